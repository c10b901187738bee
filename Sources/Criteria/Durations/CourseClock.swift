internal import Oncology

/// Where the times of a course end.
struct CourseClock {
  private let sequence: ResponseSequence

  init(_ sequence: ResponseSequence) { self.sequence = sequence }

  /// To progression, else to the last assessment that could be judged.
  func toProgression(from start: PartialDate) -> Interval {
    if let progression = sequence.progressionDate {
      return Interval(from: start, to: progression, end: .progression)
    }
    return censored(from: start)
  }

  /// To progression or death, whichever came first (R11-D-4).
  var toProgressionOrDeath: Interval {
    let progression = toProgression(from: sequence.start)
    guard let death = ownDeath, !progression.isObserved || death.earliest < progression.to.earliest
    else {
      return progression
    }
    return Interval(from: sequence.start, to: death, end: .death)
  }

  /// Without any assessment that could be judged the time is as long as it was when it began.
  private func censored(from start: PartialDate) -> Interval {
    let last = lastJudged(before: nil).map(\.lastScan) ?? start
    let isBackwards = last.earliest < start.earliest
    return Interval(
      from: start, to: isBackwards ? start : last,
      end: sequence.nextLine == nil ? .lastAssessment : .nextLine)
  }

  /// Death, where no other line had begun; one before the first dose is an error in a date.
  private var ownDeath: PartialDate? {
    guard let death = sequence.death?.when.date, death.earliest >= sequence.start.earliest
    else { return nil }
    return sequence.nextLine.map { death.earliest <= $0.earliest } ?? true ? death : nil
  }

  /// Between which scans the disease progressed; without an earlier one, since the first dose.
  var progressionWindow: Interval? {
    guard let progression = sequence.progressionDate else { return nil }
    let before = lastJudged(before: progression)?.lastScan ?? sequence.start
    return Interval(from: before, to: progression, end: .progression)
  }

  private func lastJudged(before date: PartialDate?) -> ResponseSequence.TimePoint? {
    sequence.timePoints.last { point in
      point.responseClass != .notEvaluable
        && date.map { point.lastScan.earliest < $0.earliest } ?? true
    }
  }
}
