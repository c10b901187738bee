internal import Oncology

extension CaseFormat {
  static let board: [FormatObject] = [
    FormatObject(
      "call", "A response category that a person signed for a time point.",
      [id] + dated + [
        .must("criterion", .text, "The criterion's id."),
        .must("category", .text, "The category, in the criterion's letters."),
        .may("reader", .reference("reader"), "The reader whose measurements it rests on."),
        .may("rationale", .text, "Why."), .must("author", .text, "Who: a person's id."),
        .may("discipline", Discipline.self, "The discipline they spoke for."),
      ]),
    FormatObject(
      "decision", "What a board decided, as recorded; the program never makes one.",
      [id] + dated + [
        .must("text", .text, "The decision in words."),
        .may(
          "options", .array(.choice(BoardDecision.Option.allCases.map(\.rawValue))),
          "What kind of thing was decided."),
        .may("owner", .text, "Who does it."), .may("due", .day, "By when."),
        .may("outcome", .text, "What came of it."),
      ]),
    FormatObject(
      "note", "A remark that somebody wrote for the board.",
      [id] + dated + [
        .may("author", .text, "Who wrote it."), .must("text", .text, "What it says."),
      ]),
  ]
}
