import Criteria
import Oncology
import Testing

@testable import Status

/// `heme-rules.md` section 8: the codes that the engine does not raise itself.
@Suite struct HematologicCaveatTests: CaveatSuite {
  private static let maker = CaveatCase("", [], [])

  /// A case followed by reported categories, by day of the line.
  private static func reported(
    _ disease: String, _ criterion: String, _ agents: [Agent], _ categories: [(Int, String)],
    _ change: (inout CaveatCase) -> Void = { _ in }
  ) -> CaveatCase {
    var made = CaveatCase(disease, agents, [])
    for (day, category) in categories {
      var reading = Assessment(id: "R\(day)", when: made.when(day), reader: "A")
      reading.reported = Assessment.Reported(criterion: criterion, category: category)
      made.value.assessments.append(reading)
    }
    made.asOf = (categories.last?.0 ?? 0) + 1
    change(&made)
    return made
  }

  private static func lab(
    _ made: CaveatCase, _ test: String, _ day: Int, _ value: String, _ unit: String,
    limit: String? = nil
  ) -> LabResult {
    var lab = LabResult(
      id: "\(test)-\(day)", when: made.when(day), test: test,
      value: ReportedQuantity(.exactly, maker.number(value), unit: unit))
    lab.upperLimit = limit.map { maker.number($0) }
    return lab
  }

  private static func pet(
    _ days: Int, _ score: Int, before: Int? = nil, marrow: Bool? = nil, radiotherapy: Int? = nil
  ) -> CaveatCase {
    let rituximab = maker.agent("rituximab", "antiCD20", .intravenous)
    let doxorubicin = maker.agent("doxorubicin", "anthracycline", .intravenous)
    return reported(
      "dlbcl", "lugano-pet", [rituximab, doxorubicin], [(60, "PMR"), (126 + days, "PMR")]
    ) {
      $0.value.lines[0].lastDose = $0.when(126)
      for (place, day) in [60, 126 + days].enumerated() {
        $0.value.studies.append(
          ImagingStudy(id: "P\(place)", when: $0.when(day), modality: .petCT))
        $0.value.assessments[place].studies = ["P\(place)"]
      }
      if let before {
        $0.value.assessments[0].pet = Assessment.PETFindings(deauville: before)
      }
      $0.value.assessments[1].pet = Assessment.PETFindings(
        deauville: score, hasMarrowUptake: marrow)
      if let radiotherapy {
        $0.value.localTreatments = [
          LocalTreatment(
            id: "RT", when: $0.when(126 + days - radiotherapy), kind: .radiotherapy, site: "node")
        ]
      }
    }
  }

  private static func spleen(_ before: Int, _ now: Int) -> CaveatCase {
    var made = CaveatCase("dlbcl", [], [(-7, ["node": 30]), (63, ["node": 30])])
    made.value.assessments[0].spleen = .millimetres(before)
    made.value.assessments[1].spleen = .millimetres(now)
    return made
  }

  private static func relapse(_ disease: String, _ agents: [Agent], biopsy: Int?) -> CaveatCase {
    reported(disease, "lugano-pet", agents, [(60, "CMR"), (300, "PMD")]) {
      $0.asOf = 400
      guard let biopsy else { return }
      $0.value.pathology = [
        PathologyReport(id: "P", when: $0.when(biopsy), specimen: .biopsy, result: .malignant)
      ]
    }
  }

  static let rows = [
    CaveatRow("LUG-PET-TIME day 20", [.earlyPET: "pause"]) { pet(20, 2) },
    CaveatRow("LUG-PET-TIME day 21", [.earlyPET: ""]) { pet(21, 2) },
    CaveatRow("LUG-PET-TIME radiotherapy day 83", [.earlyPET: "pause"]) {
      pet(90, 2, radiotherapy: 83)
    },
    CaveatRow("LUG-PET-TIME radiotherapy day 84", [.earlyPET: ""]) { pet(90, 2, radiotherapy: 84) },
    CaveatRow("LUG-PET-DS3", [.deauvilleThree: "note"]) { pet(42, 3) },
    CaveatRow("not DS3", [.deauvilleThree: ""]) { pet(42, 4) },
    CaveatRow("LUG-PET-RISE", [.risingOnPartialMetabolic: "pause"]) { pet(42, 5, before: 4) },
    CaveatRow("no rise", [.risingOnPartialMetabolic: ""]) { pet(42, 4, before: 4) },
    CaveatRow("LUG-PET-BM", [.focalMarrow: "pause"]) { pet(42, 4, marrow: true) },
    CaveatRow("LCT-23 half of the excess", [.spleenBlocksPartial: "note"]) { spleen(160, 145) },
    CaveatRow("more than half of the excess", [.spleenBlocksPartial: ""]) { spleen(160, 144) },
    CaveatRow("LCT-22", [.spleenUpNotEnlarged: "note"]) { spleen(105, 125) },
    CaveatRow("below 20 mm", [.spleenUpNotEnlarged: ""]) { spleen(105, 124) },
    CaveatRow("enlarged", [.spleenUpNotEnlarged: ""]) { spleen(111, 131) },
    CaveatRow("LBCL-BX, LBCL-ADEQ", [.noTissue: "pause", .firstLineNotAdequate: "pause"]) {
      relapse("dlbcl", [maker.agent("rituximab", "antiCD20", .intravenous)], biopsy: nil)
    },
    CaveatRow("LBCL-BX with tissue", [.noTissue: "", .firstLineNotAdequate: ""]) {
      relapse(
        "dlbcl",
        [
          maker.agent("rituximab", "antiCD20", .intravenous),
          maker.agent("doxorubicin", "anthracycline", .intravenous),
        ], biopsy: 310)
    },
    CaveatRow("LUG-CT-DATE", [.alternativeExplanation: "pause"]) {
      var made = relapse("follicular", [], biopsy: nil)
      made.value.events = [ClinicalEvent(id: "E", when: made.when(280), kind: .infection)]
      return made
    },
    CaveatRow("CLL-TX", [.indicationSeparate: "note"]) {
      reported("cll", "cll-iwcll-2018", [], [(100, "PR"), (300, "PD")])
    },
    CaveatRow("CLL-DUR day 55", [.provisionalResponse: "note"]) {
      var made = reported("cll", "cll-iwcll-2018", [], [(100, "PR")])
      made.asOf = 155
      return made
    },
    CaveatRow("CLL-DUR day 56", [.provisionalResponse: ""]) {
      var made = reported("cll", "cll-iwcll-2018", [], [(100, "PR")])
      made.asOf = 156
      return made
    },
    CaveatRow("CLL-LYM", [.drugHoldFlare: "pause"]) {
      var drug = maker.agent("ibrutinib", "covalentBTKInhibitor", .oral, every: 1)
      drug.holds = [
        Agent.Hold(
          id: "H", from: maker.start.adding(days: 280), through: maker.start.adding(days: 299))
      ]
      return reported("cll", "cll-iwcll-2018", [drug], [(100, "PR"), (300, "PD")])
    },
    CaveatRow("CML-WARN", [.cmlWarning: "note", .adherenceFirst: "pause"]) {
      reported("cml", "cml-eln-2020", [], [(90, "warning")])
    },
    CaveatRow("CML-WIN", [.milestoneMissing: "note"]) { milestone(122) },
    CaveatRow("CML-WIN sample in time", [.milestoneMissing: ""]) { milestone(121) },
    CaveatRow("MC-7", [.provisionalResponse: "note"]) {
      reported("myeloma", "imwg-2016", [], [(60, "PR")])
    },
    CaveatRow("MM-FLC-N", [.renalLightChains: "note"]) { kidney("59") },
    CaveatRow("MM-FLC-N at 60", [.renalLightChains: ""]) { kidney("60") },
    CaveatRow("MM-33", [.lightChainEscape: "pause"]) {
      reported("myeloma", "imwg-2016", [], [(60, "PR"), (120, "PR")]) {
        $0.value.labs = [
          lab($0, "M-protein", 60, "10", "g/L"), lab($0, "M-protein", 119, "10", "g/L"),
          lab($0, "kappa FLC", 60, "20", "mg/L", limit: "19.4"),
          lab($0, "kappa FLC", 119, "900", "mg/L", limit: "19.4"),
        ]
      }
    },
    CaveatRow("LAB-T13", [.antibodyInterference: "note"]) {
      reported(
        "myeloma", "imwg-2016", [maker.agent("daratumumab", "antiCD38", .injection)],
        [(60, "VGPR"), (120, "VGPR")]
      ) { $0.value.labs = [lab($0, "M-protein", 119, "2", "g/L")] }
    },
    CaveatRow("CT-08", [.mProteinLag: "note"]) {
      reported("myeloma", "imwg-2016", [], [(28, "MR")]) { $0.value.lines[0].kind = .cellTherapy }
    },
    CaveatRow("AM-21", [.recheckBlood: "pause"]) {
      reported("aml", "aml-eln-2022", [], [(40, "CR")]) {
        $0.value.labs = [lab($0, "blasts in blood", 41, "2", "%")]
      }
    },
    CaveatRow("LAB-T12 day 7", [.growthFactorGiven: "note"]) { growthFactor(7) },
    CaveatRow("LAB-T12 day 8", [.growthFactorGiven: ""]) { growthFactor(8) },
    CaveatRow("MRD-CMP", [.methodChange: "pause"]) {
      reported("all", "all-eln-2024", [], [(40, "CR")]) {
        $0.value.mrd = [
          MRDResult(
            id: "M1", when: $0.when(30), method: "flow", result: .positive, specimen: "marrow"),
          MRDResult(
            id: "M2", when: $0.when(40), method: "NGS", result: .negative, specimen: "marrow"),
        ]
      }
    },
    CaveatRow("CNS-MISS", [.cnsStagingIncomplete: "note"]) {
      reported("pcnsl", "pcnsl-ipcg", [], [(60, "PR")])
    },
    CaveatRow("no caveat of blood in a solid tumor", [.noTissue: "", .transfused: ""]) {
      CaveatCase("colorectal", [], [(-7, ["liver": 50]), (60, ["liver": 80])])
    },
  ]

  private static func milestone(_ day: Int) -> CaveatCase {
    reported("cml", "cml-eln-2020", [], [(90, "optimal")]) {
      // Three months end on 1 April, day 91; a sample may miss it by 30 days.
      $0.value.labs = [lab($0, "BCR::ABL1", day, "5", "% IS")]
      $0.asOf = 160
    }
  }

  private static func kidney(_ value: String) -> CaveatCase {
    reported("myeloma", "imwg-2016", [], [(60, "PR"), (120, "PR")]) {
      $0.value.labs = [
        lab($0, "kappa FLC", 119, "20", "mg/L"), lab($0, "eGFR", 119, value, "mL/min"),
      ]
    }
  }

  private static func growthFactor(_ days: Int) -> CaveatCase {
    reported("aml", "aml-eln-2022", [], [(40, "CR")]) {
      $0.value.labs = [lab($0, "neutrophils", 40, "1.5", "10^9/L")]
      $0.value.events = [
        ClinicalEvent(id: "E", when: $0.when(40 - days), kind: .growthFactor, text: "filgrastim")
      ]
    }
  }

  @Test(arguments: rows)
  func example(_ row: CaveatRow) { row.check() }
}
