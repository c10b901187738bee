import Oncology
import Status
import Testing

/// RES-BC and RES-H2.
struct BreastTests {
  @Test(
    "RES-BC adjuvant",
    arguments: [
      ("BC-1", "2020-01-10", "ongoing", "2022-01-09", ResistanceClass.primaryEndocrineResistance),
      ("BC-2", "2020-01-10", "ongoing", "2022-01-10", .secondaryEndocrineResistance),
      ("+1", "2020-01-10", "ongoing", "2022-01-11", .secondaryEndocrineResistance),
      ("-1", "2015-01-10", "2020-01-10", "2021-01-09", .secondaryEndocrineResistance),
      ("BC-3", "2015-01-10", "2020-01-10", "2021-01-10", .secondaryEndocrineResistance),
      ("BC-4", "2015-01-10", "2020-01-10", "2021-01-11", .endocrineSensitive),
    ])
  func adjuvant(id: String, start: String, last: String, event: String, expected: ResistanceClass)
    throws
  {
    let finding = EndocrineResistance().finding(
      try failure(start: start, last: last, event, best: .noEvidenceOfDisease), setting: .adjuvant)
    #expect(finding.label == expected && finding.leads == nil)
  }

  @Test(
    "RES-BC advanced, first line: leads whatever the best response",
    arguments: [
      (
        "BC-5", "2024-07-09", ResistanceClass.primaryEndocrineResistance,
        LeadingLabel.primaryRefractory
      ),
      ("BC-6", "2024-07-10", .secondaryEndocrineResistance, .secondaryRefractory),
      ("+1", "2024-07-11", .secondaryEndocrineResistance, .secondaryRefractory),
    ])
  func advanced(id: String, event: String, expected: ResistanceClass, leads: LeadingLabel) throws {
    for best in LineResponse.allCases {
      let finding = EndocrineResistance().finding(
        try failure(start: "2024-01-10", event, best: best), setting: .advanced(isFirstLine: true))
      #expect(finding.label == expected && finding.leads == leads)
      #expect(days(finding, "RES-BC-1").first == (id == "BC-5" ? -1 : id == "BC-6" ? 0 : 1))
    }
  }

  @Test("RES-BC-4 and RES-BC-5: note for CDK4/6, adherence is asked for (BC-7, E-7)")
  func beside() throws {
    let input = try failure(start: "2024-01-10", "2024-06-01")
    let finding = EndocrineResistance().finding(
      input, setting: .advanced(isFirstLine: true), hasCDK46Inhibitor: true, isAdherent: false)
    #expect(finding.label == .primaryEndocrineResistance)
    #expect(finding.tags == [.cutDefinedForEndocrineAlone] && finding.caveats == ["CAV-ADH-1"])
    let unknown = EndocrineResistance().finding(input, setting: .advanced(isFirstLine: true))
    #expect(unknown.caveats == ["CAV-ADH-4"])
  }

  @Test("RES-BC: later lines, off therapy, no start, never treated")
  func edges() throws {
    let definition = EndocrineResistance()
    let early = try failure(start: "2024-01-10", "2024-04-10")
    #expect(definition.finding(early, setting: .advanced(isFirstLine: false)).standing == .notMet)
    let late = try failure(start: "2024-01-10", "2024-09-10")
    let later = definition.finding(late, setting: .advanced(isFirstLine: false))
    #expect(later.label == .secondaryEndocrineResistance && later.leads == nil)
    let off = try failure(start: "2024-01-10", last: "2024-05-01", "2024-06-01")
    #expect(definition.finding(off, setting: .advanced(isFirstLine: true)).standing == .notMet)
    let grace = try failure(start: "2024-01-10", last: "2024-05-01", "2024-05-31")
    #expect(definition.finding(grace, setting: .advanced(isFirstLine: true)).standing == .met)
    let noStart = definition.finding(
      try failure("2024-06-01"), setting: .advanced(isFirstLine: true))
    #expect(noStart.standing == .undetermined && noStart.missing == [.start])
    #expect(definition.untreatedFinding().label == .endocrineSensitive)
  }

  @Test(
    "RES-H2 adjuvant: class and trial windows",
    arguments: [
      ("2023-07-10", ResistanceClass.primaryHER2Resistance, [ClassTag.countsAsAdvancedLine]),
      ("2023-07-11", .primaryHER2Resistance, []), ("2024-01-09", .primaryHER2Resistance, []),
      ("2024-01-10", .primaryHER2Resistance, [.firstLineEligible, .contested]),
      ("2024-01-11", nil, [.firstLineEligible]),
    ] as [(String, ResistanceClass?, [ClassTag])])
  func her2Adjuvant(event: String, expected: ResistanceClass?, tags: [ClassTag]) throws {
    let finding = HER2Resistance().finding(
      try failure(last: "2023-01-10", event, best: .noEvidenceOfDisease), setting: .adjuvant)
    #expect(finding.label == expected && finding.tags == tags && finding.leads == nil)
  }

  @Test(
    "RES-H2 advanced",
    arguments: [
      // id, event, best, first line, earlier lines with control, class
      ("H2-2", "2024-04-09", .stable, true, 0, .primaryHER2Resistance),
      ("3 months", "2024-04-10", .stable, true, 0, .secondaryHER2Resistance),
      ("3 months, first scan", "2024-04-10", nil, true, 0, nil),
      ("H2-3", "2024-09-10", .stable, true, 0, .secondaryHER2Resistance),
      ("two lines", "2024-02-10", .stable, false, 1, .secondaryHER2Resistance),
      ("one line of two", "2024-02-10", .progression, false, 1, nil),
      ("two earlier", "2024-02-10", .progression, false, 2, .secondaryHER2Resistance),
    ] as [(String, String, LineResponse?, Bool, Int, ResistanceClass?)])
  func her2Advanced(
    id: String, event: String, best: LineResponse?, isFirst: Bool, controlled: Int,
    expected: ResistanceClass?
  ) throws {
    let finding = HER2Resistance().finding(
      try failure(start: "2024-01-10", event, best: best),
      setting: .advanced(isFirstLine: isFirst, earlierControlledLines: controlled))
    #expect(finding.label == expected)
  }
}
