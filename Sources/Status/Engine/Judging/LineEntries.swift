internal import Criteria
internal import Oncology

/// The assessments that a line owns, one for a day (GEN-OWN, ENG-PREC).
struct LineEntries {
  /// Those that can be judged, oldest first.
  let judged: [StatusInput.Entry]
  /// Whether there are others.
  let notEvaluable: [StatusInput.Entry]
  /// Days on which two of one rank say different things.
  let conflicts: [CalendarDate]

  /// What a line owns: the days after its first dose, or after the infusion, up to the first dose of
  /// the next line.
  init(_ entries: [StatusInput.Entry], after start: CalendarDate, through end: CalendarDate?) {
    let owned = entries.filter { $0.date > start && (end.map(($0.date...).contains) ?? true) }
    notEvaluable = owned.filter { $0.responseClass == .notEvaluable }
    var judged: [StatusInput.Entry] = []
    var conflicts: [CalendarDate] = []
    let sorted = owned.filter { $0.responseClass != .notEvaluable }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    for entry in sorted {
      guard let last = judged.last, last.date == entry.date else {
        judged.append(entry)
        continue
      }
      // Two criteria may say different things of one assessment; two assessments should not.
      if last.id != entry.id, last.precedence == entry.precedence,
        last.responseClass != entry.responseClass
      {
        conflicts.append(entry.date)
      }
      judged[judged.count - 1] = last.leading(over: entry)
    }
    self.judged = judged
    self.conflicts = conflicts
  }
}

extension StatusInput.Entry {
  /// Tissue before marrow and images, these before the laboratory, that before a clinician's word.
  fileprivate var precedence: Int {
    switch basis {
    case .biopsy: 3
    case .marrow, .imaging: 2
    case .laboratory: 1
    case .clinical: 0
    }
  }

  /// How bad it is: progression first, then what may be one, then the least response.
  private var badness: Int {
    switch responseClass {
    case .progression: 6
    case .indeterminate: 5
    case .stable: 4
    case .minor: 3
    case .partial: 2
    case .complete: 1
    case .notEvaluable: 0
    }
  }

  fileprivate func leading(over other: StatusInput.Entry) -> StatusInput.Entry {
    if precedence != other.precedence { return precedence > other.precedence ? self : other }
    return badness >= other.badness ? self : other
  }
}
