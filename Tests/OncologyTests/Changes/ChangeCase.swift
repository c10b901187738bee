import Oncology

/// A small case with something in every list that changes are tried on.
enum ChangeCase {
  static let when = Dated(PartialDate(CalendarDate(daysSince1970: 19_700)))
  static let noon = Instant(secondsSince1970: 1_733_832_312, minutesAhead: 60)

  static func make() throws -> PatientCase? {
    guard let id = CaseID("C-1") else { return nil }
    var value = PatientCase(
      id: id, patient: Patient(), diagnosis: Diagnosis(disease: "nsclc", title: "NSCLC"))
    value.readers = [Reader(id: "A")]
    value.lesions = [
      Lesion(id: "T1", organ: "lung", role: .target),
      Lesion(id: "T2", organ: "liver", role: .target),
      Lesion(id: "T3", organ: "liver", role: .target),
    ]
    value.assessments = ["A1", "A2"].map { id in
      Assessment(
        id: id, when: when, reader: "A",
        findings: [
          "T1": Finding(longest: Length(tenThousandths: 120_000)), "T2": Finding(state: .absent),
        ])
    }
    value.notes = ["N1", "N2", "N3"].map { Note(id: $0, when: when, text: "note \($0)") }
    value.decisions = [BoardDecision(id: "D1", when: when, text: "switch")]
    value.performance = [PerformanceStatus(id: "P1", when: when, ecog: 1)]
    value.calls = [draft("draft"), signed("signed")]
    return value
  }

  static func draft(_ id: String) -> ResponseCall {
    var call = ResponseCall(
      id: id, when: when, criterion: "recist-1.1", category: "PD", assessment: "A2",
      computed: "PR", author: "hc", discipline: .medicalOncology)
    call.isDraft = true
    return call
  }

  static func signed(_ id: String) -> ResponseCall {
    var call = draft(id)
    call.isDraft = false
    call.rationale = "adrenal doubled from nadir"
    call.signedAt = noon
    return call
  }
}
