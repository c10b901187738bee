public import Oncology
public import Status
public import ViewModel

/// What a session asks of a store, so that a test can make any of it fail.
public struct StoreAccess {
  /// What came of opening a case.
  public enum Opened: Hashable, Sendable {
    /// It was read and judged; what stands in the way of trusting or writing it.
    case evaluation(CaseEvaluation, StatusReport, CaseCondition)
    /// It cannot be read.
    case unreadable([CaseIssue])
  }

  /// Makes the store that was chosen on the first page, and uses it from now on.
  public var begin: (WelcomeChoice) -> Result<Void, Failure>
  /// Reads the store; a failure is a sentence with a hint.
  public var list: () -> Result<Listing, Failure>
  /// Reads what the first frame shows and leaves the rest unread: a meeting's id, or nothing for the
  /// next one.
  public var glance: (String) -> Result<Listing, Failure>
  /// Reads a case, as known on a day; nil for today.
  public var open: (CaseID, CalendarDate?) -> Opened

  /// Keeps what was read for the next start; called when nobody waits for a frame.
  public var settle: () -> Void

  /// Why the store could not be read.
  public struct Failure: Error, Hashable, Sendable {
    /// What happened and what to do, in a sentence or two.
    public var sentence: String

    /// A failure in words.
    public init(_ sentence: String) { self.sentence = sentence }
  }

  /// The answer to the wish to read the store.
  func listed() -> Message {
    switch list() {
    case .success(let listing): .listed(listing)
    case .failure(let failure): .failed(failure.sentence)
    }
  }

  /// The answer to the wish to read what the first frame shows.
  func glanced(at meeting: String?) -> Message {
    switch glance(meeting ?? "") {
    case .success(let listing): .listed(listing)
    case .failure(let failure): .failed(failure.sentence)
    }
  }

  /// The answer to the wish to read a case.
  func opened(_ id: CaseID, asOf day: CalendarDate?) -> Message {
    switch open(id, day) {
    case .evaluation(let evaluation, let report, let condition):
      .opened(evaluation, report, condition)
    case .unreadable(let issues): .unreadable(id, issues)
    }
  }

  /// An access from its parts.
  public init(
    begin: @escaping (WelcomeChoice) -> Result<Void, Failure>,
    list: @escaping () -> Result<Listing, Failure>,
    glance: ((String) -> Result<Listing, Failure>)? = nil,
    open: @escaping (CaseID, CalendarDate?) -> Opened, settle: @escaping () -> Void = {}
  ) {
    self.begin = begin
    self.list = list
    self.glance = glance ?? { _ in list() }
    self.open = open
    self.settle = settle
  }
}
