import Oncology
import Store
import TestKit
import Testing

/// Files of other versions: an older one is read and migrated, a newer one is read as far as it goes
/// (product feature 7).
@Suite struct FormatVersionTests {
  static let lengths = [
    ("0", "0"), ("0.0", "0"), ("1", "10"), ("10", "100"), ("1.2", "12"), ("1.25", "12.5"),
    ("1.250", "12.50"), ("0.5", "5"), ("0.05", "0.5"), ("0.00004", "0.0004"),
    ("12.3456", "123.456"),
    ("99.99", "999.9"), ("1e1", "1e2"), ("1.5E-1", "1.5E0"), ("-0.5", "-5"), ("-0", "-0"),
    ("1e9223372036854775807", "1e9223372036854775807"),
  ]

  @Test(arguments: lengths) func tenTimesIsExact(_ centimetres: String, _ millimetres: String) {
    let result = FormatZero.tenfold(Array(centimetres.utf8)[...])
    #expect(String(decoding: result, as: UTF8.self) == millimetres)
  }

  private func document(_ text: String) throws -> CaseDocument {
    try CaseDocument(Array(text.utf8), file: "cases/C-1.json", id: CaseID("C-1"))
  }

  @Test func anOlderFileIsReadInMillimetres() throws {
    let document = try document(OldStore.text)
    #expect(document.readOnly == .older(format: 0))
    #expect(document.value == (try self.document(OldStore.migrated)).value)
    let reading = try #require(document.value.assessments.first)
    #expect(reading.findings["T1"]?.longest == Length(tenThousandths: 125_000))
    #expect(reading.spleen == Length(tenThousandths: 1_200_000))
    // What was millimetres all the time, and what nobody knows, is as it was.
    #expect(document.value.studies.first?.sliceThickness == Length(tenThousandths: 12_500))
    #expect(document.json.bytes == Array(OldStore.text.utf8))
    #expect(document.warnings.first?.severity == .error)
    #expect(document.warnings.first?.path == "$.format")
  }

  static let newer = SaveCase.text
    .replacing("\"format\": 1", with: "\"format\": 12")
    .replacing("\"role\": \"target\"}", with: "\"role\": \"sentinel\"}")
    .replacing("{\"id\": \"N2\"", with: "{\"id\": \"N2\", \"mood\": \"good\"")

  @Test func aNewerFileIsReadAsFarAsItGoes() throws {
    let document = try document(Self.newer)
    #expect(document.readOnly == .newer(format: 12))
    #expect(document.json.bytes == Array(Self.newer.utf8))
    #expect(document.value.lesions.map(\.id) == ["T1"])
    #expect(document.value.notes.map(\.id) == ["N1", "N2"])
    #expect(document.warnings[0].message.contains("format 12"))
    #expect(document.warnings.contains { $0.severity == .error && $0.path == "$.lesions[1].role" })
    #expect(!document.warnings.dropFirst().contains { $0.path == "$.format" })
  }

  /// Neither another case's file nor one without a patient is shown because it is newer.
  @Test(arguments: [
    ("\"C-1\"", "\"C-2\""), ("\"patient\"", "\"person\""), ("\"format\": 12", "\"format\": 1"),
  ])
  func whatIsNoCaseIsNoneInANewerVersion(_ old: String, _ new: String) throws {
    #expect(throws: CaseFileError.self) { try document(Self.newer.replacing(old, with: new)) }
  }

  @Test(arguments: ["-1", "0.5", "\"1\"", "null", "1.5", "true", "1e99"])
  func whatIsNoVersionIsAnError(_ version: String) throws {
    let text = SaveCase.text.replacing("\"format\": 1", with: "\"format\": \(version)")
    #expect(throws: CaseFileError.self) { try document(text) }
  }

  /// What must hold for a file of another version: it is never written, and nothing beside it.
  @Test(arguments: [(newer, ReadOnly.newer(format: 12)), (OldStore.text, .older(format: 0))])
  func aFileOfAnotherVersionIsNotSavedTo(_ text: String, _ reason: ReadOnly) throws {
    let place = try SaveCase(text)
    let files = try place.folder.files()
    let store = try place.store()
    #expect(throws: SaveFailure.readOnly(reason)) {
      try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    }
    #expect(try store.recover(now: SaveCase.instant()).isEmpty)
    #expect(place.text() == text)
    #expect(try place.folder.files() == files)
    #expect(store.verify(place.id).isEmpty)
  }

  @Test func aNewerMeetingAndStoreAreReadAndNotWritten() throws {
    let place = try SaveCase()
    try place.folder.write(
      "{\"format\": 2, \"id\": \"M-1\", \"name\": \"B\", \"date\": \"2024-12-10\", \"room\": 4}",
      at: "store/meetings/M-1.json")
    let description =
      "{\"format\": 3, \"id\": \"board\", \"name\": \"Board\", \"people\": [{\"id\": \"x\"}]}"
    try place.folder.write(description, at: "store/store.json")
    let store = try place.store()
    let meeting = try store.meeting("M-1")
    #expect(meeting.readOnly == .newer(format: 2))
    #expect(meeting.value.name == "B")
    #expect(store.readOnly == .newer(format: 3))
    #expect(store.strangers.first?.message.contains("format 3") == true)
    #expect(throws: SaveFailure.readOnly(.newer(format: 3))) {
      try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    }
    #expect(throws: CaseStore.Failure.readOnly(.newer(format: 3))) {
      try store.migrate(
        by: "hc", at: SaveCase.instant(), backingUpIn: place.folder.path + "/state")
    }
    #expect(place.text() == SaveCase.text)
    #expect(place.text("store/store.json") == description)
  }
}
