/// What there is to choose when no store was found.
public enum WelcomeChoice: String, CaseIterable, Sendable {
  /// A private copy of the samples.
  case samples
  /// A new store where the program looks by itself.
  case newStore
  /// Nothing: the user will give a path.
  case path
}

/// The page that is shown when there is no store yet.
enum WelcomePage {
  static func make(_ state: BoardState, _ size: SizeClass) -> Page {
    let intro = [
      Line("tumorboard shows the cases of a tumor board: timelines, measurements, categories."),
      Line("It informs and never recommends."), Line(""),
      Line("There is no store of cases yet. What would you like to do?", .strong), Line(""),
    ]
    let columns = [
      Table.Column("title", "", least: 30), Table.Column("help", "", least: 20, isFlexible: true),
    ]
    let rows = WelcomeChoice.allCases.map { choice in
      let (title, help) = words(choice, state)
      return Table.Row(
        choice.rawValue, .item, ["title": Line(title, .strong), "help": Line(help, .muted)])
    }
    let table = Table(columns: columns, rows: rows, selected: state.welcome?.choice.rawValue)
    return Page(
      title: Page.Bar(Line([Span(" TUMORBOARD ", .strong)])),
      sections: [
        Section("intro", .prose(intro)), Section("welcome", isFlexible: true, .table(table)),
      ], status: state.notice.map { Page.Bar(Line(" ") + $0) }, hints: CaseFrame.hints(state))
  }

  private static func words(
    _ choice: WelcomeChoice, _ state: BoardState
  ) -> (title: String, help: String) {
    let path = state.welcome?.path ?? ""
    return switch choice {
    case .samples:
      ("Look at sample cases", "A private copy of synthetic cases; change what you like.")
    case .newStore: ("Make an empty store", "At \(path)")
    case .path: ("Open a folder", "Leave, and start again with: tumorboard PATH")
    }
  }
}
