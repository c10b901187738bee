internal import Oncology
internal import Status

/// What all pages of a case have around them.
enum CaseFrame {
  /// Who it is and where in the agenda: the first line.
  static func title(_ state: BoardState, _ evaluation: CaseEvaluation) -> Page.Bar {
    let summary = CaseSummary(evaluation)
    var left = Line([Span(" \(summary.id) ", .strong)])
    for part in [summary.person, summary.diagnosis] where !part.isEmpty {
      left = left + Line([Span("· ", .muted), Span(part + " ", .strong)])
    }
    if evaluation.patientCase.isSynthetic { left = left + Line("(synthetic) ", .muted) }
    let place = state.position
    let long = place.map { "case \($0.number) of \($0.count) · " } ?? ""
    let short = place.map { "\($0.number)/\($0.count) · " } ?? ""
    let day = Words.longDate(state.today)
    let right = Line(
      [Span("\(long)as of \(day) ", .muted)], short: [Span("\(short)\(day) ", .muted)])
    return Page.Bar(left, right)
  }

  /// The views of a case, the one shown marked: the second line.
  static func tabs(_ state: BoardState) -> Line {
    let views: [(BoardState.View, String)] = [
      (.agenda, "1 agenda"), (.overview, "2 overview"), (.lesions, "4 lesions"),
    ]
    let spans = views.map { view, name in
      view == state.view ? Span(" [\(name)] ", .strong) : Span("  \(name)  ", .muted)
    }
    return Line(spans)
  }

  /// The keys of a context that can be used now, the most useful first.
  static func hints(_ state: BoardState) -> [Page.Hint] {
    Action.all
      .filter { $0.hint > 0 && $0.contexts.contains(state.context) }
      .filter { state.obstacle(to: $0.id) == nil }
      .sorted { $0.hint < $1.hint }
      .compactMap { action in action.keys.first.map { Page.Hint($0, action.title) } }
  }
}
