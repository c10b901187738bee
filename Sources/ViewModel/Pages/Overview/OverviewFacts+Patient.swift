internal import Criteria
internal import Oncology
internal import Status

/// Whom it is about: how well, with what else, and what they want.
extension OverviewFacts {
  var patient: [Facts.Fact] {
    var facts: [Facts.Fact] = []
    let organs = patientCase.profile.filter { $0.when.isKnown(on: evaluation.asOf) }
    let others = patientCase.comorbidities.filter { $0.when.isKnown(on: evaluation.asOf) }
    let well = performance + others.map { Line($0.text) } + organs.map { Line($0.text) }
    if !well.isEmpty { facts.append(Facts.Fact("PATIENT", well, priority: 3)) }
    let troubles = patientCase.toxicities.filter { toxicity in
      toxicity.when.isKnown(on: evaluation.asOf)
        && toxicity.through.map { $0.latest > evaluation.asOf } ?? true
    }
    if !troubles.isEmpty {
      let items = troubles.map { Line("\($0.name) G\($0.grade)") }
      facts.append(Facts.Fact("TOXICITY", items, priority: 5))
    }
    let biology = patientCase.biomarkers.filter { $0.when.isKnown(on: evaluation.asOf) }
    if !biology.isEmpty {
      let words = biology.map { "\($0.name) \($0.result)" }
      let items = words.enumerated().filter { words.firstIndex(of: $0.element) == $0.offset }
        .map { Line($0.element) }
      facts.append(Facts.Fact("BIOLOGY", items, priority: 7))
    }
    let wanted = (patientCase.goals + patientCase.wishes).filter {
      $0.when.isKnown(on: evaluation.asOf)
    }
    if !wanted.isEmpty {
      facts.append(Facts.Fact("WISHES", wanted.map { Line($0.text) }, priority: 5))
    }
    return facts
  }

  private var performance: [Line] {
    let known = patientCase.performance.filter { $0.when.isKnown(on: evaluation.asOf) }
    guard let last = known.max(by: { $0.when.date.earliest < $1.when.date.earliest }) else {
      return []
    }
    return [Line("\(last.name) (\(Words.date(last.when.date, today: state.today)))")]
  }
}
