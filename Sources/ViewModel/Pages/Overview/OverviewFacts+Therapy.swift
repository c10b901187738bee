internal import Criteria
internal import Oncology
internal import Status

/// What was given, and what came of it.
extension OverviewFacts {
  var course: [Facts.Fact] {
    let begun = patientCase.lines.filter { $0.start.date.earliest <= evaluation.asOf }
    var facts: [Facts.Fact] = []
    if let line = begun.last {
      facts.append(Facts.Fact("THERAPY", [current(line)]))
    } else {
      facts.append(Facts.Fact("THERAPY", [Line("none yet", .muted)]))
    }
    for (place, line) in begun.dropLast().reversed().enumerated() {
      facts.append(Facts.Fact(place == 0 ? "PRIOR" : "", [prior(line)], most: 1))
    }
    let local = patientCase.localTreatments.filter { $0.when.isKnown(on: evaluation.asOf) }
    if !local.isEmpty {
      facts.append(Facts.Fact("LOCAL", local.map { self.local($0) }, priority: 6))
    }
    return facts
  }

  private func current(_ line: LineOfTherapy) -> Line {
    let dose = line.agents.count == 1 ? line.agents.first?.dose.map { " \($0)" } ?? "" : ""
    let start = Words.date(line.start.date, today: state.today)
    let intent = line.intent.map { ", \($0.rawValue)" } ?? ""
    let head = Line("\(line.number)L \(line.name)\(dose) ", .strong)
    if let last = line.lastDose {
      let end = Words.date(last.date, today: state.today)
      let days = evaluation.asOf.days(since: last.date.latest)
      let isOver = days > 0 ? Line("off for \(days) d: ", .caveat) : ""
      return isOver + head + Line("\(start) – \(end)\(stop(line))\(intent)")
    }
    if line.isLastDoseUnknown { return head + Line("\(start), last dose unknown", .missing) }
    let day = evaluation.asOf.days(since: line.start.date.earliest)
    return head + Line("since \(start), day \(day)\(intent)")
  }

  /// A line that is over, in a line: what, how well, when, why not longer.
  private func prior(_ line: LineOfTherapy) -> Line {
    let sequences = evaluation.sequences.filter { $0.line?.id == line.id }
    let best = evaluation.leading(of: sequences).flatMap { bestLetters($0) }
    let parts = [
      Line("\(line.number)L \(line.name)"), best,
      Line(Words.months(from: line.start.date, to: line.lastDose?.date)),
      line.stopReason.map { Line(Stops.short($0)) },
    ]
    return Line.joined(parts.compactMap(\.self), by: " · ")
  }

  /// "best PR" of a line that is over: by the criterion where it says so, else the highest category.
  private func bestLetters(_ sequence: ResponseSequence) -> Line? {
    if let course = evaluation.course(of: sequence), sequence.best != nil {
      let best = course.best.confirmed
      return Line("best ") + Line(Words.letters(best), Words.tone(best))
    }
    let highest = sequence.timePoints.filter { $0.responseClass.rank != nil }
      .max { ($0.responseClass.rank ?? 0) < ($1.responseClass.rank ?? 0) }
    return highest.map { Line("best ") + Words.letters($0.category, $0.responseClass) }
  }

  private func stop(_ line: LineOfTherapy) -> String {
    line.stopReason.map { ", \(Stops.words($0))" } ?? ""
  }

  private func local(_ treatment: LocalTreatment) -> Line {
    let dose = treatment.dose.map { " \($0)" } ?? ""
    let day = Words.date(treatment.when.date, today: state.today)
    let fractions = treatment.fractions.map { " in \($0)" } ?? ""
    return Line("\(day) \(treatment.kind.short) \(treatment.site)\(dose)\(fractions)")
  }
}
