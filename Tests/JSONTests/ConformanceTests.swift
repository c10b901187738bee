import JSON
import Testing

/// RFC 8259, rule by rule, in the manner of JSONTestSuite (Seriot, "Parsing JSON is a minefield").
@Suite struct ConformanceTests {
  static let accepted: [AcceptedRow] =
    AcceptedRow.structure + AcceptedRow.numbers + AcceptedRow.strings

  static let refused: [RefusedRow] =
    RefusedRow.structure + RefusedRow.objects + RefusedRow.numbers + RefusedRow.strings
    + RefusedRow.encoding + RefusedRow.limits

  @Test(arguments: accepted)
  func readsWhatIsJSON(_ row: AcceptedRow) throws {
    let document = try JSONDocument(Array(row.text.utf8))
    #expect(JSONText(document.root).line.utf8.elementsEqual(row.meaning.utf8))
  }

  @Test(arguments: refused)
  func refusesWhatIsNot(_ row: RefusedRow) {
    let error = JSONError.reading(row.bytes)
    #expect(error?.reason == row.reason)
    #expect(error?.position.line == row.line)
    #expect(error?.position.column == row.column)
  }

  /// The offset names the place that line and column name: counted here from the decoded text.
  @Test(arguments: refused)
  func saysTheSamePlaceInBytes(_ row: RefusedRow) throws {
    let error = try #require(JSONError.reading(row.bytes))
    let before = String(decoding: row.bytes[..<error.offset], as: UTF8.self).unicodeScalars
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == row.line)
    #expect((lines.last?.count ?? 0) + 1 == row.column)
  }
}
