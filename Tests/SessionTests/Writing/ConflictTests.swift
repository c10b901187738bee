import Oncology
import Status
import Testing
import ViewModel

@testable import tumorboard

/// Two people who change the same thing, and what shows while others write.
@Suite struct ConflictTests {
  /// A state on C-0142 with a form half filled.
  private func typing(_ desk: Desk) throws -> BoardState {
    try desk.run(SigningTests.filled, person: "ms").state
  }

  private func draft(_ category: String) -> CaseRecord {
    var call = ResponseCall(
      id: "call-1", when: Dated(PartialDate(CalendarDate(daysSince1970: 20059))),
      criterion: "recist-1.1", category: category, author: "ms")
    call.isDraft = true
    return .call(call)
  }

  @Test func baseTheirsAndMineStandSideBySide() throws {
    let desk = try Desk()
    var state = try typing(desk)
    let id = try #require(state.opened?.patientCase.id)
    let request = try #require(
      Self.request(id, .revised(from: draft("PR"), to: draft("PD")), &state))
    _ = state.update(
      .notSaved(
        request,
        SaveProblem(
          "Somebody else changed it.",
          way: .choose(base: .record(draft("PR")), theirs: .record(draft("SD"))))))
    guard case .question(.conflict)? = state.layer else {
      Issue.record("no question")
      return
    }
    let effects = state.update(.action(.yes))
    guard case .save(let again)? = effects.first,
      case .revised(let base, let mine) = again.change
    else {
      Issue.record("nothing is saved")
      return
    }
    #expect(base == draft("SD"))
    #expect(mine == draft("PD"))
  }

  /// The request of an edit, as an update makes it: through undo, which takes any change.
  private static func request(
    _ id: CaseID, _ change: CaseChange, _ state: inout BoardState
  ) -> SaveRequest? {
    var other = state
    _ = other.update(.undoFound(.undo, id, UndoStep(change: change, undoes: "e1")))
    let effects = other.update(.action(.yes))
    guard case .save(let request)? = effects.first else { return nil }
    return request
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
