internal import Oncology

extension CaseFormat {
  static let board: [FormatObject] = [
    FormatObject(
      "call", "A response category that a person signs for a time point.",
      [id] + dated + [
        .must("criterion", .text, "The criterion's id."),
        .must("category", .text, "The category, in the criterion's letters."),
        .may(
          "assessment", .reference("assessment"),
          "The reading it rests on; left out where no assessment lies behind it."),
        .may("computed", .text, "The category that was computed when it was signed."),
        .may("reader", .reference("reader"), "The reader whose measurements it rests on."),
        .may("rationale", .text, "Why; needed to sign what differs from the computed category."),
        .must("author", .text, "Who: a person's id."),
        .may("discipline", Discipline.self, "The discipline they spoke for."),
        .may("draft", .flag, "That nobody has signed it yet."),
        .may("signedAt", .instant, "When it was signed."),
        .may("digest", .text, "SHA-256 of what was signed, in 64 hexadecimal digits."),
        .may("supersedes", .reference("call"), "The call that it takes the place of."),
        .may("retracted", .object("retraction"), "That it no longer stands."),
      ]),
    FormatObject(
      "retraction", "That a signed call no longer stands; it stays readable.",
      [
        .must("at", .instant, "When."), .must("author", .text, "Who: a person's id."),
        .must("reason", .text, "Why."),
        .may(
          "known", .day,
          "The board's day on which it was known, where that is not the day of the clock."),
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
