internal import JSON
internal import Oncology

/// Turns the JSON of a case into values and notes everything that is wrong on the way.
///
/// It goes on after a mistake, so that one look at the list is enough to mend a file. A value that
/// could not be read is nil, and whoever needed it is nil in turn.
struct CaseDecoder {
  /// More than this many mistakes in one file are not listed.
  static let mostIssues = 100

  private(set) var issues: [CaseIssue] = []
  /// Whether every name that is asked for is kept, to hint at it where a member has another one.
  private let listsNames: Bool
  private var hasUnknownMembers = false
  private var ids: Set<String> = []

  /// Whether the file can be used.
  var hasErrors: Bool { issues.contains { $0.severity == .error } }

  private init(listsNames: Bool) {
    self.listsNames = listsNames
    // A case has some eighty objects with ids.
    ids.reserveCapacity(90)
  }

  /// What was read of a file, and the decoder with everything that is wrong.
  ///
  /// Names cost time and are seldom needed: a file with members that nobody knows is read once more,
  /// to say what may have been meant.
  static func reading<Value>(
    _ root: JSONValue, _ read: (inout CaseDecoder, JSONValue) -> Value?
  ) -> (value: Value?, decoder: CaseDecoder) {
    var decoder = CaseDecoder(listsNames: false)
    var value = read(&decoder, root)
    if decoder.hasUnknownMembers {
      decoder = CaseDecoder(listsNames: true)
      value = read(&decoder, root)
    }
    return (value, decoder)
  }

  // MARK: What is wrong

  mutating func note(
    _ severity: CaseIssue.Severity, at value: JSONValue, rule: String = "FORMAT",
    _ message: String, hint: String
  ) {
    guard issues.count < Self.mostIssues else { return }
    let position = value.position
    issues.append(
      CaseIssue(
        severity, line: position.line, column: position.column, path: value.path, rule: rule,
        message: message, hint: hint))
  }

  mutating func error(
    at value: JSONValue, rule: String = "FORMAT", _ message: String, hint: String
  ) {
    note(.error, at: value, rule: rule, message, hint: hint)
  }

  private mutating func expected(_ what: String, at value: JSONValue, hint: String? = nil) {
    error(
      at: value, "Expected \(what), found \(value.kind.words).",
      hint: hint
        ?? (value.kind == .null
          ? "Leave the member out when nothing is known." : "Write \(what) here."))
  }

  // MARK: Single values

  mutating func text(_ value: JSONValue) -> String? {
    guard let text = value.string else {
      expected("a string", at: value)
      return nil
    }
    guard !text.isEmpty else {
      error(
        at: value, "Expected text, found none.", hint: "Leave the member out when nothing is known."
      )
      return nil
    }
    return text
  }

  mutating func bool(_ value: JSONValue) -> Bool? {
    guard let bool = value.bool else {
      expected("true or false", at: value)
      return nil
    }
    return bool
  }

  mutating func integer(_ value: JSONValue, in range: ClosedRange<Int>) -> Int? {
    guard let number = value.number, let decimal = ExactDecimal(number),
      let whole = decimal.integer,
      range.contains(whole)
    else {
      let what = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      expected(what, at: value, hint: "Write \(what) without quotes.")
      return nil
    }
    return whole
  }

  mutating func decimal(_ value: JSONValue) -> ExactDecimal? {
    guard let number = value.number else {
      expected("a number", at: value, hint: "Write the number without quotes.")
      return nil
    }
    guard let decimal = ExactDecimal(number) else {
      error(
        at: value, "The number has more than 18 digits or an exponent beyond 999.",
        hint: "Write it with the digits that were reported.")
      return nil
    }
    return decimal
  }

  /// A length in millimetres.
  mutating func length(_ value: JSONValue) -> Length? {
    guard let decimal = decimal(value) else { return nil }
    guard let length = Length(millimetres: decimal) else {
      error(
        at: value, rule: "NUM-1",
        "Expected millimetres from 0 to 10000 with at most four decimals.",
        hint: "Write the size in millimetres as measured, without rounding.")
      return nil
    }
    return length
  }

  mutating func day(_ value: JSONValue) -> CalendarDate? {
    guard let text = value.string, let day = CalendarDate(text) else {
      expected("a day such as \"2024-12-02\"", at: value, hint: "Write year, month and day.")
      return nil
    }
    return day
  }

  mutating func partialDate(_ value: JSONValue) -> PartialDate? {
    guard let text = value.string, let date = PartialDate(text) else {
      let forms = "\"2024-12-02\", \"2024-12\" or \"2024\""
      expected("a date: \(forms)", at: value, hint: "Write as much of the date as is known.")
      return nil
    }
    return date
  }

  mutating func instant(_ value: JSONValue) -> Instant? {
    guard let text = value.string, let instant = Instant(text) else {
      expected(
        "a time such as \"2024-12-10T13:05:12+01:00\"", at: value,
        hint: "Write day, time and zone.")
      return nil
    }
    return instant
  }

  /// One of the words of an enumeration.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, _ type: Choice.Type
  ) -> Choice? {
    if let text = value.string, let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    error(at: value, "The word is none of the list.", hint: "Write one of \(words).")
    return nil
  }

  // MARK: Objects and arrays

  mutating func object(_ value: JSONValue) -> Fields? {
    guard value.kind == .object else {
      expected("an object", at: value)
      return nil
    }
    return Fields(value, listing: listsNames)
  }

  /// The elements of an array that could be read.
  mutating func list<Element>(
    _ value: JSONValue?, _ read: (inout CaseDecoder, JSONValue) -> Element?
  ) -> [Element] {
    guard let value else { return [] }
    guard value.kind == .array else {
      expected("an array", at: value)
      return []
    }
    var result: [Element] = []
    for element in value.elements {
      if let read = read(&self, element) { result.append(read) }
    }
    return result
  }

  /// A member that must be there.
  mutating func required<Value>(
    _ name: String, _ fields: inout Fields,
    _ read: (inout CaseDecoder, JSONValue) -> Value?
  ) -> Value? {
    guard let value = fields.take(name) else {
      error(at: fields.object, "The member \"\(name)\" is missing.", hint: "Add \"\(name)\" to it.")
      return nil
    }
    return read(&self, value)
  }

  /// A member that may be left out.
  mutating func optional<Value>(
    _ name: String, _ fields: inout Fields,
    _ read: (inout CaseDecoder, JSONValue) -> Value?
  ) -> Value? {
    fields.take(name).flatMap { read(&self, $0) }
  }

  /// The id of an object in an array, unique in its case.
  mutating func identifier(_ fields: inout Fields) -> String? {
    guard let value = fields.take("id") else {
      error(
        at: fields.object, "The member \"id\" is missing.",
        hint: "Give every object in an array an id of its own.")
      return nil
    }
    guard let id = text(value) else { return nil }
    guard CaseID.isValid(id) else {
      error(
        at: value, "An id has 1 to 64 of the characters A-Z a-z 0-9 . _ - and no others.",
        hint: "Choose a shorter or plainer id.")
      return nil
    }
    guard ids.insert(id).inserted else {
      error(
        at: value, "Another object of this case has the same id.",
        hint: "Give one of them another id; what refers to it must follow.")
      return nil
    }
    return id
  }

  /// `date` and `known` of an object.
  mutating func dated(_ fields: inout Fields) -> Dated? {
    let date = required("date", &fields) { $0.partialDate($1) }
    return dated(date, &fields)
  }

  /// A date that was read already, with `known` beside it.
  mutating func dated(_ date: PartialDate?, _ fields: inout Fields) -> Dated? {
    let value = fields.take("known")
    let known = value.flatMap { day($0) }
    if let date, let known, let value, known < date.earliest {
      error(
        at: value, "A fact cannot be known before it happened.",
        hint: "Correct \"date\" or \"known\"; leave \"known\" out when both are one day.")
    }
    let source = optional("source", &fields) { $0.source($1) }
    return date.map { Dated($0, known: known, source: source) }
  }

  private mutating func source(_ value: JSONValue) -> Source? {
    guard var fields = object(value) else { return nil }
    let document = optional("document", &fields) { $0.text($1) }
    let page = optional("page", &fields) { $0.text($1) }
    let author = optional("author", &fields) { $0.text($1) }
    let isVerbal = optional("verbal", &fields) { $0.bool($1) } ?? false
    finish(fields)
    return Source(document: document, page: page, author: author, isVerbal: isVerbal)
  }

  /// Members that nobody asked for: kept, but perhaps a slip of the keyboard.
  mutating func finish(_ fields: Fields) {
    if fields.isEmpty { return }
    for member in fields.untaken {
      hasUnknownMembers = true
      note(
        .warning, at: member.value, "The member \"\(member.name)\" is not part of the format.",
        hint: Spelling.hint(for: member.name, among: fields.known ?? []))
    }
  }
}
