import Foundation
import Oncology
import Testing
import ViewModel

/// Signing a call at the terminal: what is asked, what is on disk, what can be taken back.
@Suite struct SigningTests {
  /// C-0142, its form of a call: PD, MS, a reason, up to the signature.
  static let filled = "5 r p p Down m Down Down text:adrenal_doubled,_liver_new"
  static let signed = filled + " Enter Enter text:ms Enter"

  @Test func aCallThatDiffersIsSignedWithItsReason() throws {
    let desk = try Desk()
    let run = try desk.run(Self.signed)
    let calls = try desk.calls()
    let call = try #require(calls.first)
    #expect(calls.count == 1)
    #expect(call.category == "PD" && call.criterion == "recist-1.1" && call.computed == "PR")
    #expect(call.author == "ms" && call.discipline == .radiology && !call.isDraft)
    #expect(call.rationale == "adrenal doubled, liver new")
    #expect(call.when.date.description == "2024-12-02")
    #expect(call.reader == "A" && call.signedAt != nil && call.digest?.count == 64)
    #expect(run.shows("PD signed by MS. Saved "))
    #expect(run.shows("SIGNED CALLS"))
    #expect(try desk.problems().isEmpty)
  }

  @Test func theOverviewShowsWhoDiffersFromTheFigures() throws {
    let desk = try Desk()
    _ = try desk.run(Self.signed)
    let run = try desk.run("2")
    #expect(run.shows("SIGNED"))
    #expect(run.screen.contains { $0.contains("PD ▲ MS for 02 Dec") && $0.contains("computed PR") })
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let shows: [String]
    var testDescription: String { name }
  }

  /// None of these signs anything.
  static let refused = [
    Row(
      name: "without a reason", keys: "5 r p p Down m Down Down Enter Enter",
      shows: ["Not signed: the form says what it still needs", "to sign: a reason"]),
    Row(
      name: "without an author", keys: "5 r p Down Down Down text:x Enter Enter",
      shows: ["to sign: who signs"]),
    Row(
      name: "with the initials of somebody else", keys: filled + " Enter Enter text:bt Enter",
      shows: ["not the initials of who signs", "type MS to sign"]),
    Row(
      name: "without initials", keys: filled + " Enter Enter Enter",
      shows: ["not the initials of who signs"]),
    Row(
      name: "gone back from the signature", keys: filled + " Enter Enter text:ms Esc",
      shows: ["RESPONSE CALL"]),
    Row(
      name: "on the past", keys: "5 K r",
      shows: ["call: the past is only looked at"]),
  ]

  @Test(arguments: refused) func nothingIsSigned(_ row: Row) throws {
    let desk = try Desk()
    let run = try desk.run(row.keys)
    #expect(try desk.calls().isEmpty)
    for text in row.shows { #expect(run.shows(text), "\(text) in\n\(run.text)") }
  }

  @Test func whatIsSignedShowsBeforeItIsSigned() throws {
    let run = try Desk().run(Self.filled + " Enter Enter")
    for text in [
      "SIGN · C-0142", "PD ▲ by RECIST 1.1 for 02 Dec 2024", "the reading of A, computed PR",
      "adrenal doubled, liver new", "MS, for radiology", "no electronic signature",
    ] {
      #expect(run.shows(text), "\(text) in\n\(run.text)")
    }
  }

  @Test func aCallThatRestsOnNoReadingIsMarked() throws {
    let desk = try Desk()
    let run = try desk.run(
      "5 r Up End Down p Down m Down Down Enter Enter text:ms Enter")
    let call = try #require(try desk.calls().first)
    #expect(call.assessment == nil && call.computed == nil)
    #expect(run.shows("no reading behind it"))
  }

  @Test func aSecondCallOfTheSameAuthorTakesThePlaceOfTheFirst() throws {
    let desk = try Desk()
    _ = try desk.run(Self.signed)
    let asked = try desk.run("5 r p", person: "ms")
    #expect(asked.shows("takes the place of your PD"), "\(asked.text)")
    let run = try desk.run("Esc 5 r Down Down Down Down Enter text:ms Enter", person: "ms")
    let calls = try desk.calls()
    #expect(calls.map(\.category) == ["PD", "PR"])
    #expect(calls.last?.supersedes == calls.first?.id)
    #expect(run.shows("replaced"), "\(run.text)")
    #expect(try desk.problems().isEmpty)
  }

  @Test func twoAuthorsWhoDifferAreMarked() throws {
    let desk = try Desk()
    _ = try desk.run(Self.signed)
    _ = try desk.run("5 r p Down b Down Down Enter Enter text:bt Enter")
    let run = try desk.run("2")
    #expect(try desk.calls().count == 2)
    #expect(run.shows("signed calls differ"), "\(run.text)")
  }

  @Test func aSignedCallIsRetractedWithAReason() throws {
    let desk = try Desk()
    _ = try desk.run(Self.signed)
    let run = try desk.run("5 D text:wrong_time_point Down text:ms Enter", person: "ms")
    let call = try #require(try desk.calls().first)
    #expect(call.retracted?.reason == "wrong time point")
    #expect(call.retracted?.author == "ms")
    #expect(run.shows("Retracted by MS"))
    #expect(run.shows("retracted"))
    #expect(try desk.problems().isEmpty)
  }

  @Test func aRetractionNeedsAReason() throws {
    let desk = try Desk()
    _ = try desk.run(Self.signed)
    let run = try desk.run("5 D Down text:ms Enter", person: "ms")
    #expect(try desk.calls().first?.retracted == nil)
    #expect(run.shows("a reason and your initials"))
  }

  @Test func aStoreOpenedToBeReadSaysWhyNothingCanBeWritten() throws {
    let desk = try Desk()
    let run = try desk.run("5 r", isReadOnly: true)
    #expect(run.shows("call: the store was opened to be read"))
    #expect(try desk.store().historyIDs().isEmpty)
  }

  @Test func whatWasSignedAndAlteredByHandIsAProblemOnTheOverview() throws {
    let desk = try Desk()
    _ = try desk.run(Self.signed)
    let file = "store/cases/C-0142.json"
    let text = try String(contentsOfFile: desk.folder.path + "/" + file, encoding: .utf8)
    try desk.folder.write(
      text.replacingOccurrences(of: "adrenal doubled", with: "adrenal tripled"), at: file)
    let run = try desk.run("2")
    #expect(run.shows("PROBLEM"), "\(run.text)")
    #expect(run.shows("is not what was signed"))
  }
}
