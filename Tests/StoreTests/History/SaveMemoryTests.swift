import Foundation
import Oncology
import Store
import TestKit
import Testing

/// What a store remembers of its last save changes nothing: whatever others do to the two files between
/// two saves, a store that saved before does the same as one that is opened now.
@Suite struct SaveMemoryTests {
  /// What happens to the files after a save of this store, and before its next.
  enum Between: String, CaseIterable, Sendable {
    case nothing
    case anotherProgramSaves
    case anotherProgramSavesTheNextEdit
    case theCaseIsEditedByHand
    case theCaseIsEditedByHandKeepingSizeAndTime
    case theCaseIsPutBack
    case theCaseIsNoCase
    case theCaseIsGone
    case theHistoryIsCutByALine
    case theHistoryIsCutInsideALine
    case theHistoryIsGone
    case theHistoryHasItsLinesInAnotherOrder
    case anEarlierLineIsAlteredKeepingSizeAndTime
    case theLastLineIsAlteredKeepingSizeAndTime
    case aLineIsTornAfterTheLast
    case aLineCannotBeRead
    case bothAreReplacedByTheSameBytes
    case bothAreResetToBeforeTheLastSave
    case bothAreReplacedByThoseOfAClone
    case bothHistoriesAreMerged
  }

  /// What a save came to, as far as it is not made of chance: ids and digests of lines are.
  private struct Outcome: Equatable {
    var answer: String
    var file: String
    var lines: [String]
    var issues: [String]
  }

  /// A store after two saves, and the files as they were after the first.
  private struct Scene {
    let place: SaveCase
    let store: CaseStore
    let earlier: (file: String, history: String)

    init() throws {
      place = try SaveCase(in: TemporaryFolder.fast)
      store = try place.store()
      _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
      earlier = (place.text(), place.text(SaveCase.historyFile))
      _ = try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    }

    var file: String { place.text() }
    var history: String { place.text(SaveCase.historyFile) }

    func write(file: String) throws { try place.folder.write(file, at: SaveCase.file) }

    func write(history: String) throws {
      try place.folder.write(history, at: SaveCase.historyFile)
    }

    /// Changes bytes where they lie, and puts the time back.
    func alter(_ name: String, _ old: String, _ new: String) throws {
      #expect(old.utf8.count == new.utf8.count)
      let path = place.folder.path + "/" + name
      let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
      let altered = place.text(name).replacing(old, with: new)
      #expect(altered != place.text(name))
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.write(contentsOf: Data(altered.utf8))
      try handle.close()
      try FileManager.default.setAttributes(
        [.modificationDate: try #require(time)], ofItemAtPath: path)
    }

    func replaceBySame(_ name: String) throws {
      let path = place.folder.path + "/" + name
      try place.folder.write(place.text(name), at: name + ".new")
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: path + ".new", toPath: path)
    }

    /// Saves as another program does that has gone on from the first save.
    func saveInClone() throws {
      try write(file: earlier.file)
      try write(history: earlier.history)
      _ = try place.store().save(SaveCase.edit("clone", SaveCase.note("N7")), to: place.id)
    }

    func save(_ store: CaseStore, _ edit: Edit) -> Outcome {
      var answer: String
      do throws(SaveFailure) {
        let saved = try store.save(edit, to: place.id)
        answer = "\(saved.state) \(saved.document.bytes == place.bytes()) \(saved.noticed.count)"
      } catch {
        answer = "\(error)"
      }
      let entries = (try? store.history(of: place.id).entries) ?? []
      let lines = entries.map { entry in
        "\(entry.number) \(entry.line.after) \(entry.line.changes)"
      }
      return Outcome(
        answer: answer, file: file, lines: lines,
        issues: store.verify(place.id).map { "\($0.severity) \($0.message)" })
    }
  }

  private func happen(_ between: Between, _ scene: Scene) throws {
    let lines = scene.history.split(separator: "\n").map { $0 + "\n" }
    switch between {
    case .nothing: break
    case .anotherProgramSaves:
      _ = try scene.place.store().save(SaveCase.edit("x", SaveCase.note("N8")), to: scene.place.id)
    case .anotherProgramSavesTheNextEdit:
      _ = try scene.place.store().save(SaveCase.edit("e3", SaveCase.note("N5")), to: scene.place.id)
    case .theCaseIsEditedByHand:
      try scene.write(file: scene.file.replacing("first", with: "at first"))
    case .theCaseIsEditedByHandKeepingSizeAndTime:
      try scene.alter(SaveCase.file, "first", "First")
    case .theCaseIsPutBack: try scene.write(file: SaveCase.text)
    case .theCaseIsNoCase: try scene.write(file: scene.file + "}")
    case .theCaseIsGone:
      try FileManager.default.removeItem(atPath: scene.place.folder.path + "/" + SaveCase.file)
    case .theHistoryIsCutByALine: try scene.write(history: lines.dropLast().joined())
    case .theHistoryIsCutInsideALine: try scene.write(history: String(scene.history.dropLast(9)))
    case .theHistoryIsGone:
      try FileManager.default.removeItem(
        atPath: scene.place.folder.path + "/" + SaveCase.historyFile)
    case .theHistoryHasItsLinesInAnotherOrder:
      try scene.write(history: lines.reversed().joined())
    case .anEarlierLineIsAlteredKeepingSizeAndTime:
      try scene.alter(SaveCase.historyFile, "note N3", "Note N3")
    case .theLastLineIsAlteredKeepingSizeAndTime:
      try scene.alter(SaveCase.historyFile, "note N4", "Note N4")
    case .aLineIsTornAfterTheLast: try scene.write(history: scene.history + "{\"id\": \"e3\"")
    case .aLineCannotBeRead: try scene.write(history: scene.history + "{\"id\": \"e3\"}\n")
    case .bothAreReplacedByTheSameBytes:
      try scene.replaceBySame(SaveCase.file)
      try scene.replaceBySame(SaveCase.historyFile)
    case .bothAreResetToBeforeTheLastSave:
      try scene.write(file: scene.earlier.file)
      try scene.write(history: scene.earlier.history)
    case .bothAreReplacedByThoseOfAClone: try scene.saveInClone()
    case .bothHistoriesAreMerged:
      try scene.saveInClone()
      try scene.write(history: scene.history + lines.suffix(1).joined())
    }
  }

  @Test(arguments: Between.allCases) func whatHappensBetweenTwoSavesIsSeen(
    _ between: Between
  ) throws {
    let edits = [
      try SaveCase.edit("e3", SaveCase.note("N5")), try SaveCase.edit("e2", SaveCase.note("N4")),
      try SaveCase.edit("e4", SaveCase.note("N6")),
    ]
    let (one, other) = (try Scene(), try Scene())
    #expect(one.file == other.file)
    try happen(between, one)
    try happen(between, other)
    for edit in edits {
      #expect(one.save(one.store, edit) == other.save(try other.place.store(), edit))
    }
  }

  /// Two programs, each with what it knows: every edit of both is there, and once.
  @Test func twoProgramsInTurn() throws {
    let place = try SaveCase(in: TemporaryFolder.fast)
    let stores = [try place.store(), try place.store()]
    for number in 0..<100 {
      let edit = try SaveCase.edit("e\(number)", SaveCase.note("n\(number)"))
      #expect(try stores[number % 2].save(edit, to: place.id).state == .saved)
      // The other one is told the same once more, as after an answer that did not come.
      #expect(try stores[1 - number % 2].save(edit, to: place.id).state == .savedBefore)
    }
    let history = try place.store().history(of: place.id)
    #expect(history.entries.map(\.line.id).dropFirst() == (0..<100).map { "e\($0)" }[...])
    #expect(stores[0].verify(place.id).isEmpty)
    #expect(try stores[0].read(place.id).value.notes.count == 102)
  }

  /// Cases in turn, of which only the last one is remembered.
  @Test func whatIsKnownIsOfOneCase() throws {
    let place = try SaveCase(in: TemporaryFolder.fast)
    let store = try place.store()
    let ids = try ["C-1", "C-2"].map { try #require(CaseID($0)) }
    try place.folder.write(SaveCase.text.replacing("C-1", with: "C-2"), at: "store/cases/C-2.json")
    for number in 0..<6 {
      let id = ids[number % 2]
      let saved = try store.save(
        SaveCase.edit("e\(number)", SaveCase.note("n\(number)")), to: id)
      #expect(saved.state == .saved)
      #expect(saved.document.value.id == id)
    }
    for id in ids { #expect(store.verify(id).isEmpty) }
  }

  /// A save that fails at any system call leaves nothing known that is not so.
  @Test(arguments: [FaultPlan.Kind.full, .failed, .doneAndFailed, .short, .shortAndFull])
  func afterAFailureTheNextSaveIsWhole(_ kind: FaultPlan.Kind) throws {
    let edits = try [("e1", "N3"), ("e2", "N4"), ("e3", "N5")].map { id, note in
      try SaveCase.edit(id, SaveCase.note(note))
    }
    let (first, both) = (FaultPlan(), FaultPlan())
    for (plan, count) in [(first, 1), (both, 2)] {
      let place = try SaveCase(in: TemporaryFolder.fast)
      let store = try place.store(plan.systemCalls)
      for edit in edits[..<count] { _ = try store.save(edit, to: place.id) }
    }
    #expect(both.count > first.count + 15)
    for number in (first.count + 1)...both.count {
      let place = try SaveCase(in: TemporaryFolder.fast)
      let store = try place.store(FaultPlan(kind, at: number).systemCalls)
      _ = try store.save(edits[0], to: place.id)
      // What is short and then full may have only begun with the first.
      for _ in 0..<2 { _ = try? store.save(edits[1], to: place.id) }
      for edit in edits { _ = try store.save(edit, to: place.id) }
      let name = Comment(rawValue: "\(kind) at call \(number)")
      #expect(store.verify(place.id).isEmpty, name)
      let notes = try store.read(place.id).value.notes.map(\.id)
      #expect(notes == ["N1", "N2", "N3", "N4", "N5"], name)
    }
  }
}
