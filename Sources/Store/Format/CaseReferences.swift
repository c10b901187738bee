internal import JSON
internal import Oncology

/// Whether what a case refers to is there, and its order makes sense.
struct CaseReferences {
  private let value: PatientCase
  private let lesions: Set<String>
  private let studies: Set<String>
  private let readers: Set<String>
  private let lines: Set<String>
  private let assessments: Set<String>
  private let calls: Set<String>

  private init(_ value: PatientCase) {
    self.value = value
    lesions = Set(value.lesions.map(\.id))
    studies = Set(value.studies.map(\.id))
    readers = Set(value.readers.map(\.id))
    lines = Set(value.lines.map(\.id))
    assessments = Set(value.assessments.map(\.id))
    calls = Set(value.calls.map(\.id))
  }

  /// Notes what a case that was read refers to and lacks; `root` is the case as JSON, to say where.
  static func check(
    _ value: borrowing PatientCase, _ root: JSONValue, _ decoder: inout CaseDecoder<JSONDocument>
  ) {
    // What could not be read is missing from the values, but not from the file.
    if !decoder.hasErrors, areInOrder(in: value) { return }
    CaseReferences(copy value).check(root, &decoder)
  }

  /// Whether all that a case refers to is there, and its lines stand in their order.
  static func areInOrder(in value: borrowing PatientCase) -> Bool {
    areLinesInOrder(value.lines) && areWhole(in: value)
  }

  private func check(_ root: JSONValue, _ decoder: inout CaseDecoder<JSONDocument>) {
    if let list = root.member("assessments") {
      for assessment in list.elements { check(assessment: assessment, &decoder) }
    }
    if let list = root.member("localTreatments") {
      for treatment in list.elements {
        refer(treatment.member("lesions")?.elements, to: lesions, "lesion", &decoder)
      }
    }
    for call in root.member("calls")?.elements.map(\.self) ?? [] {
      refer(call.member("reader"), to: readers, "reader", &decoder)
      refer(call.member("assessment"), to: assessments, "assessment", &decoder)
      refer(call.member("supersedes"), to: calls, "call", &decoder)
    }
    for report in root.member("pathology")?.elements.map(\.self) ?? [] {
      refer(report.member("lesion"), to: lesions, "lesion", &decoder)
    }
    for mechanism in root.member("resistance")?.elements.map(\.self) ?? [] {
      refer(mechanism.member("line"), to: lines, "line", &decoder)
    }
    checkLines(root, &decoder)
  }

  private func check(assessment: JSONValue, _ decoder: inout CaseDecoder<JSONDocument>) {
    refer(assessment.member("reader"), to: readers, "reader", &decoder)
    refer(assessment.member("studies")?.elements, to: studies, "study", &decoder)
    if let baseline = assessment.member("baseline") {
      refer(baseline.member("line"), to: lines, "line", &decoder)
      refer(baseline.member("targets")?.elements, to: lesions, "lesion", &decoder)
    }
    guard let findings = assessment.member("findings") else { return }
    for member in findings.members {
      if !lesions.contains(member.name) {
        decoder.error(
          at: member.value, "There is no lesion \"\(member.name)\" in \"lesions\".",
          hint: "Add the lesion, or correct the name.")
      }
      refer(member.value.member("study"), to: studies, "study", &decoder)
      refer(member.value.member("mergedInto"), to: lesions, "lesion", &decoder)
    }
  }

  private func refer(
    _ values: JSONElements?, to known: Set<String>, _ what: String,
    _ decoder: inout CaseDecoder<JSONDocument>
  ) {
    guard let values else { return }
    for value in values { refer(value, to: known, what, &decoder) }
  }

  private func refer(
    _ value: JSONValue?, to known: Set<String>, _ what: String,
    _ decoder: inout CaseDecoder<JSONDocument>
  ) {
    guard let value, let id = value.string, !known.contains(id) else { return }
    decoder.error(
      at: value, "There is no \(what) with this id.", hint: "Add the \(what), or correct the id.")
  }

  /// Whether lines stand in the order of number and start.
  private static func areLinesInOrder(_ lines: [LineOfTherapy]) -> Bool {
    zip(lines, lines.dropFirst()).allSatisfy { earlier, later in
      earlier.number < later.number
        && earlier.start.date.earliest <= later.start.date.latest
    }
  }

  private func checkLines(_ root: JSONValue, _ decoder: inout CaseDecoder<JSONDocument>) {
    guard let list = root.member("lines"), !Self.areLinesInOrder(value.lines) else { return }
    decoder.error(
      at: list.place, rule: "CAV-DQ-4",
      "Lines of therapy are not in the order of number and start.",
      hint: "Number them from 1 by the date of the first dose, and list them in that order.")
  }
}
