import Oncology
import Status
import Testing

/// Which definition applies to which line: RES-G-1, RES-G-3 and what each definition counts from.
struct AppliedDefinitionTests {
  private func line(
    _ number: Int, start: String, last: String? = nil, intent: LineOfTherapy.Intent = .palliative,
    _ agents: [Agent]
  ) throws -> LineOfTherapy {
    LineOfTherapy(
      id: "L\(number)", number: number, intent: intent,
      start: Dated(try #require(PartialDate(start))),
      lastDose: try last.map { Dated(try #require(PartialDate($0))) }, agents: agents)
  }

  private func agent(_ name: String, last: String? = nil) -> Agent {
    var agent = Agent(id: name, name: name)
    agent.lastDose = last.flatMap { PartialDate($0) }
    return agent
  }

  private func findings(
    _ disease: String, asOf: String = "2024-12-10",
    _ lines: [(line: LineOfTherapy, best: LineResponse?, event: String?)],
    change: (inout PatientCase) -> Void = { _ in }
  ) throws -> [ResistanceFinding] {
    var patientCase = PatientCase(
      id: try #require(CaseID("C-1")), patient: Patient(),
      diagnosis: Diagnosis(disease: disease, title: "T"))
    change(&patientCase)
    let facts = try lines.enumerated().map { place, entry in
      LineFacts(
        line: entry.line,
        nextStart: place + 1 < lines.count ? lines[place + 1].line.start.date : nil,
        best: entry.best,
        progression: try entry.event.map {
          LineFacts.Progression(date: try #require(PartialDate($0)))
        })
    }
    return ResistanceFindings(
      patientCase, lines: facts, asOf: try #require(CalendarDate(asOf))
    ).all
  }

  @Test("RES-G-1: maintenance in a line of its own does not restart the platinum interval")
  func maintenance() throws {
    let found = try findings(
      "ovary",
      [
        (
          try line(1, start: "2022-09-01", last: "2023-01-15", [agent("carboplatin")]), .partial,
          nil
        ),
        (
          try line(2, start: "2023-02-20", last: "2023-10-19", [agent("niraparib")]), .stable,
          "2023-10-19"
        ),
      ])
    #expect(found.map(\.line) == ["L1"])
    #expect(found.first?.label == .partiallyPlatinumSensitive)
    #expect(found.first?.tags == [.onPARPInhibitor] && found.first?.leads == .relapsedLate)
  }

  @Test("RES-G-3: every platinum line is judged by its own platinum, up to the next")
  func twoPlatinumLines() throws {
    let found = try findings(
      "ovary",
      [
        (
          try line(1, start: "2020-09-01", last: "2021-01-15", [agent("carboplatin")]), .complete,
          "2022-06-01"
        ),
        (
          try line(2, start: "2022-07-01", last: "2022-12-01", [agent("carboplatin")]), .partial,
          "2023-03-01"
        ),
        (try line(3, start: "2023-04-01", [agent("topotecan")]), nil, "2023-06-01"),
      ])
    #expect(found.map(\.line) == ["L1", "L2"])
    #expect(found.map(\.label) == [.platinumSensitive, .platinumResistant])
  }

  @Test("RES-G-3: a progression after the next platinum is not the earlier platinum's")
  func progressionOfLaterPlatinum() throws {
    let found = try findings(
      "ovary",
      [
        (
          try line(1, start: "2020-09-01", last: "2021-01-15", [agent("carboplatin")]), .complete,
          nil
        ),
        (
          try line(2, start: "2022-07-01", last: "2022-12-01", [agent("carboplatin")]), .partial,
          "2023-03-01"
        ),
      ])
    #expect(found.map(\.line) == ["L2"])
  }

  @Test("RES-SCLC-5: the clock runs from chemotherapy, and is open where its end is not recorded")
  func smallCell() throws {
    func judged(_ chemotherapy: String?) throws -> ResistanceFinding? {
      let regimen = [
        agent("carboplatin", last: chemotherapy), agent("etoposide", last: chemotherapy),
        agent("atezolizumab"),
      ]
      return try findings(
        "sclc",
        [
          (
            try line(1, start: "2023-12-01", last: "2024-07-01", regimen), .partial,
            "2024-07-15"
          )
        ]
      ).first
    }
    #expect(try judged("2024-03-01")?.label == .sclcSensitive)
    #expect(try judged(nil)?.missing == [.lastDose])
  }

  @Test("Beyond the second chemotherapy line small-cell classes do not apply")
  func smallCellSecondLine() throws {
    let found = try findings(
      "sclc",
      [
        (
          try line(1, start: "2023-12-01", last: "2024-03-01", [agent("cisplatin")]), .partial,
          "2024-07-15"
        ), (try line(2, start: "2024-08-01", [agent("topotecan")]), nil, "2024-10-01"),
      ])
    #expect(found.map(\.line) == ["L1"])
  }

  @Test("heme 7.2: without a last dose a line lasts until the next; as of earlier it is ongoing")
  func untilNextLine() throws {
    let lines: [(LineOfTherapy, LineResponse?, String?)] = [
      (try line(1, start: "2024-01-10", [agent("imatinib")]), .stable, "2024-07-10"),
      (try line(2, start: "2024-07-20", [agent("sunitinib")]), nil, nil),
    ]
    let found = try findings("gist", lines)
    #expect(found.map(\.label) == [.secondaryImatinibResistance])
    #expect(found.first?.leads == .secondaryRefractory)
  }

  @Test("RES-BC: adjuvant relapse in no line counts for the adjuvant drug; later lines are later")
  func endocrine() throws {
    let found = try findings(
      "breast-hr-positive",
      [
        (
          try line(
            1, start: "2018-01-10", last: "2023-01-10", intent: .adjuvant, [agent("tamoxifen")]),
          .noEvidenceOfDisease, "2023-12-01"
        ), (try line(2, start: "2024-01-10", [agent("letrozole")]), .stable, "2024-06-10"),
        (try line(3, start: "2024-07-01", [agent("fulvestrant")]), nil, "2024-09-01"),
      ])
    #expect(found.map(\.line) == ["L1", "L2", "L3"])
    #expect(
      found.map(\.label) == [.secondaryEndocrineResistance, .primaryEndocrineResistance, nil])
    #expect(found.map(\.leads) == [nil, .primaryRefractory, nil])
  }

  @Test("RES-EGFR-7: the same test for BRAF with its companion, and for chemotherapy beside it not")
  func kinase() throws {
    let pair = [agent("dabrafenib"), agent("trametinib")]
    func judged(_ agents: [Agent]) throws -> ResistanceFinding? {
      try findings(
        "melanoma", [(try line(1, start: "2024-01-10", agents), .partial, "2024-09-10")]
      ) {
        var mutation = Biomarker(
          id: "B", when: Dated(PartialDate(CalendarDate(daysSince1970: 0))), name: "BRAF",
          result: "V600E")
        mutation.status = .positive
        $0.biomarkers = [mutation]
      }.first
    }
    // Nothing was measured lesion by lesion, so that the progression was systemic is not known.
    #expect(try judged(pair)?.missing == [.systemicProgression])
    #expect(try judged(pair + [agent("dacarbazine")])?.rule == "RES-EGFR-1")
  }

  @Test(
    "RES-IO-8: what a PD-1 antibody is given with decides the table",
    arguments: [
      (["pembrolizumab"], "RES-IO-1"), (["pembrolizumab", "carboplatin"], "RES-IO-6"),
      (["nivolumab", "ipilimumab"], "RES-IO-1"), (["nivolumab", "cabozantinib"], "RES-IO-6"),
    ])
  func partners(names: [String], rule: String) throws {
    var regimen = try line(1, start: "2024-01-10", names.map { agent($0) })
    regimen.cycleLengthDays = 21
    let found = try findings("nsclc", [(regimen, nil, "2024-04-10")])
    #expect(found.first { $0.definition == "RES-IO" }?.rule == rule)
  }

  @Test("RES-OTH: disease, intent and drug choose the window")
  func named() throws {
    let perioperative = try line(
      1, start: "2023-01-10", last: "2023-04-10", intent: .neoadjuvant, [agent("cisplatin")])
    let palliative = try line(1, start: "2023-01-10", last: "2023-04-10", [agent("cisplatin")])
    let event = "2024-03-10"
    #expect(
      try findings("urothelial", [(perioperative, .noEvidenceOfDisease, event)]).map(\.rule)
        == ["RES-OTH-3"])
    #expect(try findings("urothelial", [(palliative, .partial, event)]).isEmpty)
    #expect(
      try findings("head-neck", [(palliative, .partial, event)]).map(\.standing) == [.notMet])
    #expect(try findings("nsclc", [(palliative, .partial, event)]).isEmpty)
  }

  @Test("RES-BC-3: advanced, never treated with endocrine therapy")
  func neverTreated() throws {
    let found = try findings("breast-hr-positive", []) {
      $0.diagnosis.stages = [
        Stage(id: "S", when: Dated(PartialDate(CalendarDate(daysSince1970: 0))), group: "IV")
      ]
    }
    #expect(found.map(\.label) == [.endocrineSensitive])
  }
}
