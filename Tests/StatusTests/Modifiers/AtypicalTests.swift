import Criteria
import Oncology
import Status
import Testing

/// Pseudoprogression, flare, and progression that nobody measured (ATYP-1, 2, 9 to 11; F-12, E-2 to E-5).
@Suite struct AtypicalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var drug = "pd1Inhibitor"
    /// Day and sum of each reading after a baseline of 100.
    var sums: [(Int, String)]
    /// Whether the patient was stable at the last one.
    var isStable: Bool? = true
    var treatedOn: Int?
    var expected: [Modifier.Kind: [Modifier.SubKind]]
    var testDescription: String { id }
  }

  static let rows: [Row] = [
    Row(
      id: "F-12, E-3", sums: [(63, "125")],
      expected: [.pseudoprogressionPossible: [.highSuspicion]]),
    Row(
      id: "day 84", sums: [(84, "125")],
      expected: [.pseudoprogressionPossible: [.highSuspicion]]),
    Row(id: "day 85", sums: [(85, "125")], expected: [.pseudoprogressionPossible: [.late]]),
    Row(id: "not stable", sums: [(63, "125")], isStable: false, expected: [:]),
    Row(
      id: "nobody said whether stable", sums: [(63, "125")], isStable: nil,
      expected: [.pseudoprogressionPossible: [.highSuspicion]]),
    Row(id: "chemotherapy", drug: "platinum", sums: [(63, "125")], expected: [:]),
    Row(id: "no progression", sums: [(63, "119.9")], expected: [:]),
    Row(id: "E-4: confirmed", sums: [(63, "125"), (98, "131")], expected: [:]),
    Row(id: "confirmed by exactly 5 mm", sums: [(63, "125"), (98, "130")], expected: [:]),
    Row(
      id: "4.9 mm more do not confirm", sums: [(63, "125"), (98, "129.9")],
      expected: [.pseudoprogressionPossible: [.highSuspicion]]),
    Row(id: "26 days later confirms", sums: [(63, "125"), (89, "131")], expected: [:]),
    Row(
      id: "25 days later does not", sums: [(63, "125"), (88, "131")],
      expected: [.pseudoprogressionPossible: [.highSuspicion]]),
    Row(
      id: "E-5", sums: [(63, "125"), (98, "68")],
      expected: [.pseudoprogressionConfirmed: [.followedByResponse]]),
    Row(
      id: "IR-S18", sums: [(63, "125"), (98, "118")],
      expected: [.pseudoprogressionConfirmed: [.followedByStable]]),
    Row(
      id: "stable first, response later", sums: [(63, "125"), (98, "100"), (140, "60")],
      expected: [.pseudoprogressionConfirmed: [.followedByResponse]]),
    Row(
      id: "irradiated between", sums: [(63, "125"), (98, "68")], treatedOn: 70, expected: [:]),
    Row(
      id: "IR-S4: a new block", sums: [(63, "125"), (98, "95"), (140, "122")],
      expected: [
        .pseudoprogressionConfirmed: [.followedByStable], .pseudoprogressionPossible: [.late],
      ]),
  ]

  static func build(_ row: Row) -> ModifierCase {
    var builder = ModifierCase(drug: row.drug, lesions: [("T1", "lung"), ("N1", "bone")])
    builder.visit(-4, ["T1": "100"], states: ["N1": .present])
    for (day, sum) in row.sums {
      builder.visit(day, ["T1": sum], states: ["N1": .present], isStable: row.isStable)
    }
    if let day = row.treatedOn {
      builder.value.localTreatments = [
        LocalTreatment(
          id: "R1", when: Dated(PartialDate(ModifierCase.start.adding(days: day))),
          kind: .radiotherapy, site: "bone", lesions: ["N1"])
      ]
    }
    return builder
  }

  @Test(arguments: rows) func pseudoprogression(_ row: Row) {
    let kinds: Set<Modifier.Kind> = [.pseudoprogressionPossible, .pseudoprogressionConfirmed]
    let found = Self.build(row).modifiers.all.filter { kinds.contains($0.kind) }
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.kind, $0.subKinds) }) == row.expected)
  }

  // MARK: Flare

  /// Day of the scan, size of the liver lesion and of the marker then; whether bone may flare.
  static let flares: [(day: Int, liver: String, isPossible: Bool)] = [
    (56, "20", true), (84, "20", true), (85, "20", false), (56, "30", false), (56, "45", false),
  ]

  @Test("ATYP-9", arguments: flares)
  func bone(_ row: (day: Int, liver: String, isPossible: Bool)) {
    let builder = Self.flare(day: row.day, liver: row.liver)
    #expect(builder.modifiers.kinds.contains(.flarePossible) == row.isPossible)
  }

  static func flare(day: Int, liver: String) -> ModifierCase {
    var builder = ModifierCase(disease: "prostate", drug: "arInhibitor", lesions: [("T1", "liver")])
    for id in ["X1", "X2", "X3"] { builder.lesion(id, "bone") }
    builder.visit(-4, ["T1": "30"])
    builder.visit(day, ["T1": liver], new: ["X1", "X2", "X3"], isStable: true)
    return builder
  }

  static func stopped(_ days: Int) -> ModifierCase {
    var builder = ModifierCase(drug: "egfrTKI", lesions: [("T1", "lung")])
    builder.visit(-4, ["T1": "30"])
    builder.visit(60, ["T1": "40"])
    builder.value.lines[0].lastDose = Dated(
      PartialDate(ModifierCase.start.adding(days: 60 - days)))
    return builder
  }

  /// Days without a kinase inhibitor before the scan (Chaft 2011: 3 to 21).
  @Test("ATYP-10", arguments: [(2, false), (3, true), (8, true), (21, true), (22, false)])
  func stop(_ row: (days: Int, isPossible: Bool)) {
    #expect(Self.stopped(row.days).modifiers.kinds.contains(.stopFlarePossible) == row.isPossible)
  }

  // MARK: Markers

  struct MarkerRow: Sendable, CustomTestStringConvertible {
    var id: String
    var test: String
    var limit = "35"
    var values: [(Int, String)]
    var sum = "30"
    var expected: Set<Modifier.Kind>
    var testDescription: String { id }
  }

  static let markerRows: [MarkerRow] = [
    MarkerRow(
      id: "E-2", test: "CA-125", values: [(-3, "20"), (200, "70"), (210, "75")],
      expected: [.markerOnly]),
    MarkerRow(
      id: "E-2 with progression on images", test: "CA-125",
      values: [(-3, "20"), (200, "70"), (210, "75")], sum: "40", expected: []),
    MarkerRow(
      id: "GC-3", test: "CA-125", values: [(-3, "500"), (60, "60"), (200, "119"), (207, "130")],
      expected: []),
    MarkerRow(
      id: "GC-4", test: "CA-125", values: [(-3, "500"), (60, "60"), (200, "120"), (207, "121")],
      expected: [.markerOnly]),
    MarkerRow(
      id: "GC-5", test: "CA-125", values: [(-3, "500"), (60, "20"), (200, "69"), (207, "75")],
      expected: []),
    MarkerRow(
      id: "GC-6", test: "CA-125", values: [(-3, "30"), (200, "70"), (206, "90")], expected: []),
    MarkerRow(
      id: "PC-1", test: "PSA", limit: "4",
      values: [(-3, "40"), (60, "8.0"), (140, "10.0"), (161, "10.5")], expected: [.markerOnly]),
    MarkerRow(
      id: "PC-1, confirmed a day early", test: "PSA", limit: "4",
      values: [(-3, "40"), (60, "8.0"), (140, "10.0"), (160, "10.5")], expected: []),
    MarkerRow(
      id: "PC-2", test: "PSA", limit: "4",
      values: [(-3, "40"), (60, "8.0"), (140, "9.9"), (161, "9.9")], expected: []),
    MarkerRow(
      id: "PC-3", test: "PSA", limit: "4",
      values: [(-3, "40"), (60, "2.0"), (140, "3.9"), (161, "3.9")], expected: []),
    MarkerRow(
      id: "PC-4", test: "PSA", limit: "4",
      values: [(-3, "40"), (60, "20"), (140, "24.9"), (161, "24.9")], expected: []),
    MarkerRow(
      id: "PC-5", test: "PSA", limit: "4",
      values: [(-3, "40"), (60, "8.0"), (140, "10.0"), (161, "9.0")], expected: []),
    MarkerRow(
      id: "PC-6", test: "PSA", limit: "4", values: [(-3, "20"), (42, "30"), (63, "31")],
      expected: []),
    MarkerRow(
      id: "PC-7", test: "PSA", limit: "4", values: [(-3, "20"), (84, "26"), (105, "27")],
      expected: [.markerOnly]),
    MarkerRow(
      id: "ATYP-11", test: "CEA", limit: "5", values: [(-3, "20"), (42, "30"), (70, "20")],
      expected: [.markerFlare]),
    MarkerRow(
      id: "ATYP-11, risen later", test: "CEA", limit: "5",
      values: [(-3, "20"), (43, "30"), (70, "20")], expected: []),
    MarkerRow(
      id: "ATYP-11, not back", test: "CEA", limit: "5",
      values: [(-3, "20"), (42, "30"), (70, "20.1")], expected: []),
  ]

  static func build(_ row: MarkerRow) -> ModifierCase {
    var builder = ModifierCase(disease: "ovary", drug: "platinum", lesions: [("T1", "liver")])
    builder.visit(-4, ["T1": "30"])
    builder.visit(190, ["T1": row.sum])
    for (place, value) in row.values.enumerated() {
      let when = Dated(PartialDate(ModifierCase.start.adding(days: value.0)))
      guard let number = ExactDecimal(value.1) else { preconditionFailure("no number") }
      builder.value.labs.append(
        LabResult(
          id: "B\(place)", when: when, test: row.test,
          value: ReportedQuantity(.exactly, number, unit: "U/mL"),
          upperLimit: ExactDecimal(row.limit), isTumorMarker: true))
    }
    return builder
  }

  @Test(arguments: markerRows) func marker(_ row: MarkerRow) {
    let kinds: Set<Modifier.Kind> = [.markerOnly, .markerFlare]
    #expect(Self.build(row).modifiers.kinds.intersection(kinds) == row.expected)
  }

  /// The sum at the scan, none without one; how clinical progression stands.
  static let clinicalRows: [(sum: String?, standing: Modifier.Standing?)] = [
    ("30", .established), ("40", nil), (nil, .possible),
  ]

  @Test("R11-O-5: clinical only", arguments: clinicalRows)
  func clinical(_ row: (sum: String?, standing: Modifier.Standing?)) {
    var builder = ModifierCase(lesions: [("T1", "liver")])
    if let sum = row.sum {
      builder.visit(-4, ["T1": "30"])
      builder.visit(60, ["T1": sum])
    }
    builder.value.events = [
      ClinicalEvent(
        id: "E1", when: Dated(PartialDate(ModifierCase.start.adding(days: 70))),
        kind: .symptomaticDeterioration)
    ]
    #expect(builder.modifiers.first(.clinicalOnly)?.standing == row.standing)
  }
}
