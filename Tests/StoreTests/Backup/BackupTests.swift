import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Copies of a store in the state folder (product feature 98).
@Suite struct BackupTests {
  struct Place {
    let saved: SaveCase
    var state: String { saved.folder.path + "/state" }
    var path: String { state + "/tumorboard/backups/store" }

    init(in parent: URL? = nil) throws { saved = try SaveCase(in: parent) }

    func store(_ calls: SystemCalls? = nil) throws -> CaseStore {
      try saved.store(calls).backingUp(in: state + "/tumorboard")
    }

    func names() throws -> [String] {
      try BackupFolder(in: state + "/tumorboard", of: saved.store()).backups().map(\.name)
    }

    /// Saves a note on a day; the days are those after the tenth of December.
    @discardableResult
    func save(_ day: Int, _ store: CaseStore? = nil) throws -> SavedCase {
      var edit = try SaveCase.edit("e\(day)", SaveCase.note("N\(day + 10)"))
      edit.at = try SaveCase.instant(day * 86_400)
      return try (store ?? self.store()).save(edit, to: saved.id)
    }
  }

  @Test func theFirstSaveOfADayMakesOneOfWhatWasThere() throws {
    let place = try Place()
    guard case .made(let backup) = try place.save(0).backup else {
      Issue.record("no backup")
      return
    }
    #expect(backup.name.hasPrefix("2024-12-10-daily-"))
    #expect(backup.left.isEmpty)
    #expect(
      try place.store().save(SaveCase.edit("x", SaveCase.note("N3")), to: place.saved.id).backup
        == .none)
    #expect(try place.names() == [backup.name])
    let plan = try place.store().plannedRestoration(
      of: backup.name, in: place.state + "/tumorboard")
    #expect(plan.steps.count == 1)
    _ = try place.save(1)
    #expect(try place.names().count == 2)
  }

  @Test func aStoreWithoutAPlaceForThemMakesNone() throws {
    let place = try Place()
    #expect(try place.save(0, place.saved.store()).backup == .none)
    #expect(try place.names().isEmpty)
  }

  @Test func theLastFourteenDaysAreKeptAndEverythingElse() throws {
    let place = try Place()
    let folder = BackupFolder(in: place.state + "/tumorboard", of: try place.saved.store())
    let kinds: [Backup.Kind] = [.manual, .beforeMigration, .beforeRestore]
    let others = try kinds.map { try folder.make($0, at: SaveCase.instant()).name }
    for day in 0..<(BackupFolder.dailyKept + 3) { try place.save(day) }
    let names = try place.names()
    #expect(Set(others).isSubset(of: names))
    let days = names.filter { $0.contains("-daily-") }.map { String($0.prefix(10)) }
    #expect(days.count == BackupFolder.dailyKept)
    #expect(days.first == "2024-12-13")
    #expect(days.last == "2024-12-26")
  }

  @Test func severalOfADayHaveNamesOfTheirOwn() throws {
    let place = try Place()
    let folder = BackupFolder(in: place.state + "/tumorboard", of: try place.saved.store())
    let names = try (0..<3).map { _ in try folder.make(.manual, at: SaveCase.instant()).name }
    #expect(Set(names).count == 3)
    #expect(try Set(place.names()) == Set(names))
  }

  /// A clone has the same id: its days are its own.
  @Test func aCloneHasBackupsOfItsOwn() throws {
    let place = try Place()
    try FileManager.default.copyItem(
      atPath: place.saved.path, toPath: place.saved.folder.path + "/clone")
    try place.save(0)
    let clone = try CaseStore(path: place.saved.folder.path + "/clone")
      .backingUp(in: place.state + "/tumorboard")
    try place.save(0, clone)
    #expect(try place.names().count == 2)
  }

  @Test func backupsAreForTheirOwnerAloneAndNeverInTheStore() throws {
    let place = try Place()
    try place.save(0)
    let files = try place.saved.folder.files()
    #expect(files.filter { $0.hasSuffix(".tar") }.allSatisfy { $0.hasPrefix("state/") })
    for name in try FileManager.default.subpathsOfDirectory(atPath: place.state) {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.state + "/" + name)
      let mode = name.hasSuffix(".tar") ? 0o600 : 0o700
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test func whatCannotBeReadIsNamedAndLeft() throws {
    let place = try Place()
    let long = String(repeating: "x", count: 120) + ".json"
    try place.saved.folder.write("{}", at: "store/definitions/\(long)")
    try FileManager.default.createSymbolicLink(
      atPath: place.saved.path + "/cases/C-2.json", withDestinationPath: "/etc/passwd")
    let folder = BackupFolder(in: place.state + "/tumorboard", of: try place.saved.store())
    let backup = try folder.make(.manual, at: SaveCase.instant())
    #expect(backup.left.sorted() == ["cases/C-2.json", "definitions/\(long)"])
  }

  // MARK: Faults

  /// Every system call of the daily backup fails: the save is made, and no half backup is left.
  @Test(arguments: FaultPlan.Kind.allCases.filter { !$0.dies })
  func aBackupThatFailsHoldsNoSaveBack(_ kind: FaultPlan.Kind) throws {
    let counted = FaultPlan()
    let whole = try Place(in: TemporaryFolder.fast)
    try whole.save(0, whole.store(Self.only(counted)))
    #expect(counted.count > 8)
    for number in 1...counted.count {
      let place = try Place(in: TemporaryFolder.fast)
      let saved = try place.save(0, place.store(Self.only(FaultPlan(kind, at: number))))
      let name = Comment(rawValue: "\(kind) at call \(number): \(saved.backup)")
      #expect(saved.state == .saved, name)
      #expect(place.saved.text().contains("note N10"), name)
      // The next save makes it, unless it is there.
      let before = try place.names().count
      if case .made = saved.backup { #expect(before == 1, name) }
      var edit = try SaveCase.edit("again", SaveCase.note("again"))
      edit.at = try SaveCase.instant()
      _ = try place.store().save(edit, to: place.saved.id)
      let names = try place.names()
      #expect(names.count == 1, name)
      let plan = try place.store().plannedRestoration(
        of: names[0], in: place.state + "/tumorboard")
      #expect(plan.steps.count == 1, name)
      let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
      #expect(files.count == 1, name)
    }
  }

  /// The faults of a plan, for calls in the state folder alone.
  private static func only(_ plan: FaultPlan) -> SystemCalls {
    SystemCalls { call, path in path.contains("/state/") ? plan.fault(call) : nil }
  }

  // MARK: Archives from elsewhere

  private func archive(_ place: Place) throws -> (name: String, path: String, bytes: [UInt8]) {
    try place.save(0)
    let name = try place.names()[0]
    let path = place.path + "/\(name).tar"
    return (name, path, [UInt8](try #require(FileManager.default.contents(atPath: path))))
  }

  private func restored(_ place: Place, _ name: String) throws -> Restoration {
    try place.store().restore(
      name, in: place.state + "/tumorboard", by: "hc", at: SaveCase.instant())
  }

  @Test func aDamagedArchiveIsRefused() throws {
    let place = try Place()
    let (name, path, bytes) = try archive(place)
    var generator = SeededGenerator(seed: 7)
    // The end is zeros that nobody reads.
    let used = try #require(bytes.lastIndex { $0 != 0 })
    for _ in 0..<300 {
      var damaged = bytes
      let at = Int.random(in: 0...used, using: &generator)
      if Bool.random(using: &generator) {
        damaged.removeLast(bytes.count - at)
      } else {
        damaged[at] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      }
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      let store = try place.store()
      do throws(CaseStore.Failure) {
        let plan = try store.plannedRestoration(of: name, in: place.state + "/tumorboard")
        // Times, owners and padding may be anything.
        #expect(plan.steps.count == 1, "byte \(at)")
      } catch {
        #expect(error == .badBackup(name))
      }
    }
  }

  @Test(arguments: [
    "../escaped", "/tmp/escaped", "cases/../../escaped", "cases/a/b", "cases/.hidden", "cases/",
    "other/x", "store.json",
  ]) func nothingInAnArchiveLeadsOutOfTheStore(_ target: String) throws {
    let place = try Place()
    let (name, path, original) = try archive(place)
    var bytes = original
    // The second member's name, and its checksum anew.
    let old = Array("cases/C-1.json".utf8)
    let start = try #require(
      (0..<bytes.count / 512).map { $0 * 512 }.first { bytes[$0...].starts(with: old) })
    bytes.replaceSubrange(
      start..<(start + 100),
      with: Array(target.utf8) + [UInt8](repeating: 0, count: 100 - target.utf8.count))
    let sum = (0..<512).reduce(0) {
      $0 + ((148..<156).contains($1) ? 32 : Int(bytes[start + $1]))
    }
    let digits = String(sum, radix: 8)
    bytes.replaceSubrange(
      (start + 148)..<(start + 155),
      with: Array((String(repeating: "0", count: 6 - digits.count) + digits + "\0").utf8))
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let files = try place.saved.folder.files()
    #expect(throws: CaseStore.Failure.badBackup(name)) { try restored(place, name) }
    #expect(try place.saved.folder.files() == files)
  }

  @Test func aBackupOfAnotherStoreIsRefused() throws {
    let (place, other) = (try Place(), try Place())
    let (name, path, bytes) = try archive(place)
    try other.saved.folder.write(
      other.saved.text("store/store.json").replacing("\"store\"", with: "\"other\""),
      at: "store/store.json")
    let folder = other.state + "/tumorboard/backups/other"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: folder + "/\(name).tar"))
    #expect(path.contains("backups/store/"))
    #expect(throws: CaseStore.Failure.badBackup(name)) {
      try other.store().plannedRestoration(of: name, in: other.state + "/tumorboard")
    }
    for wrong in ["", "..", "../store/\(name)", "\(name).tar"] {
      #expect(throws: CaseStore.Failure.noSuchBackup(wrong)) {
        try other.store().plannedRestoration(of: wrong, in: other.state + "/tumorboard")
      }
    }
  }
}
