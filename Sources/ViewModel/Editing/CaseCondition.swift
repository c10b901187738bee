public import Oncology

/// What stands in the way of trusting or writing a case that can be read.
public struct CaseCondition: Hashable, Sendable {
  /// What is wrong with what was signed in it.
  public var issues: [CaseIssue]
  /// Why it cannot be written, in a few words; nil where it can.
  public var obstacle: String?

  /// A condition.
  public init(issues: [CaseIssue] = [], obstacle: String? = nil) {
    self.issues = issues
    self.obstacle = obstacle
  }

  /// Nothing stands in the way.
  public static let sound = CaseCondition()
}
