import Foundation
import Store
import TestKit
import Testing

/// What a watch tells of the folders that it is given.
@Suite struct FolderWatchTests {
  private let folder: TemporaryFolder
  private var cases: String { folder.path + "/cases" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("{}", at: "cases/C-1.json")
  }

  @Test func nothingIsToldOfWhatWasThere() {
    #expect(FolderWatch([cases]).changed() == [])
  }

  @Test func aFileIsToldOnceWhenItWasWritten() throws {
    let watch = FolderWatch([cases])
    try folder.write("{ }", at: "cases/C-1.json")
    try folder.write("{  }", at: "cases/C-1.json")
    #expect(watch.changed() == [cases + "/C-1.json"])
    #expect(watch.changed() == [])
  }

  /// A save ends with a rename, a pull of git too.
  @Test func whatIsMovedIntoPlaceOrAwayIsTold() throws {
    try folder.write("{}", at: "elsewhere.json")
    let watch = FolderWatch([cases])
    let files = FileManager.default
    try files.moveItem(atPath: folder.path + "/elsewhere.json", toPath: cases + "/C-2.json")
    #expect(watch.changed() == [cases + "/C-2.json"])
    try files.moveItem(atPath: cases + "/C-1.json", toPath: folder.path + "/gone.json")
    try files.removeItem(atPath: cases + "/C-2.json")
    #expect(watch.changed() == [cases + "/C-1.json", cases + "/C-2.json"])
  }

  @Test func aFolderThatIsNotThereIsLeftOut() throws {
    let watch = FolderWatch([folder.path + "/none", cases])
    try folder.write("{}", at: "cases/C-3.json")
    #expect(watch.changed() == [cases + "/C-3.json"])
  }

  /// Events that the system keeps; nil where it does not say.
  private static let queue = FileManager.default
    .contents(atPath: "/proc/sys/fs/inotify/max_queued_events")
    .flatMap { Int(String(decoding: $0, as: UTF8.self).filter(\.isNumber)) }
  /// More than these would take too long to make.
  private static let mostEvents = 20_000

  /// More events than the system keeps: anything may have changed.
  @Test(.enabled(if: queue.map { $0 <= mostEvents } == true, "the system keeps too many events"))
  func whereTheSystemLostCountNothingIsPromised() throws {
    let limit = try #require(Self.queue)
    let watch = FolderWatch([cases])
    let name = folder.path + "/cases/a.json"
    // Equal events in a row count once, so two files take turns.
    for number in 0...(limit / 2 + 1) {
      for path in [name, name + "\(number % 7)"] {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
      }
    }
    #expect(watch.changed() == nil)
  }
}
