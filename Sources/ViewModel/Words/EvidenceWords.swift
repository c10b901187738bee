internal import Criteria
internal import Oncology

/// Evidence as a page says it: the figures, the rule, where it is printed.
struct EvidenceWords {
  private let patientCase: PatientCase

  init(_ patientCase: PatientCase) { self.patientCase = patientCase }

  /// One fact a rule, the rule's id as its name.
  func facts(_ evidence: [Evidence]) -> [Facts.Fact] {
    let unique = evidence.enumerated().filter { evidence.firstIndex(of: $0.element) == $0.offset }
    return unique.map { fact($0.element) }
  }

  private func fact(_ evidence: Evidence) -> Facts.Fact {
    let figures = evidence.facts.compactMap { words($0) }.map { Line($0, .strong) }
    guard let rule = RECIST11.rule(evidence.rule) else {
      return Facts.Fact(evidence.rule, figures, most: 2, priority: 1)
    }
    let doubt =
      rule.confidence.contains(.judgement)
      ? ", our judgement" : rule.confidence.contains(.contested) ? ", contested" : ""
    let items = [Line(rule.sentence)] + figures + [Line("§ \(rule.section)\(doubt)", .muted)]
    return Facts.Fact(evidence.rule, items, most: 3, priority: 1)
  }

  /// The figures of a rule, each in one piece.
  func figures(_ evidence: Evidence) -> [Line] {
    evidence.facts.compactMap { words($0) }.map { Line($0) }
  }

  /// The figures of a rule in one text.
  func text(_ evidence: Evidence) -> String {
    evidence.facts.compactMap { words($0) }.joined(separator: ", ")
  }

  private func words(_ fact: Fact) -> String? {
    switch fact {
    case .length(let name, let length): return "\(Self.spaced(name)) \(length) mm"
    case .change(let name, let change):
      let difference = Words.difference(change.difference)
      return "\(Self.spaced(name)) \(Words.percent(change)) % (\(difference) mm)"
    case .lesions(let name, let ids):
      if ids.isEmpty { return nil }
      return "\(Self.spaced(name)): \(ids.map { lesion($0) }.joined(separator: ", "))"
    case .date(let name, let date): return "\(Self.spaced(name)) \(Self.date(date))"
    case .days(let name, let days):
      return "\(Self.spaced(name)) \(days < 0 ? "−\(-days)" : "\(days)") d"
    case .count(let name, let count): return "\(Self.spaced(name)) \(count)"
    case .word("literal", let word): return "\(word) by this time point alone"
    case .word(_, ""): return nil
    case .word(let name, let word): return "\(Self.spaced(name)): \(word)"
    }
  }

  private static func date(_ date: PartialDate) -> String {
    date.precision == .day
      ? Words.longDate(date.earliest) : Words.date(date, today: date.earliest)
  }

  /// "daysToBoundary" as a person says it: engines name figures, they do not phrase them.
  private static func spaced(_ name: String) -> String {
    name.reduce(into: "") { text, letter in
      if letter.isUppercase, let last = text.last, last.isLowercase {
        text += " " + letter.lowercased()
      } else {
        text.append(letter)
      }
    }
  }

  private func lesion(_ id: String) -> String {
    patientCase.lesion(id).map { "\(id) \($0.name)" } ?? id
  }
}
