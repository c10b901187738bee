import Oncology
import Store
import TestKit
import Testing

/// What is wrong with a case's file, where, and how to mend it.
@Suite struct CaseFileTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let path: String?
    let rule: String
    let line: Int
    var testDescription: String { name }

    init(_ name: String, _ text: String, path: String?, rule: String = "FORMAT", line: Int = 1) {
      self.name = name
      self.text = text
      self.path = path
      self.rule = rule
      self.line = line
    }
  }

  /// A case with more members in it.
  static func with(_ members: String) -> String {
    "{\"format\":1,\"id\":\"C-1\",\"patient\":{},\"diagnosis\":{\"disease\":\"nsclc\",\"title\":\"NSCLC\"}"
      + (members.isEmpty ? "" : ",\(members)") + "}"
  }

  static func reading(_ finding: String) -> String {
    with(
      "\"readers\":[{\"id\":\"A\"}],\"lesions\":[{\"id\":\"T1\",\"organ\":\"lung\",\"role\":\"target\"}],"
        + "\"assessments\":[{\"id\":\"A1\",\"date\":\"2024-01-22\",\"reader\":\"A\","
        + "\"findings\":{\"T1\":\(finding)}}]")
  }

  static let bad: [Row] = [
    Row("nothing", "", path: nil, rule: "RFC 8259"),
    Row("cut off", "{\"format\": 1,\n \"id\": \"C-", path: nil, rule: "RFC 8259", line: 2),
    Row("an array", "[]", path: "$"),
    Row("no format", with("").replacing("\"format\":1,", with: ""), path: "$"),
    Row(
      "no format", with("").replacing("\"format\":1", with: "\"format\":-1"), path: "$.format"),
    Row("no id", with("").replacing("\"id\":\"C-1\",", with: ""), path: "$"),
    Row("an id with a slash", with("").replacing("C-1", with: "../C-1"), path: "$.id"),
    Row("another id than the file's name", with("").replacing("C-1", with: "C-2"), path: "$.id"),
    Row("no diagnosis", "{\"format\":1,\"id\":\"C-1\",\"patient\":{}}", path: "$"),
    Row("null", with("\"question\":null"), path: "$.question"),
    Row("an empty text", with("\"question\":\"\""), path: "$.question"),
    Row(
      "a sex that is none",
      with("").replacing("\"patient\":{}", with: "\"patient\":{\"sex\":\"f\"}"),
      path: "$.patient.sex"),
    Row(
      "no such day", with("\"wishes\":[{\"id\":\"W\",\"date\":\"2023-02-29\",\"text\":\"x\"}]"),
      path: "$.wishes[0].date"),
    Row(
      "an ambiguous date",
      with("\"wishes\":[{\"id\":\"W\",\"date\":\"02/03/2024\",\"text\":\"x\"}]"),
      path: "$.wishes[0].date"),
    Row(
      "known before it happened",
      with(
        "\"wishes\":[{\"id\":\"W\",\"date\":\"2024-02-02\",\"known\":\"2024-02-01\",\"text\":\"x\"}]"
      ), path: "$.wishes[0].known"),
    Row("an object without id", with("\"wishes\":[{\"text\":\"x\"}]"), path: "$.wishes[0]"),
    Row(
      "two objects of one id",
      with(
        "\"wishes\":[{\"id\":\"W\",\"text\":\"x\"}],\"comorbidities\":[{\"id\":\"W\",\"text\":\"y\"}]"
      ), path: "$.wishes[0].id"),
    Row(
      "a size in quotes", reading("{\"longest\":\"12\"}"),
      path: "$.assessments[0].findings.T1.longest"),
    Row(
      "a size finer than a ten-thousandth", reading("{\"longest\":12.34567}"),
      path: "$.assessments[0].findings.T1.longest", rule: "NUM-1"),
    Row(
      "a negative size", reading("{\"longest\":-1}"), path: "$.assessments[0].findings.T1.longest",
      rule: "NUM-1"),
    Row(
      "a finding that says nothing", reading("{}"), path: "$.assessments[0].findings.T1",
      rule: "CAV-DQ-1"),
    Row(
      "a size and a state that excludes it", reading("{\"longest\":12,\"state\":\"absent\"}"),
      path: "$.assessments[0].findings.T1"),
    Row(
      "a short axis that is the longer", reading("{\"longest\":12,\"shortAxis\":13}"),
      path: "$.assessments[0].findings.T1"),
    Row(
      "merged into nothing", reading("{\"state\":\"merged\"}"),
      path: "$.assessments[0].findings.T1", rule: "R11-S-4"),
    Row(
      "a lesion that is not there",
      reading("{\"longest\":12}").replacing("\"findings\":{\"T1\"", with: "\"findings\":{\"T9\""),
      path: "$.assessments[0].findings.T9"),
    Row(
      "a reader who is not there",
      reading("{\"longest\":12}").replacing("\"reader\":\"A\"", with: "\"reader\":\"B\""),
      path: "$.assessments[0].reader"),
    Row(
      "the last dose before the first",
      with(
        "\"lines\":[{\"id\":\"L1\",\"number\":1,\"start\":\"2024-02-05\",\"lastDose\":\"2024-02-04\"}]"
      ), path: "$.lines[0]", rule: "CAV-DQ-4"),
    Row(
      "lines out of order",
      with(
        "\"lines\":[{\"id\":\"L1\",\"number\":2,\"start\":\"2024-02-05\"},{\"id\":\"L2\",\"number\":1,\"start\":\"2024-03-05\"}]"
      ), path: "$.lines", rule: "CAV-DQ-4"),
  ]

  @Test(arguments: bad)
  func saysWhereAndWhy(_ row: Row) throws {
    let error = #expect(throws: CaseFileError.self) {
      try CaseDocument(Array(row.text.utf8), file: "cases/C-1.json", id: CaseID("C-1"))
    }
    let issue = try #require(error?.issues.first)
    #expect(issue.severity == .error)
    #expect(issue.rule == row.rule)
    #expect(issue.path == row.path)
    #expect(issue.position?.line == row.line)
    #expect(issue.file == "cases/C-1.json")
    #expect(issue.message.hasSuffix("."))
    #expect(!issue.hint.isEmpty)
  }

  @Test func allMistakesAreListedNotOnlyTheFirst() {
    let text = Self.with("\"question\":1,\"wishes\":[{\"text\":2}],\"labs\":{}")
    let error = #expect(throws: CaseFileError.self) {
      try CaseDocument(Array(text.utf8), file: "x", id: nil)
    }
    #expect(error?.issues.count == 4)
  }

  @Test func anUnknownMemberIsAWarningWithWhatMayHaveBeenMeant() throws {
    let text = Self.reading("{\"longest\":12,\"shortaxis\":8}")
    let document = try CaseDocument(Array(text.utf8), file: "x", id: nil)
    let warning = try #require(document.warnings.first)
    #expect(document.warnings.count == 1)
    #expect(warning.path == "$.assessments[0].findings.T1.shortaxis")
    #expect(warning.hint.contains("shortAxis"))
  }

  /// Found by fuzzing: a name with a line break in it broke the line of what was said of it.
  @Test func theNameOfAnUnknownMemberIsSpelledOut() throws {
    let text = Self.with(#""discipl\ne":1"#)
    let document = try CaseDocument(Array(text.utf8), file: "cases/C-1.json")
    let message = try #require(document.warnings.first?.message)
    #expect(message == #"The member "discipl\ne" is not part of the format."#)
  }

  @Test func messagesNeverRepeatWhatTheFileSaysOfThePatient() throws {
    let secret = "Penelope Featherstone"
    let text = Self.with(
      "\"question\":{\"x\":\"\(secret)\"},\"wishes\":[{\"id\":\"\(secret)\",\"text\":\"\(secret)\",\"date\":\"\(secret)\"}]"
    )
    let error = #expect(throws: CaseFileError.self) {
      try CaseDocument(Array(text.utf8), file: "x", id: nil)
    }
    for issue in error?.issues ?? [] {
      #expect(!(issue.message + issue.hint).contains(secret))
    }
  }

  @Test func theFileStaysAsItIsByteForByte() throws {
    for path in try Repository.json(in: "sample-cases/cases") {
      let bytes = try Repository.bytes(of: path)
      let document = try CaseDocument(bytes, file: path, id: nil)
      #expect(document.json.bytes == bytes)
      #expect(document.warnings.isEmpty)
    }
  }
}
