internal import Oncology
internal import Status

/// What all pages of a case have around them.
enum CaseFrame {
  /// Who it is and where in the list: the first line.
  static func title(_ state: BoardState, _ evaluation: CaseEvaluation) -> Page.Bar {
    let patientCase = evaluation.patientCase
    var left = Line([Span(" \(patientCase.id) ", .strong)])
    let person = CaseSummary.person(patientCase.patient, on: evaluation.asOf)
    for part in [person, CaseSummary.diagnosis(patientCase)] where !part.isEmpty {
      left = left + Line([Span("· ", .muted), Span(part + " ", .strong)])
    }
    if evaluation.patientCase.isSynthetic { left = left + Line("(synthetic) ", .muted) }
    let place = state.position
    let long = place.map { "case \($0.number) of \($0.count) · " } ?? ""
    let short = place.map { "\($0.number)/\($0.count) · " } ?? ""
    if let day = state.place.asOf {
      let text = Span("AS KNOWN ON \(Words.longDate(day)) ", .caveat)
      return Page.Bar(left, Line([text]))
    }
    let day = Words.longDate(state.today)
    let right = Line(
      [Span("\(long)as of \(day) ", .muted)], short: [Span("\(short)\(day) ", .muted)])
    return Page.Bar(left, right)
  }

  /// The views of a case, the one shown marked, and whether the patient's name is hidden: the second
  /// line.
  static func tabs(_ state: BoardState) -> Line {
    let spans = View.allCases.enumerated().dropFirst().map { place, view in
      let name = view == .why ? "w why" : "\(place + 1) \(view.rawValue)"
      return view == state.place.view ? Span("[\(name)]", .strong) : Span(" \(name) ", .muted)
    }
    return Line([Span(" ")] + spans)
  }

  /// What there is to say; the identity while it is shown; where the cursor is.
  static func status(_ state: BoardState, place: String = "") -> Page.Bar? {
    let right = Line(place.isEmpty ? "" : "\(place) ", .muted)
    if let notice = state.notice { return Page.Bar(Line(" ") + notice, right) }
    if let identity = identity(state) { return Page.Bar(identity, right) }
    return place.isEmpty ? nil : Page.Bar("", right)
  }

  /// Name, birth date and number together: one of them alone is how patients are mixed up.
  private static func identity(_ state: BoardState) -> Line? {
    guard let patientCase = state.opened?.patientCase, state.unmasked == patientCase.id,
      let known = patientCase.patient.identifiers
    else { return nil }
    let parts = [
      known.name ?? "no name", known.birthDate.map { "born \(Words.longDate($0))" },
      known.number.map { "no. \($0)" },
    ]
    let text = parts.compactMap(\.self).joined(separator: " · ")
    return Line([Span(" UNMASKED ", .caveat), Span(text, .strong), Span("  M hides it", .muted)])
  }

  /// The keys of a context that can be used now, the most useful first.
  static func hints(_ state: BoardState) -> [Page.Hint] {
    let context = state.context
    return Action.hinted
      .filter { $0.contexts.contains(context) && state.obstacle(to: $0.id) == nil }
      .compactMap { action in action.keys.first.map { Page.Hint($0, action.title) } }
  }

  // MARK: Layers

  /// What lies above a page: the keys that may follow, or a question.
  static func layers(_ state: BoardState) -> [Page.Layer] {
    switch state.layer {
    case .prefix(let name): [pane(state, after: name)]
    case .question(let question): [FormLayers.layer(state, question) ?? unmask(state)]
    case .forms(let forms): FormLayers.layers(state, forms)
    case .help, nil: []
    }
  }

  private static func pane(_ state: BoardState, after prefix: String) -> Page.Layer {
    let rows = Action.all.filter { $0.contexts.contains(state.context) }.compactMap { action in
      action.keys.first { $0.hasPrefix(prefix + " ") }.map { key in
        let obstacle = state.obstacle(to: action.id)
        return Table.Row(
          action.id.rawValue, .total,
          [
            "key": Line(String(key.dropFirst(prefix.count + 1)), .key),
            "title": Line(action.title, obstacle == nil ? .plain : .muted),
            "why": Line(obstacle ?? "", .muted),
          ])
      }
    }
    let columns = [
      Table.Column("key"), Table.Column("title"),
      Table.Column("why", least: 10, isFlexible: true),
    ]
    return Page.Layer(
      .pane, title: Line("\(prefix) – go to", .heading),
      sections: [Section("prefix", .table(Table(columns: columns, rows: rows)))])
  }

  private static func unmask(_ state: BoardState) -> Page.Layer {
    let id = state.opened?.patientCase.id.text ?? ""
    let lines = [
      Line(""), Line(" Everybody who sees this screen will read name, birth date and number."),
      Line(" They show until another case is opened."), Line(""),
      Line([
        Span(" "), Span("y", .key), Span(" show them     "), Span("Esc", .key),
        Span(" keep them hidden"),
      ]), Line(""),
    ]
    return Page.Layer(
      .dialog, title: Line("Show who \(id) is?", .heading),
      sections: [Section("question", .prose(lines))])
  }
}
