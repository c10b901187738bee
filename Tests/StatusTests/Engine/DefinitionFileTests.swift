import Criteria
import Definitions
import Oncology
import Status
import TestKit
import Testing

/// Definitions as files: complete, cited, and changed by a store's own.
@Suite struct DefinitionFileTests {
  @Test func builtInDefinitionsAreWhole() throws {
    let result = DefinitionFiles.builtIn
    #expect(result.issues.isEmpty, "\(result.issues)")
    let files = try Repository.json(in: "Definitions").count
    #expect(result.definitions.parameters.count + result.definitions.groups.count == files)
    for row in result.definitions.parameters {
      #expect(!row.citation.text.isEmpty && !row.confidence.isEmpty && !row.rules.isEmpty)
      #expect(!row.isLocal)
    }
  }

  /// Invariant 10: what is contested names another definition or raises a caveat.
  @Test func contestedDefinitionsNameAnAlternative() {
    for row in StatusDefinitions.builtIn.parameters where row.confidence.contains(.contested) {
      #expect(!row.alternatives.isEmpty || row.debatedUpToCycles != nil, "\(row.id)")
    }
  }

  @Test func everyClassBelongsToOneGroup() {
    var seen: Set<String> = []
    for group in StatusDefinitions.builtIn.groups {
      for drugClass in group.classes.keys {
        #expect(seen.insert(drugClass).inserted, "\(drugClass) twice")
      }
    }
  }

  /// Files of a store that cannot be used: the message, and where it points.
  static let broken: [(text: String, message: String, line: Int)] = [
    ("{\n", "The file is not JSON from here on.", 2),
    ("{\"id\": \"MM\"}", "The member \"kind\" is missing.", 1),
    (
      "{\"kind\": \"advice\"}",
      "There is no kind \"advice\"; there are \"parameters\" and \"drugs\".", 1
    ),
    ("{\"kind\": \"parameters\",\n \"early\": 3}", "Expected an array of windows.", 2),
    (
      "{\"kind\": \"parameters\",\n \"early\": [{\"operator\": \"=\", \"value\": 1, \"unit\": "
        + "\"days\", \"anchor\": \"lastDose\"}]}",
      "Expected one of \"<=\", \"<\".", 2
    ),
    ("{\"kind\": \"parameters\",\n\n \"windwo\": 1}", "There is no member \"windwo\" here.", 3),
    (
      "{\"kind\": \"parameters\",\n \"graceDays\": -1}",
      "Expected a whole number from 0 to 9999.", 2
    ),
  ]

  @Test(arguments: broken)
  func brokenFileChangesNothing(_ row: (text: String, message: String, line: Int)) {
    let file = DefinitionFiles.File(name: "definitions/MM.json", bytes: Array(row.text.utf8))
    let result = DefinitionFiles.read(local: [file])
    #expect(result.definitions == .builtIn)
    #expect(
      result.issues.contains { $0.message == row.message && $0.position?.line == row.line },
      "\(result.issues.map { "\($0.place) \($0.message)" })")
  }

  @Test func storeChangesADefinition() throws {
    let text = String(decoding: try Repository.bytes(of: "Definitions/MM.json"), as: UTF8.self)
    let changed = text.replacing("\"value\": 60", with: "\"value\": 90")
    let file = DefinitionFiles.File(name: "definitions/MM.json", bytes: Array(changed.utf8))
    let result = DefinitionFiles.read(local: [file])
    #expect(result.issues.isEmpty)
    let row = StatusRow(
      "local", "myeloma", "L 2020-01-01..2021-01-01 12c; P 2020-06-01; D 2021-03-03",
      "secondaryRefractory basis=window")
    #expect(row.differences(result.definitions).isEmpty)
    #expect(!row.differences().isEmpty)
    #expect(result.definitions.parameters.first { $0.id == "MM" }?.isLocal == true)
  }
}
