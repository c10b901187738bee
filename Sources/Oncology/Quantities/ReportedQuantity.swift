/// A laboratory value as reported: operator, number and unit, nothing converted (GEN-CENS-1).
public struct ReportedQuantity: Hashable, Sendable {
  /// What stands before the number.
  public enum Bound: String, CaseIterable, Sendable {
    /// The number itself.
    case exactly = ""
    /// Below what the test can detect: the value is less.
    case below = "<"
    /// The value is at most this.
    case atMost = "<="
    /// Above what the test can measure: the value is more.
    case above = ">"
    /// The value is at least this.
    case atLeast = ">="
  }

  /// What stands before the number.
  public var bound: Bound
  /// The number with the decimals that were reported.
  public var number: ExactDecimal
  /// The unit as reported, such as "ng/mL"; empty for a ratio.
  public var unit: String

  /// A value from its parts.
  public init(_ bound: Bound = .exactly, _ number: ExactDecimal, unit: String) {
    self.bound = bound
    self.number = number
    self.unit = unit
  }

  /// Whether the value lies above a limit in the same unit: yes or no only where that holds for
  /// every value in a censored range, else nil.
  public func isAbove(_ limit: ExactDecimal) -> Bool? {
    switch bound {
    case .exactly: number > limit
    case .below, .atMost: number <= limit ? false : nil
    case .above: number >= limit ? true : nil
    case .atLeast: number > limit ? true : nil
    }
  }

  /// Whether the value lies below a limit; nil where the report does not say.
  public func isBelow(_ limit: ExactDecimal) -> Bool? {
    switch bound {
    case .exactly: number < limit
    case .below: number <= limit ? true : nil
    case .atMost: number < limit ? true : nil
    case .above, .atLeast: number >= limit ? false : nil
    }
  }
}

extension ReportedQuantity: CustomStringConvertible {
  /// The value as reported: "<0.1 ng/mL".
  public var description: String {
    bound.rawValue + number.description + (unit.isEmpty ? "" : " " + unit)
  }
}
