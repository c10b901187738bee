import Foundation
import Store
import TestKit
import Testing

/// Every input that the clinical rules name has a place in the format.
@Suite struct InputTests {
  /// As `solid-rules.md` 0.5 and `heme-rules.md` 7.2 list them.
  private static let named: [String] =
    [
      "id", "organ", "side", "isNode", "role", "prior local treatment: type",
      "prior local treatment: end date", "prior local treatment: field", "biopsy: date",
      "biopsy: result",
    ].map { "Lesion.\($0)" }
    + [
      "value: longest diameter", "value: short axis", "state", "state: mergedInto",
      "state: split parts", "perpendicular", "density HU", "SULpeak",
      "arterially enhancing diameter",
    ].map { "Measurement.\($0)" }
    + [
      "dates", "modality", "slice thickness", "contrast", "phase", "scanner", "plane", "reader",
      "regions covered", "nonTarget status", "new-lesion status", "clinical status: ECOG",
      "clinical status: KPS", "clinical status: symptom scores", "clinical status: steroids",
    ].map { "Time point.\($0)" }
    + [
      "class", "drugs", "intent", "start", "dose dates", "dose amounts", "planned dose",
      "planned interval", "last dose", "stop date", "stop reason", "adherence record",
    ].map { "Line of therapy.\($0)" }
    + ["date", "value", "unit", "upper limit of normal"].map { "Markers.\($0)" }
    + ["histology", "date", "certainty"].map { "Diagnosis.\($0)" }
    + [
      "diseaseCode", "diagnosisDate", "lines", "assessments", "labs", "mrd", "biopsies", "events",
    ].map { "Case.\($0)" }
    + [
      "n", "kind", "intent", "intensity", "continuous", "start", "infusion", "lastDose",
      "lastDoseUnknown", "noDiseaseAtStart", "cyclesDelivered", "cycleLengthDays", "stopReason",
      "agents",
    ].map { "Line.\($0)" }
    + [
      "name", "class", "targets", "start", "lastDose", "dose", "stopReason", "countsForRefractory",
    ].map { "Agent.\($0)" }
    + [
      "date", "knownAt", "criteria", "rawCategory", "class", "basis", "modality", "confirmedBy",
      "confirmedOn", "rapidProgression", "biopsyResult", "reader",
    ].map { "Assessment.\($0)" }

  private func rows() throws -> [(input: String, path: String)] {
    let bytes = try Repository.bytes(of: "Sources/Store/Format/inputs.md")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, parts[1].hasPrefix("`$") else { return nil }
      return (parts[0], parts[1].trimmingCharacters(in: ["`"]))
    }
  }

  @Test func noneOfThemIsMissing() throws {
    let listed = Set(try rows().map(\.input))
    #expect(listed.count > 100)
    for input in Self.named { #expect(listed.contains(input), "\(input)") }
  }

  @Test func everyPathIsPartOfTheFormat() throws {
    for row in try rows() { #expect(Self.exists(row.path), "\(row.input): \(row.path)") }
  }

  private static func exists(_ path: String) -> Bool {
    var type = FormatType.object("case")
    for step in path.dropFirst(2).split(separator: ".") {
      let name = step.replacing("[]", with: "")
      if name == "*" {
        guard case .map(let element, _) = type else { return false }
        type = element
        continue
      }
      guard case .object(let object) = type,
        let field = CaseFormat.object(object)?.fields.first(where: { $0.name == name })
      else { return false }
      type = field.type
      if step.hasSuffix("[]") {
        guard case .array(let element) = type else { return false }
        type = element
      }
    }
    return true
  }
}
