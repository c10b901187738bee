import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Bringing a store of version 0 to version 1 (product features 7 and 98).
@Suite struct MigrationTests {
  @Test func everyFileIsMigratedOnceAndTheHistorySaysSo() throws {
    let old = try OldStore()
    let planned = try old.place.store().plannedMigration()
    #expect(planned.files.map(\.name) == ["cases/C-1.json", "meetings/M-1.json", "store.json"])
    #expect(old.texts == OldStore.old)
    let migration = try old.migrate()
    #expect(migration.files == planned.files)
    #expect(migration.issues.isEmpty && migration.failures.isEmpty)
    #expect(old.texts == OldStore.new)
    let store = try old.place.store()
    #expect(store.readOnly == nil)
    #expect(store.verify(old.place.id).isEmpty)
    let lines = try store.history(of: old.place.id).entries.map(\.line)
    #expect(lines.map(\.author) == [nil, "hc"])
    #expect(lines.last?.event == .migrated(from: 0, to: 1))
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: old.place.id)
    #expect(store.verify(old.place.id).isEmpty)
  }

  @Test func theSecondTimeNothingHappensAndTheSameTwiceGivesTheSameBytes() throws {
    let (old, other) = (try OldStore(), try OldStore())
    _ = try old.migrate()
    _ = try other.migrate()
    #expect(old.texts == other.texts)
    let files = try old.place.folder.files()
    let again = try old.migrate()
    #expect(again.files.isEmpty && again.backup == nil)
    #expect(try old.place.folder.files() == files)
    #expect(old.texts == OldStore.new)
  }

  @Test func theOriginalsAreInTheBackupAndCanBePutBack() throws {
    let old = try OldStore()
    let backup = try #require(try old.migrate().backup)
    #expect(backup.kind == .beforeMigration)
    let store = try old.place.store()
    let restored = try store.restore(
      backup.name, in: old.state, by: "hc", at: SaveCase.instant(9))
    #expect(restored.steps.count == 3)
    #expect(old.texts == OldStore.old)
    #expect(store.verify(old.place.id).isEmpty)
    _ = try old.migrate()
    #expect(old.texts == OldStore.new)
    #expect(store.verify(old.place.id).isEmpty)
  }

  @Test func oneFileThatCannotBeReadHoldsUpNoOther() throws {
    let old = try OldStore()
    try old.place.folder.write("{\"format\": 0", at: "store/cases/C-2.json")
    let migration = try old.migrate()
    #expect(migration.files.count == 3)
    #expect(migration.issues.map(\.file) == ["cases/C-2.json"])
    #expect(old.texts == OldStore.new)
  }

  @Test func aHandEditSinceTheLastSaveIsRecordedFirst() throws {
    let old = try OldStore()
    let backup = try #require(try old.migrate().backup)
    _ = try old.place.store().restore(backup.name, in: old.state, by: "hc", at: SaveCase.instant())
    try old.place.folder.write(
      OldStore.text.replacing("1.25, \"x-slice\"", with: "1.35, \"x-slice\""), at: SaveCase.file)
    _ = try old.migrate()
    let store = try old.place.store()
    let events = try store.history(of: old.place.id).entries.suffix(2).map(\.line.changes.count)
    #expect(events == [1, 0])
    #expect(store.verify(old.place.id).isEmpty)
  }

  @Test func withoutABackupNothingIsMigrated() throws {
    let old = try OldStore()
    try old.place.folder.write("no folder", at: "state")
    #expect(throws: CaseStore.Failure.self) { try old.migrate() }
    #expect(old.texts == OldStore.old)
  }

  @Test func aStoreThatIsOnlyReadIsNotMigrated() throws {
    let old = try OldStore()
    let store = try CaseStore(path: old.place.path, isReadOnly: true)
    #expect(throws: CaseStore.Failure.readOnly(.asked)) {
      try store.migrate(by: "hc", at: SaveCase.instant(), backingUpIn: old.state)
    }
    #expect(store.plannedMigration().files.count == 3)
    #expect(old.texts == OldStore.old)
  }

  /// Every system call fails in every way: each file is the old or the new one byte for byte, the
  /// chain holds, and the next migration ends it.
  @Test(arguments: FaultPlan.Kind.bounded) func everySystemCall(_ kind: FaultPlan.Kind) throws {
    let counted = FaultPlan()
    let whole = try OldStore(in: TemporaryFolder.fast)
    _ = try whole.migrate(counted.systemCalls)
    #expect(counted.count > 40)
    for number in 1...counted.count {
      let old = try OldStore(in: TemporaryFolder.fast)
      let migration = try? old.migrate(FaultPlan(kind, at: number).systemCalls)
      let name = Comment(rawValue: "\(kind) at call \(number)")
      for (text, (before, after)) in zip(old.texts, zip(OldStore.old, OldStore.new)) {
        #expect(text == before || text == after, name)
      }
      let store = try old.place.store()
      #expect(store.verify(old.place.id).filter { $0.severity == .error }.isEmpty, name)
      let isDone = migration.map { $0.failures.isEmpty && $0.files.count == 3 } ?? false
      if isDone, !kind.dies { #expect(old.texts == OldStore.new, name) }
      _ = try old.migrate()
      #expect(old.texts == OldStore.new, name)
      #expect(try old.place.store().recover(now: SaveCase.instant()).isEmpty, name)
      #expect(store.verify(old.place.id).isEmpty, name)
      #expect(try old.place.leftovers().filter { $0.hasPrefix("store/") }.isEmpty, name)
      let lines = try store.history(of: old.place.id).entries.map(\.line.event)
      #expect(lines.count { $0 == .migrated(from: 0, to: 1) } == 1, name)
    }
  }
}
