/// Choices that no paper makes for everybody, each by its name and with its rule.
///
/// `solid-rules.md`, section 10. What differs from the default is shown wherever a result is.
public struct Settings: Hashable, Sendable {
  /// From when on a response, once reached, is kept until progression (R11-T-STICKY).
  public enum KeepResponse: String, CaseIterable, Sendable {
    /// From the first time point that met it.
    case first
    /// From its confirmation.
    case confirmed
    /// Never: every time point for itself.
    case off
  }

  /// From when on a response is kept; by default from the first that met it (R11-T-STICKY, V+C).
  public var keepResponse = KeepResponse.first
  /// Whether a response has to be confirmed to count as best (R11-C-1, V/J).
  public var confirmResponse = true
  /// Days from the first to the confirming assessment, at least (R11-C-2, V).
  public var confirmGapDays = 28
  /// Not evaluable time points allowed between the two, at most (R11-C-4, V2).
  public var maxNEBetween = 1
  /// Whether stable disease may lie between the two (R11-C-4, J).
  public var acceptSDBetween = false
  /// Days from the start of the line from which stable disease counts (R11-C-3, V2/J).
  public var sdMinDays = 42
  /// Age in days beyond which a baseline is too old (R11-B-1, V2).
  public var baselineMaxAgeDays = 28
  /// Age in days beyond which a marker does not speak for a time point (GEN-BASE: labs 28 days, D).
  public var markerMaxAgeDays = 28

  /// The defaults.
  public init() {}

  /// Why a setting was not taken.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no setting of that name.
    case unknown(name: String)
    /// The value is not one of those allowed, which are named.
    case badValue(name: String, allowed: String)
  }

  /// The names of all settings, in the order of the specification.
  public static let names = [
    "keepResponse", "confirmResponse", "confirmGapDays", "maxNEBetween", "acceptSDBetween",
    "sdMinDays", "baselineMaxAgeDays", "markerMaxAgeDays",
  ]

  /// Changes one setting by its name.
  ///
  /// - Throws: ``Problem``; nothing was changed.
  public mutating func set(_ name: String, to value: String) throws(Problem) {
    switch name {
    case "keepResponse":
      guard let choice = KeepResponse(rawValue: value) else {
        throw .badValue(name: name, allowed: "first, confirmed, off")
      }
      keepResponse = choice
    case "confirmResponse": confirmResponse = try Self.flag(name, value)
    case "confirmGapDays": confirmGapDays = try Self.number(name, value)
    case "maxNEBetween": maxNEBetween = try Self.number(name, value)
    case "acceptSDBetween": acceptSDBetween = try Self.flag(name, value)
    case "sdMinDays": sdMinDays = try Self.number(name, value)
    case "baselineMaxAgeDays": baselineMaxAgeDays = try Self.number(name, value)
    case "markerMaxAgeDays": markerMaxAgeDays = try Self.number(name, value)
    default: throw .unknown(name: name)
    }
  }

  private static func flag(_ name: String, _ value: String) throws(Problem) -> Bool {
    switch value {
    case "on", "true": true
    case "off", "false": false
    default: throw .badValue(name: name, allowed: "on, off")
    }
  }

  private static func number(_ name: String, _ value: String) throws(Problem) -> Int {
    guard let number = Int(value), (0...9999).contains(number) else {
      throw .badValue(name: name, allowed: "a whole number from 0 to 9999")
    }
    return number
  }
}
