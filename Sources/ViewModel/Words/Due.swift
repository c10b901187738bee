internal import Oncology
internal import Status

/// When the next examination is due by the interval that was planned.
enum Due {
  /// That it is still to come; nil without a planned interval or when it is late.
  static func next(_ evaluation: CaseEvaluation) -> Line? {
    guard let due = day(evaluation), due >= evaluation.asOf else { return nil }
    let day = Words.date(due, today: evaluation.asOf)
    return Line("assessment due \(day), in \(due.days(since: evaluation.asOf)) days")
  }

  /// That it is late; nil without a planned interval or when it is still to come.
  static func overdue(_ evaluation: CaseEvaluation) -> Line? {
    guard let due = day(evaluation), due < evaluation.asOf else { return nil }
    let late = evaluation.asOf.days(since: due)
    return Line("assessment overdue by \(late) day\(late == 1 ? "" : "s")", .missing)
  }

  private static func day(_ evaluation: CaseEvaluation) -> CalendarDate? {
    guard let interval = evaluation.patientCase.imagingIntervalDays,
      let last = evaluation.latestVisit
    else { return nil }
    return last.adding(days: interval)
  }
}
