import Foundation
import Store
import TestKit
import Testing

/// A cache's file is old, new or not there, whatever fails while it is written.
struct CacheFileTests {
  private static let old = Array("old".utf8)
  private static let new = Array(repeating: UInt8(ascii: "n"), count: 10_000)

  @Test(arguments: FaultPlan.Kind.allCases, [false, true])
  func everyCall(_ kind: FaultPlan.Kind, hadOne: Bool) throws {
    var place = 1
    while true {
      let folder = try TemporaryFolder(in: TemporaryFolder.fast)
      let path = folder.path + "/cache"
      if hadOne { try #require(CacheFile("a.rows", in: path)?.write(Self.old) == true) }
      let plan = FaultPlan(kind, at: place)
      let file = try #require(CacheFile("a.rows", in: path, calls: plan.systemCalls))
      let isDone = file.write(Self.new)
      let found = CacheFile("a.rows", in: path)?.read()
      #expect(found == (hadOne ? Self.old : nil) || found == Self.new)
      if isDone { #expect(found == Self.new) }
      // A program that dies leaves its temporary file to the next one of its number.
      let names = try folder.files().filter { $0 != "cache/a.rows" }
      #expect(kind.dies || names.isEmpty, "\(kind) at \(place): \(names)")
      #expect(CacheFile("a.rows", in: path)?.write(Self.new) == true)
      #expect(CacheFile("a.rows", in: path)?.read() == Self.new)
      #expect(try folder.files() == ["cache/a.rows"])
      if plan.count < place { break }
      place += 1
    }
    #expect(place > 3)
  }

  @Test(arguments: FaultPlan.Kind.allCases)
  func reading(_ kind: FaultPlan.Kind) throws {
    let folder = try TemporaryFolder(in: TemporaryFolder.fast)
    try #require(CacheFile("a.rows", in: folder.path)?.write(Self.new) == true)
    for place in 1...6 {
      let plan = FaultPlan(kind, at: place)
      let found = CacheFile("a.rows", in: folder.path, calls: plan.systemCalls)?.read()
      #expect(found == nil || found == Self.new)
    }
  }

  @Test("where no folder can be made, nothing happens")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", at: "file")
    #expect(CacheFile("a.rows", in: folder.path + "/file/cache")?.write(Self.new) == false)
    #expect(CacheFile("a.rows", in: "/proc/tumorboard")?.write(Self.new) == false)
  }
}
