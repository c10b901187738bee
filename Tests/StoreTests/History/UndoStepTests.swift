import Oncology
import Store
import TestKit
import Testing

/// What can be taken back and made again, as the history alone tells it.
@Suite struct UndoStepTests {
  private let place: SaveCase

  init() throws { place = try SaveCase() }

  private enum Kind { case undo, redo }

  private func step(_ kind: Kind, of author: String = "hc") throws -> CaseHistory.Step? {
    // Opened anew: what a run did is read from the file by the next one.
    let store = try place.store()
    let history = try store.history(of: place.id)
    let now = try store.read(place.id).value
    return kind == .undo
      ? history.undoStep(of: author, in: now) : history.redoStep(of: author, in: now)
  }

  private func save(_ id: String, _ change: CaseChange, by author: String = "hc") throws {
    let edit = Edit(id: id, author: author, at: try SaveCase.instant(), change: change)
    _ = try place.store().save(edit, to: place.id)
  }

  /// Takes the step that there is; false where there is none.
  private func take(_ kind: Kind, as id: String) throws -> Bool {
    guard let step = try step(kind) else { return false }
    let edit = Edit(
      id: id, author: "hc", at: try SaveCase.instant(), change: step.change, undoes: step.undoes)
    _ = try place.store().save(edit, to: place.id)
    return true
  }

  private func questions(_ count: Int) -> [CaseChange] {
    (0..<count).map { number in
      .asked(from: number == 0 ? nil : "q\(number - 1)", to: "q\(number)")
    }
  }

  @Test func withoutEditsThereIsNothing() throws {
    #expect(try step(.undo) == nil)
    #expect(try step(.redo) == nil)
  }

  /// Without limit: every edit taken back gives the bytes that were there, and made again the last.
  @Test func allTheWayBackAndForward() throws {
    let first = place.text()
    for (number, change) in questions(12).enumerated() { try save("e\(number)", change) }
    let last = place.text()
    var count = 0
    while try take(.undo, as: "u\(count)") { count += 1 }
    #expect(count == 12)
    #expect(place.text() == first)
    count = 0
    while try take(.redo, as: "r\(count)") { count += 1 }
    #expect(count == 12)
    #expect(place.text() == last)
    #expect(try place.store().verify(place.id).isEmpty)
  }

  @Test func aNewEditEndsWhatCanBeMadeAgain() throws {
    try save("e1", .asked(from: nil, to: "a"))
    _ = try take(.undo, as: "u1")
    #expect(try step(.redo)?.undoes == "u1")
    try save("e2", SaveCase.note("N3"))
    #expect(try step(.redo) == nil)
    #expect(try step(.undo)?.undoes == "e2")
  }

  @Test func othersEditsAreNotOnesOwn() throws {
    try save("e1", .asked(from: nil, to: "a"))
    try save("e2", SaveCase.note("N3"), by: "ms")
    #expect(try step(.undo)?.undoes == "e1")
    #expect(try step(.undo, of: "ms")?.undoes == "e2")
    #expect(try step(.undo, of: "bt") == nil)
    // What another did does not end what one can make again.
    _ = try take(.undo, as: "u1")
    try save("e3", SaveCase.note("N4"), by: "ms")
    #expect(try step(.redo)?.undoes == "u1")
  }

  @Test func whatIsSignedIsPassedOver() throws {
    try save("e1", .asked(from: nil, to: "a"))
    let call = try SaveCase.call("K1")
    var draft = call
    draft.signedAt = nil
    draft.isDraft = true
    try save("e2", .added(.call(draft), before: nil))
    #expect(try step(.undo)?.undoes == "e2")
    try save("e3", .signed(call))
    #expect(try step(.undo)?.undoes == "e1")
  }
}
