internal import Oncology

extension CaseFormat {
  static let person: [FormatObject] = [
    FormatObject(
      "patient", "The person the case is about, by what a board needs and no more.",
      [
        .may("alias", .text, "A name that is none, for the room to use."),
        .may("birthYear", .integer(1880...2100), "The year of birth."),
        .may("sex", Patient.Sex.self, "Sex as the disease sees it."),
        .may(
          "identifiers", .object("identifiers"), "What names the person; masked on every screen."),
      ]),
    FormatObject(
      "identifiers", "What names a person; optional, and no rule needs it.",
      [
        .may("name", .text, "The name."), .may("birthDate", .day, "The day of birth."),
        .may("number", .text, "The hospital's number."),
      ]),
    FormatObject(
      "remark", "A fact that is kept in words.",
      [id, .may("date", .partialDate, "When it was so.")] + dated.dropFirst() + [
        .must("text", .text, "The fact.")
      ]),
    FormatObject(
      "profileFactor", "Something about the person that the course depends on.",
      [id, .may("date", .partialDate, "When it was so.")] + dated.dropFirst() + [
        .must("kind", ProfileFactor.Kind.self, "What it is about."),
        .must("text", .text, "What is so."), .may("by", .text, "Who gave it."),
      ]),
  ]

  static let shared: [FormatObject] = [
    FormatObject(
      "source", "Where a fact comes from, so that it can be looked up.",
      [
        .may("document", .text, "The document."), .may("page", .text, "The page or section."),
        .may("author", .text, "Who wrote or said it."),
        .may("verbal", .flag, "Whether it was only said."),
      ])
  ]
}
