internal import JSON
public import Oncology

/// A setting as `store.json` has it: which settings there are and what they take is not known here.
public struct StoreSetting: Hashable, Sendable {
  /// A value as JSON has it.
  public enum Value: Hashable, Sendable {
    /// `true` or `false`.
    case flag(Bool)
    /// A number in its digits.
    case number(String)
    /// A string.
    case word(String)

    /// The value as people write it.
    public var text: String {
      switch self {
      case .flag(let flag): flag ? "true" : "false"
      case .number(let text), .word(let text): text
      }
    }
  }

  /// The name.
  public var name: String
  /// The value.
  public var value: Value
  private var line: Int
  private var column: Int
  private var path: String

  /// What is wrong with it, with the place in the file.
  public func issue(_ message: String, hint: String) -> CaseIssue {
    CaseIssue(
      .error, file: CaseStore.Name.description, line: line, column: column, path: path,
      rule: "SETTING", message: message, hint: hint)
  }
}

extension StoreSetting {
  init(_ member: JSONMember, _ value: Value) {
    name = member.name
    self.value = value
    let position = member.value.position
    line = position.line
    column = position.column
    path = member.value.path
  }

  var json: JSONText.Member {
    switch value {
    case .flag(let flag): JSONText.Member(name, .bool(flag))
    case .number(let digits): JSONText.Member(name, .number(digits))
    case .word(let word): JSONText.Member(name, .string(word))
    }
  }
}

extension CaseDecoder<JSONDocument> {
  /// The settings of a store: an object of flags, numbers and words by name.
  mutating func storeSettings(_ value: JSONPlace) -> [StoreSetting] {
    guard object(value) != nil else { return [] }
    var result: [StoreSetting] = []
    for member in json.value(at: value).members {
      if let value = settingValue(member.value.place) { result.append(StoreSetting(member, value)) }
    }
    return result
  }

  private mutating func settingValue(_ value: JSONPlace) -> StoreSetting.Value? {
    switch json.kind(at: value) {
    case .true, .false: return bool(value).map { .flag($0) }
    case .number:
      return json.value(at: value).number.map { .number(String(decoding: $0, as: UTF8.self)) }
    case .string: return text(value).map { .word($0) }
    case .object, .array, .null:
      error(
        at: value, "A setting is a number, a word, or true or false.",
        hint: "Settings are listed by: tumorboard settings")
      return nil
    }
  }
}
