import Criteria
import Oncology
import Status
import Testing

/// Every figure of the modifiers is looked at by some row of the tables: changed, a row changes.
@Suite struct ModifierLimitsTests {
  typealias Change = @Sendable (inout ModifierLimits) -> Void

  static let changes: [(name: String, change: Change)] = [
    ("mixShrinkPercent", { $0.mixShrinkPercent = -29 }),
    ("mixGrowPercent", { $0.mixGrowPercent = 21 }),
    ("mixGrowLength", { $0.mixGrowLength = Length(tenThousandths: 49_999) }),
    ("mixEligible", { $0.mixEligible = .millimetres(11) }),
    ("normalNode", { $0.normalNode = Length(tenThousandths: 98_000) }),
    ("splitSumNetPercent", { $0.splitSumNetPercent = 11 }),
    ("splitSumGrossPercent", { $0.splitSumGrossPercent = 31 }),
    ("mixNoisePerMille", { $0.mixNoisePerMille = 249 }),
    ("oligoMax", { $0.oligoMax = 4 }),
    ("oligoMax", { $0.oligoMax = 6 }),
    ("oligoMaxOrgans", { $0.oligoMaxOrgans = 4 }),
    ("oligoMinControlMonths", { $0.oligoMinControlMonths = 4 }),
    ("oligoStrict", { $0.oligoStrict = 4 }),
    ("oligoImagingDays", { $0.oligoImagingDays = 41 }),
    ("oligoSynchronousMonths", { $0.oligoSynchronousMonths = 30 }),
    ("systemicNewOrgans", { $0.systemicNewOrgans = 3 }),
    ("localTreatmentDays", { $0.localTreatmentDays = 85 }),
    ("onTherapyChemoDays", { $0.onTherapyChemoDays = 29 }),
    ("onTherapyTargetedDays", { $0.onTherapyTargetedDays = 31 }),
    ("onTherapyIODays", { $0.onTherapyIODays = 85 }),
    ("pseudoWindowDays", { $0.pseudoWindowDays = 83 }),
    ("confirmMinDays", { $0.confirmMinDays = 29 }),
    ("confirmTolerance", { $0.confirmTolerance = 3 }),
    ("confirmMaxDays", { $0.confirmMaxDays = 57 }),
    ("confirmGrowth", { $0.confirmGrowth = Length(tenThousandths: 49_000) }),
    ("growthMinDays", { $0.growthMinDays = 15 }),
    ("hyperMonths", { $0.hyperMonths = 3 }),
    ("hyperRatio", { $0.hyperRatio = 3 }),
    ("ferraraDifference", { $0.ferraraDifference = 110 }),
    ("kasDifference", { $0.kasDifference = 110 }),
    ("katoPercent", { $0.katoPercent = 49 }),
    ("loRussoPercent", { $0.loRussoPercent = 51 }),
    ("loRussoNewLesions", { $0.loRussoNewLesions = 1 }),
    ("loRussoECOG", { $0.loRussoECOG = 3 }),
    ("loRussoNeeded", { $0.loRussoNeeded = 2 }),
    ("matosPercent", { $0.matosPercent = 41 }),
    ("matosWithNewPercent", { $0.matosWithNewPercent = 19 }),
    ("matosOrgans", { $0.matosOrgans = 1 }),
    ("boneFlareDays", { $0.boneFlareDays = 85 }),
    ("boneFlareLesions", { $0.boneFlareLesions = 3 }),
    ("stopFlareDays", { $0.stopFlareDays = 4...21 }),
    ("stopFlareDays", { $0.stopFlareDays = 3...20 }),
    ("markerFlareDays", { $0.markerFlareDays = 41 }),
  ]

  /// Cases at the edges of figures that the tables of the specification do not reach.
  static let edges: [ModifierCase] = {
    var cases = AtypicalTests.flares.map { AtypicalTests.flare(day: $0.day, liver: $0.liver) }
    cases += [3, 21].map(AtypicalTests.stopped)
    var treated = OligoProgressionTests.build(OligoProgressionTests.rows[0])
    func days(_ count: Int) -> Dated {
      Dated(PartialDate(ModifierCase.start.adding(days: 430 - count)))
    }
    treated.value.localTreatments = [
      LocalTreatment(
        id: "R1", when: days(84), kind: .radiotherapy, site: "adrenal", lesions: ["N1"])
    ]
    treated.value.studies = [
      ImagingStudy(id: "S1", when: days(42), modality: .petCT),
      ImagingStudy(id: "S2", when: days(42), modality: .mri, regions: ["brain"]),
    ]
    cases.append(treated)
    var noise = ModifierCase(lesions: [("T1", "liver"), ("T2", "lung")])
    noise.visit(-4, ["T1": "40", "T2": "20"])
    noise.visit(60, ["T1": "28", "T2": "25"])
    cases.append(noise)
    return cases + [
      hyper(14, "90"), hyper(42, "90"), hyper(42, "84"), hyper(42, "77"), hyper(42, "71.5"),
      hyper(42, "84", new: []), hyper(42, "73", new: ["X1"]), scanned,
    ]
  }()

  /// A first evaluation so many days after baseline, with new lesions in lung and liver.
  static func hyper(
    _ days: Int, _ sum: String, new: [String] = ["X1", "X2"]
  ) -> ModifierCase {
    var builder = ModifierCase(lesions: [("T1", "lung"), ("X1", "lung"), ("X2", "liver")])
    builder.visit(-60, ["T1": "50"])
    builder.visit(0, ["T1": "60"])
    builder.visit(days, ["T1": sum], new: new, isStable: false)
    builder.value.performance = [
      PerformanceStatus(
        id: "P1", when: Dated(PartialDate(ModifierCase.start.adding(days: 10))), ecog: 2)
    ]
    return builder
  }

  /// New foci on a bone scan while the marker falls.
  static let scanned: ModifierCase = {
    var builder = AtypicalTests.flare(day: 56, liver: "20")
    let last = builder.value.assessments.count - 1
    for id in ["X1", "X2", "X3"] { builder.value.assessments[last].findings[id] = nil }
    builder.value.assessments[last].newLesions = .no
    builder.value.assessments[last].newBoneScanLesions = 2
    return builder
  }()

  static let evaluations: [CaseEvaluation] =
    (MixedResponseTests.rows.map(MixedResponseTests.build)
    + OligoProgressionTests.rows.map(OligoProgressionTests.build)
    + AtypicalTests.rows.map(AtypicalTests.build)
    + AtypicalTests.markerRows.map(AtypicalTests.build) + edges).map(\.evaluation)

  /// All that the modifiers say of all cases.
  static func said(_ limits: ModifierLimits) -> [[Modifier]] {
    evaluations.map { evaluation in
      let modifiers = Modifiers(evaluation, limits: limits)
      return modifiers.all + modifiers.considered
    }
  }

  /// What counts of it: verdicts, not figures, because a limit is among its own figures.
  static func outcome(_ limits: ModifierLimits) -> [[[String]]] {
    said(limits).map { found in
      found.map { modifier in
        [modifier.kind.rawValue, modifier.standing.rawValue]
          + modifier.subKinds.map(\.rawValue) + modifier.conditions.map(\.verdict.rawValue)
          + modifier.conditions.map(\.evidence.rule)
          + modifier.definitions.flatMap { $0.conditions.map(\.verdict.rawValue) }
          + modifier.definitions.map(\.verdict.rawValue)
          + modifier.conditions.filter { $0.evidence.rule == "ATYP-1" }.flatMap {
            $0.evidence.facts.compactMap { fact in
              if case .date(_, let date) = fact { date.description } else { nil }
            }
          }
      }
    }
  }

  static let standard = outcome(ModifierLimits())

  @Test(arguments: changes.indices) func isLookedAt(_ place: Int) {
    let change = Self.changes[place]
    var limits = ModifierLimits()
    change.change(&limits)
    let isSame = Self.outcome(limits) == Self.standard
    #expect(!isSame, "\(change.name)")
  }

  @Test("Every figure is in the list") func isComplete() {
    let names = Set(Mirror(reflecting: ModifierLimits()).children.compactMap(\.label))
    #expect(names == Set(Self.changes.map(\.name)))
  }
}
