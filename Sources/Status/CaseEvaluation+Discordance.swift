internal import Criteria
public import Oncology

extension CaseEvaluation {
  /// The time points of the current line on which readers differ, oldest first.
  ///
  /// Only days that all readers of the line have in common count.
  public var discordances: [PartialDate] {
    guard current.count > 1, let first = current.first else { return [] }
    return first.timePoints.map(\.date).filter { date in
      let same = current.compactMap { course in course.timePoints.last { $0.date == date } }
      return same.count == current.count && Set(same.map(\.overall)).count > 1
    }
  }
}
