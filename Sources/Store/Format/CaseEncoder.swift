internal import JSON
internal import Oncology

/// Writes a case as a new file, its members in the order of the format.
///
/// For cases that come from elsewhere. A case that was read is never written this way: what changes in
/// it is put into its own text.
enum CaseEncoder {
  /// The text of a case's file.
  static func text(_ value: PatientCase) -> String { json(value).page }

  static func json(_ value: PatientCase) -> JSONText {
    .members(parts.compactMap { part in part.json(value).map { .init(part.name, $0) } })
  }

  // MARK: Values

  static func text(_ text: String?) -> JSONText? { text.map { .string($0) } }

  static func word(_ word: (some RawRepresentable<String>)?) -> JSONText? {
    word.map { .string($0.rawValue) }
  }

  static func date(_ date: PartialDate?) -> JSONText? { date.map { .string($0.description) } }

  static func day(_ day: CalendarDate?) -> JSONText? { day.map { .string($0.description) } }

  static func length(_ length: Length?) -> JSONText? { length.map { .number($0.description) } }

  static func number(_ number: ExactDecimal?) -> JSONText? {
    number.map { .number($0.description) }
  }

  static func integer(_ number: Int?) -> JSONText? { number.map { .integer($0) } }

  /// `true`, or nothing: what is not said to be so is not.
  static func flag(_ flag: Bool) -> JSONText? { flag ? .bool(true) : nil }

  static func answer(_ answer: Bool?) -> JSONText? { answer.map { .bool($0) } }

  static func list<Element>(
    _ elements: [Element], _ encode: (Element) -> JSONText
  ) -> JSONText? {
    elements.isEmpty ? nil : .array(elements.map(encode))
  }

  static func words(_ words: [String]) -> JSONText? { list(words) { .string($0) } }

  /// `date`, `known` and `source`; `date` under another name for a line.
  static func dated(_ when: Dated?, as name: String = "date") -> [JSONText.Member] {
    let known = day(when?.known).map { JSONText.Member("known", $0) }
    let source = (when?.source).map { JSONText.Member("source", self.source($0)) }
    let date = date(when?.date).map { JSONText.Member(name, $0) }
    return [date, known, source].compactMap(\.self)
  }

  /// An object that begins with its id and dates.
  static func object(
    _ id: String, _ when: Dated?, _ members: KeyValuePairs<String, JSONText?>
  ) -> JSONText {
    let rest = members.compactMap { member in
      member.value.map { JSONText.Member(member.key, $0) }
    }
    return .members([.init("id", .string(id))] + dated(when) + rest)
  }

  private static func source(_ value: Source) -> JSONText {
    .object([
      "document": text(value.document), "page": text(value.page), "author": text(value.author),
      "verbal": flag(value.isVerbal),
    ])
  }
}
