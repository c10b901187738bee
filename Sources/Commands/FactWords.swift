internal import Criteria
internal import Oncology

/// The figures of a piece of evidence as `status` prints them: a name and a figure, exact.
enum FactWords {
  /// One figure: "sum 61 mm", "last dose 2024-09-12".
  static func text(_ fact: Fact) -> String {
    switch fact {
    case .length(let name, let length): "\(name) \(length) mm"
    case .change(let name, let change):
      "\(name) \(percent(change)) (\(signed(change.difference.decimal)) mm)"
    case .lesions(let name, let ids):
      "\(name): \(ids.isEmpty ? "none" : ids.joined(separator: ", "))"
    case .date(let name, let date): "\(name) \(date)"
    case .days(let name, let days): "\(name) \(days) days"
    case .count(let name, let count): "\(name) \(count)"
    case .word(let name, let word): "\(name): \(word)"
    }
  }

  /// A rule with its figures: "R11-T-PD: sum 61 mm, nadir 53 mm".
  static func text(_ evidence: Evidence) -> String {
    let facts = evidence.facts.map { text($0) }
    return facts.isEmpty ? evidence.rule : "\(evidence.rule): \(facts.joined(separator: ", "))"
  }

  private static func percent(_ change: Change) -> String {
    AssessReport.percent(of: change).map { "\(signed($0)) %" } ?? "n/a"
  }

  private static func signed(_ number: ExactDecimal) -> String {
    (number.significand > 0 ? "+" : "") + number.description
  }
}
