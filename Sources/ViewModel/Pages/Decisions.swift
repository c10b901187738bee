internal import Oncology

/// What a board decided and what came of it.
enum Decisions {
  static func items(_ decision: BoardDecision, today: CalendarDate) -> [Line] {
    let day = Words.date(decision.when.date, today: today)
    let head = Line([Span("\(day) ", .muted), Span(decision.text)])
    guard let outcome = decision.outcome else {
      return [head, Line("no outcome recorded", .missing)]
    }
    return [head, Line([Span("→ ", .muted), Span(outcome)])]
  }
}
