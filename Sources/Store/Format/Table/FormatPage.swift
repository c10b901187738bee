/// The formats of a store as a page to read.
public enum FormatPage {
  /// The text of the page, in Markdown.
  public static let text: String =
    ([
      "# The formats of a store, version 1", "",
      "Made from the table in `Sources/Store/Format/Table`; do not edit. The same as JSON Schema:",
      "`case-v1.schema.json`, `meeting-v1.schema.json`, `store-v1.schema.json`.", "",
      "A store is a folder with `store.json`, `cases/ID.json` and `meetings/ID.json`, and with",
      "`history/ID.jsonl` where this program changed a case: one line an edit, each naming the lines before",
      "it by their SHA-256, with who, when, what, and the SHA-256 of the case's file before and after. A",
      "case's file may be edited by hand; the next save records what that changed.", "",
      "One case is one file of UTF-8 JSON, named after the case's id. Fields may be added to version 1,",
      "never renamed. Members that the program does not know are kept. A member of which nothing is known",
      "is left out; `null` is an error. Everything that happened has a `date`, and where it was known only",
      "later a `known` date: \"as of\" counts from there.", "",
    ] + versions + FormatFile.allCases.flatMap { $0.objects.flatMap { section($0) } })
    .joined(separator: "\n") + "\n"

  private static let versions = [
    "## Other versions", "",
    "A file of a newer version is shown as far as it can be read and never written: `check` calls it an",
    "error, a save is refused, and what could not be read is named.", "",
    "Version 0 is the one before this. In it the lengths of findings (`longest`, `shortAxis`,",
    "`perpendicular`, `enhancing`, `parts`) and `spleen` of an assessment are centimetres; here every",
    "length is millimetres. Nothing else differs, and in `store.json` and meetings only the number. A file",
    "of version 0 is shown and not written; `tumorboard migrate STORE` brings the store to version 1 after",
    "a backup, each number ten times what it was, digit by digit, every other byte as it was. The history",
    "has a line of the kind `migrated` for it.", "",
  ]

  private static func section(_ object: FormatObject) -> [String] {
    let rows = object.fields.map { field in
      "| `\(field.name)` | \(words(field.type)) | \(field.isRequired ? "yes" : "") | \(field.meaning) |"
    }
    return [
      "## \(object.name)", "", object.meaning, "", "| member | holds | must | what it means |",
      "| --- | --- | --- | --- |",
    ] + rows + [""]
  }

  private static func words(_ type: FormatType) -> String {
    switch type {
    case .text: "text"
    case .identifier: "id"
    case .reference(let name): "id of a \(name)"
    case .flag: "true or false"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .number: "number"
    case .length: "millimetres, at most four decimals"
    case .day: "day, `2024-12-02`"
    case .partialDate: "day, month or year"
    case .instant: "second, `2024-12-10T13:05:12+01:00`"
    case .setting: "true or false, number, text"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: " ")
    case .object(let name): "[\(name)](#\(name.lowercased()))"
    case .array(let element): "list of \(self.words(element))"
    case .map(let element, let name): "by id of \(name): \(words(element))"
    }
  }
}
