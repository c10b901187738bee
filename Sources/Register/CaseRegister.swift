public import Criteria
public import Oncology
public import Status
public import Store

/// A store's cases as the agenda shows them, and one of them in full.
public struct CaseRegister: Sendable {
  /// The store.
  public let store: CaseStore
  /// The day that counts as today.
  public let today: CalendarDate
  /// The settings that cases are judged with.
  public let settings: Settings
  private let late: LateDefinitions

  /// A register of a store.
  public init(_ store: CaseStore, today: CalendarDate, settings: Settings) {
    self.store = store
    self.today = today
    self.settings = settings
    let (files, unread) = store.readDefinitions()
    late = LateDefinitions(files, unread: unread)
  }

  /// What labels are made with: built in, and the store's own in their place.
  public var definitions: StatusDefinitions { late.definitions }

  /// What is wrong with the store's own definitions; a broken one changes nothing.
  public var definitionIssues: [CaseIssue] { late.issues }

  /// What the rows of this register depend on beside the files of cases; nil where nobody can tell.
  var rowKey: String? { RowKey.digest(store, late.files, settings, today: today) }

  /// One row a case, in the order of ids; a file that cannot be read is a row too.
  ///
  /// - Parameter wanted: The cases to read; nil for all. Every other one is an unread row.
  /// - Returns: A row for every case of the store.
  public func entries(of wanted: Set<CaseID>? = nil) -> [CaseEntry] {
    store.caseIDs.map { wanted?.contains($0) == false ? .unread($0) : entry(of: $0) }
  }

  /// The row of a case, from its file.
  func entry(of id: CaseID) -> CaseEntry {
    do throws(CaseFileError) {
      let evaluation = try evaluate(id)
      return .summary(CaseSummary(evaluation, report(of: evaluation)))
    } catch {
      return .unreadable(id, error.issues)
    }
  }

  /// Reads a case and judges it.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - day: As known on this day; nil for today.
  /// - Returns: The case as judged.
  /// - Throws: ``CaseFileError`` with everything that is wrong with its file.
  public func evaluate(
    _ id: CaseID, asOf day: CalendarDate? = nil
  ) throws(CaseFileError) -> CaseEvaluation {
    evaluate(try store.read(id), asOf: day)
  }

  /// Judges a case that was read, as known on a day; nil for today.
  public func evaluate(_ document: CaseDocument, asOf day: CalendarDate? = nil) -> CaseEvaluation {
    CaseEvaluation(document.value, asOf: day ?? today, settings: settings)
  }

  /// What is said of a judged case.
  public func report(of evaluation: CaseEvaluation) -> StatusReport {
    StatusReport(evaluation, definitions: definitions)
  }
}
