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

  /// Diseases of a definition of classes; none where its drugs decide (RES-EGFR-7, RES-IO).
  @Test(arguments: [
    ("RES-OV", ["ovary", "ovarian"]), ("RES-SCLC", ["sclc"]), ("RES-BC", ["breast"]),
    ("RES-H2", ["breast"]), ("RES-PC", ["prostate"]), ("RES-TC", ["thyroid"]),
    ("RES-BCG", ["bladder", "urothelial", "nmibc"]), ("RES-GIST", ["gist"]),
    ("RES-GCT", ["germ-cell"]), ("RES-EGFR", []), ("RES-IO", []),
  ])
  func diseasesAreThoseThatAreJudged(_ row: (id: String, diseases: [String])) {
    #expect(DefinitionRecord.classes.first { $0.id == row.id }?.diseases == row.diseases)
  }

  @Test func `RES-OTH names every disease of its windows once`() throws {
    let found = try #require(DefinitionRecord.classes.first { $0.id == "RES-OTH" }).diseases
    #expect(Set(found).count == found.count)
    #expect(found.contains("colorectal") && found.contains("glioblastoma"))
    #expect(NamedWindow.all.allSatisfy { Set($0.diseases).isSubset(of: found) })
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
