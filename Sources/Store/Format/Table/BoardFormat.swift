internal import Oncology

/// The formats of a meeting and of a store's description, version 1, as data.
enum BoardFormat {
  static let meeting: [FormatObject] = [
    FormatObject(
      "meeting", "A meeting of the board: its agenda and who was there.",
      [
        .must("format", .integer(1...1), "The version of the format."),
        .must("id", .identifier, "The meeting's id; the file is named after it."),
        .must("name", .text, "What it is called."), .must("date", .day, "The day."),
        .may("start", .text, "The time it begins: \"13:00\"."),
        .may("items", .array(.object("agendaItem")), "The cases in their order."),
        .may("attendance", .array(.object("attendance")), "Who came, by discipline."),
      ]),
    FormatObject(
      "agendaItem", "One case on an agenda.",
      [
        .must("id", .identifier, "Unique in the meeting."),
        .must("case", .identifier, "The case's id."),
        .may("question", .text, "The question, where it is not the case's own."),
        .may("presenter", .text, "Who presents: a person's id."),
        .may("minutes", .integer(1...240), "Minutes planned."),
        .may("mode", Meeting.Item.Mode.self, "Whether it is talked about; discuss where left out."),
        .may("state", Meeting.Item.State.self, "How far it got; planned where left out."),
      ]),
    FormatObject(
      "attendance", "Who came for a discipline.",
      [
        .must("id", .identifier, "Unique in the meeting."),
        .must("discipline", Discipline.self, "The discipline."),
        .may("people", .array(.text), "The people, by id; left out when nobody came."),
      ]),
  ]

  static let store: [FormatObject] = [
    FormatObject(
      "store", "What a store says of itself.",
      [
        .must("format", .integer(1...1), "The version of the format."),
        .must("id", .identifier, "An id that stays when the folder is moved or cloned."),
        .must("name", .text, "What people call it."),
        .may("today", .day, "The day that counts as today; for samples and teaching."),
        .may(
          "settings", .map(of: .setting, by: "setting"),
          "What its cases are judged with, by name, where that is not the default."),
        .may("people", .array(.object("person")), "Who presents, reads and signs."),
      ]),
    FormatObject(
      "person", "Somebody who can present, sign and attend.",
      [
        .must("id", .identifier, "Unique in the store."),
        .must("initials", .text, "Initials, as they stand on screens."),
        .may("name", .text, "The name."), .must("discipline", Discipline.self, "The discipline."),
        .may(
          "roles", .array(.choice(Person.Role.allCases.map(\.rawValue))),
          "What the person may do."),
      ]),
  ]
}
