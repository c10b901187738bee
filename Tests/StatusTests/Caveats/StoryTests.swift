import Criteria
import Oncology
import Testing

@testable import Status

/// `solid-rules.md` 7.5 to 7.10 by the ids of its examples.
@Suite struct CaveatStoryTests: CaveatSuite {
  private static let maker = CaveatCase("", [], [])
  private static func chemotherapy() -> Agent {
    maker.agent("docetaxel", "taxane", .intravenous, every: 21)
  }
  private static func checkpoint(_ doses: [Int] = []) -> Agent {
    maker.agent(
      "pembrolizumab", "pd1Inhibitor", .intravenous, every: 21,
      doses: doses.map { (day: $0, amount: 200) })
  }
  private static func inhibitor() -> Agent {
    maker.agent("osimertinib", "egfrTKI", .oral, every: 1)
  }

  private static func change(
    _ made: CaveatCase, _ change: (inout CaveatCase) -> Void
  ) -> CaveatCase {
    var made = made
    change(&made)
    return made
  }

  private static func ecog(_ made: inout CaveatCase, _ values: [(day: Int, ecog: Int)]) {
    made.value.performance = values.map {
      PerformanceStatus(id: "P\($0.day)", when: made.when($0.day), ecog: $0.ecog)
    }
  }

  private static func stable(_ disease: String = "colorectal", _ agent: Agent) -> CaveatCase {
    CaveatCase(
      disease, [agent],
      [
        (-7, ["liver": 50, "lung": 50]), (63, ["liver": 50, "lung": 50]),
        (210, ["liver": 50, "lung": 50]),
      ])
  }

  /// Stable by the figures, with a call of PD for the latest time point, and what became of it.
  private static func signed(_ become: (inout [ResponseCall]) -> Void = { _ in }) -> CaveatCase {
    change(stable("colorectal", chemotherapy())) {
      let call = ResponseCall(
        id: "CA1", when: $0.value.assessments[2].when, criterion: "recist-1.1", category: "PD",
        rationale: "liver", author: "hc")
      $0.value.calls = [call]
      become(&$0.value.calls)
    }
  }

  // MARK: 7.5

  private static func offCheckpoint(_ days: Int) -> CaveatCase {
    change(
      CaveatCase(
        "melanoma", [checkpoint([0, 21, 63])], [(-7, ["liver": 50]), (63 + days, ["liver": 80])])
    ) { $0.value.lines[0].lastDose = $0.when(63) }
  }

  static let immuneRows = [
    CaveatRow("IMM-2", [.mixedOnCheckpoint: "pause", .outlier: "pause"]) {
      CaveatCase(
        "melanoma", [checkpoint()],
        [(-7, ["liver": 40, "lung": 20]), (126, ["liver": 28, "lung": 26])])
    },
    CaveatRow("IMM-3", [.sarcoidLike: "pause"]) {
      change(
        CaveatCase(
          "melanoma", [checkpoint()],
          [(-7, ["liver": 40]), (126, ["liver": 30, "node-1": 16, "node-2": 17])])
      ) {
        $0.value.lesions[1].chain = "hilar"
        $0.value.lesions[1].side = .left
        $0.value.lesions[2].chain = "hilar"
        $0.value.lesions[2].side = .right
      }
    },
    CaveatRow("IMM-3 on one side", [.sarcoidLike: ""]) {
      change(
        CaveatCase(
          "melanoma", [checkpoint()], [(-7, ["liver": 40]), (126, ["liver": 30, "node": 16])])
      ) {
        $0.value.lesions[1].chain = "hilar"
        $0.value.lesions[1].side = .left
      }
    },
    CaveatRow("IMM-4", [.organInflammation: "pause"]) {
      change(CaveatCase("nsclc", [checkpoint()], [(-7, ["lung": 40]), (126, ["lung": 60])])) {
        $0.value.toxicities = [
          Toxicity(id: "X", when: $0.when(110), name: "pneumonitis", grade: 2)
        ]
      }
    },
    CaveatRow("IMM-5", [.hyperprogression: "pause"]) {
      change(CaveatCase("nsclc", [checkpoint()], [(-7, ["lung": 40]), (50, ["lung": 80])])) {
        $0.context = CaveatContext(
          line: 1, headline: .progressionUnconfirmed, progression: maker.start.adding(days: 50))
        $0.context?.hyperprogression = ["Matos 2020"]
      }
    },
    CaveatRow("IMM-6 day 84", [.longOffCheckpoint: ""]) { offCheckpoint(84) },
    CaveatRow("IMM-6 day 85", [.longOffCheckpoint: "block"]) { offCheckpoint(85) },
    CaveatRow("IMM-7", [.lateResponse: "note"]) {
      change(stable("melanoma", checkpoint())) { made in
        made.value.labs = [(-1, "30"), (60, "20"), (200, "15")].map { day, value in
          var lab = LabResult(
            id: "M\(day)", when: made.when(day), test: "S100B",
            value: ReportedQuantity(.exactly, maker.number(value), unit: "µg/L"),
            isTumorMarker: true)
          lab.upperLimit = maker.number("10")
          return lab
        }
      }
    },
  ]

  // MARK: 7.6

  private static func driven(_ biopsy: Int?) -> CaveatCase {
    change(CaveatCase("nsclc", [inhibitor()], [(-7, ["liver": 40]), (126, ["liver": 60])])) {
      var marker = Biomarker(id: "B", when: $0.when(-20), name: "EGFR", result: "L858R")
      marker.status = .positive
      $0.value.biomarkers = [marker]
      $0.asOf = 200
      guard let biopsy else { return }
      $0.value.pathology = [
        PathologyReport(
          id: "P", when: $0.when(biopsy), specimen: .biopsy, lesion: "liver", result: .malignant)
      ]
    }
  }

  private static func tissue(_ month: Int) -> CaveatCase {
    change(CaveatCase("colorectal", [chemotherapy()], [(-7, ["liver": 40]), (126, ["liver": 60])]))
    {
      let day = maker.start.adding(days: 126).adding(months: -month)
      $0.value.pathology = [
        PathologyReport(
          id: "P", when: Dated(PartialDate(day)), specimen: .biopsy, lesion: "liver",
          result: .malignant)
      ]
    }
  }

  static let diagnosisRows = [
    CaveatRow("DX-1", [.solitaryUnproven: "pause"]) {
      CaveatCase("colorectal", [chemotherapy()], [(-7, ["liver": 40]), (126, ["liver": 60])])
    },
    CaveatRow("DX-1 proven", [.solitaryUnproven: ""]) { tissue(1) },
    CaveatRow("DX-1 two lesions", [.solitaryUnproven: ""]) { stable("colorectal", chemotherapy()) },
    CaveatRow("DX-2", [.noBiopsyAtProgression: "pause"]) { driven(nil) },
    CaveatRow("DX-2 tissue 28 days before", [.noBiopsyAtProgression: ""]) { driven(98) },
    CaveatRow("DX-2 tissue 29 days before", [.noBiopsyAtProgression: "pause"]) { driven(97) },
    CaveatRow("DX-4", [.histologyOpen: "block"]) {
      change(stable("nsclc", chemotherapy())) { $0.value.diagnosis.certainty = .unclear }
    },
    CaveatRow("DX-7", [.equivocalNew: "block"]) {
      change(stable("nsclc", chemotherapy())) { $0.value.assessments[2].newLesions = .equivocal }
    },
    CaveatRow("DX-7 a node of 14 mm alone", [.equivocalNew: "block"]) {
      change(
        CaveatCase(
          "nsclc", [chemotherapy()], [(-7, ["liver": 40]), (126, ["liver": 40, "node": 14])])
      ) {
        $0.value.assessments[1].newLesions = nil
      }
    },
    CaveatRow("DX-8", [.otherCancer: "note"]) { other(59) },
    CaveatRow("DX-8 long ago", [.otherCancer: ""]) { other(61) },
    CaveatRow("DX-9 at 24 months", [.oldTissue: ""]) { tissue(24) },
    CaveatRow("DX-9 at 25 months", [.oldTissue: "note"]) { tissue(25) },
    CaveatRow("DX-5 in liver cancer", [.effusionUnproven: "block"]) { fluid("hcc", nil) },
    CaveatRow("DX-5", [.effusionUnproven: "pause"]) { fluid("ovary", .benign) },
    CaveatRow("DX-5 proven", [.effusionUnproven: ""]) { fluid("ovary", .malignant) },
  ]

  private static func other(_ months: Int) -> CaveatCase {
    change(stable("nsclc", chemotherapy())) {
      let day = maker.start.adding(days: 211).adding(months: -months)
      $0.value.otherCancers = [Remark(id: "O", when: Dated(PartialDate(day)), text: "prostate")]
    }
  }

  private static func fluid(_ disease: String, _ cytology: PathologyReport.Result?) -> CaveatCase {
    change(
      CaveatCase(
        disease, [chemotherapy()],
        [(-7, ["liver": 40, "peritoneum": 10]), (126, ["liver": 40, "peritoneum": 10])])
    ) {
      $0.value.lesions[1].character = .effusion
      $0.value.lesions[1].role = .nonTarget
      $0.value.assessments[0].findings["peritoneum"] = Finding(state: .present)
      $0.value.assessments[1].findings["peritoneum"] = Finding(state: .unequivocalProgression)
      guard let cytology else { return }
      $0.value.pathology = [
        PathologyReport(id: "C", when: $0.when(120), specimen: .cytology, result: cytology)
      ]
    }
  }

  // MARK: 7.7

  private static func worse(_ scanAge: Int, _ values: [(day: Int, ecog: Int)]) -> CaveatCase {
    change(stable("colorectal", chemotherapy())) {
      ecog(&$0, values)
      $0.asOf = 210 + scanAge
    }
  }

  private static func pain(_ before: Int, _ now: Int) -> CaveatCase {
    change(stable("colorectal", chemotherapy())) {
      $0.asOf = 220
      $0.value.symptoms = [
        Symptom(id: "S1", when: $0.when(150), name: "pain", score: before),
        Symptom(id: "S2", when: $0.when(218), name: "pain", score: now),
      ]
    }
  }

  private static func refractoryAscites() -> CaveatCase {
    change(
      CaveatCase("ovary", [chemotherapy()], [(-7, ["liver": 40]), (126, ["liver": 20])])
    ) {
      var fluid = Lesion(id: "fluid", organ: "peritoneum", role: .nonTarget)
      fluid.character = .effusion
      $0.value.lesions.append(fluid)
      $0.value.assessments[0].findings["fluid"] = Finding(state: .present)
      $0.value.assessments[1].findings["fluid"] = Finding(state: .present)
      $0.value.question = "Refractory ascites, what now?"
      $0.value.pathology = [
        PathologyReport(id: "C", when: $0.when(120), specimen: .cytology, result: .benign)
      ]
    }
  }

  static let symptomRows = [
    CaveatRow("SY-1", [.symptomCalledRefractory: "note"]) {
      change(stable("colorectal", chemotherapy())) {
        $0.value.question = "refractory nausea, CT unchanged"
      }
    },
    CaveatRow("SY-2", [.symptomCalledRefractory: ""]) {
      change(stable("ovary", chemotherapy())) {
        $0.value.question = "platinum-refractory ovarian cancer"
      }
    },
    CaveatRow("SY-3", [.symptomsWorse: "pause", .imagingOld: ""]) {
      worse(20, [(150, 1), (225, 2)])
    },
    CaveatRow("SYM-1 at 42 days", [.symptomsWorse: "pause"]) { worse(42, [(200, 1), (240, 2)]) },
    CaveatRow("SY-4", [.symptomsWorse: "", .imagingOld: "note"]) {
      worse(43, [(200, 1), (240, 2)])
    },
    CaveatRow("SYM-1 unchanged", [.symptomsWorse: ""]) { worse(20, [(150, 1), (225, 1)]) },
    CaveatRow("SYM-1 two points", [.symptomsWorse: "pause"]) { pain(7, 9) },
    CaveatRow("SYM-1 30 %", [.symptomsWorse: "pause"]) { pain(3, 4) },
    CaveatRow("SYM-1 one point, 25 %", [.symptomsWorse: ""]) { pain(4, 5) },
    CaveatRow("SY-5", [.symptomCalledRefractory: "note", .effusionUnproven: "pause"]) {
      refractoryAscites()
    },
    CaveatRow("SYM-4", [.deteriorationOnly: "block"]) {
      change(stable("colorectal", chemotherapy())) {
        $0.value.events = [
          ClinicalEvent(id: "E", when: $0.when(205), kind: .symptomaticDeterioration)
        ]
      }
    },
    CaveatRow("SYM-5 twice the limit", [.organFailure: "pause"]) { bilirubin("2.0") },
    CaveatRow("SYM-5 below it", [.organFailure: ""]) { bilirubin("1.9") },
  ]

  private static func bilirubin(_ value: String) -> CaveatCase {
    change(stable("colorectal", chemotherapy())) { made in
      made.value.labs = [(-1, "0.8"), (205, value)].map { day, value in
        var lab = LabResult(
          id: "B\(day)", when: made.when(day), test: "bilirubin",
          value: ReportedQuantity(.exactly, maker.number(value), unit: "mg/dL"))
        lab.upperLimit = maker.number("1")
        return lab
      }
    }
  }

  @Test func lintCountsWords() {
    #expect(SymptomLint.hits("refractory to all drugs pain").isEmpty)
    #expect(SymptomLint.hits("refractory to all pain").map(\.symptom) == ["pain"])
    #expect(SymptomLint.hits("Pain, in spite of opioids, intractable.").isEmpty)
    #expect(SymptomLint.hits("Intractable cough; platinum-resistant").map(\.symptom) == ["cough"])
    #expect(SymptomLint.hits("").isEmpty)
  }

  // MARK: 7.8

  static let localRows = [
    CaveatRow("LO-1", [.onlyBrain: "note", .systemicFailure: ""]) {
      CaveatCase(
        "nsclc", [inhibitor()],
        [(-7, ["lung": 50]), (126, ["lung": 30, "brain-1": 8, "brain-2": 7, "brain-3": 9])])
    },
    CaveatRow("LO-2", [.oneOrgan: "pause", .outlier: "pause", .onlyBrain: ""]) {
      CaveatCase(
        "nsclc", [checkpoint()],
        [(-7, ["lung": 60, "adrenal": 20]), (400, ["lung": 30, "adrenal": 28])])
    },
    CaveatRow("LO-4", [.systemicFailure: "note", .oneOrgan: ""]) {
      var sizes = ["lung": 50]
      for place in 1...6 { sizes["liver-\(place)"] = 12 }
      for place in 1...3 { sizes["bone-\(place)"] = 12 }
      return CaveatCase("nsclc", [inhibitor()], [(-7, ["lung": 50]), (126, sizes)])
    },
    CaveatRow("LOC-6 five lesions in one new organ", [.systemicFailure: ""]) {
      var sizes = ["lung": 50]
      for place in 1...5 { sizes["liver-\(place)"] = 12 }
      return CaveatCase("nsclc", [inhibitor()], [(-7, ["lung": 50]), (126, sizes)])
    },
    CaveatRow("LOC-1 three bones are no one place", [.oneOrgan: ""]) {
      CaveatCase(
        "prostate", [inhibitor()],
        [(-7, ["lung": 30]), (126, ["lung": 30, "bone-1": 12, "bone-2": 12, "bone-3": 12])])
    },
    CaveatRow(
      "LOC-6 an effusion nobody examined", [.systemicFailure: "", .effusionUnproven: "pause"]
    ) {
      change(
        CaveatCase(
          "nsclc", [inhibitor()], [(-7, ["lung": 50]), (126, ["lung": 50, "pleura": 20])])
      ) { made in
        let place = made.value.lesions.firstIndex { $0.organ == "pleura" } ?? 0
        made.value.lesions[place].character = .effusion
      }
    },
    CaveatRow("LOC-4", [.localRecurrence: "pause"]) {
      change(
        CaveatCase(
          "colorectal", [chemotherapy()],
          [(-7, ["liver": 40, "lung": 20]), (126, ["liver": 40, "lung": 30])])
      ) { $0.value.lesions[1].site = "ablation margin, RLL" }
    },
    CaveatRow("LOC-5", [.onlyUntreated: "note"]) {
      change(
        CaveatCase(
          "colorectal", [chemotherapy()],
          [(-7, ["liver": 40, "lung": 20]), (126, ["liver": 60, "lung": 20])])
      ) { $0.value.lesions[1].isLocallyTreated = true }
    },
  ]

  // MARK: 7.9

  private static func sizes(_ then: Int, _ now: Int) -> CaveatCase {
    change(
      CaveatCase(
        "colorectal", [chemotherapy()],
        [(-7, ["liver": then, "lung": 15]), (126, ["liver": 50, "lung": 15])])
    ) {
      $0.value.assessments[1].findings["liver"] = Finding(longest: Length(tenThousandths: now))
    }
  }

  static let qualityRows = [
    CaveatRow("DQ-1", [.targetWithoutState: "block"]) {
      change(stable("colorectal", chemotherapy())) {
        $0.value.assessments[2].findings["lung"] = nil
      }
    },
    CaveatRow("DQ-1 with a state", [.targetWithoutState: ""]) {
      change(stable("colorectal", chemotherapy())) {
        $0.value.assessments[2].findings["lung"] = Finding(state: .notEvaluable)
      }
    },
    CaveatRow("DQ-2 tenfold", [.unitSuspicious: "block"]) { sizes(42, 42_000) },
    CaveatRow("DQ-2 a response", [.unitSuspicious: ""]) { sizes(42, 90_000) },
    CaveatRow("DQ-2 all lesions at once", [.unitSuspicious: "block"]) {
      CaveatCase(
        "colorectal", [chemotherapy()],
        [(-7, ["liver": 42, "lung": 30]), (126, ["liver": 3, "lung": 2])])
    },
    CaveatRow("DQ-3", [.longAxisOfNode: "block"]) {
      change(CaveatCase("nsclc", [chemotherapy()], [(-7, ["node": 20]), (126, ["node": 20])])) {
        $0.value.assessments[1].findings["node"] = Finding(longest: .millimetres(30))
      }
    },
    CaveatRow("DQ-4", [.dateOrder: "block"]) {
      change(stable("colorectal", chemotherapy())) { $0.value.lines[0].lastDose = $0.when(-1) }
    },
    CaveatRow("DQ-5", [.recordedDiffers: "pause"]) {
      change(stable("colorectal", chemotherapy())) {
        $0.value.assessments[2].reported = Assessment.Reported(
          criterion: "recist-1.1", category: "PR")
      }
    },
    CaveatRow("DQ-5 signed", [.recordedDiffers: "pause"]) { signed() },
    CaveatRow("DQ-5 draft", [.recordedDiffers: ""]) { signed { $0[0].isDraft = true } },
    CaveatRow("DQ-5 retracted", [.recordedDiffers: ""]) {
      signed { $0[0].retracted = .init(at: .unset, author: "hc", reason: "other scan") }
    },
    CaveatRow("DQ-5 replaced", [.recordedDiffers: ""]) {
      signed { calls in
        var next = calls[0]
        (next.id, next.category, next.supersedes) = ("CA2", "SD", "CA1")
        calls.append(next)
      }
    },
    CaveatRow("DQ-6 at 14 days", [.timePointsClose: "pause"]) {
      CaveatCase(
        "colorectal", [chemotherapy()],
        [(-7, ["liver": 50]), (60, ["liver": 50]), (74, ["liver": 40])])
    },
    CaveatRow("DQ-6 at 15 days", [.timePointsClose: ""]) {
      CaveatCase(
        "colorectal", [chemotherapy()],
        [(-7, ["liver": 50]), (60, ["liver": 50]), (75, ["liver": 40])])
    },
    CaveatRow("DQ-7", [.identityUncertain: "block"]) {
      change(stable("colorectal", chemotherapy())) {
        $0.value.assessments[2].findings["lung"]?.reason = "identity uncertain"
      }
    },
    CaveatRow("DQ-8", [.tooFewTimePoints: "block"]) {
      change(
        CaveatCase("colorectal", [chemotherapy()], [(-7, ["liver": 50]), (60, ["liver": 50])])
      ) {
        $0.value.assessments[1].findings["liver"] = Finding(state: .notEvaluable)
      }
    },
  ]

  // MARK: 7.1, the rest

  private static func stopped(_ day: Int) -> CaveatCase {
    change(
      CaveatCase(
        "colorectal", [chemotherapy()],
        [(-7, ["liver": 50]), (60, ["liver": 25]), (100 + day, ["liver": 50])])
    ) {
      $0.value.lines[0].lastDose = $0.when(100)
      $0.value.lines[0].stopReason = .toxicity
    }
  }

  private static func steroid(_ milligrams: Int, from day: Int, for days: Int) -> CaveatCase {
    change(stable("melanoma", checkpoint())) {
      var care = SupportiveCare(
        id: "S", when: $0.when(day), through: PartialDate(maker.start.adding(days: day + days - 1)),
        kind: .drug, text: "prednisone")
      care.prednisoneEquivalent = ExactDecimal(significand: milligrams)
      $0.value.supportiveCare = [care]
    }
  }

  static let exposureRows = [
    CaveatRow("EX-9", [.checkpointTooShort: "note"]) {
      change(
        CaveatCase("nsclc", [checkpoint([0, 41])], [(-7, ["liver": 50]), (55, ["liver": 90])])
      ) {
        $0.value.assessments[1].clinical = Assessment.ClinicalStatus(isStable: false)
      }
    },
    CaveatRow("EX-9 without the decline", [.checkpointTooShort: "block"]) {
      CaveatCase("nsclc", [checkpoint([0, 41])], [(-7, ["liver": 50]), (55, ["liver": 90])])
    },
    CaveatRow("EX-10", [.stoppedForOtherReason: "note"]) { stopped(122) },
    CaveatRow("EXP-10 on the last day of the window", [.stoppedForOtherReason: "pause"]) {
      stopped(28)
    },
    CaveatRow("EXP-10 a day later", [.stoppedForOtherReason: "note"]) { stopped(29) },
    CaveatRow("EXP-7 at the start", [.steroidWithCheckpoint: "note"]) {
      steroid(10, from: -3, for: 5)
    },
    CaveatRow("EXP-7 below 10 mg", [.steroidWithCheckpoint: ""]) { steroid(9, from: -3, for: 60) },
    CaveatRow("EXP-7 13 days later on", [.steroidWithCheckpoint: ""]) {
      steroid(10, from: 30, for: 13)
    },
    CaveatRow("EXP-7 14 days", [.steroidWithCheckpoint: "note"]) { steroid(10, from: 30, for: 14) },
    CaveatRow("EXP-7 20 mg 27 days", [.steroidWithCheckpoint: "note"]) {
      steroid(20, from: 30, for: 27)
    },
    CaveatRow("EXP-7 20 mg 28 days", [.steroidWithCheckpoint: "pause"]) {
      steroid(20, from: 30, for: 28)
    },
    CaveatRow("EXP-8", [.interaction: "pause"]) {
      change(stable("nsclc", inhibitor())) {
        $0.value.comorbidities = [Remark(id: "C", text: "epilepsy, carbamazepine")]
      }
    },
    CaveatRow("EXP-9", [.doseBelowLabel: "note"]) {
      stable("nsclc", maker.agent("osimertinib", "egfrTKI", .oral, every: 1, amount: 40))
    },
    CaveatRow("EXP-9 at the label", [.doseBelowLabel: ""]) {
      stable("nsclc", maker.agent("osimertinib", "egfrTKI", .oral, every: 1, amount: 80))
    },
  ]

  // MARK: 7.10

  private static func lung(_ second: Int?) -> CaveatCase {
    var readings: [(day: Int, sizes: [String: Int])] = [(-7, ["liver": 100]), (63, ["liver": 125])]
    if let second { readings.append((98, ["liver": second])) }
    return change(CaveatCase("nsclc", [checkpoint([0, 21, 42, 63])], readings)) {
      ecog(&$0, [(0, 1), (63, 1)])
    }
  }

  static let endToEndRows = [
    CaveatRow(
      "E-3", [.earlyOnCheckpoint: "pause", .openUnconfirmed: "block", .checkpointTooShort: ""]
    ) {
      lung(nil)
    },
    CaveatRow("E-4", [.openUnconfirmed: "", .earlyOnCheckpoint: "", .checkpointTooShort: ""]) {
      lung(131)
    },
    CaveatRow("E-5", [.openUnconfirmed: "", .earlyOnCheckpoint: ""]) {
      change(lung(68)) {
        $0.context = CaveatContext(line: 1, headline: .responding, best: .partial)
      }
    },
    CaveatRow("E-6", [.noBiopsyAtProgression: "pause", .oneOrgan: "pause", .outlier: "pause"]) {
      change(
        CaveatCase(
          "nsclc", [inhibitor()],
          [
            (-7, ["lung": 90, "adrenal": 30]), (60, ["lung": 34, "adrenal": 12]),
            (420, ["lung": 34, "adrenal": 20]),
          ])
      ) {
        var marker = Biomarker(id: "B", when: $0.when(-20), name: "EGFR", result: "L858R")
        marker.status = .positive
        $0.value.biomarkers = [marker]
      }
    },
    CaveatRow("E-7", [.lowAdherence: "pause", .sliceChanged: "pause"]) {
      var drug = maker.agent("letrozole", "aromataseInhibitor", .oral, every: 1)
      drug.adherence = [
        Agent.Adherence(
          id: "AD", from: maker.start.adding(days: 60), through: maker.start.adding(days: 149),
          daysCovered: 64)
      ]
      return change(
        CaveatCase(
          "breast-hr-positive", [drug],
          [(-7, ["liver": 25]), (58, ["liver": 25]), (150, ["liver": 31])])
      ) {
        for place in 0...1 {
          $0.value.studies[place].sliceThickness = Length(tenThousandths: 25_000)
        }
        $0.value.studies[2].sliceThickness = .millimetres(5)
      }
    },
    CaveatRow("E-8", [.notCastrate: "block"]) {
      change(
        CaveatCase(
          "prostate", [maker.agent("leuprolide", "gnrhAgonist", .depot)],
          [(-7, ["node": 30]), (126, ["node": 30])])
      ) {
        $0.value.labs = [
          LabResult(
            id: "T", when: $0.when(120), test: "testosterone",
            value: ReportedQuantity(.exactly, maker.number("85"), unit: "ng/dL"))
        ]
      }
    },
    CaveatRow("E-9", [.earlyAfterRadiotherapy: "block"]) {
      change(CaveatCase("glioblastoma", [], [(-7, ["brain": 30]), (49, ["brain": 42])])) {
        $0.value.localTreatments = [
          LocalTreatment(id: "RT", when: $0.when(0), kind: .radiotherapy, site: "brain")
        ]
      }
    },
    CaveatRow("E-11", [.lowDoseIntensity: "block"]) {
      let drug = maker.agent(
        "docetaxel", "taxane", .intravenous, every: 21, amount: 100,
        doses: [(day: 0, amount: 48), (day: 21, amount: 48)])
      return CaveatCase("colorectal", [drug], [(-7, ["liver": 50]), (45, ["liver": 80])])
    },
    CaveatRow("E-12", [.longOffCheckpoint: "block"]) {
      change(
        CaveatCase(
          "melanoma", [checkpoint([0, 200])],
          [(-7, ["liver": 30]), (200, ["liver": 0]), (368, ["liver": 0, "lung": 15])])
      ) { $0.value.lines[0].lastDose = $0.when(200) }
    },
    CaveatRow("E-13", [.symptomsWorse: "pause", .symptomCalledRefractory: "note"]) {
      change(pain(4, 8)) { $0.value.question = "refractory pain" }
    },
    CaveatRow("E-14", [.outlier: "pause", .oneOrgan: "pause", .stableTooEarly: ""]) {
      CaveatCase(
        "colorectal", [chemotherapy()],
        [
          (-7, ["liver": 40, "lung": 20, "adrenal": 20]),
          (84, ["liver": 28, "lung": 26, "adrenal": 20]),
        ])
    },
  ]

  static let rows =
    immuneRows + diagnosisRows + symptomRows + localRows + qualityRows + exposureRows + endToEndRows

  @Test(arguments: rows)
  func story(_ row: CaveatRow) { row.check() }

  /// E-1: same scanner, same reader, enough chemotherapy: nothing speaks against the label.
  @Test func endToEndOne() {
    let drug = Self.maker.agent("carboplatin", "platinum", .intravenous, every: 21)
    var made = CaveatCase(
      "ovary", [drug],
      [
        (-7, ["liver": 60, "lung": 30]), (63, ["liver": 25, "lung": 15]),
        (230, ["liver": 35, "lung": 20]),
      ])
    made.value.lines[0].lastDose = made.when(115)
    made.value.lines[0].stopReason = .completed
    #expect(made.caveats[.pause].isEmpty && made.caveats[.block].isEmpty)
  }

  /// E-2: CA-125 alone.
  @Test func endToEndTwo() {
    var made = CaveatCase(
      "ovary", [Self.chemotherapy()], [(-7, ["liver": 60]), (63, ["liver": 60])])
    made.context = CaveatContext(
      line: 1, headline: .progression, progression: start.adding(days: 63))
    made.context?.isMarkerOnly = true
    #expect(made.caveats[.markerOnly]?.severity == .pause)
  }

  /// No fact that is known later changes what is said as of a day.
  @Test(arguments: rows)
  func laterFactsChangeNothing(_ row: CaveatRow) {
    let made = row.make()
    var later = made
    let when = Dated(PartialDate(later.start.adding(days: made.asOf + 10)))
    later.value.events.append(
      ClinicalEvent(id: "later", when: when, kind: .infection, site: "liver"))
    later.value.performance.append(PerformanceStatus(id: "later", when: when, ecog: 4))
    later.value.pathology.append(
      PathologyReport(id: "later", when: when, specimen: .biopsy, result: .transformed))
    later.value.localTreatments.append(
      LocalTreatment(id: "later", when: when, kind: .surgery, site: "liver", lesions: ["liver"]))
    later.read(made.asOf + 20, ["liver": 200])
    #expect(later.caveats == made.caveats)
  }

  /// What a test may give is what the catalogue says it gives.
  @Test(arguments: rows)
  func severitiesAreThoseOfTheCatalogue(_ row: CaveatRow) {
    for caveat in row.make().caveats.all {
      #expect(caveat.rule.severities.contains(caveat.severity), "\(caveat.code.rawValue)")
      #expect((caveat.severity == .block) == (caveat.bars != nil), "\(caveat.code.rawValue)")
      #expect(!caveat.facts.isEmpty, "\(caveat.code.rawValue)")
    }
  }
}
