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
    let first = meetingID.map { firstCases($0, of: listing, by: look) }
    listing.entries = entries(first, from: &cache, by: look)
    return listing
  }

  /// What the first frame shows.
  private func firstCases(_ meetingID: String, of listing: Listing, by look: FirstLook)
    -> FirstCases
  {
    let meeting =
      meetingID.isEmpty ? listing.nextMeeting : listing.meetings.first { $0.id == meetingID }
    let ids = store.caseIDs
    let made = Set(meeting.map { $0.items.map(\.caseID) } ?? Array(ids.prefix(look.firstRows)))
    if ids.count <= look.mostChecked { return FirstCases(made: made, checked: ids) }
    return FirstCases(
      made: made,
      checked: meeting == nil ? Array(ids.prefix(look.mostChecked)) : ids.filter(made.contains))
  }

  /// One row a case, from the cache where its file is as it was; those of the first frame where there
  /// is one.
  private func entries(
    _ first: FirstCases?, from cache: inout RegisterCache, by look: FirstLook
  ) -> [CaseEntry] {
    cache.turn(to: rowKey)
    let ids = store.caseIDs
    let checked = first?.checked ?? ids
    // Before the files are looked at: what is written from here on has a later time.
    let now = look.now ?? CaseStore.nanoseconds()
    var marks = zip(checked, store.marks(of: checked)).makeIterator()
    var next = marks.next()
    var walk = CacheWalk(cache)
    let entries = ids.map { id in
      guard next?.0 == id else { return CaseEntry.unread(id) }
      defer { next = marks.next() }
      let mark = next?.1
      if let entry = walk.unchanged(id, mark) { return entry }
      guard first?.made.contains(id) != false else { return CaseEntry.unread(id) }
      let entry = entry(of: id)
      walk.made(entry, mark, isSettled: mark?.isSettled(at: now) == true)
      return entry
    }
    walk.end(&cache, isWhole: checked.count == ids.count)
    return entries
  }
}

/// The cases that a first frame shows.
private struct FirstCases {
  /// Those that are read where the cache has them not.
  let made: Set<CaseID>
  /// Those whose files are looked at, in the order of ids.
  let checked: [CaseID]
}

/// A cache's rows beside the cases of a store, both in the order of ids.
private struct CacheWalk {
  private let known: [CachedRow]
  private var filed: CachedRows?
  private var place = 0
  private var hasMade = false
  /// The rows that the cache has from now on.
  private var kept: [CachedRow] = []

  init(_ cache: RegisterCache) {
    known = cache.known
    filed = cache.filed
    kept.reserveCapacity(filed?.count ?? known.count)
  }

  private mutating func row(_ id: CaseID) -> CachedRow? {
    while place < known.count, known[place].id < id { place += 1 }
    guard place < known.count, known[place].id == id else { return filed?.row(id) }
    return known[place]
  }

  /// The row of a case whose file is as it was; nil where it is not.
  mutating func unchanged(_ id: CaseID, _ mark: FileMark?) -> CaseEntry? {
    guard let row = row(id), row.mark == mark else { return nil }
    kept.append(row)
    return row.entry
  }

  /// Keeps a row that was made; not where its file may have changed since without a trace.
  mutating func made(_ entry: CaseEntry, _ mark: FileMark?, isSettled: Bool) {
    guard case .summary(let summary) = entry, let mark, isSettled else { return }
    kept.append(CachedRow(mark, summary))
    hasMade = true
  }

  /// Leaves the rows to the cache; what its file has is done with where all cases were looked at.
  func end(_ cache: inout RegisterCache, isWhole: Bool) {
    let isOther = isWhole && kept.count != (filed?.count ?? known.count)
    cache.take(kept, unread: isWhole ? nil : filed, isChanged: hasMade || isOther)
  }
}
