import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Drafts on disk: unsigned text outlives the program (product feature 4) and stays its owner's own.
@Suite struct DraftTests {
  /// A state folder and a draft of it.
  struct Place {
    let folder: TemporaryFolder
    var state: String { folder.path + "/state" }

    init(in parent: URL? = nil) throws { folder = try TemporaryFolder(in: parent) }

    func store(_ id: String = "board", _ calls: SystemCalls? = nil) -> DraftStore {
      if let calls { return DraftStore(in: state, ofStore: id, calls: calls) }
      return DraftStore(in: state, ofStore: id)
    }

    static func draft(
      _ text: String = "grows", kind: String = "call", target: String? = "A1"
    ) throws -> Draft {
      let caseID = try #require(CaseID("C-1"))
      return Draft(
        id: try #require(Draft.ID(caseID: caseID, kind: kind, target: target)),
        base: String(repeating: "0a", count: 32), author: "hc", at: try SaveCase.instant(),
        fields: ["rationale": text, "category": ""])
    }
  }

  /// Texts that a careless format would lose or take for something else.
  static let texts = [
    "", "two\nlines\t\u{0}\u{1b}[31m", "\"quoted\" \\ {}", "Größe 肿瘤 🧬 e\u{301}", "\u{202e}bidi",
    String(repeating: "x", count: 100_000),
  ]

  @Test(arguments: texts) func whatIsKeptIsReadAgain(_ text: String) throws {
    let place = try Place()
    let draft = try Place.draft(text)
    try place.store().keep(draft)
    let (drafts, issues) = place.store().drafts()
    #expect(drafts == [draft])
    #expect(issues.isEmpty)
  }

  @Test func theLastOneStaysAndOthersAreUntouched() throws {
    let place = try Place()
    let store = place.store()
    let ids = [("call", "A1"), ("call", "A2"), ("decision", nil), ("note", nil)]
    for (kind, target) in ids {
      try store.keep(Place.draft("first", kind: kind, target: target))
      try store.keep(Place.draft("second", kind: kind, target: target))
    }
    let kept = store.drafts().drafts
    #expect(kept.map(\.id.kind) == ["call", "call", "decision", "note"])
    #expect(kept.allSatisfy { $0.fields["rationale"] == "second" })
    try store.remove(kept[0].id)
    try store.remove(kept[0].id)
    #expect(store.drafts().drafts == Array(kept.dropFirst()))
  }

  /// Ids of stores are any text: none leads out of the folder, and none to another one's drafts.
  @Test(arguments: [
    "../x", "/etc", "a/b", ".", "..", ".hidden", "a\u{0}b", String(repeating: "y", count: 5_000),
  ])
  func aStoreOfAnyIDHasAFolderOfItsOwn(_ id: String) throws {
    let place = try Place()
    try place.store(id).keep(Place.draft())
    #expect(place.store(id).drafts().drafts.count == 1)
    #expect(place.store().drafts().drafts.isEmpty)
    let files = try place.folder.files()
    #expect(files.count == 1)
    #expect(files[0].hasPrefix("state/drafts/sha256-"))
  }

  @Test func draftsAreForTheirOwnerAlone() throws {
    let place = try Place()
    // The folder of the program is there already, and open to all.
    try place.folder.write("x", at: "state/log")
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: place.state)
    try place.store().keep(Place.draft())
    let files = try FileManager.default.subpathsOfDirectory(atPath: place.state)
    for name in files + ["."] where name != "log" {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.state + "/" + name)
      let mode = name.hasSuffix(".json") ? 0o600 : 0o700
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  /// What somebody else may have put there: ignored with an issue, and left as it is.
  @Test(arguments: [
    "link", "pipe", "folder", "large", "junk", "other store", "other name", "number",
  ])
  func whatIsNoDraftIsNamedAndHidesNothing(_ what: String) throws {
    let place = try Place()
    let draft = try Place.draft()
    try place.store().keep(draft)
    let folder = place.state + "/drafts/board"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    let file = folder + "/C-2.json"
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    switch what {
    case "link":
      try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: name)
    case "pipe": #expect(mkfifo(file, 0o600) == 0)
    case "folder":
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    case "large": #expect(truncate(path: file, to: DraftStore.mostBytes + 1))
    case "junk": try "{\"format\": 1".write(toFile: file, atomically: false, encoding: .utf8)
    case "other store":
      try text.replacing("\"board\"", with: "\"other\"").write(
        toFile: file, atomically: false, encoding: .utf8)
    case "number":
      try text.replacing("\"grows\"", with: "7").write(
        toFile: file, atomically: false, encoding: .utf8)
    default: try text.write(toFile: file, atomically: false, encoding: .utf8)
    }
    let (drafts, issues) = place.store().drafts()
    #expect(drafts == [draft])
    #expect(issues.map(\.file) == [file])
  }

  private func truncate(path: String, to size: Int) -> Bool {
    FileManager.default.createFile(atPath: path, contents: nil)
      && Glibc.truncate(path, size) == 0
  }

  @Test func aFolderThatIsALinkIsNotWrittenThrough() throws {
    let place = try Place()
    try place.folder.write("x", at: "elsewhere/x")
    try FileManager.default.createDirectory(
      atPath: place.state + "/drafts", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.state + "/drafts/board", withDestinationPath: place.folder.path + "/elsewhere")
    #expect(throws: FileError.self) { try place.store().keep(Place.draft()) }
    #expect(try place.folder.files() == ["elsewhere/x"])
  }

  @Test func whatCouldNotBeReadAgainIsNotKept() throws {
    let place = try Place()
    var nobody = try Place.draft()
    nobody.author = ""
    let large = try Place.draft(String(repeating: "x", count: DraftStore.mostBytes))
    for draft in [nobody, large] {
      #expect(throws: FileError.self) { try place.store().keep(draft) }
    }
    #expect(try place.folder.files().isEmpty)
  }

  /// Every system call of keeping a draft fails in every way: the old or the new one is there, whole.
  @Test(arguments: FaultPlan.Kind.allCases) func everySystemCallOfADraft(_ kind: FaultPlan.Kind)
    throws
  {
    let (old, new) = (try Place.draft("old"), try Place.draft("new"))
    let counted = FaultPlan()
    let measured = try Place(in: TemporaryFolder.fast)
    try measured.store().keep(old)
    try measured.store("board", counted.systemCalls).keep(new)
    #expect(counted.count > 8)
    for number in 1...counted.count {
      let place = try Place(in: TemporaryFolder.fast)
      try place.store().keep(old)
      let name = Comment(rawValue: "\(kind) at call \(number)")
      var isKept = true
      do {
        try place.store("board", FaultPlan(kind, at: number).systemCalls).keep(new)
      } catch {
        isKept = false
      }
      let (drafts, issues) = place.store().drafts()
      #expect(issues.isEmpty, name)
      #expect(isKept ? drafts == [new] : drafts == [old] || drafts == [new], name)
      // The next one does not trip over what is left.
      try place.store().keep(old)
      #expect(place.store().drafts().drafts == [old], name)
      #expect(try place.folder.files().count == 1, name)
    }
  }
}
