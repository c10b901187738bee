internal import Oncology
public import Status
internal import Store

extension CaseRegister {
  /// The store as the agenda shows it; a meeting that cannot be read is among its issues.
  ///
  /// - Parameter meetingID: A meeting whose cases are read while all others wait; the next one where
  ///   it is empty, and nil reads all.
  /// - Returns: The store, in which ``Listing/isPartial`` says whether something waits.
  public func listing(onlyMeeting meetingID: String? = nil) -> Listing {
    var cache = RegisterCache(nil)
    return listing(onlyMeeting: meetingID, from: &cache)
  }

  /// The store as the agenda shows it, with the rows that a cache has.
  ///
  /// - Parameters:
  ///   - meetingID: A meeting whose cases are read while all others wait where the cache has them not;
  ///     the next one where it is empty, and nil reads all.
  ///   - cache: Rows made before; it has those of this listing afterwards.
  /// - Returns: The store, in which ``Listing/isPartial`` says whether something waits.
  public func listing(
    onlyMeeting meetingID: String? = nil, from cache: inout RegisterCache
  ) -> Listing {
    listing(onlyMeeting: meetingID, from: &cache, by: FirstLook())
  }

  /// The same with other limits and another clock.
  package func listing(
    onlyMeeting meetingID: String?, from cache: inout RegisterCache, by look: FirstLook
  ) -> Listing {
    var meetings: [Meeting] = []
    var issues = store.strangers + definitionIssues
    for id in store.meetingIDs {
      do throws(CaseFileError) {
        let document = try store.meeting(id)
        meetings.append(document.value)
        issues += document.warnings
      } catch {
        issues += error.issues
      }
    }
    var listing = Listing(
      name: store.description.name, today: today, meetings: meetings,
      people: store.description.people, issues: issues)
    let wanted = meetingID.map { first($0, of: listing, by: look) }
    listing.entries = entries(of: wanted, from: &cache, by: look)
    return listing
  }

  /// The cases that the first frame shows.
  private func first(
    _ meetingID: String, of listing: Listing, by look: FirstLook
  ) -> Set<CaseID> {
    let meeting =
      meetingID.isEmpty ? listing.nextMeeting : listing.meetings.first { $0.id == meetingID }
    return meeting.map { Set($0.items.map(\.caseID)) } ?? Set(store.caseIDs.prefix(look.firstRows))
  }

  /// One row a case, from the cache where its file is as it was.
  private func entries(
    of wanted: Set<CaseID>?, from cache: inout RegisterCache, by look: FirstLook
  ) -> [CaseEntry] {
    cache.turn(to: rowKey)
    let ids = store.caseIDs
    let isWanted = { (id: CaseID) in wanted?.contains(id) != false }
    let checked = ids.count <= look.mostChecked ? ids : ids.filter(isWanted)
    // Before the files are looked at: what is written from here on has a later time.
    let now = look.now ?? CaseStore.nanoseconds()
    var marks = zip(checked, store.marks(of: checked)).makeIterator()
    var next = marks.next()
    var walk = CacheWalk(cache.rows)
    let entries = ids.map { id in
      guard next?.0 == id else { return walk.unchecked(id) }
      defer { next = marks.next() }
      let mark = next?.1
      if let entry = walk.unchanged(id, mark) { return entry }
      guard isWanted(id) else { return CaseEntry.unread(id) }
      let entry = entry(of: id)
      walk.made(entry, mark, isSettled: mark?.isSettled(at: now) == true)
      return entry
    }
    cache.take(walk.kept, isChanged: walk.isChanged)
    return entries
  }
}

/// A cache's rows beside the cases of a store, both in the order of ids.
private struct CacheWalk {
  private let rows: [CachedRow]
  private var place = 0
  private var reused = 0
  private var hasMade = false
  /// The rows that the cache has from now on.
  private(set) var kept: [CachedRow] = []

  init(_ rows: [CachedRow]) {
    self.rows = rows
    kept.reserveCapacity(rows.count)
  }

  /// Whether the cache has other rows than before.
  var isChanged: Bool { hasMade || kept.count != rows.count || reused != rows.count }

  private mutating func row(_ id: CaseID) -> CachedRow? {
    while place < rows.count, rows[place].id < id { place += 1 }
    guard place < rows.count, rows[place].id == id else { return nil }
    return rows[place]
  }

  /// The row of a case whose file nobody looked at.
  mutating func unchecked(_ id: CaseID) -> CaseEntry {
    guard let row = row(id) else { return .unread(id) }
    kept.append(row)
    reused += 1
    return row.entry.summary.map { .unchecked($0) } ?? .unread(id)
  }

  /// The row of a case whose file is as it was; nil where it is not.
  mutating func unchanged(_ id: CaseID, _ mark: FileMark?) -> CaseEntry? {
    guard let row = row(id), row.mark == mark else { return nil }
    kept.append(row)
    reused += 1
    return row.entry
  }

  /// Keeps a row that was made; not where its file may have changed since without a trace.
  mutating func made(_ entry: CaseEntry, _ mark: FileMark?, isSettled: Bool) {
    guard case .summary(let summary) = entry, let mark, isSettled else { return }
    kept.append(CachedRow(mark, summary))
    hasMade = true
  }
}
