import Foundation
import Oncology
import Testing
import ViewModel

/// What is typed and not signed: kept in the case on request, and on disk in any event.
@Suite struct DraftingTests {
  @Test func aDraftIsInTheCaseAndNobodyStandsForIt() throws {
    let desk = try Desk()
    let run = try desk.run(SigningTests.filled + " Ctrl-s")
    let call = try #require(try desk.calls().first)
    #expect(call.isDraft && call.signedAt == nil && call.digest == nil && call.category == "PD")
    #expect(run.shows("Draft kept, not signed. Saved "))
    #expect(!run.shows("changed from elsewhere"))
    #expect(try desk.run("2").shows("draft PD MS, not signed"))
  }

  @Test func aDraftBecomesTheSignedCall() throws {
    let desk = try Desk()
    _ = try desk.run(SigningTests.filled + " Ctrl-s")
    let draft = try #require(try desk.calls().first)
    let run = try desk.run("5 r Down Down Down Down Enter text:ms Enter", person: "ms")
    let calls = try desk.calls()
    #expect(calls.map(\.id) == [draft.id], "\(run.text)")
    #expect(calls.first?.isDraft == false)
  }

  @Test func whatWasTypedOutlivesTheProgram() throws {
    let desk = try Desk()
    // The input ends in the middle of typing, as when a terminal is closed.
    _ = try desk.run(SigningTests.filled)
    #expect(try desk.calls().isEmpty)
    let offer = try desk.run("")
    #expect(offer.shows("A call on C-0142 was typed and never signed"), "\(offer.text)")
    #expect(offer.shows("adrenal doubled, liver new"))
    let run = try desk.run("y")
    #expect(run.shows("RESPONSE CALL · C-0142") && run.shows("adrenal doubled"), "\(run.text)")
  }

  @Test func anOfferThatIsPutOffIsMadeByR() throws {
    let desk = try Desk()
    _ = try desk.run(SigningTests.filled)
    let run = try desk.run("Esc 5 r")
    #expect(run.shows("You go on with the draft"), "\(run.text)")
    #expect(run.shows("adrenal doubled"))
  }

  @Test func whatIsForgottenIsGone() throws {
    let desk = try Desk()
    let asked = try desk.run(SigningTests.filled + " Ctrl-c")
    #expect(asked.shows("Forget what was typed?"))
    let other = try Desk()
    _ = try other.run(SigningTests.filled + " Ctrl-c y")
    #expect(!(try other.run("")).shows("never signed"))
    _ = try other.run(SigningTests.filled + " Ctrl-c Esc")
    #expect(try other.run("").shows("never signed"))
  }

  @Test func aSignedCallLeavesNoDraftBehind() throws {
    let desk = try Desk()
    _ = try desk.run(SigningTests.filled)
    _ = try desk.run("y Down Down Down Down Enter text:ms Enter")
    #expect(try desk.calls().count == 1)
    #expect(!(try desk.run("")).shows("never signed"))
    let left = try desk.folder.files().filter { $0.hasPrefix("state/") && $0.hasSuffix(".json") }
    #expect(left.isEmpty)
  }

  @Test func lettersAreTextAndNeverCommands() throws {
    let desk = try Desk()
    let run = try desk.run("5 r Down Down Down text:hjkl?:qQ.tuU1234567/]")
    #expect(run.shows("hjkl?:qQ.tuU1234567/]"), "\(run.text)")
  }

  @Test func nothingOfADraftLiesInTheStore() throws {
    let desk = try Desk()
    let before = try desk.folder.files().filter { $0.hasPrefix("store/") }
    _ = try desk.run(SigningTests.filled + " Esc")
    #expect(try desk.folder.files().filter { $0.hasPrefix("store/") } == before)
  }

  // MARK: Taking back

  @Test func undoTakesBackADraftAndRedoMakesItAgain() throws {
    let desk = try Desk()
    let run = try desk.run(SigningTests.filled + " Ctrl-s u")
    #expect(try desk.calls().isEmpty)
    #expect(run.shows("Taken back: the draft PD is gone"), "\(run.text)")
    let again = try desk.run("5 U y", person: "ms")
    #expect(try desk.calls().map(\.category) == ["PD"])
    #expect(again.shows("Made again: the draft PD is there"), "\(again.text)")
    #expect(try desk.problems().isEmpty)
  }

  @Test func undoAsksOnceBeforeAnEarlierRun() throws {
    let desk = try Desk()
    _ = try desk.run(SigningTests.filled + " Ctrl-s")
    let asked = try desk.run("5 u", person: "ms")
    #expect(asked.shows("before this program was started"), "\(asked.text)")
    #expect(try desk.calls().count == 1)
    _ = try desk.run("5 u y", person: "ms")
    #expect(try desk.calls().isEmpty)
  }

  @Test func undoTakesBackOnlyOnesOwn() throws {
    let desk = try Desk()
    _ = try desk.run(SigningTests.filled + " Ctrl-s")
    let run = try desk.run("5 u", person: "bt")
    #expect(run.shows("You have nothing to take back here"), "\(run.text)")
    #expect(try desk.run("5 u").shows("say first who you are"))
  }

  @Test func undoPassesOverWhatIsSigned() throws {
    let desk = try Desk()
    let run = try desk.run(SigningTests.signed + " u")
    #expect(run.shows("You have nothing to take back here"), "\(run.text)")
    #expect(try desk.calls().count == 1)
  }

  @Test func whoSitsThereCanBeSaid() throws {
    let run = try Desk().run("2 I m Enter Enter")
    #expect(run.state.editing.person == "ms")
    #expect(run.shows("You are MS."))
  }

  /// Whoever comes back to a screen that was left may be somebody else.
  @Test func aScreenThatWasLeftForgetsWhoSatThere() throws {
    var state = try Desk().run("2", person: "ms").state
    _ = state.update(.action(.mask))
    _ = state.update(.action(.yes))
    #expect(state.unmasked != nil)
    _ = state.update(.idled)
    #expect(state.isCovered && state.unmasked == nil && state.editing.person == nil)
    _ = state.update(.action(.back))
    #expect(!state.isCovered)
  }
}
