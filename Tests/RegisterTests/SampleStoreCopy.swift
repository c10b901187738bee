import Criteria
import Foundation
import Oncology
import Status
import Store
import TestKit
import Testing

@testable import Register

/// A copy of the samples and a folder for caches, and starts of the program on them.
final class SampleStoreCopy {
  let folder: TemporaryFolder
  let path: String
  let caches: String

  init() throws {
    folder = try TemporaryFolder(in: TemporaryFolder.fast)
    path = folder.path + "/samples"
    caches = folder.path + "/cache/tumorboard"
    try SampleStore.makeCopy(at: path)
    // Half of them are enough, and half as slow.
    let cases = try FileManager.default.contentsOfDirectory(atPath: path + "/cases").sorted()
    for name in cases.dropFirst(35) {
      try FileManager.default.removeItem(atPath: "\(path)/cases/\(name)")
    }
  }

  /// The file that keeps the rows.
  var file: String { caches + "/samples.rows" }

  var store: CaseStore { get throws { try CaseStore(path: path) } }

  func register(on day: CalendarDate? = nil, settings: Settings? = nil) throws -> CaseRegister {
    let store = try store
    let today = try #require(day ?? store.description.today)
    return CaseRegister(store, today: today, settings: try settings ?? Settings(store.description))
  }

  /// As long after the last change that any later one leaves a trace.
  static var later: FirstLook {
    var look = FirstLook()
    look.now = CaseStore.nanoseconds() + 10 * FileMark.tick
    return look
  }

  /// One start of the program, to the first frame or to the end of the listing.
  ///
  /// - Returns: What is shown, and whether anything had to be made for it.
  @discardableResult
  func start(
    onlyMeeting meeting: String? = nil, on day: CalendarDate? = nil, settings: Settings? = nil,
    by look: FirstLook = SampleStoreCopy.later
  ) throws -> (listing: Listing, reused: Int) {
    let register = try register(on: day, settings: settings)
    var cache = RegisterCache(try RegisterCache.file(of: store, in: caches))
    cache.turn(to: register.rowKey)
    let before = cache.rows
    let listing = register.listing(onlyMeeting: meeting, from: &cache, by: look)
    cache.save()
    return (listing, before.intersection(cache.rows).count)
  }

  /// The listing that needs no cache.
  func computed(on day: CalendarDate? = nil, settings: Settings? = nil) throws -> Listing {
    try register(on: day, settings: settings).listing()
  }
}

extension RegisterCache {
  /// All rows, whether anybody asked for them or not.
  var rows: Set<CachedRow> { Set(known).union(filed?.all ?? []) }
}
