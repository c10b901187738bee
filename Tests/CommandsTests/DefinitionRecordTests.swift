import Definitions
import Status
import Testing

@testable import Commands

/// What `definitions` lists.
@Suite struct DefinitionRecordTests {
  private static let all =
    DefinitionFiles.builtIn.definitions.parameters.map { DefinitionRecord($0) }
    + DefinitionFiles.builtIn.definitions.groups.map { DefinitionRecord($0) }
    + DefinitionRecord.classes

  @Test func `every definition of classes is listed in the order of the catalogue`() {
    #expect(DefinitionRecord.classes.map(\.id) == ClassDefinitions.catalogue.map(\.id))
  }

  @Test func `each id is listed once, with a title and a citation`() {
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
    for record in Self.all { #expect(!record.title.isEmpty && !record.citation.isEmpty) }
  }

  /// A definition and a window of its tables.
  static let windows = [
    ("LBCL-1L", "early <= 12 months from lastDose"),
    ("cytotoxic", "early < 6 months from lastDose"),
    ("RES-OV", "resistant < 6 months from last platinum dose"),
    ("RES-OV", "partially sensitive <= 12 months from last platinum dose"),
    (
      "RES-OTH",
      "RES-OTH-1, refractory <= 3 months from \(ClassDefinitions.catalogue.last?.anchor ?? "")"
    ),
  ]

  @Test(arguments: windows)
  func windowsAreThoseOfTheTables(_ row: (id: String, window: String)) throws {
    let record = try #require(Self.all.first { $0.id == row.id })
    #expect(record.windows.map { "\($0.name) \($0.text)" }.contains(row.window))
  }

  @Test(arguments: [
    ("res-ov-2", ["RES-OV"]), ("LBCL-REF-1", ["LBCL-1L", "LBCL-2L+", "LBCL-ASCT"]),
    ("nonsense", []),
  ])
  func aRuleFindsItsDefinition(_ row: (name: String, ids: [String])) {
    #expect(Self.all.filter { $0.isNamed(row.name) }.map(\.id) == row.ids)
  }
}
