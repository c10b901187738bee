import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Putting a backup back: previewed, an edit in the history, and never at the cost of a signature.
@Suite struct RestoreTests {
  private struct Scene {
    let place: SaveCase
    let backup: String
    let old: [UInt8]
    var state: String { place.folder.path + "/state" }

    /// A case with a history and a backup, changed since by another note.
    init(_ since: CaseChange = SaveCase.note("N4"), in parent: URL? = nil) throws {
      place = try SaveCase(in: parent)
      let store = try place.store()
      _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
      old = place.bytes()
      backup = try BackupFolder(in: place.folder.path + "/state", of: store)
        .make(.manual, at: SaveCase.instant()).name
      _ = try store.save(SaveCase.edit("e2", since), to: place.id)
    }

    func plan(_ id: CaseID? = nil) throws -> Restoration {
      try place.store().plannedRestoration(of: backup, in: state, only: id)
    }

    func restore(
      _ name: String? = nil, dropsSigned: Bool = false, calls: SystemCalls? = nil
    ) throws -> Restoration {
      try place.store(calls).restore(
        name ?? backup, in: state, dropsSigned: dropsSigned, by: "hc",
        at: SaveCase.instant(9))
    }
  }

  @Test func aPreviewSaysWhatWouldChangeAndWritesNothing() throws {
    let scene = try Scene()
    let files = try scene.place.folder.files()
    let now = scene.place.bytes()
    let plan = try scene.plan()
    guard case .changed(_, let changes)? = plan.steps.first else {
      Issue.record("no change")
      return
    }
    #expect(changes.map(\.subject) == [.record("N4")])
    #expect(plan.steps.count == 1)
    #expect(plan.unchanged == 1)
    #expect(scene.place.bytes() == now)
    #expect(try scene.place.folder.files() == files)
  }

  @Test func aRestoreIsAnEditLikeAnyOtherAndIsTakenBackByAnother() throws {
    let scene = try Scene()
    let store = try scene.place.store()
    let new = scene.place.bytes()
    let restored = try scene.restore()
    #expect(scene.place.bytes() == scene.old)
    #expect(store.verify(scene.place.id).isEmpty)
    let line = try #require(try store.history(of: scene.place.id).entries.last?.line)
    #expect(line.author == "hc")
    guard case .restored(scene.backup, let changes, []) = line.event else {
      Issue.record("\(line.event)")
      return
    }
    #expect(changes.count == 1)
    _ = try scene.restore(try #require(restored.before?.name))
    #expect(scene.place.bytes() == new)
    #expect(store.verify(scene.place.id).isEmpty)
    // Nothing to do is nothing done.
    let files = try scene.place.folder.files()
    #expect(try scene.restore(try #require(restored.before?.name)).steps.isEmpty)
    #expect(try scene.place.folder.files() == files)
  }

  @Test func whatWasSignedSinceIsNamedAndKeptUnlessItIsToGo() throws {
    let scene = try Scene(.signed(SaveCase.call("R1")))
    let signed = [SignedCall(caseID: scene.place.id, call: "R1")]
    #expect(try scene.plan().signed.map(\.call) == ["R1"])
    let (bytes, files) = (scene.place.bytes(), try scene.place.folder.files())
    #expect(throws: CaseStore.Failure.wouldDropSigned(signed)) { try scene.restore() }
    #expect(scene.place.bytes() == bytes)
    #expect(try scene.place.folder.files() == files)
    let restored = try scene.restore(dropsSigned: true)
    #expect(scene.place.bytes() == scene.old)
    let store = try scene.place.store()
    // It stays visible: it was asked for, but not forgotten.
    #expect(store.verify(scene.place.id).map(\.severity) == [.warning])
    #expect(store.verify(scene.place.id).allSatisfy { $0.message.contains("R1") })
    _ = try scene.restore(try #require(restored.before?.name))
    #expect(store.verify(scene.place.id).isEmpty)
  }

  @Test func aRetractionSinceIsSignedToo() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", .signed(SaveCase.call("R1"))), to: place.id)
    let state = place.folder.path + "/state"
    let backup = try BackupFolder(in: state, of: store).make(.manual, at: SaveCase.instant()).name
    let retraction = ResponseCall.Retraction(
      at: try SaveCase.instant(), author: "hc", reason: "wrong lesion")
    _ = try store.save(SaveCase.edit("e2", .retracted(call: "R1", retraction)), to: place.id)
    #expect(throws: CaseStore.Failure.self) {
      try store.restore(backup, in: state, by: "hc", at: SaveCase.instant())
    }
    _ = try store.restore(backup, in: state, dropsSigned: true, by: "hc", at: SaveCase.instant())
    #expect(store.verify(place.id).filter { $0.severity == .error }.isEmpty)
  }

  /// A file that is gone or damaged comes back whole, whatever is left of its history.
  @Test(arguments: ["gone", "gone with history", "damaged", "damaged without history", "empty"])
  func aFileThatIsNoMoreComesBack(_ what: String) throws {
    let scene = try Scene()
    let (file, history) = (
      scene.place.path + "/cases/C-1.json", scene.place.path + "/history/C-1.jsonl"
    )
    switch what {
    case "gone": try FileManager.default.removeItem(atPath: file)
    case "gone with history":
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.removeItem(atPath: history)
    case "empty": try scene.place.folder.write("", at: SaveCase.file)
    case "damaged": try scene.place.folder.write("{\"format\": 1, ", at: SaveCase.file)
    default:
      try scene.place.folder.write("{", at: SaveCase.file)
      try FileManager.default.removeItem(atPath: history)
    }
    let isMissing = what.hasPrefix("gone")
    #expect(try scene.plan().steps == [.returned(scene.place.id, isMissing: isMissing)])
    let restored = try scene.restore()
    #expect(restored.failures.isEmpty)
    #expect(scene.place.bytes() == scene.old)
    let store = try scene.place.store()
    #expect(store.verify(scene.place.id).isEmpty)
    guard case .restored? = try store.history(of: scene.place.id).entries.last?.line.event else {
      Issue.record("not on record")
      return
    }
    _ = try store.save(SaveCase.edit("e9", SaveCase.note("N9")), to: scene.place.id)
    #expect(store.verify(scene.place.id).isEmpty)
  }

  @Test func whatTheBackupHasNotStays() throws {
    let scene = try Scene()
    try scene.place.folder.write(
      SaveCase.text.replacing("\"C-1\"", with: "\"C-2\""), at: "store/cases/C-2.json")
    try scene.place.folder.write("{}", at: "store/definitions/mine.json")
    let other = try #require(CaseID("C-2"))
    #expect(try scene.plan().later == [other])
    _ = try scene.restore()
    #expect(scene.place.text("store/cases/C-2.json").contains("C-2"))
    #expect(scene.place.text("store/definitions/mine.json") == "{}")
    #expect(throws: CaseStore.Failure.noSuchCase(other)) { try scene.plan(other) }
  }

  @Test func oneCaseAloneLeavesEverythingElse() throws {
    let place = try SaveCase()
    let state = place.folder.path + "/state"
    let meeting = "{\"format\": 1, \"id\": \"M\", \"name\": \"B\", \"date\": \"2024-12-10\"}"
    try place.folder.write(meeting, at: "store/meetings/M.json")
    let backup = try BackupFolder(in: state, of: place.store())
      .make(.manual, at: SaveCase.instant()).name
    try place.folder.write(meeting + "\n", at: "store/meetings/M.json")
    try place.folder.write(SaveCase.text.replacing("first", with: "1st"), at: SaveCase.file)
    let store = try place.store()
    let all = try store.plannedRestoration(of: backup, in: state)
    #expect(all.steps.contains(.file("meetings/M.json")))
    _ = try store.restore(backup, in: state, only: place.id, by: "hc", at: SaveCase.instant())
    #expect(place.text() == SaveCase.text)
    #expect(place.text("store/meetings/M.json") == meeting + "\n")
    _ = try store.restore(backup, in: state, by: "hc", at: SaveCase.instant())
    #expect(place.text("store/meetings/M.json") == meeting)
  }

  @Test func aCaseOfANewerFormatIsNotPutBack() throws {
    let scene = try Scene()
    let newer = scene.place.text().replacing("\"format\": 1", with: "\"format\": 2")
    try scene.place.folder.write(newer, at: SaveCase.file)
    let restored = try scene.restore()
    #expect(restored.failures.map(\.failure) == [.readOnly(.newer(format: 2))])
    #expect(scene.place.text() == newer)
  }

  @Test func aStoreThatIsOnlyReadIsNotRestored() throws {
    let scene = try Scene()
    let store = try CaseStore(path: scene.place.path, isReadOnly: true)
    #expect(throws: CaseStore.Failure.readOnly(.asked)) {
      try store.restore(scene.backup, in: scene.state, by: "hc", at: SaveCase.instant())
    }
  }

  /// Every system call fails in every way: the case is the old or the new one, byte for byte.
  @Test(arguments: FaultPlan.Kind.bounded) func everySystemCall(_ kind: FaultPlan.Kind) throws {
    let counted = FaultPlan()
    let whole = try Scene(in: TemporaryFolder.fast)
    _ = try whole.restore(calls: counted.systemCalls)
    #expect(counted.count > 25)
    for number in 1...counted.count {
      let scene = try Scene(in: TemporaryFolder.fast)
      let new = scene.place.bytes()
      let restored = try? scene.restore(calls: FaultPlan(kind, at: number).systemCalls)
      let name = Comment(rawValue: "\(kind) at call \(number)")
      #expect([scene.old, new].contains(scene.place.bytes()), name)
      let store = try scene.place.store()
      #expect(try store.recover(now: SaveCase.instant()).isEmpty, name)
      #expect([scene.old, new].contains(scene.place.bytes()), name)
      #expect(store.verify(scene.place.id).isEmpty, name)
      if !kind.dies, restored?.steps.isEmpty == false {
        #expect(scene.place.bytes() == scene.old, name)
      }
      _ = try scene.restore()
      #expect(scene.place.bytes() == scene.old, name)
      #expect(store.verify(scene.place.id).isEmpty, name)
      #expect(try scene.place.leftovers().isEmpty, name)
    }
  }
}
