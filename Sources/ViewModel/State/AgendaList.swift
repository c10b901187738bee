internal import Oncology
internal import Status

/// The rows of the list that is shown, and those that the filter leaves.
///
/// Made when something changes that they depend on, because a frame asks for them a dozen times: what
/// stands in them, where the cursor is, what comes before and after it.
struct AgendaList: Hashable, Sendable {
  /// The rows, whatever the filter.
  private(set) var rows: [AgendaRow] = []
  /// The rows that the filter leaves.
  private(set) var visible: [AgendaRow] = []
  /// Whether rows stand in the order of ids, as those of a store do: then one is found without a
  /// table of all, which a list that is narrowed with every key would have to make each time.
  private var hasOrderOfIDs = true

  /// No rows: nothing has been read yet.
  init() {}

  /// The rows of a meeting, or of the whole store where it is nil.
  init(_ listing: Listing, meeting: Meeting?, seen: [CaseID], filter: String) {
    rows =
      meeting.map { Self.rows(of: $0, listing.entries, seen) }
      ?? zip(1..., listing.entries).map { number, entry in
        AgendaRow(number: number, caseID: entry.id, entry: entry)
      }
    hasOrderOfIDs = rows.indices.dropFirst().allSatisfy { place in
      rows[place - 1].caseID < rows[place].caseID
    }
    narrow(to: filter)
  }

  /// Leaves the rows that a filter keeps.
  mutating func narrow(to text: String) {
    let filter = CaseFilter(text)
    visible = filter.isEmpty ? rows : rows.filter { $0.entry.map { filter.keeps($0) } ?? false }
  }

  /// Where a case stands among the rows that the filter leaves, from 0; nil where it does not.
  func place(of id: CaseID?) -> Int? {
    guard let id else { return nil }
    return hasOrderOfIDs
      ? Self.place(of: id, in: visible) : visible.firstIndex { $0.caseID == id }
  }

  /// Halves rows in the order of ids until one is left.
  private static func place(of id: CaseID, in rows: [AgendaRow]) -> Int? {
    var places = rows.indices
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      if rows[middle].caseID == id { return middle }
      places =
        rows[middle].caseID < id ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }

  // MARK: A meeting

  private static func rows(
    of meeting: Meeting, _ entries: [CaseEntry], _ seen: [CaseID]
  ) -> [AgendaRow] {
    let places = Dictionary(zip(entries.map(\.id), entries.indices)) { first, _ in first }
    let next = meeting.items.first { item in
      item.state == .planned && item.mode == .discuss && !seen.contains(item.caseID)
    }
    return zip(1..., meeting.items).map { number, item in
      AgendaRow(
        number: number, entry: places[item.caseID].map { entries[$0] }, item: item,
        start: meeting.start(of: item),
        progress: progress(of: item, next: next, seen))
    }
  }

  private static func progress(
    of item: Meeting.Item, next: Meeting.Item?, _ seen: [CaseID]
  ) -> AgendaRow.Progress {
    switch item.state {
    case .done: return .done
    case .deferred: return .deferred
    case .planned: break
    }
    if item.caseID == seen.last { return .now }
    if seen.contains(item.caseID) { return .seen }
    return item == next ? .next : .planned
  }
}
