public import Criteria
internal import Oncology
public import Store

extension Settings {
  /// The defaults with what a store says.
  ///
  /// - Throws: ``CaseFileError`` with every setting that is none or has a value that it does not take.
  public init(_ store: StoreDescription) throws(CaseFileError) {
    self.init()
    var issues: [CaseIssue] = []
    for setting in store.settings {
      do throws(Problem) {
        try set(setting.name, to: setting.value.text)
      } catch {
        issues.append(Self.issue(error, setting))
      }
    }
    guard issues.isEmpty else { throw CaseFileError(issues: issues) }
  }

  private static func issue(_ problem: Problem, _ setting: StoreSetting) -> CaseIssue {
    switch problem {
    case .unknown:
      setting.issue(
        "There is no setting of this name.", hint: "Settings are listed by: tumorboard settings")
    case .badValue(_, let allowed):
      setting.issue("The setting does not take this value.", hint: "It takes \(allowed).")
    }
  }
}
