internal import JSON
internal import Oncology

/// Turns the JSON of a case into values and notes everything that is wrong on the way.
///
/// It goes on after a mistake, so that one look at the list is enough to mend a file. A value that
/// could not be read is nil, and whoever needed it is nil in turn.
///
/// Members are asked for in the order in which the encoder writes them: a text that is only read
/// forwards (``JSONForward``) is given up where they stand in another, and read again as a document.
struct CaseDecoder<Text: JSONSource> {
  /// The members of one object, taken by name.
  struct Fields {
    /// Where the object stands.
    let object: JSONPlace
    fileprivate var members: Text.Members
    /// Every name asked for, where somebody will want to know them.
    fileprivate var known: [String]?
  }

  /// The text that all places are places of.
  var json: Text
  private(set) var issues: [CaseIssue] = []
  /// Whether every name that is asked for is kept, to hint at it where a member has another one.
  private let listsNames: Bool
  fileprivate var hasUnknownMembers = false
  private var ids = IdentifierSet()
  /// Tables of a case are about as long as each other: every assessment looks at the same lesions.
  private var roomOfTables = 0

  /// More than this many mistakes in one file are not listed.
  private static var mostIssues: Int { 100 }

  /// Whether the file can be used.
  var hasErrors: Bool { issues.contains { $0.severity == .error } }

  fileprivate init(_ json: Text, listsNames: Bool) {
    self.json = json
    self.listsNames = listsNames
  }

  // MARK: What is wrong

  mutating func note(
    _ severity: CaseIssue.Severity, at place: JSONPlace, rule: String = "FORMAT",
    _ message: @autoclosure () -> String, hint: @autoclosure () -> String
  ) {
    guard let document = json.document else {
      json.giveUp()
      return
    }
    guard issues.count < Self.mostIssues else { return }
    let value = document.value(at: place)
    let position = value.position
    issues.append(
      CaseIssue(
        severity, line: position.line, column: position.column, path: value.path, rule: rule,
        message: message(), hint: hint()))
  }

  mutating func error(
    at value: JSONPlace, rule: String = "FORMAT", _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String
  ) {
    note(.error, at: value, rule: rule, message(), hint: hint())
  }

  private mutating func expected(_ what: String, at value: JSONPlace, hint: String? = nil) {
    guard let kind = json.document?.kind(at: value) else {
      json.giveUp()
      return
    }
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
    if let document = json.document, document.kind(at: value) != .number {
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
    // Short words are compared in an instant, which the initializer by a raw value does not use.
    if let text = json.string(at: value),
      let choice = Choice.allCases.first(where: { $0.rawValue == text })
    {
      return choice
    }
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    error(at: value, "The word is none of the list.", hint: "Write one of \(words).")
    return nil
  }

  // MARK: Objects and arrays

  mutating func object(_ value: JSONPlace) -> Fields? {
    guard let members = json.object(at: value) else {
      expected("an object", at: value)
      return nil
    }
    return Fields(object: value, members: members, known: Text.explains && listsNames ? [] : nil)
  }

  /// Where the value of a member stands, once; nil where there is none.
  @inline(__always)
  mutating func take(_ name: MemberName, _ fields: inout Fields) -> JSONPlace? {
    if Text.explains, listsNames { fields.known?.append(name.description) }
    return json.take(name, from: &fields.members)
  }

  /// The elements of an array that could be read.
  ///
  /// This and what reads a member is inlined, so that no closure is called for each of the many small
  /// values, and none of them is handed on through memory.
  @inline(__always)
  mutating func list<Element>(
    _ value: JSONPlace?, _ read: (inout CaseDecoder, JSONPlace) -> Element?
  ) -> [Element] {
    guard let value, var elements = elements(value) else { return [] }
    var result: [Element] = []
    result.reserveCapacity(json.count(elements))
    while let element = json.next(&elements) {
      if let read = read(&self, element) { result.append(read) }
    }
    return result
  }

  private mutating func elements(_ value: JSONPlace) -> Text.Elements? {
    if let elements = json.array(at: value) { return elements }
    expected("an array", at: value)
    return nil
  }

  /// The members of an object whose names are ids, each read.
  mutating func table<Value>(
    _ value: JSONPlace?, _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> [String: Value] {
    guard let value else { return [:] }
    guard var members = json.namedValues(at: value) else {
      expected("an object", at: value)
      return [:]
    }
    var result = [String: Value](minimumCapacity: roomOfTables)
    while let member = json.next(&members) {
      guard let read = read(&self, member.value) else { continue }
      // Names that are equal may differ in their scalars, which only a document can tell.
      if result.updateValue(read, forKey: member.name) != nil { json.giveUp() }
    }
    roomOfTables = result.count
    return result
  }

  /// A member that must be there.
  @inline(__always)
  mutating func required<Value>(
    _ name: MemberName, _ fields: inout Fields,
    _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> Value? {
    guard let value = take(name, &fields) else {
      isMissing(name, fields.object)
      return nil
    }
    return read(&self, value)
  }

  @inline(never)
  private mutating func isMissing(_ name: MemberName, _ object: JSONPlace) {
    error(at: object, "The member \"\(name)\" is missing.", hint: "Add \"\(name)\" to it.")
  }

  /// A member that may be left out.
  @inline(__always)
  mutating func optional<Value>(
    _ name: MemberName, _ fields: inout Fields,
    _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> Value? {
    guard let value = take(name, &fields) else { return nil }
    return read(&self, value)
  }

  /// The id of an object in an array, unique in its case.
  mutating func identifier(_ fields: inout Fields) -> String? {
    guard let value = take("id", &fields) else {
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
    let value = take("known", &fields)
    let known = value.flatMap { day($0) }
    if let date, let known, let value, known < date.earliest {
      error(
        at: value, "A fact cannot be known before it happened.",
        hint: "Correct \"date\" or \"known\"; leave \"known\" out when both are one day.")
    }
    let source = optional("source", &fields) { $0.source($1) }
    guard let date else { return nil }
    return Dated(date, known: known, source: source)
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
  mutating func finish(_ fields: consuming Fields) {
    if !json.isEmpty(&fields.members) { unknown(in: fields) }
  }

  @inline(never)
  private mutating func unknown(in fields: Fields) {
    if !Text.explains { json.giveUp() }
    for member in json.rest(fields.members) {
      hasUnknownMembers = true
      note(
        .warning, at: member.value.place,
        "The member \(JSONText.string(member.name).line) is not part of the format.",
        hint: Spelling.hint(for: member.name, among: fields.known ?? []))
    }
  }
}

extension CaseDecoder<JSONDocument> {
  mutating func error(at value: JSONValue, _ message: String, hint: String) {
    error(at: value.place, message, hint: hint)
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
}

extension CaseDecoder<JSONForward> {
  /// What was read of a text that is as this program writes it; nil where anything is otherwise.
  static func reading<Value>(
    _ bytes: [UInt8], _ read: (inout CaseDecoder, JSONPlace) -> Value?
  ) -> Value? {
    var decoder = CaseDecoder(JSONForward(bytes), listsNames: false)
    let value = read(&decoder, decoder.json.root)
    return decoder.json.isAtEnd ? value : nil
  }
}
