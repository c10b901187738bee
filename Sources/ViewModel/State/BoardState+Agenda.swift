public import Oncology
internal import Status

extension BoardState {
  /// The meeting that the agenda shows; nil for all cases.
  public var meeting: Meeting? {
    meetingID.flatMap { id in listing.meetings.first { $0.id == id } }
  }

  /// The rows of the list that is shown, whatever the filter.
  public var rows: [AgendaRow] {
    let all = listing.entries
    guard let meeting else {
      return zip(1..., all).map { number, entry in
        AgendaRow(number: number, caseID: entry.id, entry: entry)
      }
    }
    let places = Dictionary(zip(all.map(\.id), all.indices)) { first, _ in first }
    let next = meeting.items.first { isToCome($0) }
    return zip(1..., meeting.items).map { number, item in
      AgendaRow(
        number: number, caseID: item.caseID, entry: places[item.caseID].map { all[$0] }, item: item,
        start: meeting.start(of: item), progress: progress(of: item, next: next))
    }
  }

  /// The rows that the filter leaves.
  public var visible: [AgendaRow] {
    let rows = rows
    let filter = CaseFilter(filter)
    guard !filter.isEmpty else { return rows }
    return rows.filter { row in row.entry.map { filter.keeps($0) } ?? false }
  }

  /// The row of the case that is open or under the cursor, filtered or not.
  public var row: AgendaRow? {
    place.caseID.flatMap { id in rows.first { $0.caseID == id } }
  }

  /// The place of the open case in what is left of the list, from 1, and how many there are.
  public var position: (number: Int, count: Int)? {
    let rows = visible
    guard let place = rows.firstIndex(where: { $0.caseID == self.place.caseID }) else {
      return nil
    }
    return (place + 1, rows.count)
  }

  /// The question to the board about a case: the meeting's own, else the case's.
  public func question(about patientCase: PatientCase) -> String? {
    let item = meeting?.items.first { $0.caseID == patientCase.id }
    return item?.question ?? patientCase.question
  }

  private func isToCome(_ item: Meeting.Item) -> Bool {
    item.state == .planned && item.mode == .discuss && !seen.contains(item.caseID)
  }

  private func progress(of item: Meeting.Item, next: Meeting.Item?) -> AgendaRow.Progress {
    switch item.state {
    case .done: return .done
    case .deferred: return .deferred
    case .planned: break
    }
    if item.caseID == seen.last { return .now }
    if seen.contains(item.caseID) { return .seen }
    return item == next ? .next : .planned
  }

  /// The readable case `step` rows after the one that is open or under the cursor, among the rows
  /// that `isWanted` keeps.
  func neighbour(_ step: Int, where isWanted: (CaseSummary) -> Bool = { _ in true }) -> CaseID? {
    var rows = visible
    if !rows.contains(where: { $0.caseID == place.caseID }) { rows = self.rows }
    guard let here = rows.firstIndex(where: { $0.caseID == place.caseID }) else { return nil }
    let others = step > 0 ? Array(rows[(here + 1)...]) : rows[..<here].reversed()
    return others.compactMap(\.summary).first(where: isWanted)?.id
  }
}
