/// What a member of the case format may hold.
public indirect enum FormatType: Hashable, Sendable {
  /// Text, not empty.
  case text
  /// An id: unique in the case, 1 to 64 of the characters A–Z a–z 0–9 . _ -
  case identifier
  /// The id of something else in the case.
  case reference(String)
  /// `true` or `false`.
  case flag
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number with the digits that were reported.
  case number
  /// A length in millimetres, at most four decimals.
  case length
  /// A day: "2024-12-02".
  case day
  /// A day, a month or a year: "2024-12-02", "2024-12", "2024".
  case partialDate
  /// A second with its zone: "2024-12-10T13:05:12+01:00".
  case instant
  /// What a setting takes: a flag, a number or a word.
  case setting
  /// One of several words.
  case choice([String])
  /// An object of the format.
  case object(String)
  /// An array.
  case array(FormatType)
  /// An object whose members are named by ids.
  case map(of: FormatType, by: String)
}

/// A member of an object.
public struct FormatField: Hashable, Sendable {
  /// The name.
  public var name: String
  /// What it may hold.
  public var type: FormatType
  /// Whether it must be there.
  public var isRequired: Bool
  /// What it means, in a sentence.
  public var meaning: String

  init(_ name: String, _ type: FormatType, _ meaning: String, required: Bool = false) {
    self.name = name
    self.type = type
    self.meaning = meaning
    isRequired = required
  }

  /// A member that must be there.
  static func must(_ name: String, _ type: FormatType, _ meaning: String) -> FormatField {
    FormatField(name, type, meaning, required: true)
  }

  /// A member that may be left out.
  static func may(_ name: String, _ type: FormatType, _ meaning: String) -> FormatField {
    FormatField(name, type, meaning)
  }

  /// One of the words of an enumeration, which may be left out.
  static func may<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Choice.Type, _ meaning: String
  ) -> FormatField {
    FormatField(name, .choice(Choice.allCases.map(\.rawValue)), meaning)
  }

  /// One of the words of an enumeration, which must be there.
  static func must<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Choice.Type, _ meaning: String
  ) -> FormatField {
    FormatField(name, .choice(Choice.allCases.map(\.rawValue)), meaning, required: true)
  }
}

/// An object of the format.
public struct FormatObject: Hashable, Sendable {
  /// The name, as the schema and the page call it.
  public var name: String
  /// What it stands for, in a sentence.
  public var meaning: String
  /// The members in the order in which they are written.
  public var fields: [FormatField]

  init(_ name: String, _ meaning: String, _ fields: [FormatField]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
  }
}
