public import Oncology
public import Status

/// What a session asks of a store, so that a test can make any of it fail.
public struct StoreAccess {
  /// Everything the agenda shows.
  public struct Listing: Hashable, Sendable {
    /// What the store calls itself.
    public var name: String
    /// The rows.
    public var entries: [CaseEntry]
    /// What is wrong beside single cases.
    public var issues: [CaseIssue]

    /// What the agenda shows.
    public init(name: String, entries: [CaseEntry], issues: [CaseIssue]) {
      self.name = name
      self.entries = entries
      self.issues = issues
    }
  }

  /// What came of opening a case.
  public enum Opened: Hashable, Sendable {
    /// It was read and judged.
    case evaluation(CaseEvaluation)
    /// It cannot be read.
    case unreadable([CaseIssue])
  }

  /// Reads the store; a failure is a sentence with a hint.
  public var list: () -> Result<Listing, Failure>
  /// Reads a case.
  public var open: (CaseID) -> Opened

  /// Why the store could not be read.
  public struct Failure: Error, Hashable, Sendable {
    /// What happened and what to do, in a sentence or two.
    public var sentence: String

    /// A failure in words.
    public init(_ sentence: String) { self.sentence = sentence }
  }

  /// An access from its parts.
  public init(
    list: @escaping () -> Result<Listing, Failure>, open: @escaping (CaseID) -> Opened
  ) {
    self.list = list
    self.open = open
  }
}
