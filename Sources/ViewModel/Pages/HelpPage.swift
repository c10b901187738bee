/// The keys that work here, searchable; Enter runs the line under the cursor.
enum HelpPage {
  static func make(_ state: BoardState, _ size: SizeClass) -> Page {
    let actions = state.helpActions
    let columns = [
      Table.Column("keys", "Key", least: 18), Table.Column("title", "", priority: 1, least: 14),
      Table.Column("help", "What it does", least: 56, isFlexible: true),
    ]
    let rows = actions.map { action in
      Table.Row(
        action.id.rawValue, .item,
        [
          "keys": Line(action.keys.joined(separator: "  "), .key),
          "title": Line(action.title, .strong), "help": help(action, state),
        ])
    }
    let table = Table(
      columns: columns, rows: rows, selected: state.help?.selected?.rawValue,
      empty: Line("No key does that here.", .muted))
    let place = state.help?.context.rawValue ?? ""
    return Page(
      title: Page.Bar(
        Line([Span(" HELP ", .strong), Span("· keys that work in the view \(place) ")]),
        Line("\(actions.count) actions ", .muted)),
      sections: [Section("help", isFlexible: true, .table(table))],
      status: Page.Bar(
        Line(
          " It informs and never recommends: computed aids, not clinical decisions.",
          .muted)),
      hints: CaseFrame.hints(state),
      entry: state.isTyping ? Page.Entry("find", text: state.help?.filter ?? "") : nil)
  }

  private static func help(_ action: Action, _ state: BoardState) -> Line {
    guard let obstacle = state.obstacle(to: action.id) else { return Line(action.help) }
    return Line("Not now: \(obstacle).", .muted)
  }
}
