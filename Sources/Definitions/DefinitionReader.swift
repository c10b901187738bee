internal import Criteria
internal import JSON
internal import Oncology
internal import Status

/// Reads one definition and notes everything that is wrong on the way.
///
/// It goes on after a mistake, so that one look at the list is enough to mend a file.
struct DefinitionReader {
  private(set) var issues: [CaseIssue] = []
  let file: String

  init(file: String) { self.file = file }

  /// Whether the definition cannot be used.
  var hasErrors: Bool { issues.contains { $0.severity == .error } }

  mutating func append(_ issue: CaseIssue) { issues.append(issue) }

  mutating func note(_ severity: CaseIssue.Severity, at value: JSONValue, _ message: String) {
    let position = value.position
    issues.append(
      CaseIssue(
        severity, file: file, line: position.line, column: position.column, path: value.path,
        message: message, hint: "The definitions that come with the program show how it is written."
      ))
  }

  // MARK: Members

  /// A member that must be there; nil, and an error, where it is not.
  mutating func required(_ name: String, of value: JSONValue) -> JSONValue? {
    let member = value.member(name)
    if member == nil { note(.error, at: value, "The member \"\(name)\" is missing.") }
    return member
  }

  /// Notes members that nobody asks for.
  mutating func check(_ value: JSONValue, has names: Set<String>) {
    guard value.kind == .object else {
      note(.error, at: value, "Expected an object.")
      return
    }
    for member in value.members where !names.contains(member.name) {
      note(.error, at: member.value, "There is no member \"\(member.name)\" here.")
    }
  }

  mutating func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    guard let text = value.string, !text.isEmpty else {
      note(.error, at: value, "Expected text.")
      return nil
    }
    return text
  }

  mutating func texts(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    guard value.kind == .array else {
      note(.error, at: value, "Expected an array of texts.")
      return []
    }
    return value.elements.compactMap { text($0) }
  }

  mutating func flag(_ value: JSONValue?) -> Bool? {
    guard let value else { return nil }
    if value.bool == nil { note(.error, at: value, "Expected true or false.") }
    return value.bool
  }

  mutating func number(_ value: JSONValue?) -> Int? {
    guard let value else { return nil }
    let number = value.number.flatMap { ExactDecimal($0)?.integer }
    guard let number, (0...9999).contains(number) else {
      note(.error, at: value, "Expected a whole number from 0 to 9999.")
      return nil
    }
    return number
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue?, _ type: Choice.Type
  ) -> Choice? {
    guard let value else { return nil }
    if let choice = value.string.flatMap({ Choice(rawValue: $0) }) { return choice }
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    note(.error, at: value, "Expected one of \(words).")
    return nil
  }

  mutating func confidence(_ value: JSONValue?) -> [Rule.Confidence] {
    texts(value).compactMap { text in
      let mark = Rule.Confidence(rawValue: text)
      if mark == nil, let value {
        note(.error, at: value, "Marks of confidence are V, V2, K, J and C.")
      }
      return mark
    }
  }
}
