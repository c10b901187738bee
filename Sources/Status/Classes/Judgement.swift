/// What a definition makes of one reading of the dates.
struct Judgement: Hashable {
  var rule: String
  var standing: ResistanceFinding.Standing
  var label: ResistanceClass?
  var candidates: [ResistanceClass] = []
  var missing: [ResistanceFinding.Datum] = []
  var tags: [ClassTag] = []

  static func met(_ rule: String, _ label: ResistanceClass, _ tags: [ClassTag] = []) -> Judgement {
    Judgement(rule: rule, standing: .met, label: label, tags: tags)
  }

  static func notMet(
    _ rule: String, _ label: ResistanceClass? = nil, _ tags: [ClassTag] = []
  ) -> Judgement {
    Judgement(rule: rule, standing: .notMet, label: label, tags: tags)
  }

  static func open(
    _ rule: String, _ candidates: [ResistanceClass], missing: ResistanceFinding.Datum...
  ) -> Judgement {
    Judgement(rule: rule, standing: .undetermined, candidates: candidates, missing: missing)
  }

  /// The judgement that all readings of the dates share; where they differ the class is undetermined,
  /// with every class that one of them gives (DATE-4, RES-G-4).
  static func shared(_ all: [Judgement]) -> Judgement {
    guard var result = all.first else { return .notMet("RES-G-4") }
    for other in all.dropFirst() {
      result.tags.removeAll { !other.tags.contains($0) }
    }
    let outcomes = Set(all.map { [$0.standing.rawValue, $0.label?.rawValue ?? ""] })
    if outcomes.count == 1 && result.standing != .undetermined { return result }
    result.standing = .undetermined
    result.label = nil
    result.candidates = unique(all.flatMap { ($0.label.map { [$0] } ?? []) + $0.candidates })
    result.missing = unique(all.flatMap(\.missing) + (outcomes.count > 1 ? [.exactDate] : []))
    return result
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen = Set<Value>()
    return values.filter { seen.insert($0).inserted }
  }
}
