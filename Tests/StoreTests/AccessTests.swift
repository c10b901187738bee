import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Who may read what the program writes (product feature 11), and that nothing leads out of a store.
///
/// Serialised: the umask belongs to the whole process, and other suites write files meanwhile. They
/// hold what the program sets itself, so that a strange umask does them no harm.
@Suite(.serialized) struct AccessTests {
  private static func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }

  private static func set(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test(arguments: [0o000, 0o022, 0o077, 0o277]) func newStoresAreClosedWhateverTheUmask(
    _ mask: mode_t
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store"
    let value = try CaseDocument(Array(SaveCase.text.utf8), file: "x", id: CaseID("C-1")).value
    let before = umask(mask)
    let result = Result {
      let store = try CaseStore.make(at: path, name: "Store", id: "store")
      try store.add([value])
      _ = try CaseStore(path: path).save(SaveCase.edit("e1", SaveCase.note("N3")), to: value.id)
    }
    umask(before)
    try result.get()
    for name in ["", "/cases", "/history"] { #expect(Self.mode(path + name) == 0o700, "\(name)") }
    for name in ["/store.json", "/cases/C-1.json", "/history/C-1.jsonl", "/.gitignore"] {
      #expect(Self.mode(path + name) == 0o600, "\(name)")
    }
  }

  /// What the file was, what its folder is, what the file that takes its place is.
  static let modes = [
    (0o600, 0o700, 0o600), (0o644, 0o755, 0o644), (0o644, 0o700, 0o600), (0o664, 0o770, 0o660),
    (0o664, 0o775, 0o664), (0o640, 0o750, 0o640), (0o666, 0o750, 0o660), (0o400, 0o755, 0o600),
  ]

  @Test(arguments: modes) func aFileThatIsReplacedKeepsItsModeAsFarAsItsFolderLetsIn(
    _ old: Int, _ folder: Int, _ new: Int
  ) throws {
    let place = try SaveCase()
    try Self.set(old, place.path + "/cases/C-1.json")
    try Self.set(folder, place.path + "/cases")
    _ = try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    #expect(Self.mode(place.path + "/cases/C-1.json") == new)
  }

  /// Where a group shares the store, what is new in it is the group's too; never everybody's.
  @Test(arguments: [
    (0o770, 0o660, 0o770), (0o775, 0o660, 0o770), (0o750, 0o600, 0o700), (0o755, 0o600, 0o700),
    (0o700, 0o600, 0o700),
  ])
  func aNewFileInASharedStoreIsTheGroups(_ store: Int, _ file: Int, _ folder: Int) throws {
    let place = try SaveCase()
    try Self.set(store, place.path)
    _ = try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    #expect(Self.mode(place.path + "/history").map { $0 & 0o777 } == folder)
    #expect(Self.mode(place.path + "/history/C-1.jsonl") == file)
  }

  @Test func aStoreThatEverybodyCanReadIsNamed() throws {
    let place = try SaveCase()
    let file = place.path + "/cases/C-1.json"
    let rows = [
      (0o700, 0o755, 0o644, 0), (0o755, 0o700, 0o644, 0), (0o755, 0o755, 0o600, 0),
      (0o755, 0o755, 0o644, 1), (0o755, 0o755, 0o602, 1), (0o770, 0o770, 0o660, 0),
      (0o755, 0o777, 0o600, 1),
    ]
    for (store, cases, mode, count) in rows {
      try Self.set(mode, file)
      try Self.set(cases, place.path + "/cases")
      try Self.set(store, place.path)
      let issues = try place.store().accessIssues()
      #expect(issues.count == count, "\(String(mode, radix: 8)) in \(String(cases, radix: 8))")
      #expect(issues.allSatisfy { $0.rule == CaseStore.accessRule && $0.severity == .warning })
    }
  }

  // MARK: Nothing leads out of a store

  @Test func aCaseThatIsALinkIsNamedAndNeitherReadNorWritten() throws {
    let place = try SaveCase()
    try place.folder.write(SaveCase.text, at: "elsewhere/C-1.json")
    try FileManager.default.removeItem(atPath: place.path + "/cases/C-1.json")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/cases/C-1.json",
      withDestinationPath: place.folder.path + "/elsewhere/C-1.json")
    let store = try place.store()
    let error = #expect(throws: CaseFileError.self) { try store.read(place.id) }
    #expect(error?.issues.first?.message.contains("link") == true)
    #expect(throws: SaveFailure.self) {
      try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    }
    #expect(place.text("elsewhere/C-1.json") == SaveCase.text)
    #expect(try place.folder.files().count { $0.hasSuffix(".jsonl") } == 0)
  }

  @Test func aHistoryThatIsALinkIsNotWrittenThrough() throws {
    let place = try SaveCase()
    try place.folder.write("", at: "elsewhere")
    try FileManager.default.createDirectory(
      atPath: place.path + "/history", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/history/C-1.jsonl",
      withDestinationPath: place.folder.path + "/elsewhere")
    #expect(throws: SaveFailure.self) {
      try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    }
    #expect(place.text("elsewhere").isEmpty)
    #expect(place.text() == SaveCase.text)
  }

  @Test(arguments: ["cases", "meetings", "history", "definitions"])
  func aFolderThatIsALinkIsRefused(_ name: String) throws {
    let place = try SaveCase()
    try place.folder.write("{}", at: "elsewhere/x.json")
    let folder = place.path + "/\(name)"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder, withDestinationPath: place.folder.path + "/elsewhere")
    #expect(throws: CaseStore.Failure.self) { try place.store() }
  }

  @Test func theStoresOwnFolderMayBeALink() throws {
    let place = try SaveCase()
    let link = place.folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place.path)
    let store = try CaseStore(path: link)
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    #expect(place.text().contains("note N3"))
  }

  static let names = [
    "..json", "...json", "a b.json", "C-1.json.json.json/", "\u{7}.json", "Ü.json", "x.JSON",
    String(repeating: "x", count: 65) + ".json", "C-1\n.json",
  ]

  @Test(arguments: names) func aNameThatCanBeNoIDOpensNothing(_ name: String) throws {
    let place = try SaveCase()
    let path = place.path + "/cases/" + name.replacing("/", with: "")
    try "{}".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try place.store().caseIDs.allSatisfy { $0 == place.id || $0.text == "C-1.json.json" })
    for text in [
      "../x", "/etc/passwd", "a/b", "..", "", "a\u{0}", String(repeating: "x", count: 65),
    ] {
      #expect(CaseID(text) == nil)
    }
  }

  @Test func aPipeInTheStoreHoldsNobodyUp() throws {
    let place = try SaveCase()
    #expect(mkfifo(place.path + "/cases/C-2.json", 0o600) == 0)
    let id = try #require(CaseID("C-2"))
    #expect(throws: CaseFileError.self) { try place.store().read(id) }
  }
}
