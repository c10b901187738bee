internal import Criteria
internal import Oncology

/// The figures of a piece of evidence, each in words.
struct FigureWords {
  private let patientCase: PatientCase

  init(_ patientCase: PatientCase) { self.patientCase = patientCase }

  /// One text a fact; none for a list without anything in it.
  func figures(_ evidence: Evidence) -> [String] { evidence.facts.compactMap { words($0) } }

  private func words(_ fact: Fact) -> String? {
    switch fact {
    case .length(let name, let length): "\(name) \(length) mm"
    case .change(let name, let change): "\(name) \(Words.percent(change)) %"
    case .lesions(let name, let ids): ids.isEmpty ? nil : "\(name): \(names(ids))"
    case .date(let name, let date): "\(name) \(Self.day(date))"
    case .days(let name, let days): "\(name) \(days) days"
    case .count(let name, let count): "\(name) \(count)"
    case .word(let name, let word): "\(name) \(word)"
    }
  }

  private func names(_ ids: [String]) -> String {
    ids.map { patientCase.lesion($0)?.name.lowercasedHead ?? $0 }.joined(separator: ", ")
  }

  /// A date with its year: what decides about resistance lies years back.
  static func day(_ date: PartialDate) -> String {
    date.day.map { Words.longDate($0) } ?? date.description
  }
}
