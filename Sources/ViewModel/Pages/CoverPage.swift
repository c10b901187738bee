/// What shows while the screen is covered: nothing of any case.
enum CoverPage {
  static func make(_ state: BoardState) -> Page {
    let lines = [Line(""), Line("The screen is covered. Esc shows it again.", .muted)]
    return Page(
      title: Page.Bar(Line(" TUMORBOARD ", .strong)), sections: [Section("cover", .prose(lines))],
      hints: [Page.Hint("Esc", "uncover"), Page.Hint("Q", "quit")])
  }
}
