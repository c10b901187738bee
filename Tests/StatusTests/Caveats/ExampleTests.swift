import Criteria
import Oncology
import Testing

@testable import Status

/// The examples of `solid-rules.md` 7, by their ids, with both neighbours of every threshold.
@Suite struct CaveatExampleTests: CaveatSuite {
  private static let maker = CaveatCase("", [], [])
  private static func chemotherapy() -> Agent {
    maker.agent("docetaxel", "taxane", .intravenous, every: 21)
  }
  private static func checkpoint() -> Agent {
    maker.agent("pembrolizumab", "pd1Inhibitor", .intravenous, every: 21)
  }
  private static func inhibitor(_ name: String = "osimertinib", _ group: String = "egfrTKI")
    -> Agent
  {
    maker.agent(name, group, .oral, every: 1)
  }

  /// Progression in the liver on day 126 of chemotherapy, measured against the baseline.
  private static func progression(_ change: (inout CaveatCase) -> Void = { _ in }) -> CaveatCase {
    var made = CaveatCase(
      "colorectal", [chemotherapy()],
      [
        (-7, ["liver": 50, "lung": 50]), (63, ["liver": 50, "lung": 50]),
        (126, ["liver": 80, "lung": 50]),
      ])
    change(&made)
    return made
  }

  // MARK: 7.2

  private static func taken(
    _ covered: Int, of days: Int, _ name: String, _ group: String, _ disease: String
  )
    -> CaveatCase
  {
    var drug = inhibitor(name, group)
    drug.adherence = [
      Agent.Adherence(
        id: "AD", from: maker.start.adding(days: 126 - days),
        through: maker.start.adding(days: 125), daysCovered: covered)
    ]
    return CaveatCase(
      disease, [drug], [(-7, ["liver": 50]), (30, ["liver": 50]), (126, ["liver": 80])])
  }

  static let adherenceRows = [
    CaveatRow("AH-1 PDC 79.8 %", [.lowAdherence: "pause"]) {
      taken(71, of: 89, "capecitabine", "antimetabolite", "colorectal")
    },
    CaveatRow("AH-2 PDC 80.0 %", [.lowAdherence: ""]) {
      taken(72, of: 90, "capecitabine", "antimetabolite", "colorectal")
    },
    CaveatRow("above AH-2", [.lowAdherence: ""]) {
      taken(73, of: 90, "capecitabine", "antimetabolite", "colorectal")
    },
    CaveatRow("AH-3 imatinib 89 %", [.lowImatinibAdherence: "pause", .lowAdherence: ""]) {
      taken(80, of: 90, "imatinib", "kitTKI", "gist")
    },
    CaveatRow("AH-3 at 90 %", [.lowImatinibAdherence: ""]) {
      taken(81, of: 90, "imatinib", "kitTKI", "gist")
    },
    CaveatRow("ADH-4", [.adherenceNotRecorded: "note"]) {
      CaveatCase("nsclc", [inhibitor()], [(-7, ["liver": 50]), (126, ["liver": 80])])
    },
    CaveatRow("AH-4 stopped 8 days before", [.stopFlare: "pause"]) { stopped(118) },
    CaveatRow("ADH-3 at 3 days", [.stopFlare: "pause"]) { stopped(123) },
    CaveatRow("ADH-3 at 2 days", [.stopFlare: ""]) { stopped(124) },
    CaveatRow("ADH-3 beyond the window of 30 days", [.stopFlare: ""]) { stopped(95) },
    CaveatRow("ADH-3 at 30 days", [.stopFlare: "pause"]) { stopped(96) },
    CaveatRow("AH-5 11 days late", [.depotLate: "pause", .notCastrate: "block"]) { depot(95) },
    CaveatRow("ADH-5 8 days late", [.depotLate: "pause"]) { depot(92) },
    CaveatRow("ADH-5 7 days late", [.depotLate: ""]) { depot(91) },
  ]

  private static func stopped(_ day: Int) -> CaveatCase {
    var made = CaveatCase("nsclc", [inhibitor()], [(-7, ["liver": 50]), (126, ["liver": 80])])
    made.value.lines[0].lastDose = made.when(day)
    return made
  }

  private static func depot(_ day: Int) -> CaveatCase {
    let drug = maker.agent(
      "leuprolide", "gnrhAgonist", .depot, every: 84, doses: [(day: 0, amount: 22)])
    var made = CaveatCase("prostate", [drug], [(-7, ["node": 30]), (60, ["node": 20])])
    made.value.labs = [
      LabResult(
        id: "T", when: made.when(80), test: "testosterone",
        value: ReportedQuantity(.exactly, maker.number("85"), unit: "ng/dL"))
    ]
    made.asOf = day
    return made
  }

  // MARK: 7.3

  private static func slices(_ then: Int, _ now: Int) -> CaveatCase {
    progression {
      for place in 0...1 {
        $0.value.studies[place].sliceThickness = Length(tenThousandths: then)
      }
      $0.value.studies[2].sliceThickness = Length(tenThousandths: now)
    }
  }

  private static func localTreatment(_ kind: LocalTreatment.Kind, _ day: Int) -> CaveatCase {
    progression {
      $0.value.localTreatments = [
        LocalTreatment(id: "RT", when: $0.when(day), kind: kind, site: "lung", lesions: ["lung"])
      ]
    }
  }

  private static func baseline(_ day: Int, _ second: Int = 50) -> CaveatCase {
    CaveatCase(
      "colorectal", [chemotherapy()],
      [(day, ["liver": 50]), (63, ["liver": second]), (126, ["liver": 80])])
  }

  static let imagingRows = [
    CaveatRow(
      "comparable",
      [.sliceChanged: "", .modalityChanged: "", .contrastChanged: "", .planeChanged: ""]
    ) {
      progression()
    },
    CaveatRow("IM-1", [.sliceChanged: "pause"]) { slices(12_500, 50_000) },
    CaveatRow("IM-2", [.sliceChanged: ""]) { slices(30_000, 50_000) },
    CaveatRow("IM-3", [.sliceChanged: "pause"]) { slices(25_000, 50_000) },
    CaveatRow("below the ratio and the difference", [.sliceChanged: ""]) { slices(25_100, 50_000) },
    CaveatRow("difference 2.5 mm", [.sliceChanged: "pause"]) { slices(25_000, 50_000) },
    CaveatRow("ratio below two, difference 2.4 mm", [.sliceChanged: ""]) { slices(26_000, 50_000) },
    CaveatRow("thicker than 5 mm", [.sliceChanged: "pause"]) { slices(50_100, 50_100) },
    CaveatRow("5 mm", [.sliceChanged: ""]) { slices(50_000, 50_000) },
    CaveatRow("IM-4", [.contrastChanged: "pause"]) {
      progression { $0.value.studies[2].phase = .arterial }
    },
    CaveatRow("several phases hold each", [.contrastChanged: ""]) {
      progression { $0.value.studies[2].phase = .multiphase }
    },
    CaveatRow("contrast left out", [.contrastChanged: "pause"]) {
      progression { $0.value.studies[2].contrast = ImagingStudy.Contrast.none }
    },
    CaveatRow("IM-5", [.modalityChanged: "block"]) {
      progression { $0.value.studies[2].modality = .mri }
    },
    CaveatRow("IM-5 with a new lesion beside it", [.modalityChanged: "pause"]) {
      var made = CaveatCase(
        "colorectal", [chemotherapy()],
        [(-7, ["liver": 50, "lung": 50]), (126, ["liver": 80, "lung": 50, "bone": 20])])
      made.value.studies[1].modality = .mri
      return made
    },
    CaveatRow("PET with a CT of diagnostic quality is CT", [.modalityChanged: ""]) {
      progression { $0.value.studies[2].modality = .petCT }
    },
    CaveatRow("IMG-4 below two slices", [.lesionTooThin: "pause"]) {
      progression {
        $0.value.studies[0].sliceThickness = .millimetres(26)
        $0.value.studies[1].sliceThickness = .millimetres(26)
      }
    },
    CaveatRow("IMG-4 at two slices", [.lesionTooThin: ""]) {
      progression {
        $0.value.studies[0].sliceThickness = .millimetres(25)
        $0.value.studies[1].sliceThickness = .millimetres(25)
      }
    },
    CaveatRow("IM-6 at 29 days", [.baselineBadlyTimed: "pause"]) { baseline(-29) },
    CaveatRow("IM-6 at 28 days", [.baselineBadlyTimed: ""]) { baseline(-28) },
    CaveatRow("IMG-6 at 42 days", [.baselineBadlyTimed: "pause"]) { baseline(-42) },
    CaveatRow("IMG-6 at 43 days", [.baselineBadlyTimed: "block"]) { baseline(-43) },
    CaveatRow("IMG-6 at 43 days, progression from a later nadir", [.baselineBadlyTimed: "pause"]) {
      baseline(-43, 40)
    },
    CaveatRow("IMG-6 on the day of the first dose", [.baselineBadlyTimed: ""]) { baseline(0) },
    CaveatRow("IMG-6 after the first dose", [.baselineBadlyTimed: "pause"]) { baseline(1) },
    CaveatRow("IM-7", [.regionMissing: "pause"]) {
      var made = CaveatCase(
        "nsclc", [inhibitor()], [(-7, ["lung": 50]), (126, ["lung": 50, "brain": 8])])
      made.value.studies[1].regions.append("brain")
      return made
    },
    CaveatRow("IMG-5 for a complete response", [.regionMissing: "block"]) {
      var made = CaveatCase(
        "colorectal", [chemotherapy()], [(-7, ["liver": 50]), (126, ["liver": 0])])
      made.value.studies[1].regions = ["abdomen"]
      return made
    },
    CaveatRow("IMG-5 beside a followed lesion", [.regionMissing: "pause"]) {
      progression { $0.value.studies[2].regions = ["abdomen"] }
    },
    CaveatRow("IM-8 six weeks", [.locallyTreatedDriver: "pause"]) {
      localTreatment(.radiotherapy, 84)
    },
    CaveatRow("IMG-10 at 83 days", [.locallyTreatedDriver: "pause"]) {
      localTreatment(.ablation, 43)
    },
    CaveatRow("IMG-10 at 84 days", [.locallyTreatedDriver: ""]) { localTreatment(.ablation, 42) },
    CaveatRow("IMG-10 surgery since the reference", [.locallyTreatedDriver: "pause"]) {
      localTreatment(.surgery, 64)
    },
    CaveatRow("IMG-10 surgery before it", [.locallyTreatedDriver: ""]) {
      localTreatment(.surgery, -20)
    },
    CaveatRow("IMG-9", [.planeChanged: "pause"]) {
      progression { $0.value.studies[2].plane = .coronal }
    },
    CaveatRow("IMG-11", [.limitedStudy: "pause"]) {
      progression { $0.value.studies[2].limitation = "motion" }
    },
    CaveatRow("IMG-12 beyond twice", [.longGap: "note"]) {
      progression { $0.value.imagingIntervalDays = 31 }
    },
    CaveatRow("IMG-12 exactly twice", [.longGap: ""]) {
      CaveatCase("colorectal", [chemotherapy()], [(-7, ["liver": 50]), (63, ["liver": 80])])
        .planned(35)
    },
    CaveatRow("IMG-7 unknown reader on a fragile call", [.readerChanged: "pause"]) {
      progression {
        $0.value.readers[0].role = "unknown"
        $0.value.assessments[2].findings["liver"] = Finding(longest: .millimetres(72))
      }
    },
    CaveatRow("IMG-7 known reader", [.readerChanged: ""]) {
      progression { $0.value.assessments[2].findings["liver"] = Finding(longest: .millimetres(72)) }
    },
  ]

  /// CAV-IMG-8: least minutes, difference of minutes, liver, glucose, scanner.
  static let petRows: [(now: (Int, String, String, String), isDifferent: Bool)] = [
    ((60, "2.0", "100", "1"), false), ((75, "2.0", "100", "1"), false),
    ((76, "2.0", "100", "1"), true), ((50, "2.0", "100", "1"), false),
    ((49, "2.0", "100", "1"), true), ((60, "2.3", "100", "1"), false),
    ((60, "2.31", "100", "1"), true), ((60, "2.0", "200", "1"), false),
    ((60, "2.0", "201", "1"), true), ((60, "2.0", "100", "2"), true),
  ]

  @Test(arguments: petRows)
  func petConditions(_ row: (now: (Int, String, String, String), isDifferent: Bool)) {
    func study(_ values: (Int, String, String, String)) -> ImagingStudy {
      var study = ImagingStudy(id: "P", when: on("2024-01-01"), modality: .petCT)
      study.pet = ImagingStudy.PETConditions(
        uptakeMinutes: values.0, liverSUL: number(values.1), glucose: number(values.2))
      study.scanner = values.3
      return study
    }
    let facts = CaveatFacts.differences(study(row.now), study((60, "2.0", "100", "1")))
    #expect(facts.isEmpty != row.isDifferent)
  }

  // MARK: 7.4

  private static func early(_ day: Int, _ agents: [Agent], _ size: Int = 80) -> CaveatCase {
    CaveatCase(
      "nsclc", agents, [(-7, ["liver": 50, "lung": 50]), (day, ["liver": size, "lung": 50])])
  }

  static let timingRows = [
    CaveatRow("TI-1 day 41", [.earlyScan: "pause"]) { early(41, [chemotherapy()]) },
    CaveatRow("TI-1 day 42", [.earlyScan: ""]) { early(42, [chemotherapy()]) },
    CaveatRow("TIM-1 day 21", [.earlyScan: "pause"]) { early(21, [inhibitor()]) },
    CaveatRow("TIM-1 day 20", [.earlyScan: "block"]) { early(20, [inhibitor()]) },
    CaveatRow("TI-2 day 84", [.earlyOnCheckpoint: "pause", .openUnconfirmed: "block"]) {
      early(84, [checkpoint()])
    },
    CaveatRow("TI-2 day 85", [.earlyOnCheckpoint: "", .openUnconfirmed: "block"]) {
      early(85, [checkpoint()])
    },
    CaveatRow("TIM-2 in decline", [.earlyOnCheckpoint: "", .openUnconfirmed: "block"]) {
      var made = early(63, [checkpoint()])
      made.value.assessments[1].clinical = Assessment.ClinicalStatus(isStable: false)
      return made
    },
    CaveatRow("TI-3", [.boneFlare: "pause"]) { bone(84) },
    CaveatRow("TIM-3 day 85", [.boneFlare: ""]) { bone(85) },
    CaveatRow("TIM-3 sclerosis at six months", [.boneFlare: "pause"]) { bone(182, .blastic) },
    CaveatRow("TIM-3 sclerosis a day later", [.boneFlare: ""]) { bone(183, .blastic) },
    CaveatRow("TI-4", [.earlyAfterRadiotherapy: "block"]) { glioma(80) },
    CaveatRow("TIM-4 day 84", [.earlyAfterRadiotherapy: "block"]) { glioma(84) },
    CaveatRow("TIM-4 day 85", [.earlyAfterRadiotherapy: ""]) { glioma(85) },
    CaveatRow("TIM-5 CEA day 42", [.markerFlare: "block"]) { marker("CEA", 42) },
    CaveatRow("TIM-5 CEA day 43", [.markerFlare: ""]) { marker("CEA", 43) },
    CaveatRow("TIM-5 PSA day 84", [.markerFlare: "block"]) { marker("PSA", 84) },
    CaveatRow("TIM-5 PSA day 85", [.markerFlare: ""]) { marker("PSA", 85) },
    CaveatRow("TIM-6 day 28", [.markerDisturbed: "block"]) { drained(28) },
    CaveatRow("TIM-6 day 29", [.markerDisturbed: ""]) { drained(29) },
    CaveatRow("LO-3 TIM-7", [.pneumonitis: "pause", .field: "pause", .locallyTreatedDriver: ""]) {
      field(6)
    },
    CaveatRow("TIM-7 at twelve months", [.pneumonitis: "pause"]) { field(-240) },
    CaveatRow("TIM-7 a day later", [.pneumonitis: ""]) { field(-241) },
    CaveatRow("TIM-8 day 41", [.stableTooEarly: "block"]) { early(41, [chemotherapy()], 50) },
    CaveatRow("TIM-8 day 42", [.stableTooEarly: ""]) { early(42, [chemotherapy()], 50) },
    CaveatRow("TIM-9 day 28", [.recentIntervention: "pause"]) { infection(28) },
    CaveatRow("TIM-9 day 29", [.recentIntervention: ""]) { infection(29) },
    CaveatRow("TI-5 day 10", [.petConfounder: "pause"]) { vaccinated(10) },
    CaveatRow("TIM-10 day 28", [.petConfounder: "pause"]) { vaccinated(28) },
    CaveatRow("TIM-10 day 29", [.petConfounder: ""]) { vaccinated(29) },
  ]

  private static func bone(_ day: Int, _ character: Lesion.Character? = nil) -> CaveatCase {
    let drug = maker.agent("abiraterone", "cyp17Inhibitor", .oral, every: 1)
    var made = CaveatCase(
      "prostate", [drug], [(-7, ["node": 30]), (day, ["node": 20, "bone": 12])])
    made.value.lesions[0].character = character
    return made
  }

  private static func glioma(_ days: Int) -> CaveatCase {
    var made = CaveatCase("glioblastoma", [], [(-7, ["brain": 30]), (60, ["brain": 42])])
    made.value.localTreatments = [
      LocalTreatment(id: "RT", when: made.when(60 - days), kind: .radiotherapy, site: "brain")
    ]
    return made
  }

  private static func marker(_ test: String, _ day: Int) -> CaveatCase {
    var made = CaveatCase("prostate", [chemotherapy()], [(-7, ["node": 30]), (60, ["node": 30])])
    made.value.labs = [(-1, "10"), (day, "12")].map { day, value in
      LabResult(
        id: "M\(day)", when: made.when(day), test: test,
        value: ReportedQuantity(.exactly, maker.number(value), unit: "ng/mL"), isTumorMarker: true)
    }
    made.asOf = 100
    return made
  }

  private static func drained(_ days: Int) -> CaveatCase {
    var made = CaveatCase("ovary", [chemotherapy()], [(-7, ["liver": 30]), (60, ["liver": 30])])
    made.value.events = [
      ClinicalEvent(id: "E", when: made.when(60 - days), kind: .intervention, site: "peritoneum")
    ]
    made.value.labs = [
      LabResult(
        id: "M", when: made.when(60), test: "CA-125",
        value: ReportedQuantity(.exactly, maker.number("80"), unit: "U/mL"), isTumorMarker: true)
    ]
    return made
  }

  private static func field(_ day: Int) -> CaveatCase {
    var made = CaveatCase(
      "nsclc", [inhibitor()], [(-7, ["lung": 20, "liver": 50]), (126, ["lung": 30, "liver": 30])])
    made.value.localTreatments = [
      LocalTreatment(id: "RT", when: made.when(day), kind: .radiotherapy, site: "lung")
    ]
    made.value.lesions[1].fieldRelation = .inField
    return made
  }

  private static func infection(_ days: Int) -> CaveatCase {
    progression {
      $0.value.events = [
        ClinicalEvent(id: "E", when: $0.when(126 - days), kind: .infection, site: "liver")
      ]
    }
  }

  private static func vaccinated(_ days: Int) -> CaveatCase {
    var made = CaveatCase(
      "melanoma", [checkpoint()], [(-7, ["liver": 50]), (126, ["liver": 50, "node": 16])])
    made.value.studies[1].modality = .petCT
    made.value.lesions[1].chain = "axillary"
    made.value.events = [ClinicalEvent(id: "E", when: made.when(126 - days), kind: .vaccination)]
    return made
  }

  @Test(arguments: adherenceRows + imagingRows + timingRows)
  func example(_ row: CaveatRow) { row.check() }
}

extension CaveatCase {
  /// The case with a planned interval of imaging.
  func planned(_ days: Int) -> CaveatCase {
    var result = self
    result.value.imagingIntervalDays = days
    return result
  }
}
