import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Two clones of a store, merged by git itself: both histories stay, and the next save joins them.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git"))) struct GitTests {
  private struct Clones {
    let mine: SaveCase
    let theirs: String

    init() throws {
      mine = try SaveCase()
      theirs = mine.folder.path + "/theirs"
      try git("init", "-q", "-b", "main", ".")
      try git("config", "user.email", "x@example.org")
      try git("config", "user.name", "x")
    }

    @discardableResult
    func git(_ arguments: String..., in folder: String? = nil, mayFail: Bool = false) throws
      -> Int32
    {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      process.arguments = ["-C", folder ?? mine.path] + arguments
      process.environment = [
        "HOME": mine.folder.path, "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.org", "GIT_COMMITTER_NAME": "x",
        "GIT_COMMITTER_EMAIL": "x@example.org",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      if !mayFail { #expect(process.terminationStatus == 0, "git \(arguments)") }
      return process.terminationStatus
    }

    func commit(in folder: String? = nil) throws {
      try git("add", "-A", in: folder)
      try git("commit", "-q", "-m", "x", in: folder)
    }

    func save(_ id: String, _ change: CaseChange, in folder: String? = nil) throws -> SavedCase {
      try CaseStore(path: folder ?? mine.path).save(SaveCase.edit(id, change), to: mine.id)
    }

    /// Edits on both sides of a clone, committed, and merged here.
    func diverge(_ ours: CaseChange, _ other: CaseChange) throws -> Int32 {
      _ = try save("e1", SaveCase.note("N3"))
      try commit()
      try git("clone", "-q", mine.path, theirs)
      _ = try save("mine", ours)
      try commit()
      _ = try save("theirs", other, in: theirs)
      try commit(in: theirs)
      try git("fetch", "-q", theirs, "main")
      return try git("merge", "-q", "--no-edit", "FETCH_HEAD", mayFail: true)
    }
  }

  @Test func editsOfDifferentThingsAreBothThere() throws {
    let clones = try Clones()
    let store = try clones.mine.store()
    #expect(try clones.diverge(.asked(from: nil, to: "Ablate?"), SaveCase.note("N4")) == 0)
    let text = clones.mine.text()
    #expect(text.contains("Ablate?") && text.contains("note N4"))
    let history = try store.history(of: clones.mine.id)
    #expect(history.heads.count == 2)
    #expect(Set(history.entries.map(\.line.id)).isSuperset(of: ["e1", "mine", "theirs"]))
    let issues = store.verify(clones.mine.id)
    #expect(issues.map(\.severity) == [.warning])
    #expect(issues[0].message.contains("Two clones"))
    let saved = try clones.save("e2", SaveCase.note("N5"))
    guard case .merge(let changes)? = saved.noticed.first?.event else {
      Issue.record("no line of the kind merge")
      return
    }
    #expect(changes.count == 1)
    #expect(saved.noticed.first?.parents.count == 2)
    #expect(store.verify(clones.mine.id).isEmpty)
    #expect(try store.history(of: clones.mine.id).heads.count == 1)
  }

  /// The same text on both sides: git asks, and takes what it is told; nothing of the history goes.
  @Test func aConflictThatIsSettledInGitIsOnRecord() throws {
    let clones = try Clones()
    let store = try clones.mine.store()
    let status = try clones.diverge(
      .asked(from: nil, to: "Ablate?"), .asked(from: nil, to: "Trial?"))
    #expect(status != 0)
    #expect(throws: CaseFileError.self) { try store.read(clones.mine.id) }
    try clones.git("checkout", "--theirs", "cases/C-1.json")
    try clones.commit()
    #expect(clones.mine.text().contains("Trial?"))
    let saved = try clones.save("e2", SaveCase.note("N5"))
    #expect(saved.noticed.first?.parents.count == 2)
    #expect(store.verify(clones.mine.id).isEmpty)
    #expect(try store.history(of: clones.mine.id).entries.contains { $0.line.id == "mine" })
  }

  /// A clone that only pulled has one head, and nothing to join.
  @Test func aFastForwardIsNoMerge() throws {
    let clones = try Clones()
    _ = try clones.save("e1", SaveCase.note("N3"))
    try clones.commit()
    try clones.git("clone", "-q", clones.mine.path, clones.theirs)
    _ = try clones.save("e2", SaveCase.note("N4"))
    try clones.commit()
    try clones.git("pull", "-q", "--ff-only", in: clones.theirs)
    let saved = try clones.save("e3", SaveCase.note("N5"), in: clones.theirs)
    #expect(saved.noticed.isEmpty)
    #expect(try CaseStore(path: clones.theirs).verify(clones.mine.id).isEmpty)
  }

  /// A signature of each side survives the merge.
  @Test func signaturesOfBothSidesHold() throws {
    let clones = try Clones()
    let store = try clones.mine.store()
    let status = try clones.diverge(
      .signed(SaveCase.call("R1")), .asked(from: nil, to: "Ablate?"))
    #expect(status == 0)
    #expect(store.verify(clones.mine.id).allSatisfy { $0.severity == .warning })
    _ = try clones.save("e2", SaveCase.note("N5"))
    #expect(store.verify(clones.mine.id).isEmpty)
    #expect(try store.read(clones.mine.id).value.calls.first?.digest?.count == 64)
  }
}
