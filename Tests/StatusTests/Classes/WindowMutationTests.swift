import Oncology
import Status
import Testing

/// Every window and operator of a definition decides something: changed by one day, one month or its
/// operator, a finding on the boundary changes.
struct WindowMutationTests {
  struct Row: Sendable {
    var name: String
    var window: WritableKeyPath<ClassDefinitions, ClassWindow> & Sendable
    var finding: @Sendable (ClassDefinitions) throws -> ResistanceFinding
  }

  private static let start = "2024-01-10"

  static let rows: [Row] = [
    Row(name: "RES-OV-1", window: \.ovary.refractory) {
      $0.ovary.finding(try failure(last: start, "2024-02-07"))
    },
    Row(name: "RES-OV-2", window: \.ovary.resistant) {
      $0.ovary.finding(try failure(last: start, "2024-07-10"))
    },
    Row(name: "RES-OV-3", window: \.ovary.partiallySensitive) {
      $0.ovary.finding(try failure(last: start, "2025-01-10"))
    },
    Row(name: "RES-OV long stable", window: \.ovary.longStable) {
      $0.ovary.finding(try failure(start: start, last: "2024-07-01", "2024-07-10", best: .stable))
    },
    Row(name: "RES-SCLC-2", window: \.smallCell.resistant) {
      $0.smallCell.finding(try failure(last: start, "2024-04-09"))
    },
    Row(name: "RES-SCLC-4", window: \.smallCell.beforeRechallenge) {
      $0.smallCell.finding(try failure(last: start, "2024-07-08"))
    },
    Row(name: "RES-SCLC long stable", window: \.smallCell.longStable) {
      $0.smallCell.finding(
        try failure(start: start, last: "2024-07-01", "2024-07-10", best: .stable))
    },
    Row(name: "RES-BC-1 adjuvant", window: \.endocrine.adjuvantPrimary) {
      $0.endocrine.finding(try failure(start: start, "2026-01-10"), setting: .adjuvant)
    },
    Row(name: "RES-BC-2", window: \.endocrine.afterAdjuvant) {
      $0.endocrine.finding(try failure(last: start, "2025-01-10"), setting: .adjuvant)
    },
    Row(name: "RES-BC-1 advanced", window: \.endocrine.advancedPrimary) {
      $0.endocrine.finding(
        try failure(start: start, "2024-07-10"), setting: .advanced(isFirstLine: true))
    },
    Row(name: "RES-BC on therapy", window: \.endocrine.onTherapy) {
      $0.endocrine.finding(
        try failure(start: "2023-01-10", last: start, "2024-02-09"),
        setting: .advanced(isFirstLine: true))
    },
    Row(name: "RES-H2-1 advanced", window: \.her2.advancedPrimary) {
      $0.her2.finding(
        try failure(start: start, "2024-04-10", best: .stable),
        setting: .advanced(isFirstLine: true, earlierControlledLines: 0))
    },
    Row(name: "RES-H2-1 adjuvant", window: \.her2.afterAdjuvant) {
      $0.her2.finding(try failure(last: start, "2025-01-10"), setting: .adjuvant)
    },
    Row(name: "RES-H2-3 line", window: \.her2.countsAsLine) {
      $0.her2.finding(try failure(last: start, "2024-07-10"), setting: .adjuvant)
    },
    Row(name: "RES-H2-3 first line", window: \.her2.notFirstLine) {
      $0.her2.finding(try failure(last: start, "2025-01-10"), setting: .adjuvant)
    },
    Row(name: "RES-EGFR-3", window: \.kinase.onTherapy) {
      $0.kinase.finding(
        try failure(last: start, "2024-02-09"), .init(hasSensitisingMutation: true))
    },
    Row(name: "RES-EGFR-2", window: \.kinase.shortStable) {
      $0.kinase.finding(
        try failure(start: start, "2024-07-10", best: .stable), .init(hasSensitisingMutation: true))
    },
    Row(name: "RES-IO-1", window: \.immune.primary) {
      $0.immune.finding(
        try failure(start: start, last: "2024-07-09", "2024-07-10", best: .stable),
        setting: .advanced(.none))
    },
    Row(name: "RES-IO-6", window: \.immune.primaryWithChemotherapy) {
      $0.immune.finding(
        try failure(start: start, last: "2024-07-09", "2024-07-10"),
        setting: .advanced(.chemotherapy))
    },
    Row(name: "RES-IO-9", window: \.immune.onTherapy) {
      $0.immune.finding(
        try failure(start: "2023-01-10", last: start, "2024-04-03"), setting: .advanced(.none))
    },
    Row(name: "RES-IO-10", window: \.immune.adjuvantEarly) {
      $0.immune.finding(try failure(last: start, "2024-04-03"), setting: .adjuvant)
    },
    Row(name: "RES-TC-4", window: \.thyroid.afterTreatment) {
      $0.thyroid.finding(
        .init(
          neverConcentrated: false, lostUptake: false, isMixed: false, isAvid: true,
          lastTreatment: PartialDate(start), progression: PartialDate("2025-01-10")))
    },
    Row(name: "RES-BCG-2 in situ", window: \.bcg.carcinomaInSitu) {
      $0.bcg.finding(
        try failure(last: start, "2025-01-10"), recurrence: .carcinomaInSitu,
        doses: .init(induction: 6, maintenance: 3))
    },
    Row(name: "RES-BCG-2 papillary", window: \.bcg.papillary) {
      $0.bcg.finding(
        try failure(last: start, "2024-07-10"), recurrence: .highGradeTa,
        doses: .init(induction: 6, maintenance: 3))
    },
    Row(name: "RES-BCG-2 late in situ", window: \.bcg.lateCarcinomaInSitu) {
      $0.bcg.finding(
        try failure(last: start, "2025-04-10"), recurrence: .carcinomaInSitu,
        doses: .init(induction: 6, maintenance: 3))
    },
    Row(name: "RES-BCG-2 late papillary", window: \.bcg.latePapillary) {
      $0.bcg.finding(
        try failure(last: start, "2024-10-10"), recurrence: .highGradeT1,
        doses: .init(induction: 6, maintenance: 3))
    },
    Row(name: "RES-GIST-1", window: \.imatinib.primary) {
      $0.imatinib.finding(try failure(start: start, "2024-07-10"))
    },
    Row(name: "RES-GIST-1 early", window: \.imatinib.early) {
      $0.imatinib.finding(try failure(start: start, "2024-04-10"))
    },
    Row(name: "RES-GIST on therapy", window: \.imatinib.onTherapy) {
      $0.imatinib.finding(try failure(start: "2023-01-10", last: start, "2024-02-09"))
    },
    Row(name: "RES-GCT-2", window: \.germCell.refractory) {
      $0.germCell.finding(try failure(last: start, "2024-02-07", best: .complete))
    },
    Row(name: "RES-GCT-4", window: \.germCell.beforeLate) {
      $0.germCell.finding(try failure(last: start, "2026-01-10", best: .complete))
    },
    Row(name: "RES-OTH-1", window: \.windows[0].window) {
      $0.windows[0].finding(try failure(last: start, "2024-04-10"))
    },
    Row(name: "RES-OTH-2", window: \.windows[1].window) {
      $0.windows[1].finding(try failure(last: start, "2024-07-10"))
    },
    Row(name: "RES-OTH-3", window: \.windows[2].window) {
      $0.windows[2].finding(try failure(last: start, "2025-01-10"))
    },
    Row(name: "RES-OTH-4", window: \.windows[3].window) {
      $0.windows[3].finding(try failure(last: start, "2025-01-10"))
    },
    Row(name: "RES-OTH-9", window: \.windows[4].window) {
      $0.windows[4].finding(try failure(last: start, "2024-07-10"))
    },
    Row(name: "RES-OTH-7", window: \.other.sarcomaEarly) {
      $0.other.sarcoma(try failure("2026-01-10"), diagnosis: PartialDate(start))
    },
    Row(name: "RES-OTH-8 radiotherapy", window: \.other.soonAfterRadiotherapy) {
      $0.other.glioma(try failure("2024-04-03"), radiotherapyEnd: PartialDate(start))
    },
    Row(name: "RES-OTH-8 rechallenge", window: \.other.beforeRechallenge) {
      $0.other.glioma(
        try failure(last: start, "2024-03-10"), radiotherapyEnd: PartialDate("2023-01-10"))
    },
  ]

  @Test("On its boundary a finding turns with the length and with the operator", arguments: rows)
  func decides(row: Row) throws {
    let published = ClassDefinitions()
    let verdict = Verdict(try row.finding(published))
    var operatorChanged = published
    let isInclusive = published[keyPath: row.window].comparison == .atMost
    operatorChanged[keyPath: row.window].comparison = isInclusive ? .lessThan : .atMost
    #expect(Verdict(try row.finding(operatorChanged)) != verdict)
    var lengthChanged = published
    lengthChanged[keyPath: row.window].length += isInclusive ? -1 : 1
    #expect(Verdict(try row.finding(lengthChanged)) != verdict)
  }

  private struct Verdict: Equatable {
    var standing: ResistanceFinding.Standing
    var label: ResistanceClass?
    var leads: LeadingLabel?
    var tags: [ClassTag]

    init(_ finding: ResistanceFinding) {
      standing = finding.standing
      label = finding.label
      leads = finding.leads
      tags = finding.tags
    }
  }
}
