internal import Oncology

/// Best response and dates of categories in the letters of RECIST 1.1 (solid-rules 1.8 and 1.9).
struct RECISTOutcome {
  /// A category on its last scan; a confirmation that was only reported is a step of its own.
  private typealias Step = (step: BestOverallResponse.Step, date: PartialDate)

  private let points: [ResponseSequence.TimePoint]
  private let start: CalendarDate
  private let newTherapy: NewTherapy?
  private let settings: Settings

  init(
    _ points: [ResponseSequence.TimePoint], start: CalendarDate, _ newTherapy: NewTherapy?,
    _ settings: Settings
  ) {
    self.points = points
    self.start = start
    self.newTherapy = newTherapy
    self.settings = settings
  }

  /// What follows from the categories.
  ///
  /// - Parameter measured: The date of the progression that was measured, which knows the scan.
  /// - Returns: Best response and dates.
  func outcome(measured: PartialDate?) -> ResponseSequence.Outcome {
    let steps = steps
    let best = BestOverallResponse(steps.map(\.step), settings: settings)
    return ResponseSequence.Outcome(
      best: ResponseSequence.Best(
        unconfirmed: best.unconfirmed.rawValue, confirmed: best.confirmed.rawValue),
      responseDate: best.responseStep.map { steps[$0].date },
      completeResponseDate: best.completeResponseStep.map { steps[$0].date },
      confirmationDate: best.confirmationStep.map { steps[$0].date },
      progressionDate: progression(measured))
  }

  private func progression(_ measured: PartialDate?) -> PartialDate? {
    let reported = points.first { $0.source == .reported && $0.counted == .progressiveDisease }
    return [measured, reported?.firstScan].compactMap(\.self)
      .min { $0.earliest < $1.earliest }
  }

  /// What counts, up to a treatment of a target (R11-C-6).
  private var steps: [Step] {
    let end = points.firstIndex {
      newTherapy?.kind == .local && newTherapy?.isBefore($0.date) == true
    }
    let counted = points[..<(end ?? points.endIndex)]
    let steps = counted.map { point -> Step in
      (point.step(point.counted ?? .notEvaluable, since: start), point.lastScan)
    }
    let confirmations = counted.compactMap { confirmation($0) }
    return (steps + confirmations).sorted {
      ($0.step.day, $0.step.latestDay) < ($1.step.day, $1.step.latestDay)
    }
  }

  /// The day on which a response was confirmed, by report, where no time point speaks for it.
  private func confirmation(_ point: ResponseSequence.TimePoint) -> Step? {
    guard point.source == .reported, let category = point.counted, category.isResponse,
      let day = point.reported?.confirmedOn, day > point.scans.upperBound,
      !points.contains(where: { $0.scans.contains(day) })
    else { return nil }
    let step = BestOverallResponse.Step(day: day.days(since: start), category: category)
    return (step, PartialDate(day))
  }
}
