public import Oncology
public import Status

/// One row of the agenda: a case, and what a meeting plans for it.
public struct AgendaRow: Hashable, Sendable {
  /// Where a case stands in the course of a meeting.
  public enum Progress: Hashable, Sendable {
    /// The meeting's file says that it was discussed.
    case done
    /// The meeting's file says that it was put off.
    case deferred
    /// It is open, or was open last.
    case now
    /// The first that has not been looked at.
    case next
    /// It was open before in this session.
    case seen
    /// It is yet to come.
    case planned
  }

  /// Its place in the list, from 1.
  public var number: Int
  /// The case.
  public var caseID: CaseID
  /// What the store holds of it; nil where it holds no such case.
  public var entry: CaseEntry?
  /// What a meeting plans for a case; boxed, because the list of all cases has thousands of rows
  /// without.
  private indirect enum Plan: Hashable {
    case item(Meeting.Item, start: Int?, Progress)
  }

  private let plan: Plan?

  /// A row of the list of all cases.
  init(number: Int, caseID: CaseID, entry: CaseEntry?) {
    (self.number, self.caseID, self.entry, plan) = (number, caseID, entry, nil)
  }

  /// A row of a meeting.
  init(number: Int, entry: CaseEntry?, item: Meeting.Item, start: Int?, progress: Progress) {
    (self.number, caseID, self.entry) = (number, item.caseID, entry)
    plan = .item(item, start: start, progress)
  }

  /// What the meeting plans; nil in the list of all cases.
  public var item: Meeting.Item? {
    guard case .item(let item, _, _) = plan else { return nil }
    return item
  }

  /// When it begins, in minutes since midnight; nil where that is not planned.
  public var start: Int? {
    guard case .item(_, let start, _) = plan else { return nil }
    return start
  }

  /// Where it stands; nil in the list of all cases.
  public var progress: Progress? {
    guard case .item(_, _, let progress) = plan else { return nil }
    return progress
  }

  /// What the store holds, where it can be read.
  public var summary: CaseSummary? { entry?.summary }

  /// The question to this board: the meeting's own, else the case's.
  public var question: String? { item?.question ?? summary?.question }
}
