import Oncology
import Testing

/// The life of a call: draft, signed, superseded or retracted, never gone (E8, features 12, 46, 47).
@Suite struct SigningTests {
  @Test func aDraftIsSignedInItsPlace() throws {
    let before = try #require(try ChangeCase.make())
    let after = try before.applying(.signed(ChangeCase.signed("draft")))
    #expect(after.calls.map(\.id) == before.calls.map(\.id))
    #expect(after.standingCalls.map(\.id) == ["draft", "signed"])
    #expect(before.standingCalls.map(\.id) == ["signed"])
  }

  @Test func nothingTakesASignatureBack() throws {
    let before = try #require(try ChangeCase.make())
    #expect(CaseChange.signed(ChangeCase.signed("draft")).inverse(in: before) == nil)
  }

  @Test func aRetractedCallStaysReadableAndIsRetractedOnce() throws {
    let before = try #require(try ChangeCase.make())
    let retraction = ResponseCall.Retraction(
      at: try #require(ChangeCase.noon), author: "hc", reason: "wrong patient")
    let after = try before.applying(.retracted(call: "signed", retraction))
    #expect(after.standingCalls.isEmpty)
    #expect(after.calls[1].category == "PD")
    #expect(after.calls[1].retracted == retraction)
    #expect(throws: ChangeError.self) {
      try after.applying(.retracted(call: "signed", retraction))
    }
  }

  @Test(arguments: ["", "hc"]) func aRetractionNeedsSomebodyAndAReason(_ author: String) throws {
    let before = try #require(try ChangeCase.make())
    let retraction = ResponseCall.Retraction(
      at: try #require(ChangeCase.noon), author: author, reason: author.isEmpty ? "typo" : "")
    #expect(throws: ChangeError.unreasoned("signed")) {
      try before.applying(.retracted(call: "signed", retraction))
    }
  }

  @Test func aCallIsSupersededByOneOtherAndStays() throws {
    var second = ChangeCase.signed("second")
    second.supersedes = "signed"
    let after = try #require(try ChangeCase.make()).applying(.signed(second))
    #expect(after.standingCalls.map(\.id) == ["second"])
    #expect(after.calls.contains { $0.id == "signed" })
    var third = ChangeCase.signed("third")
    third.supersedes = "signed"
    #expect(throws: ChangeError.superseded("signed", by: "second")) {
      try after.applying(.signed(third))
    }
  }

  @Test func agreementNeedsNoReason() throws {
    var call = ChangeCase.signed("new")
    call.category = "PR"
    call.rationale = nil
    #expect(call.lacks.isEmpty)
    call.computed = nil
    #expect(call.lacks.isEmpty)
  }
}
