internal import Criteria
internal import Oncology
internal import Status

/// Other criteria beside the one that leads: what they call the same days, and why.
struct CriterionContrast {
  private let state: BoardState
  private let leading: ResponseSequence?
  /// The sequences of all readers by the criterion that leads.
  private let current: [ResponseSequence]
  private let others: [ResponseSequence]

  init(_ state: BoardState, _ evaluation: CaseEvaluation) {
    self.state = state
    leading = evaluation.leadingSequence
    current = evaluation.currentSequences
    let (criterion, line) = (leading?.criterion, leading?.line?.number)
    others = evaluation.sequences.filter {
      $0.line?.number == line && $0.criterion != criterion && !$0.timePoints.isEmpty
    }
  }

  var sections: [Section] {
    guard let leading, !others.isEmpty else { return [] }
    var explained: Set<String> = []
    let facts = others.map { other in
      let same = current.first { $0.reader == other.reader } ?? leading
      let needsReason = explained.insert(other.criterion).inserted
      return Facts.Fact(
        "\(other.criterionName) \(other.reader)",
        items(other, beside: same, needsReason: needsReason), most: 6)
    }
    return [
      Section(
        "criteria", title: Line("OTHER CRITERIA", .heading),
        note: Line("beside \(leading.criterionName)", .muted),
        .facts(Facts(facts, labelColumns: 13)))
    ]
  }

  private func items(
    _ other: ResponseSequence, beside leading: ResponseSequence, needsReason: Bool
  ) -> [Line] {
    let shared = other.timePoints.last { point in
      leading.timePoints.contains { $0.date == point.date }
    }
    guard let point = shared ?? other.latest else { return [] }
    let same = leading.timePoints.last { $0.date == point.date }
    let date = Words.date(point.date, today: state.today)
    var items = [Line("\(date) ") + Words.category(point.category, point.responseClass)]
    if let same {
      items.append(
        Line("\(leading.criterionName) \(leading.reader) that day ")
          + Words.category(same.category, same.responseClass))
    } else {
      items.append(Line("\(leading.criterionName) was not judged that day", .muted))
    }
    if same?.responseClass == point.responseClass {
      items.append(Line("the same class of response", .muted))
    } else if needsReason {
      items += Self.reasons(point, other, beside: leading)
    }
    return items
  }

  /// What the category waits for, else what both criteria judge by.
  private static func reasons(
    _ point: ResponseSequence.TimePoint, _ other: ResponseSequence,
    beside leading: ResponseSequence
  ) -> [Line] {
    if let waiting = CriterionBasis.waiting(other.criterion, point.category) {
      return [Line("\(point.category) \(waiting.sentence)") + Line(" (\(waiting.rule))", .muted)]
    }
    return [other, leading].compactMap { sequence in
      CriterionBasis.basis(sequence.criterion).map { basis in
        Line("\(sequence.criterionName) \(basis.sentence)") + Line(" (\(basis.rule))", .muted)
      }
    }
  }
}
