internal import JSON
internal import Oncology

/// Turns the JSON of a case into values and notes everything that is wrong on the way.
///
/// It goes on after a mistake, so that one look at the list is enough to mend a file. A value that
/// could not be read is nil, and whoever needed it is nil in turn.
struct CaseDecoder {
  /// More than this many mistakes in one file are not listed.
  static let mostIssues = 100

  /// The text that all places are places of.
  let json: JSONDocument
  private(set) var issues: [CaseIssue] = []
  /// Whether every name that is asked for is kept, to hint at it where a member has another one.
  private let listsNames: Bool
  private var hasUnknownMembers = false
  private var ids = IdentifierSet()

  /// Whether the file can be used.
  var hasErrors: Bool { issues.contains { $0.severity == .error } }

  private init(_ json: JSONDocument, listsNames: Bool) {
    self.json = json
    self.listsNames = listsNames
  }

  /// What was read of a file, and the decoder with everything that is wrong.
  ///
  /// Names cost time and are seldom needed: a file with members that nobody knows is read once more,
  /// to say what may have been meant.
  static func reading<Value>(
    _ root: JSONValue, _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> (value: Value?, decoder: CaseDecoder) {
    var decoder = CaseDecoder(root.document, listsNames: false)
    var value = read(&decoder, root.place)
    if decoder.hasUnknownMembers {
      decoder = CaseDecoder(root.document, listsNames: true)
      value = read(&decoder, root.place)
    }
    return (value, decoder)
  }

  // MARK: What is wrong

  mutating func note(
    _ severity: CaseIssue.Severity, at place: JSONPlace, rule: String = "FORMAT",
    _ message: String, hint: String
  ) {
    guard issues.count < Self.mostIssues else { return }
    let value = json.value(at: place)
    let position = value.position
    issues.append(
      CaseIssue(
        severity, line: position.line, column: position.column, path: value.path, rule: rule,
        message: message, hint: hint))
  }

  mutating func error(
    at value: JSONPlace, rule: String = "FORMAT", _ message: String, hint: String
  ) {
    note(.error, at: value, rule: rule, message, hint: hint)
  }

  mutating func error(at value: JSONValue, _ message: String, hint: String) {
    error(at: value.place, message, hint: hint)
  }

  private mutating func expected(_ what: String, at value: JSONPlace, hint: String? = nil) {
    let kind = json.kind(at: value)
    error(
      at: value, "Expected \(what), found \(kind.words).",
      hint: hint
        ?? (kind == .null
          ? "Leave the member out when nothing is known." : "Write \(what) here."))
  }

  // MARK: Single values

  mutating func text(_ value: JSONPlace) -> String? {
    guard let text = json.string(at: value) else {
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

  mutating func bool(_ value: JSONPlace) -> Bool? {
    guard let bool = json.bool(at: value) else {
      expected("true or false", at: value)
      return nil
    }
    return bool
  }

  mutating func integer(_ value: JSONPlace, in range: ClosedRange<Int>) -> Int? {
    guard let whole = json.withNumber(at: value, { ExactDecimal($0) })?.integer,
      range.contains(whole)
    else {
      let what = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      expected(what, at: value, hint: "Write \(what) without quotes.")
      return nil
    }
    return whole
  }

  mutating func decimal(_ value: JSONPlace) -> ExactDecimal? {
    guard json.kind(at: value) == .number else {
      expected("a number", at: value, hint: "Write the number without quotes.")
      return nil
    }
    guard let decimal = json.withNumber(at: value, { ExactDecimal($0) }) else {
      error(
        at: value, "The number has more than 18 digits or an exponent beyond 999.",
        hint: "Write it with the digits that were reported.")
      return nil
    }
    return decimal
  }

  /// A length in millimetres.
  mutating func length(_ value: JSONPlace) -> Length? {
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

  mutating func day(_ value: JSONPlace) -> CalendarDate? {
    guard let day = json.withText(at: value, { CalendarDate($0) }) else {
      expected("a day such as \"2024-12-02\"", at: value, hint: "Write year, month and day.")
      return nil
    }
    return day
  }

  mutating func partialDate(_ value: JSONPlace) -> PartialDate? {
    guard let date = json.withText(at: value, { PartialDate($0) }) else {
      let forms = "\"2024-12-02\", \"2024-12\" or \"2024\""
      expected("a date: \(forms)", at: value, hint: "Write as much of the date as is known.")
      return nil
    }
    return date
  }

  mutating func instant(_ value: JSONPlace) -> Instant? {
    guard let instant = json.string(at: value).flatMap({ Instant($0) }) else {
      expected(
        "a time such as \"2024-12-10T13:05:12+01:00\"", at: value,
        hint: "Write day, time and zone.")
      return nil
    }
    return instant
  }

  /// One of the words of an enumeration.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: JSONPlace, _ type: Choice.Type
  ) -> Choice? {
    if let text = json.string(at: value), let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    error(at: value, "The word is none of the list.", hint: "Write one of \(words).")
    return nil
  }

  // MARK: Objects and arrays

  mutating func object(_ value: JSONPlace) -> Fields? {
    guard isObject(value) else { return nil }
    return Fields(json, at: value, listing: listsNames)
  }

  /// Whether it is an object; noted where it is not.
  mutating func isObject(_ value: JSONPlace) -> Bool {
    guard json.kind(at: value) == .object else {
      expected("an object", at: value)
      return false
    }
    return true
  }

  /// The elements of an array that could be read.
  ///
  /// This and what reads a member is inlined, so that no closure is called for each of the many small
  /// values, and none of them is handed on through memory.
  @inline(__always)
  mutating func list<Element>(
    _ value: JSONPlace?, _ read: (inout CaseDecoder, JSONPlace) -> Element?
  ) -> [Element] {
    guard let value else { return [] }
    guard isArray(value) else { return [] }
    let elements = json.elements(at: value)
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      if let read = read(&self, element) { result.append(read) }
    }
    return result
  }

  private mutating func isArray(_ value: JSONPlace) -> Bool {
    guard json.kind(at: value) == .array else {
      expected("an array", at: value)
      return false
    }
    return true
  }

  /// A member that must be there.
  @inline(__always)
  mutating func required<Value>(
    _ name: StaticString, _ fields: inout Fields,
    _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> Value? {
    guard let value = fields.take(name) else {
      isMissing(name, fields.object)
      return nil
    }
    return read(&self, value)
  }

  @inline(never)
  private mutating func isMissing(_ name: StaticString, _ object: JSONPlace) {
    error(at: object, "The member \"\(name)\" is missing.", hint: "Add \"\(name)\" to it.")
  }

  /// A member that may be left out.
  @inline(__always)
  mutating func optional<Value>(
    _ name: StaticString, _ fields: inout Fields,
    _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> Value? {
    guard let value = fields.take(name) else { return nil }
    return read(&self, value)
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
    guard ids.insert(id) else {
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

  private mutating func source(_ value: JSONPlace) -> Source? {
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
        .warning, at: member.value.place,
        "The member \(JSONText.string(member.name).line) is not part of the format.",
        hint: Spelling.hint(for: member.name, among: fields.known ?? []))
    }
  }
}
