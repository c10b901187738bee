public import Oncology
internal import Status

extension BoardState {
  /// The meeting that the agenda shows; nil for all cases.
  public var meeting: Meeting? {
    meetingID.flatMap { id in listing.meetings.first { $0.id == id } }
  }

  /// The rows of the list that is shown, whatever the filter.
  public var rows: [AgendaRow] { agenda.rows }

  /// The rows that the filter leaves.
  public var visible: [AgendaRow] { agenda.visible }

  /// Makes the rows again after a change of the store, of the list or of what has been looked at.
  mutating func remakeAgenda() {
    agenda = AgendaList(listing, meeting: meeting, seen: seen, filter: filter)
  }

  /// The row of the case that is open or under the cursor, filtered or not.
  public var row: AgendaRow? {
    place.caseID.flatMap { id in
      agenda.place(of: id).map { visible[$0] } ?? rows.first { $0.caseID == id }
    }
  }

  /// The place of the open case in what is left of the list, from 1, and how many there are.
  public var position: (number: Int, count: Int)? {
    agenda.place(of: place.caseID).map { ($0 + 1, visible.count) }
  }

  /// The case that is likely to be opened next: the one under the cursor of the list, and with a case on
  /// the screen the one after it; nil where that is not to be known.
  public var nextToOpen: CaseID? {
    guard !isCovered, form == nil else { return nil }
    guard place.view == .agenda else { return neighbour(1) }
    let row = agenda.place(of: place.caseID).map { visible[$0] }
    return row?.summary?.id
  }

  /// The question to the board about a case: the meeting's own, else the case's.
  public func question(about patientCase: PatientCase) -> String? {
    let item = meeting?.items.first { $0.caseID == patientCase.id }
    return item?.question ?? patientCase.question
  }

  /// The readable case `step` rows after the one that is open or under the cursor, among the rows
  /// that `isWanted` keeps.
  func neighbour(_ step: Int, where isWanted: (CaseSummary) -> Bool = { _ in true }) -> CaseID? {
    let isListed = agenda.place(of: place.caseID) != nil
    let rows = isListed ? visible : self.rows
    let here = agenda.place(of: place.caseID) ?? rows.firstIndex { $0.caseID == place.caseID }
    guard var other = here.map({ $0 + step }) else { return nil }
    while rows.indices.contains(other) {
      if let summary = rows[other].summary, isWanted(summary) { return summary.id }
      other += step
    }
    return nil
  }
}
