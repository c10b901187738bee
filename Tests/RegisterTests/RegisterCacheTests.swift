import Criteria
import Foundation
import Oncology
import Status
import Store
import TestKit
import Testing

@testable import Register

/// An agenda from the cache is the agenda that would be computed, whatever happened in between.
struct RegisterCacheTests {
  @Test("the agenda from the cache is the agenda computed, and the store is left alone")
  func sameAgenda() throws {
    let samples = try SampleStoreCopy()
    let files = try samples.folder.files()
    let first = try samples.start()
    #expect(first.reused == 0)
    let second = try samples.start()
    #expect(second.reused == second.listing.entries.count)
    #expect(second.listing == (try samples.computed()))
    #expect(second.listing == first.listing)
    #expect(Set(try samples.folder.files()).subtracting(files) == ["cache/tumorboard/samples.rows"])
  }

  @Test("only its owner can read the file and enter the folder")
  func modes() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    for (path, mode) in [(samples.file, 0o600), (samples.caches, 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
    }
  }

  @Test("the first frame has all rows where the cache has them")
  func glance() throws {
    let samples = try SampleStoreCopy()
    let cold = try samples.start(onlyMeeting: "")
    #expect(cold.listing.isPartial)
    // What the first frame made is kept for the listing after it.
    let next = try samples.start()
    #expect(next.reused > 0)
    let warm = try samples.start(onlyMeeting: "")
    #expect(!warm.listing.isPartial)
    #expect(warm.listing == next.listing)
  }

  @Test("a list without a meeting is made as far as a screen shows it")
  func firstRows() throws {
    let samples = try SampleStoreCopy()
    try FileManager.default.removeItem(atPath: samples.path + "/meetings")
    let listing = try samples.start(onlyMeeting: "").listing
    let waiting = listing.entries.map(\.isWaiting)
    #expect(waiting.prefix(24).allSatisfy { !$0 } && waiting.dropFirst(24).allSatisfy(\.self))
    #expect(waiting.count > 24)
  }

  @Test(
    "a file that changed is read again, whatever was done to hide it", arguments: [false, true])
  func changed(isHidden: Bool) throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    let file = samples.path + "/cases/C-0142.json"
    let dates = try FileManager.default.attributesOfItem(atPath: file)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    // The same number of bytes, in the same file.
    let changed = text.replacing("\"sex\": \"female\"", with: "\"sex\":   \"male\"")
      .replacing("\"sex\": \"male\"", with: "\"sex\": \"other\"", maxReplacements: isHidden ? 0 : 1)
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.write(contentsOf: Data(changed.utf8))
    try handle.truncate(atOffset: UInt64(changed.utf8.count))
    try handle.close()
    if isHidden, let date = dates[.modificationDate] {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    }
    let start = try samples.start()
    #expect(start.listing == (try samples.computed()))
    #expect(start.reused == start.listing.entries.count - 1)
  }

  @Test("cases that come, go or cannot be read")
  func comings() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    try FileManager.default.removeItem(atPath: samples.path + "/cases/C-0142.json")
    try samples.folder.write("{", at: "samples/cases/C-0137.json")
    let gone = try samples.start()
    #expect(gone.listing == (try samples.computed()))
    #expect(gone.listing.entries.contains { if case .unreadable = $0 { true } else { false } })
    try SampleStore.makeCopy(at: samples.folder.path + "/again")
    for name in ["C-0142", "C-0137"] {
      try? FileManager.default.removeItem(atPath: samples.path + "/cases/\(name).json")
      try FileManager.default.copyItem(
        atPath: samples.folder.path + "/again/cases/\(name).json",
        toPath: samples.path + "/cases/\(name).json")
    }
    #expect(try samples.start().listing == samples.computed())
    #expect(try samples.start().reused == samples.computed().entries.count)
  }

  @Test("another day, other settings and other definitions have other rows")
  func otherKeys() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    let day = try #require(CalendarDate("2024-12-11"))
    let tomorrow = try samples.start(on: day)
    #expect(tomorrow.reused == 0)
    #expect(tomorrow.listing == (try samples.computed(on: day)))
    var settings = Settings()
    try settings.set("sdMinDays", to: "43")
    let other = try samples.start(settings: settings)
    #expect(other.reused == 0)
    #expect(other.listing == (try samples.computed(settings: settings)))
    try samples.start()
    let key = try #require(try samples.register().rowKey)
    try samples.folder.write("{}", at: "samples/definitions/own.json")
    #expect(try samples.register().rowKey != key)
    #expect(try samples.start().listing == samples.computed())
  }

  @Test("rows of another store under the same name are not taken")
  func otherStore() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    let other = samples.folder.path + "/other"
    try SampleStore.makeCopy(at: other)
    let store = try CaseStore(path: other)
    let register = CaseRegister(
      store, today: try #require(store.description.today), settings: Settings())
    var cache = RegisterCache(RegisterCache.file(of: store, in: samples.caches))
    cache.turn(to: register.rowKey)
    let before = cache.rows
    _ = register.listing(from: &cache)
    #expect(before.intersection(cache.rows).isEmpty)
  }

  @Test("a file that changed a moment ago is not kept: its clock may not have ticked")
  func fresh() throws {
    let samples = try SampleStoreCopy()
    var look = FirstLook()
    look.now = CaseStore.nanoseconds()
    try samples.start(by: look)
    #expect(try samples.start().reused == 0)
  }

  @Test(
    "of a large store only what shows is looked at before the first frame", arguments: [0, 1])
  func large(beyond: Int) throws {
    let samples = try SampleStoreCopy()
    let all = try samples.start().listing
    let meeting = Set(try #require(all.nextMeeting).items.map(\.caseID))
    var look = SampleStoreCopy.later
    look.mostChecked = all.entries.count - beyond
    let first = try samples.start(onlyMeeting: "", by: look)
    #expect(first.listing.isPartial == (beyond > 0))
    for (entry, whole) in zip(first.listing.entries, all.entries) {
      let isShown = beyond == 0 || meeting.contains(entry.id)
      #expect(entry == (isShown ? whole : .unread(whole.id)))
    }
    // Nobody looked at the others, and their rows are kept.
    #expect(first.reused == all.entries.count)
    #expect(try samples.start(by: look).listing == all)
  }

  @Test("in a large store without a meeting the first rows are looked at", arguments: [3, 30])
  func largeList(checked: Int) throws {
    let samples = try SampleStoreCopy()
    try FileManager.default.removeItem(atPath: samples.path + "/meetings")
    let all = try samples.start().listing
    var look = SampleStoreCopy.later
    look.mostChecked = checked
    let first = try samples.start(onlyMeeting: "", by: look).listing
    #expect(first.entries.prefix(checked) == all.entries.prefix(checked))
    let waiting = first.entries.dropFirst(checked).filter(\.isWaiting)
    #expect(waiting.count == first.entries.count - checked)
  }

  @Test("a case that changed between the first frame and the rest is read again")
  func changedAfterwards() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    let register = try samples.register()
    var look = SampleStoreCopy.later
    look.mostChecked = 1
    var cache = RegisterCache(try RegisterCache.file(of: samples.store, in: samples.caches))
    #expect(register.listing(onlyMeeting: "", from: &cache, by: look).isPartial)
    try samples.folder.write("{", at: "samples/cases/C-0137.json")
    let listing = register.listing(onlyMeeting: nil, from: &cache, by: look)
    #expect(listing == (try samples.computed()))
    cache.save()
    #expect(try samples.start().reused == listing.entries.count - 1)
  }

  @Test("what is wrong with the file is passed over, and the file is written anew")
  func brokenFile() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    let whole = try Data(contentsOf: URL(fileURLWithPath: samples.file))
    let count = try samples.computed().entries.count
    for wrong in [Data(), whole.dropLast(), Data("tbrows1\n".utf8), Data(count: 4096)] {
      try wrong.write(to: URL(fileURLWithPath: samples.file))
      let start = try samples.start()
      #expect(start.reused == 0)
      #expect(try start.listing == samples.computed())
      #expect(try samples.start().reused == count)
    }
  }

  @Test("a link, a folder or a file that others may write is not read")
  func foreignFile() throws {
    let samples = try SampleStoreCopy()
    try samples.start()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o622], ofItemAtPath: samples.file)
    #expect(try samples.start().reused == 0)
    try manager.moveItem(atPath: samples.file, toPath: samples.caches + "/away")
    try manager.createSymbolicLink(
      atPath: samples.file, withDestinationPath: samples.caches + "/away")
    #expect(try samples.start().reused == 0)
    try manager.removeItem(atPath: samples.file)
    try manager.createDirectory(atPath: samples.file, withIntermediateDirectories: false)
    #expect(try samples.start().listing == samples.computed())
  }

  @Test(
    "names and folders that lead elsewhere have no file",
    arguments: [
      ("a/b", "/c"), ("..", "/c"), (".", "/c"), ("", "/c"), (".hidden", "/c"), ("a b", "/c"),
      ("a\0b", "/c"), ("a", "c"), ("a", ""), ("é", "/c"),
    ])
  func refused(name: String, folder: String) {
    #expect(CacheFile(name, in: folder) == nil)
  }
}
