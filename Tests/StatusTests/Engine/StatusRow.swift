import Criteria
import Definitions
import Oncology
import Status
import Testing

/// A row of the specification's tables, written as compactly as there.
///
/// Facts are separated by semicolons: `L start..last 4c` is a line, `D date` an assessment of that
/// class. The as-of date is the day after the last fact, or `@date`.
struct StatusRow: Sendable, CustomTestStringConvertible {
  let id: String
  let disease: String
  let facts: String
  let expected: String
  private let reading: FactReading?

  init(_ id: String, _ disease: String, _ facts: String, _ expected: String) {
    self.id = id
    self.disease = disease
    self.facts = facts
    self.expected = expected
    reading = FactReading(disease: disease, facts)
  }

  var testDescription: String { "\(id) \(facts) → \(expected)" }

  /// What is not as expected; empty where all is.
  func differences(_ definitions: StatusDefinitions = .builtIn) -> [String] {
    guard let reading else { return ["cannot read \(facts)"] }
    let status = CaseStatus(
      reading.input, asOf: reading.asOf, definitions: definitions, hasHistory: false)
    return expected.split(separator: " ").compactMap { word in
      Self.difference(String(word), status)
    }
  }

  private static func difference(_ word: String, _ status: CaseStatus) -> String? {
    if word.hasPrefix("+") {
      let code = String(word.dropFirst())
      return status.caveats.contains { $0.rawValue == code }
        ? nil : "no \(code): \(status.caveats.map(\.rawValue).sorted())"
    }
    if word.hasPrefix("-") {
      let code = String(word.dropFirst())
      return status.caveats.contains { $0.rawValue == code } ? "has \(code)" : nil
    }
    guard let equals = word.firstIndex(of: "=") else {
      let line = status.line.map(String.init) ?? ""
      let label = word.hasSuffix(")") ? "\(status.label.rawValue)(\(line))" : status.label.rawValue
      return label == word ? nil : "\(label) \(status.reason?.rawValue ?? ""), not \(word)"
    }
    let name = String(word[..<equals])
    let value = String(word[word.index(after: equals)...])
    let found = found(name, value, status)
    return found == value ? nil : "\(name) is \(found), not \(value)"
  }

  private static func found(_ name: String, _ value: String, _ status: CaseStatus) -> String {
    switch name {
    case "reason": status.reason?.rawValue ?? "none"
    case "basis": status.basis?.rawValue ?? "none"
    case "since": status.since.map(\.description) ?? "none"
    case "by": status.confirmBy.map(\.description) ?? "none"
    case "row": status.definition?.id ?? "none"
    case "lines": status.lines.map(\.label.rawValue).joined(separator: ",")
    case "last": status.lines.last?.label.rawValue ?? "none"
    case "lastbasis": status.lines.last?.basis?.rawValue ?? "none"
    case "alt": status.alternatives.contains { $0.label.rawValue == value } ? value : "missing"
    case "noalt": status.alternatives.contains { $0.label.rawValue == value } ? "there" : value
    case "overlay": status.overlays.contains { $0.code == value } ? value : "missing"
    case "nooverlay": status.overlays.contains { $0.code == value } ? "there" : value
    case "retreat": status.leading?.reTreatmentOf.map(String.init) ?? "none"
    case "depth":
      status.depth.keys.map(\.rawValue).sorted().joined(separator: ",")
    case "pending":
      status.overlays.compactMap { overlay in
        if case .pendingFirstAssessment(let line) = overlay { String(line) } else { nil }
      }.joined(separator: ",")
    case "agent": agent(value, status)
    default: "unknown expectation"
    }
  }

  /// "lenalidomide:refractory:onTherapy", as far as it is asked for; with "/2" of that line.
  private static func agent(_ value: String, _ status: CaseStatus) -> String {
    let parts = value.split(separator: ":").map(String.init)
    let name = parts[0].split(separator: "/").map(String.init)
    let finding = status.agents.first { agent in
      agent.name == name[0] && (name.count < 2 || String(agent.line) == name[1])
    }
    guard let finding else { return "missing" }
    var found = [parts[0], finding.state.rawValue]
    if parts.count > 2 { found.append(finding.basis?.rawValue ?? "none") }
    if parts.count > 3 { found.append(finding.caveats.map(\.rawValue).sorted().joined()) }
    return found.joined(separator: ":")
  }
}

extension StatusDefinitions {
  /// What comes with the program.
  static var builtIn: StatusDefinitions { DefinitionFiles.builtIn.definitions }
}
