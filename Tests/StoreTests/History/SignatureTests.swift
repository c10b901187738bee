import Oncology
import Store
import TestKit
import Testing

/// What was signed: it carries its own digest, and nothing of it goes in silence.
@Suite struct SignatureTests {
  private func signed() throws -> (SaveCase, CaseStore) {
    let place = try SaveCase()
    let store = try place.store()
    _ = try store.save(SaveCase.edit("sign", .signed(SaveCase.call("R1"))), to: place.id)
    return (place, store)
  }

  @Test func aSignedCallCarriesItsDigest() throws {
    let (place, store) = try signed()
    let call = try #require(try store.read(place.id).value.calls.first)
    #expect(call.digest?.count == 64)
    #expect(call.rationale == "T1 has doubled from nadir")
    #expect(store.verify(place.id).isEmpty)
  }

  @Test(arguments: [
    ("\"category\": \"PD\"", "\"category\": \"SD\""), ("has doubled", "has tripled"),
    ("\"author\": \"hc\"", "\"author\": \"rk\""),
    ("\"computed\": \"PR\"", "\"computed\": \"PD\""),
  ]) func anAlteredSignedCallIsAnErrorBeforeAndAfterTheNextSave(
    _ old: String, _ new: String
  ) throws {
    let (place, store) = try signed()
    let altered = place.text().replacing(old, with: new)
    #expect(altered != place.text())
    try place.folder.write(altered, at: SaveCase.file)
    for _ in 0..<2 {
      let errors = store.verify(place.id).filter { $0.severity == .error }
      #expect(errors.map(\.rule) == ["SIGNATURE"])
      #expect(errors.allSatisfy { $0.hint.contains("Line 2") })
      _ = try store.save(SaveCase.edit("next", SaveCase.note("N9")), to: place.id)
    }
  }

  @Test func aSignedCallThatIsGoneIsAnErrorAndPuttingItBackMendsIt() throws {
    let (place, store) = try signed()
    let whole = place.text()
    try place.folder.write(SaveCase.text, at: SaveCase.file)
    // The file is as before the last line: that edit is brought forward, and nothing is lost.
    _ = try store.save(SaveCase.edit("e1", SaveCase.note("N8")), to: place.id)
    #expect(try store.read(place.id).value.calls.count == 1)
    try place.folder.write(SaveCase.text.replacing("first", with: "1st"), at: SaveCase.file)
    _ = try store.save(SaveCase.edit("e2", SaveCase.note("N9")), to: place.id)
    #expect(store.verify(place.id).map(\.rule) == ["SIGNATURE"])
    try place.folder.write(whole, at: SaveCase.file)
    #expect(store.verify(place.id).filter { $0.severity == .error }.isEmpty)
  }

  @Test func aRetractionStaysToo() throws {
    let (place, store) = try signed()
    let retraction = ResponseCall.Retraction(
      at: try SaveCase.instant(9), author: "hc", reason: "wrong lesion")
    _ = try store.save(
      SaveCase.edit("retract", .retracted(call: "R1", retraction)), to: place.id)
    #expect(store.verify(place.id).isEmpty)
    #expect(try store.read(place.id).value.standingCalls.isEmpty)
    let altered = place.text().replacing("wrong lesion", with: "other reason")
    try place.folder.write(altered, at: SaveCase.file)
    #expect(store.verify(place.id).contains { $0.rule == "SIGNATURE" })
  }

  @Test func aSignatureCountsForItsCaseAlone() throws {
    let (place, store) = try signed()
    try place.folder.write(
      place.text().replacing("\"C-1\"", with: "\"C-2\""), at: "store/cases/C-2.json")
    #expect(store.verify(try #require(CaseID("C-2"))).map(\.rule) == ["SIGNATURE"])
  }
}
