internal import Criteria
public import Oncology

extension CaseEvaluation {
  /// The time points of the current line on which readers differ, oldest first.
  ///
  /// Only days that all readers of the leading criterion have in common count; who settles differences
  /// is no party to them.
  public var discordances: [PartialDate] {
    let current = differing
    guard current.count > 1, let first = current.first else { return [] }
    return first.timePoints.map(\.date).filter { date in
      let same = current.compactMap { sequence in sequence.timePoints.last { $0.date == date } }
      return same.count == current.count && Set(same.map(\.category)).count > 1
    }
  }

  /// Whether RECIST 1.1 has a say: not in disease of blood, marrow and lymph nodes.
  public var isJudgedByRECIST: Bool {
    leadingSequence?.definition?.disease != .hematologic
  }
}
