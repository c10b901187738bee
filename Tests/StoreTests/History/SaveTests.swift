import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Saves: what they write, what they leave alone, and what they find.
@Suite struct SaveTests {
  @Test func onlyWhatChangedIsWritten() throws {
    let place = try SaveCase()
    let before = place.text()
    let saved = try place.store().save(
      SaveCase.edit("e1", .asked(from: nil, to: "Ablate?")), to: place.id)
    #expect(saved.state == .saved)
    #expect(
      place.text()
        == before.replacing(
          "\"id\": \"C-1\",", with: "\"id\": \"C-1\",\n  \"question\": \"Ablate?\","))
    #expect(place.text() == String(decoding: saved.document.json.bytes, as: UTF8.self))
  }

  @Test func aFindingIsCorrectedInItsPlaceAndUnknownMembersStay() throws {
    let place = try SaveCase()
    let before = place.text()
    let twelve = Finding(longest: Length(tenThousandths: 125_000))
    let change = CaseChange.measured(
      assessment: "A1", lesion: "T1", from: twelve,
      to: Finding(longest: Length(tenThousandths: 130_000)))
    _ = try place.store().save(SaveCase.edit("e1", change), to: place.id)
    #expect(place.text() == before.replacing("12.50", with: "13"))
  }

  @Test func whatIsAddedStandsAsItsNeighboursDo() throws {
    let place = try SaveCase()
    let before = place.text()
    _ = try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let second = "{\"id\": \"N2\", \"date\": \"2024-01-23\", \"text\": \"second\"}"
    let third =
      "{\"id\": \"N3\", \"date\": \"2024-01-23\", \"author\": \"hc\", \"text\": \"note N3\"}"
    #expect(place.text() == before.replacing(second, with: second + ",\n    " + third))
  }

  /// Without zeros that a number needs not: 29.0 that was measured otherwise comes back as 29.
  private static func plain(_ text: String) -> String {
    text.replacing(/([0-9])\.0([^0-9])/) { "\($0.1)\($0.2)" }
  }

  /// A change taken back gives the file that was there, byte for byte but for such zeros.
  @Test func aChangeTakenBackGivesTheSameBytes() throws {
    let paths = try Repository.json(in: "sample-cases/cases")
    // Bounded: every eighth of them.
    let step = FaultTests.isSoak ? 1 : 8
    for path in stride(from: 0, to: paths.count, by: step).map({ paths[$0] }) {
      let bytes = try Repository.bytes(of: path)
      let name = String(path.split(separator: "/")[2].dropLast(5))
      let id = try #require(CaseID(name))
      let place = try SaveCase()
      try place.folder.write(
        String(decoding: bytes, as: UTF8.self), at: "store/cases/\(name).json")
      let store = try place.store()
      let value = try store.read(id).value
      var changes = [SaveCase.note("new"), .asked(from: value.question, to: "else?")]
      if let note = value.notes.first {
        changes.append(.removed(.note(note)))
        var other = note
        other.text = "else"
        changes.append(.revised(from: .note(note), to: .note(other)))
      }
      if let reading = value.assessments.last, let lesion = reading.findings.keys.min() {
        changes.append(
          .measured(
            assessment: reading.id, lesion: lesion, from: reading.findings[lesion],
            to: Finding(state: .notEvaluable, reason: "motion")))
      }
      for (number, change) in changes.enumerated() {
        let inverse = try #require(change.inverse(in: value))
        _ = try store.save(SaveCase.edit("e\(number)", change), to: id)
        #expect(place.bytes("store/cases/\(name).json") != bytes)
        let back = try store.save(SaveCase.edit("u\(number)", inverse), to: id)
        #expect(back.document.value == value)
        // What is put back after it was taken out is written as this program writes.
        if case .removed = change {
        } else {
          let now = place.text("store/cases/\(name).json")
          let before = String(decoding: bytes, as: UTF8.self)
          #expect(Self.plain(now) == Self.plain(before), "\(name) \(number)")
        }
        try place.folder.write(
          String(decoding: bytes, as: UTF8.self), at: "store/cases/\(name).json")
      }
      #expect(store.verify(id).filter { $0.severity == .error }.isEmpty)
    }
  }

  @Test func anEditHappensAtMostOnce() throws {
    let place = try SaveCase()
    let store = try place.store()
    let edit = try SaveCase.edit("e1", SaveCase.note("N3"))
    _ = try store.save(edit, to: place.id)
    let bytes = place.bytes()
    #expect(try store.save(edit, to: place.id).state == .savedBefore)
    #expect(place.bytes() == bytes)
    #expect(try store.history(of: place.id).entries.count == 2)
  }

  @Test func aChangeMadeForAnotherStateIsRefusedAndNothingIsWritten() throws {
    let place = try SaveCase()
    let files = try place.folder.files()
    let change = CaseChange.asked(from: "old", to: "mine")
    #expect(
      throws: SaveFailure.misfit(.conflict(.question, base: .text("old"), theirs: nil))
    ) { try place.store().save(SaveCase.edit("e1", change), to: place.id) }
    #expect(try place.folder.files() == files)
    #expect(place.text() == SaveCase.text)
  }

  @Test func whatWouldBeNoCaseIsRefused() throws {
    let place = try SaveCase()
    let line = LineOfTherapy(
      id: "L9", number: 1, start: Dated(PartialDate(CalendarDate(daysSince1970: 19_000))))
    var other = line
    other.id = "L8"
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", .added(.line(line), before: nil)), to: place.id)
    let bytes = place.bytes()
    #expect(throws: SaveFailure.self) {
      try store.save(SaveCase.edit("e2", .added(.line(other), before: nil)), to: place.id)
    }
    #expect(place.bytes() == bytes)
    #expect(store.verify(place.id).isEmpty)
  }

  @Test func aCaseThatIsNotThereAndOneThatCannotBeReadAreRefused() throws {
    let place = try SaveCase("{")
    let other = try #require(CaseID("C-9"))
    #expect(throws: SaveFailure.noSuchCase(other)) {
      try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: other)
    }
    #expect(throws: SaveFailure.self) {
      try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    }
    #expect(place.text() == "{")
  }

  @Test func filesAreForTheirOwnerAlone() throws {
    let place = try SaveCase()
    _ = try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    for (name, mode) in [
      (SaveCase.file, 0o600), (SaveCase.historyFile, 0o600), ("store/history", 0o700),
    ] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: place.folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  // MARK: What nobody told the history

  @Test func aHandEditIsRecordedAsTheChangesItMade() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    try place.folder.write(place.text().replacing("first", with: "1st"), at: SaveCase.file)
    #expect(store.verify(place.id).map(\.severity) == [.warning])
    let saved = try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    #expect(saved.noticed.count == 1)
    #expect(saved.noticed[0].changes.count == 1)
    #expect(saved.noticed[0].changes[0].subject == .record("N1"))
    #expect(store.verify(place.id).isEmpty)
    #expect(place.text().contains("1st"))
  }

  @Test func theSameValuesInOtherBytesAreNoChange() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    try place.folder.write(place.text().replacing("31", with: "31.0"), at: SaveCase.file)
    #expect(
      store.verify(place.id).map(\.message) == ["The file has the same values in other bytes."])
    let saved = try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    #expect(saved.noticed.map(\.event) == [.outside([])])
  }

  @Test func aFilePutBackIsNamedAsThat() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let old = place.text()
    _ = try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    _ = try store.save(SaveCase.edit("e3", SaveCase.note("N5")), to: place.id)
    try place.folder.write(old, at: SaveCase.file)
    let saved = try store.save(SaveCase.edit("e4", SaveCase.note("N6")), to: place.id)
    guard case .putBack(let line, let changes) = saved.noticed.first?.event else {
      Issue.record("not named as put back")
      return
    }
    #expect(line == "e1")
    #expect(changes.map(\.subject) == [.record("N4"), .record("N5")])
    #expect(store.verify(place.id).isEmpty)
  }

  @Test func twoClonesAreJoined() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let (file, history) = (place.text(), place.text(SaveCase.historyFile))
    _ = try store.save(SaveCase.edit("mine", SaveCase.note("N4")), to: place.id)
    let mine = place.text(SaveCase.historyFile).dropFirst(history.count)
    let merged = place.text()
    try place.folder.write(file, at: SaveCase.file)
    try place.folder.write(history, at: SaveCase.historyFile)
    _ = try store.save(SaveCase.edit("theirs", SaveCase.note("N5")), to: place.id)
    // git's union of both histories, and the file as one of the two had it.
    try place.folder.write(place.text(SaveCase.historyFile) + mine, at: SaveCase.historyFile)
    try place.folder.write(merged, at: SaveCase.file)
    #expect(store.verify(place.id).map(\.severity) == [.warning])
    let saved = try store.save(SaveCase.edit("e2", SaveCase.note("N6")), to: place.id)
    #expect(saved.noticed.first?.parents.count == 2)
    #expect(store.verify(place.id).isEmpty)
    #expect(try store.history(of: place.id).heads.count == 1)
  }

  // MARK: Saves that died

  @Test func aLineWithoutItsEndIsTakenAway() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let history = place.text(SaveCase.historyFile)
    try place.folder.write(history + "{\"id\": \"e2\", \"par", at: SaveCase.historyFile)
    #expect(store.verify(place.id).map(\.severity) == [.warning])
    _ = try store.save(SaveCase.edit("e3", SaveCase.note("N4")), to: place.id)
    #expect(place.text(SaveCase.historyFile).hasPrefix(history))
    #expect(store.verify(place.id).isEmpty)
  }

  @Test func aFileAsBeforeTheLastLineIsBroughtForward() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let old = place.text()
    _ = try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    let new = place.text()
    try place.folder.write(old, at: SaveCase.file)
    #expect(
      try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id).state == .savedBefore)
    #expect(place.text() == new)
    #expect(store.verify(place.id).isEmpty)
  }

  /// An editor that saved over a commit that had not come to its place: both are there afterwards.
  @Test(arguments: [true, false], [true, false])
  func anEditOnRecordComesOnTopOfWhatWasSavedOverIt(_ fits: Bool, _ byRecovery: Bool) throws {
    let place = try SaveCase()
    let store = try place.store()
    let first = Note(
      id: "N1", when: Dated(PartialDate(CalendarDate(daysSince1970: 19_744))), text: "first")
    var mine = first
    mine.text = "mine"
    _ = try store.save(
      SaveCase.edit("e1", .revised(from: .note(first), to: .note(mine))), to: place.id)
    let new = place.text()
    try place.folder.write(new, at: "store/cases/.C-1.json.e1.tmp")
    try place.folder.write(
      SaveCase.text.replacing(fits ? "second" : "first", with: "editor"), at: SaveCase.file)
    if byRecovery {
      #expect(try store.recover(now: SaveCase.instant()).isEmpty)
    } else {
      _ = try store.save(SaveCase.edit("e9", SaveCase.note("N9")), to: place.id)
    }
    #expect(place.text().contains("editor"))
    #expect(place.text().contains("mine") == fits)
    let again = Result { () throws(SaveFailure) in
      try store.save(
        try Self.edit(.revised(from: .note(first), to: .note(mine))), to: place.id)
    }
    if !fits { #expect(throws: SaveFailure.aborted(edit: "e1")) { try again.get() } }
    if fits { #expect(try again.get().state == .savedBefore) }
    #expect(store.verify(place.id).isEmpty)
    #expect(try place.leftovers().isEmpty)
  }

  private static func edit(_ change: CaseChange) throws(SaveFailure) -> Edit {
    guard let edit = try? SaveCase.edit("e1", change) else { throw .busy }
    return edit
  }

  @Test func whatTheHistoryCouldNotReadAgainIsNotWritten() throws {
    let place = try SaveCase()
    var edit = try SaveCase.edit("e1", SaveCase.note("N3"))
    edit.author = ""
    #expect(throws: SaveFailure.self) { try place.store().save(edit, to: place.id) }
    #expect(place.text() == SaveCase.text)
    #expect(try place.leftovers().isEmpty)
    #expect(try place.store().history(of: place.id).entries.isEmpty)
  }

  @Test func aDamagedHistoryIsNotWrittenTo() throws {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let damaged = "x" + place.text(SaveCase.historyFile)
    try place.folder.write(damaged, at: SaveCase.historyFile)
    #expect(throws: SaveFailure.unreadableHistory(line: 1)) {
      try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    }
    #expect(place.text(SaveCase.historyFile) == damaged)
    #expect(store.verify(place.id).contains { $0.severity == .error && $0.position?.line == 1 })
  }

  @Test func anAlteredLineBreaksTheChainWhereItIs() throws {
    let place = try SaveCase()
    let store = try place.store()
    for id in ["N3", "N4", "N5"] {
      _ = try store.save(SaveCase.edit("e-\(id)", SaveCase.note(id)), to: place.id)
    }
    let altered = place.text(SaveCase.historyFile).replacing("note N4", with: "note Nx")
    try place.folder.write(altered, at: SaveCase.historyFile)
    let errors = store.verify(place.id).filter { $0.severity == .error }
    #expect(errors.map(\.position?.line) == [4])
  }
}
