public import Oncology

/// What a setting holds, whatever its type.
public enum SettingValue: Hashable, Sendable {
  /// On or off.
  case flag(Bool)
  /// One of a few words.
  case word(String)
  /// A whole number: days, months, per cent, or of things.
  case number(Int)
  /// A fraction, exact.
  case decimal(ExactDecimal)
  /// A length, exact.
  case length(Length)
}

extension SettingValue: CustomStringConvertible {
  /// As `--set` takes it: "on", "first", "28", "0.0577", "5".
  public var description: String {
    switch self {
    case .flag(let flag): flag ? "on" : "off"
    case .word(let word): word
    case .number(let number): String(number)
    case .decimal(let decimal): decimal.description
    case .length(let length): length.description
    }
  }
}

/// A type that a setting can have in code.
public protocol SettingType: Hashable, Sendable {
  /// The value of this type; nil for a value of another type.
  init?(_ value: SettingValue)
  /// The value without its type.
  var settingValue: SettingValue { get }
}

extension Bool: SettingType {
  /// A flag.
  public init?(_ value: SettingValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }

  /// The flag.
  public var settingValue: SettingValue { .flag(self) }
}

extension Int: SettingType {
  /// A whole number.
  public init?(_ value: SettingValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }

  /// The number.
  public var settingValue: SettingValue { .number(self) }
}

extension ExactDecimal: SettingType {
  /// A fraction.
  public init?(_ value: SettingValue) {
    guard case .decimal(let decimal) = value else { return nil }
    self = decimal
  }

  /// The fraction.
  public var settingValue: SettingValue { .decimal(self) }
}

extension Length: SettingType {
  /// A length.
  public init?(_ value: SettingValue) {
    guard case .length(let length) = value else { return nil }
    self = length
  }

  /// The length.
  public var settingValue: SettingValue { .length(self) }
}
