import Cells
import Oncology
import Screens
import Session
import Status
import Store
import Testing
import ViewModel

@testable import tumorboard

/// Two people who change the same thing, and what shows while others write.
@Suite struct ConflictTests {
  /// A state on C-0142 with a form half filled.
  private func typing(_ desk: Desk) throws -> BoardState {
    try desk.run(SigningTests.filled, person: "ms").state
  }

  /// Mine is being typed over a draft that another program changes meanwhile.
  private struct Meeting {
    let desk: Desk
    var state: BoardState
    let writer: StoreEditing

    // Where it follows, the case on screen has been told of what was written.
    init(follows: Bool) throws {
      desk = try Desk()
      _ = try desk.run(SigningTests.filled + " Ctrl-s")
      // One's own draft opened again, and another category chosen.
      state = try desk.run("5 r Down Down Down text:_indeed", person: "ms").state
      writer = StoreWriter(try StorePlace(desk.path, asOf: nil), state: nil).access
      let store = try desk.store()
      let mine = try #require(try desk.calls().first)
      var theirs = mine
      theirs.category = "SD"
      theirs.rationale = "liver is steatosis"
      let edit = Edit(
        id: "theirs", author: "ms", at: try #require(Self.instant),
        change: .revised(from: .call(mine), to: .call(theirs)))
      let id = try #require(CaseID("C-0142"))
      _ = try store.save(edit, to: id)
      guard follows else { return }
      let opened = try StorePlace(desk.path, asOf: nil).open(id, asOf: nil)
      guard case .evaluation(let evaluation, let report, let condition) = opened else { return }
      _ = state.update(.opened(evaluation, report, condition))
    }

    private static let instant = Instant(secondsSince1970: 1_733_832_312, minutesAhead: 60)

    /// Sends a message and saves what it asks to save, until nothing more is asked.
    mutating func take(_ message: Message) {
      var effects = state.update(message)
      while !effects.isEmpty {
        guard case .save(let request) = effects.removeFirst() else { continue }
        switch writer.save(request) {
        case .success(let saved): effects += state.update(.saved(request, saved))
        case .failure(let problem): effects += state.update(.notSaved(request, problem))
        }
      }
    }

    var screen: String {
      let page = PageCatalog.page(state, .wide)
      let size = Size(rows: 36, columns: 120)
      return Renderer(glyphs: .unicode).draw(page, size: size).frame.lines.joined(separator: "\n")
    }
  }

  @Test(arguments: [false, true]) func baseTheirsAndMineStandSideBySide(_ follows: Bool) throws {
    var meeting = try Meeting(follows: follows)
    meeting.take(.action(.keepDraft))
    let screen = meeting.screen
    #expect(screen.contains("Somebody else changed the same thing"))
    for column in ["When you began", "Now in the file", "Yours"] {
      #expect(screen.contains(column))
    }
    for text in ["adrenal doubled", "liver is steatosis", "indeed"] {
      #expect(screen.contains(text))
    }
    #expect(try meeting.desk.calls().map(\.rationale) == ["liver is steatosis"])
  }

  @Test(arguments: [false, true]) func mineGoesInThePlaceOfTheirsWhenISaySo(_ follows: Bool) throws
  {
    var meeting = try Meeting(follows: follows)
    meeting.take(.action(.keepDraft))
    meeting.take(.action(.yes))
    #expect(try meeting.desk.calls().map(\.category) == ["PD"])
    #expect(try meeting.desk.problems().isEmpty)
  }

  @Test(arguments: [false, true]) func theirsStaysAndMineIsKeptWhereIDoNot(_ follows: Bool) throws {
    var meeting = try Meeting(follows: follows)
    meeting.take(.action(.keepDraft))
    meeting.take(.action(.back))
    #expect(try meeting.desk.calls().map(\.category) == ["SD"])
    #expect(meeting.screen.contains("What you typed is kept; r shows it."))
  }

  /// What is signed takes the place of the draft, so the same holds for it.
  @Test func aDraftThatWasChangedMeanwhileIsNotSignedOver() throws {
    var meeting = try Meeting(follows: true)
    for _ in 0..<2 { meeting.take(.action(.accept)) }
    #expect(meeting.state.form?.purpose == .call)
    #expect(meeting.screen.contains("your draft in the case was changed meanwhile"))
  }

  @Test func whatOthersWriteLeavesCursorAndTextAlone() throws {
    let desk = try Desk()
    var state = try typing(desk)
    let before = state.form
    let id = try #require(state.opened?.patientCase.id)
    let effects = state.update(.changedOutside([id]))
    #expect(effects == [.list, .open(id, nil)])
    let place = try StorePlace(desk.path, asOf: nil)
    guard case .evaluation(let evaluation, let report, let issues) = place.open(id, asOf: nil)
    else {
      Issue.record("unreadable")
      return
    }
    _ = state.update(.opened(evaluation, report, issues))
    #expect(state.form == before)
  }

  @Test func anotherProgramsChangeIsNoticedAndOnesOwnIsNot() throws {
    let desk = try Desk()
    let place = try StorePlace(desk.path, asOf: nil)
    let writer = StoreWriter(place, state: nil).access
    #expect(writer.changes() == nil)
    _ = try desk.run(SigningTests.filled + " Ctrl-s")
    #expect(writer.changes()?.map(\.text) == ["C-0142"])
    #expect(writer.changes() == nil)
  }
}
