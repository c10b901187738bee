public import Oncology

/// Where one is: a view of a case, and what its cursors are on.
public struct Place: Hashable, Sendable {
  /// The view.
  public internal(set) var view: View
  /// The case that is open, or under the cursor of the agenda.
  public internal(set) var caseID: CaseID?
  /// The reader whose measurements are shown; nil for the leading one.
  public internal(set) var reader: String?
  /// The lesion under the cursor.
  public internal(set) var lesion: String?
  /// The assessment under the cursor; nil for the latest.
  public internal(set) var reading: String?
  /// The event of the timeline under the cursor; nil for the latest.
  public internal(set) var event: String?
  /// The days that the timeline shows; nil for those that it opens with.
  public internal(set) var window: ClosedRange<Int>?
  /// What change is shown beside the one from baseline.
  public internal(set) var reference: Reference
  /// The day as known on which the case is shown; nil for today.
  public internal(set) var asOf: CalendarDate?
  /// Rows by which a page without a cursor is scrolled.
  public internal(set) var scroll: Int

  /// A view of no case yet.
  init(_ view: View) {
    self.view = view
    reference = .nadir
    scroll = 0
  }

  /// The same view of another case: nothing of the last one stays.
  func moved(to id: CaseID) -> Place {
    var place = Place(view)
    place.caseID = id
    place.reference = reference
    return place
  }
}

/// The views.
public enum View: String, CaseIterable, Sendable {
  /// The list of cases.
  case agenda
  /// One case on one screen.
  case overview
  /// What happened, to scale.
  case timeline
  /// What was measured.
  case lesions
  /// What every reader made of it, and why.
  case response
  /// Readers and criteria side by side, why they differ, and what if.
  case compare
  /// What failed which drug, line by line.
  case drugs
  /// Why the label is what it is.
  case why
}

/// What a change is counted from.
public enum Reference: String, CaseIterable, Sendable {
  /// The smallest sum before.
  case nadir
  /// The time point before.
  case previous
}
