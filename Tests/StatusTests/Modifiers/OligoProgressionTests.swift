import Criteria
import Oncology
import Status
import Testing

/// OP-1 to OP-9, LO-1 to LO-4 and their neighbours (solid-rules 5.2 and 7.8).
@Suite struct OligoProgressionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    /// The organs of the progressing lesions, one each.
    var organs: [String]
    /// Days from the start of the line to the scan; the one before is in the middle.
    var day = 430
    /// Days from the last dose to the scan; nil while therapy goes on.
    var off: Int?
    var drug = "egfrTKI"
    /// Whether the lesions progress as new ones.
    var areNew = false
    /// What becomes of a lesion in the pleura beside them.
    var pleura: Finding.State = .present
    var isEffusion = false
    /// What the cytology of the fluid says; nil where there is none.
    var cytology: PathologyReport.Result?
    /// Whether nothing else is known.
    var isAlone = false
    var expected: [Modifier.Kind: Modifier.Standing]
    var tier: Modifier.SubKind?
    var testDescription: String { id }
  }

  static let established = Modifier.Standing.established
  static let rows: [Row] = [
    Row(
      id: "OP-1", organs: ["adrenal"],
      expected: [.oligoProgression: established, .localFailure: established], tier: .strict),
    Row(
      id: "three lesions", organs: ["adrenal", "liver", "liver"],
      expected: [.oligoProgression: established], tier: .strict),
    Row(
      id: "four lesions", organs: ["adrenal", "liver", "liver", "adrenal"],
      expected: [.oligoProgression: established], tier: .extended),
    Row(
      id: "OP-2", organs: ["adrenal", "liver", "liver", "kidney", "kidney"], day: 240,
      drug: "pd1Inhibitor", expected: [.oligoProgression: established], tier: .extended),
    Row(
      id: "OP-3", organs: ["adrenal", "adrenal", "liver", "liver", "liver", "liver"], day: 240,
      expected: [.systemicFailure: established]),
    Row(
      id: "OP-4", organs: ["adrenal", "liver", "kidney", "spleen"], day: 240,
      expected: [.systemicFailure: established]),
    Row(id: "OP-5", organs: ["liver", "liver"], off: 150, expected: [.localFailure: established]),
    Row(
      id: "30 days off a kinase inhibitor", organs: ["liver", "liver"], off: 30,
      expected: [.oligoProgression: established, .localFailure: established], tier: .strict),
    Row(
      id: "31 days off a kinase inhibitor", organs: ["liver", "liver"], off: 31,
      expected: [.localFailure: established]),
    Row(
      id: "84 days off a checkpoint inhibitor", organs: ["liver"], off: 84, drug: "pd1Inhibitor",
      expected: [.oligoProgression: established, .localFailure: established], tier: .strict),
    Row(
      id: "85 days off a checkpoint inhibitor", organs: ["liver"], off: 85, drug: "pd1Inhibitor",
      expected: [.localFailure: established]),
    Row(
      id: "29 days off chemotherapy", organs: ["liver"], off: 29, drug: "platinum",
      expected: [.localFailure: established]),
    Row(
      id: "28 days off chemotherapy", organs: ["liver"], off: 28, drug: "topoisomeraseInhibitor",
      expected: [.oligoProgression: established, .localFailure: established], tier: .strict),
    Row(
      id: "OP-6", organs: ["liver", "liver"], day: 240, pleura: .unequivocalProgression,
      isEffusion: true, cytology: .malignant, expected: [.systemicFailure: established]),
    Row(
      id: "OLIGO-2e: no cytology of the effusion", organs: ["liver", "liver"], day: 240,
      pleura: .unequivocalProgression, isEffusion: true,
      expected: [.systemicFailure: .possible, .oligoProgression: .possible]),
    Row(
      id: "OLIGO-2e: cytology inconclusive", organs: ["liver", "liver"], day: 240,
      pleura: .unequivocalProgression, isEffusion: true, cytology: .inconclusive,
      expected: [.systemicFailure: .possible, .oligoProgression: .possible]),
    Row(
      id: "OLIGO-2e: cytology benign", organs: ["liver", "liver"], day: 240,
      pleura: .unequivocalProgression, isEffusion: true, cytology: .benign,
      expected: [.oligoProgression: established]),
    Row(
      id: "OLIGO-2d: nothing else known that holds", organs: ["liver"], day: 240, isAlone: true,
      expected: [.oligoProgression: .possible]),
    Row(
      id: "OP-7", organs: ["brain", "brain", "brain", "brain"], day: 300, areNew: true,
      expected: [.cnsOnly: established]),
    Row(
      id: "OP-7 with six", organs: Array(repeating: "brain", count: 6), day: 300, areNew: true,
      expected: [.cnsOnly: established]),
    Row(
      id: "LO-1", organs: ["brain", "brain", "brain"], areNew: true,
      expected: [.cnsOnly: established]),
    Row(
      id: "brain and liver: the liver counts", organs: ["brain", "brain", "liver"], day: 300,
      areNew: true, expected: [.oligoProgression: established], tier: .strict),
    Row(
      id: "OP-8", organs: ["liver", "liver"], day: 61, expected: [.localFailure: established]),
    Row(
      id: "a day short of three months", organs: ["liver", "liver"], day: 90,
      expected: [.localFailure: established]),
    Row(
      id: "three months", organs: ["liver", "liver"], day: 91,
      expected: [.oligoProgression: established, .localFailure: established], tier: .strict),
    Row(
      id: "OP-9", organs: ["liver", "liver"], day: 240, pleura: .notEvaluable,
      expected: [.oligoProgression: .possible, .localFailure: .possible], tier: .strict),
    Row(
      id: "one new organ", organs: ["liver", "liver"], areNew: true,
      expected: [.oligoProgression: established, .localFailure: established], tier: .strict),
    Row(
      id: "two new organs (CAV-LOC-6)", organs: ["liver", "adrenal"], areNew: true,
      expected: [.systemicFailure: established]),
    Row(
      id: "LO-4", organs: Array(repeating: "liver", count: 6) + ["bone", "bone", "bone"],
      areNew: true, expected: [.systemicFailure: established]),
    Row(
      id: "peritoneum is diffuse", organs: ["peritoneum"],
      expected: [.systemicFailure: established]),
    Row(
      id: "bones are no one place", organs: ["bone", "bone"],
      expected: [.oligoProgression: established], tier: .strict),
  ]

  static let kinds: Set<Modifier.Kind> = [
    .oligoProgression, .systemicFailure, .cnsOnly, .localFailure,
  ]

  static func build(_ row: Row) -> ModifierCase {
    let lesions = row.isAlone ? [] : [("T1", "lung")]
    var builder = ModifierCase(disease: "nsclc", drug: row.drug, lesions: lesions)
    builder.value.diagnosis.date = PartialDate(ModifierCase.start.adding(months: -30))
    let prefix = row.areNew ? "X" : "N"
    let ids = row.organs.indices.map { "\(prefix)\($0 + 1)" }
    for (id, organ) in zip(ids, row.organs) { builder.lesion(id, organ) }
    if !row.isAlone { builder.lesion("N9", "pleura") }
    if row.isEffusion {
      builder.value.lesions[builder.value.lesions.count - 1].character = .effusion
    }
    if let cytology = row.cytology {
      builder.value.pathology = [
        PathologyReport(
          id: "P1", when: Dated(PartialDate(ModifierCase.start.adding(days: row.day))),
          specimen: .cytology, result: cytology)
      ]
    }
    let rest = row.isAlone ? [:] : ["N9": Finding.State.present]
    let before = row.areNew ? [:] : Dictionary(uniqueKeysWithValues: ids.map { ($0, "20") })
    let after = Dictionary(uniqueKeysWithValues: ids.map { ($0, row.areNew ? "8" : "30") })
    func with(_ size: String, _ sizes: [String: String]) -> [String: String] {
      row.isAlone ? sizes : sizes.merging(["T1": size]) { $1 }
    }
    builder.visit(-4, with("40", before), states: rest)
    builder.visit(min(60, row.day / 2), with("25", before), states: rest)
    builder.visit(
      row.day, with("25", after), states: row.isAlone ? [:] : ["N9": row.pleura],
      new: row.areNew ? ids : [], isStable: false)
    if let off = row.off {
      builder.value.lines[0].lastDose = Dated(
        PartialDate(ModifierCase.start.adding(days: row.day - off)))
    }
    return builder
  }

  @Test(arguments: rows) func progression(_ row: Row) throws {
    let found = Self.build(row).modifiers.all.filter { Self.kinds.contains($0.kind) }
    let standings = Dictionary(found.map { ($0.kind, $0.standing) }) { first, _ in first }
    #expect(standings == row.expected)
    if let tier = row.tier {
      #expect(found.first { $0.kind == .oligoProgression }?.subKinds == [tier])
    }
  }

  @Test("OP-5: the state is oligorecurrence") func recurrence() throws {
    let row = try #require(Self.rows.first { $0.id == "OP-5" })
    let modifiers = Self.build(row).modifiers
    #expect(modifiers.first(.oligometastatic)?.subKinds == [.metachronousOligorecurrence])
  }

  @Test("OP-8: two progressing lesions, too early") func tooEarly() throws {
    let row = try #require(Self.rows.first { $0.id == "OP-8" })
    let considered = Self.build(row).modifiers.considered
    let oligo = try #require(considered.first { $0.kind == .oligoProgression })
    #expect(oligo.conditions(.notMet).map(\.evidence.rule) == ["OLIGO-2f"])
    #expect(oligo.counts.contains(.count("progressing lesions", 2)))
  }

  /// The definition, the least it needs that OP-1 has not, and what it makes of OP-1 and OP-2.
  @Test("OP-1 and OP-2 by every definition") func definitions() throws {
    func verdicts(_ id: String) throws -> [String: Modifier.Verdict] {
      let row = try #require(Self.rows.first { $0.id == id })
      let oligo = try #require(Self.build(row).modifiers.first(.oligoProgression))
      return Dictionary(
        uniqueKeysWithValues: oligo.definitions.map { ($0.definition.id, $0.verdict) })
    }
    #expect(
      try verdicts("OP-1")
        == ["Weickhardt 2012": .met, "CURB": .notMet, "STOP": .met, "BOSS": .met, "COSMO": .met])
    #expect(
      try verdicts("OP-2") == ["CURB": .notMet, "STOP": .met, "BOSS": .notMet, "COSMO": .notMet])
  }

  @Test("OLIGO-6: nodes of one station are one, both adrenals are two") func counting() throws {
    var row = try #require(Self.rows.first { $0.id == "OP-1" })
    row.organs = ["node", "node", "node", "adrenal"]
    var builder = Self.build(row)
    for id in ["N1", "N2", "N3"] {
      let place = try #require(builder.value.lesions.firstIndex { $0.id == id })
      builder.value.lesions[place].site = "4R"
      builder.value.lesions[place].chain = "mediastinal"
    }
    let adrenal = try #require(builder.value.lesions.firstIndex { $0.id == "N4" })
    builder.value.lesions[adrenal].side = .bilateral
    let oligo = try #require(builder.modifiers.first(.oligoProgression))
    #expect(oligo.counts.first == .count("progressing lesions", 3))
    #expect(oligo.lesions.count == 4)
  }

  @Test("OLIGO-2f, R11-D-5: control ends where progression was first seen")
  func firstSeen() throws {
    var builder = ModifierCase(lesions: [("T1", "lung"), ("X1", "liver")])
    builder.visit(-4, ["T1": "40"])
    builder.visit(60, ["T1": "38", "X1": "9"], word: .equivocal)
    let place = builder.value.assessments.count - 1
    builder.value.assessments[place].findings["X1"]?.newness = .equivocal
    builder.visit(120, ["T1": "38"], new: ["X1"])
    let oligo = try #require(
      builder.modifiers.considered.first { $0.kind == .oligoProgression })
    #expect(oligo.conditions(.notMet).map(\.evidence.rule) == ["OLIGO-2f"])
  }

  /// Days from the local treatment to the scan; whether the lesion counts (CAV-IMG-10).
  @Test("CAV-IMG-10", arguments: [(83, false), (84, true)])
  func treated(_ row: (days: Int, counts: Bool)) throws {
    var builder = Self.build(try #require(Self.rows.first { $0.id == "OP-1" }))
    let when = Dated(PartialDate(ModifierCase.start.adding(days: 430 - row.days)))
    builder.value.localTreatments = [
      LocalTreatment(id: "R1", when: when, kind: .radiotherapy, site: "adrenal", lesions: ["N1"])
    ]
    let place = try #require(builder.value.lesions.firstIndex { $0.id == "N1" })
    builder.value.lesions[place].fieldRelation = .inField
    let modifiers = builder.modifiers
    #expect(modifiers.kinds.contains(.oligoProgression) == row.counts)
    // What is excluded from the count is shown: a local failure that has to be seen again.
    #expect(modifiers.first(.localFailure)?.subKinds == [.inField])
    #expect(
      modifiers.first(.localFailure)?.standing == (row.counts ? .established : .possible))
  }

  @Test("GEN-ASOF: what became known later changes nothing before") func asOf() throws {
    var builder = Self.build(try #require(Self.rows.first { $0.id == "OP-1" }))
    let scan = ModifierCase.start.adding(days: 430)
    builder.value.localTreatments = [
      LocalTreatment(
        id: "R1", when: Dated(PartialDate(scan.adding(days: -10)), known: scan.adding(days: 5)),
        kind: .radiotherapy, site: "adrenal", lesions: ["N1"])
    ]
    func holds(_ days: Int) -> Bool {
      let evaluation = CaseEvaluation(
        builder.value, asOf: scan.adding(days: days), settings: builder.settings)
      return Modifiers(evaluation).kinds.contains(.oligoProgression)
    }
    #expect(holds(4))
    #expect(!holds(5))
  }

  @Test("OLIGO-7: without whole-body imaging the count is a minimum") func completeness() throws {
    var builder = Self.build(try #require(Self.rows.first { $0.id == "OP-1" }))
    func open() throws -> [String] {
      try #require(builder.modifiers.first(.oligoProgression)).conditions(.open)
        .map(\.evidence.rule)
    }
    #expect(try open() == ["OLIGO-7", "OLIGO-9"])
    let when = Dated(PartialDate(ModifierCase.start.adding(days: 430 - 42)))
    builder.value.studies = [
      ImagingStudy(
        id: "S1", when: when, modality: .ct, regions: ["chest", "abdomen", "pelvis"]),
      ImagingStudy(id: "S2", when: when, modality: .mri, regions: ["brain"]),
    ]
    #expect(try open() == ["OLIGO-9"])
    builder.value.studies[1].when = Dated(PartialDate(ModifierCase.start.adding(days: 430 - 43)))
    #expect(try open() == ["OLIGO-7", "OLIGO-9"])
  }
}
