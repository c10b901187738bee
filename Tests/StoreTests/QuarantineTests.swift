import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Files that cannot be used, moved out of the way when somebody asks (product feature 5).
@Suite struct QuarantineTests {
  private static let broken = "{\"format\": 1, "
  private static let newer = "{\"format\": 2, \"id\": \"C-3\"}"

  private func place(in parent: URL? = nil) throws -> SaveCase {
    let place = try SaveCase(in: parent)
    try place.folder.write(Self.broken, at: "store/cases/C-2.json")
    return place
  }

  private func quarantine(_ place: SaveCase, _ calls: SystemCalls? = nil) throws -> (
    moved: [QuarantinedFile], failures: [FileError]
  ) {
    try place.store(calls).quarantine(at: SaveCase.instant())
  }

  @Test func whatCannotBeUsedIsMovedWithItsReason() throws {
    let place = try place()
    try place.folder.write("[]", at: "store/meetings/M-1.json")
    let moved = try quarantine(place).moved
    #expect(moved.map(\.name) == ["cases/C-2.json", "meetings/M-1.json"])
    #expect(place.text("store/quarantine/cases/C-2.json") == Self.broken)
    let note = place.text("store/quarantine/cases/C-2.json.why.txt")
    #expect(note.contains("cases/C-2.json:1:15"))
    #expect(note.contains("mv 'quarantine/cases/C-2.json' 'cases/C-2.json'"))
    #expect(try place.store().caseIDs == [place.id])
    #expect(try place.store().strangers.isEmpty)
    #expect(try quarantine(place).moved.isEmpty)
  }

  @Test func nothingIsOverwritten() throws {
    let place = try place()
    _ = try quarantine(place)
    try place.folder.write("other", at: "store/cases/C-2.json")
    let moved = try quarantine(place).moved
    #expect(moved.map(\.place) == ["quarantine/cases/C-2.json.2"])
    #expect(place.text("store/quarantine/cases/C-2.json") == Self.broken)
    #expect(place.text("store/quarantine/cases/C-2.json.2") == "other")
  }

  @Test func whatIsNewerALinkOrUsableStays() throws {
    let place = try SaveCase()
    try place.folder.write(Self.newer, at: "store/cases/C-3.json")
    try place.folder.write(OldStore.text.replacing("C-1", with: "C-4"), at: "store/cases/C-4.json")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/cases/C-5.json", withDestinationPath: "C-1.json")
    let files = try place.folder.files()
    #expect(try quarantine(place).moved.isEmpty)
    #expect(try place.folder.files() == files)
    let store = try CaseStore(path: place.path, isReadOnly: true)
    #expect(throws: CaseStore.Failure.readOnly(.asked)) {
      try store.quarantine(at: SaveCase.instant())
    }
  }

  /// Every system call fails in every way: the file is in one of the two places, whole.
  @Test(arguments: FaultPlan.Kind.allCases) func everySystemCall(_ kind: FaultPlan.Kind) throws {
    let counted = FaultPlan()
    _ = try quarantine(place(in: TemporaryFolder.fast), counted.systemCalls)
    #expect(counted.count > 10)
    for number in 1...counted.count {
      let place = try place(in: TemporaryFolder.fast)
      _ = try? quarantine(place, FaultPlan(kind, at: number).systemCalls)
      _ = try quarantine(place)
      let name = Comment(rawValue: "\(kind) at call \(number)")
      let copies = try place.folder.files().filter {
        $0.hasPrefix("store/quarantine/") && place.text($0) == Self.broken
      }
      #expect(copies.count == 1, name)
      #expect(!FileManager.default.fileExists(atPath: place.path + "/cases/C-2.json"), name)
      #expect(place.text() == SaveCase.text, name)
    }
  }
}
