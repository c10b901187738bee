import Criteria
import Oncology
import Status
import Testing

/// MX-1 to MX-9, E-14 and their neighbours (solid-rules 5.1).
@Suite struct MixedResponseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    /// Lesion, organ, sizes at baseline, day 60 and day 120; an empty middle is not read.
    var lesions: [(String, String, [String])]
    var new: [String] = []
    var expected: [Modifier.SubKind]
    var isSplit = false
    var overall: RECISTCategory
    var testDescription: String { id }
  }

  static let rows: [Row] = [
    Row(
      id: "MX-1",
      lesions: [("T1", "liver", ["40", "28", "28"]), ("T2", "lung", ["20", "20", "25.0"])],
      expected: [.withinSD, .betweenOrgans], overall: .stableDisease),
    Row(
      id: "MX-1 in one organ",
      lesions: [("T1", "lung", ["40", "28", "28"]), ("T2", "lung", ["20", "20", "25.0"])],
      expected: [.withinSD, .withinOrgan], overall: .stableDisease),
    Row(
      id: "MX-2",
      lesions: [("T1", "liver", ["40", "28.1", "28.1"]), ("T2", "lung", ["20", "20", "25"])],
      expected: [], overall: .stableDisease),
    Row(
      id: "MX-3",
      lesions: [("T1", "liver", ["40", "28", "28"]), ("T2", "lung", ["20", "20", "24.9"])],
      expected: [], overall: .stableDisease),
    Row(
      id: "MX-3, a ten-thousandth below",
      lesions: [("T1", "liver", ["40", "28", "28"]), ("T2", "lung", ["20", "20", "24.9999"])],
      expected: [], overall: .stableDisease),
    Row(
      id: "5 mm, and less than 20 %",
      lesions: [("T1", "liver", ["60", "42", "42"]), ("T2", "lung", ["26", "26", "31.1"])],
      expected: [], overall: .stableDisease),
    Row(
      id: "exactly 20 % and more than 5 mm",
      lesions: [("T1", "liver", ["60", "42", "42"]), ("T2", "lung", ["26", "26", "31.2"])],
      expected: [.withinSD, .betweenOrgans], overall: .stableDisease),
    Row(
      id: "MX-4",
      lesions: [("T1", "liver", ["40", "", "20"]), ("T2", "liver", ["20", "", "30"])],
      expected: [.withinSD, .withinOrgan], overall: .stableDisease),
    Row(
      id: "MX-5",
      lesions: [("T1", "liver", ["50", "", "35"]), ("T2", "lung", ["30", "", "44"])],
      expected: [.withinSD, .betweenOrgans], isSplit: true, overall: .stableDisease),
    Row(
      id: "MX-5, changes below 30 % in all",
      lesions: [("T1", "liver", ["50", "", "38"]), ("T2", "lung", ["30", "", "41.9"])],
      expected: [], overall: .stableDisease),
    Row(
      id: "MX-5, changes of exactly 30 % in all",
      lesions: [("T1", "liver", ["50", "", "38"]), ("T2", "lung", ["30", "", "42"])],
      expected: [], isSplit: true, overall: .stableDisease),
    Row(
      id: "MX-5, sum changed by exactly 10 %",
      lesions: [("T1", "liver", ["50", "", "30"]), ("T2", "lung", ["50", "", "60"])],
      expected: [.withinSD, .betweenOrgans], overall: .stableDisease),
    Row(
      id: "MX-6", lesions: [("T1", "liver", ["40", "10", "10"])], new: ["X1"],
      expected: [.withinPD, .betweenOrgans], overall: .progressiveDisease),
    Row(
      id: "MX-7", lesions: [("T1", "liver", ["40", "10", "16"])], expected: [],
      overall: .progressiveDisease),
    Row(
      id: "MX-7, with another that shrinks",
      lesions: [("T1", "liver", ["40", "10", "16"]), ("T2", "lung", ["30", "30", "20"])],
      expected: [.withinPR, .betweenOrgans], overall: .partialResponse),
    Row(
      id: "MX-8",
      lesions: [("T1", "node", ["18", "9", "11"]), ("T2", "liver", ["30", "15", "15"])],
      expected: [], overall: .partialResponse),
    Row(
      id: "MX-8, node 9 to 14 (MIX-10)",
      lesions: [("T1", "node", ["18", "9", "14"]), ("T2", "liver", ["30", "15", "15"])],
      expected: [.withinPD, .betweenOrgans], overall: .progressiveDisease),
    Row(
      id: "MX-8, node 4 to 9.9: normal, not grown",
      lesions: [("T1", "node", ["18", "4", "9.9"]), ("T2", "liver", ["40", "30", "28"])],
      expected: [], overall: .partialResponse),
    Row(
      id: "MX-9",
      lesions: [("T1", "liver", ["40", "20", "20"]), ("T2", "liver", ["20", "20", "30"])],
      expected: [.withinPD, .withinOrgan], overall: .progressiveDisease),
    Row(
      id: "MIX-2, 9.9 mm at baseline does not count",
      lesions: [("T1", "liver", ["40", "28", "28"]), ("N1", "lung", ["9.9", "9.9", "20"])],
      expected: [], overall: .partialResponse),
    Row(
      id: "MIX-2, 10 mm at baseline counts",
      lesions: [("T1", "liver", ["40", "28", "28"]), ("N1", "lung", ["10", "10", "20"])],
      expected: [.withinPR, .betweenOrgans], overall: .partialResponse),
    Row(
      id: "E-14",
      lesions: [
        ("T1", "liver", ["40", "", "28"]), ("T2", "lung", ["20", "", "26"]),
        ("T3", "adrenal", ["20", "", "20"]),
      ], expected: [.withinSD, .betweenOrgans], overall: .stableDisease),
  ]

  static func build(_ row: Row) -> ModifierCase {
    var builder = ModifierCase(drug: "platinum", lesions: row.lesions.map { ($0.0, $0.1) })
    for id in row.new { builder.lesion(id, "bone") }
    for (place, day) in [-4, 60, 120].enumerated() {
      var sizes: [String: String] = [:]
      for lesion in row.lesions where !lesion.2[place].isEmpty { sizes[lesion.0] = lesion.2[place] }
      if !sizes.isEmpty { builder.visit(day, sizes, new: day == 120 ? row.new : []) }
    }
    return builder
  }

  @Test(arguments: rows) func mixed(_ row: Row) throws {
    let builder = Self.build(row)
    #expect(builder.evaluation.leading?.timePoints.last?.overall == row.overall)
    let modifiers = builder.modifiers
    #expect(modifiers.first(.mixed)?.subKinds ?? [] == row.expected)
    #expect(modifiers.kinds.contains(.splitSum) == row.isSplit)
  }

  @Test("MX-1: the figures and the rule stand with it") func evidence() throws {
    let mixed = try #require(Self.build(Self.rows[0]).modifiers.first(.mixed))
    #expect(mixed.lesions == ["T2", "T1"])
    #expect(mixed.organs == ["liver", "lung"])
    #expect(mixed.definition.id == "MIX-4")
    #expect(mixed.standing == .established)
    let rules = mixed.conditions.map(\.evidence.rule)
    #expect(rules.contains("MIX-1") && rules.contains("MIX-6"))
  }

  @Test("MX-7: regrowth wins over being below baseline") func precedence() throws {
    let row = try #require(Self.rows.first { $0.id == "MX-7" })
    #expect(Self.build(row).modifiers.trends?.all.map(\.direction) == [.grow])
  }

  /// Growth of the lung lesion by reader A, then by reader B; whether MIX-8 calls it fragile.
  static let noiseRows: [(grown: String, other: String?, isFragile: Bool)] = [
    ("25", nil, true), ("25.08", nil, true), ("25.1", nil, false), ("25", "25", false),
    ("25", "22", true),
  ]

  @Test("MIX-8", arguments: noiseRows)
  func noise(_ row: (grown: String, other: String?, isFragile: Bool)) throws {
    var builder = ModifierCase(lesions: [("T1", "liver"), ("T2", "lung")])
    for (reader, grown) in [("A", row.grown), ("B", row.other ?? "")] where !grown.isEmpty {
      builder.visit(-4, ["T1": "40", "T2": "20"], reader: reader)
      builder.visit(60, ["T1": "28", "T2": grown], reader: reader)
    }
    let mixed = try #require(builder.modifiers.first(.mixed))
    let rules = mixed.conditions.map(\.evidence.rule)
    #expect(rules.contains("MIX-8") == row.isFragile)
  }

  @Test("MIX-3: words of the reader count for what is not measured") func words() {
    var builder = ModifierCase(lesions: [("T1", "liver"), ("N1", "pleura"), ("N2", "bone")])
    builder.visit(-4, ["T1": "40"], states: ["N1": .present, "N2": .present])
    builder.visit(
      60, ["T1": "40"], states: ["N1": .unequivocalProgression, "N2": .smaller])
    #expect(builder.modifiers.first(.mixed)?.subKinds == [.withinPD, .betweenOrgans])
    #expect(builder.modifiers.trends?.all.map(\.direction) == [.stable, .grow, .shrink])
  }
}
