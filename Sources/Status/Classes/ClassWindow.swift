public import Oncology

/// A time after an anchor, with the operator that decides its last day (GEN-DATE-3).
public struct ClassWindow: Hashable, Sendable {
  /// What the length is counted in.
  public enum Unit: String, Sendable {
    /// Whole days between the two dates (DATE-1).
    case days
    /// Calendar months, the day kept or clamped (DATE-2).
    case months
  }

  /// Whether the boundary day itself lies inside.
  public enum Operator: String, Sendable {
    /// The boundary day is still inside.
    case atMost = "<="
    /// The boundary day is already outside.
    case lessThan = "<"
  }

  /// How long.
  public var length: Int
  /// Counted in what.
  public var unit: Unit
  /// Whether the boundary day lies inside.
  public var comparison: Operator

  /// A window from its parts.
  public init(_ comparison: Operator, _ length: Int, _ unit: Unit) {
    self.length = length
    self.unit = unit
    self.comparison = comparison
  }

  /// The boundary day.
  public func boundary(from anchor: CalendarDate) -> CalendarDate {
    switch unit {
    case .days: anchor.adding(days: length)
    case .months: anchor.adding(months: length)
    }
  }

  /// Whether a day lies inside.
  public func contains(_ day: CalendarDate, from anchor: CalendarDate) -> Bool {
    let boundary = boundary(from: anchor)
    return comparison == .atMost ? day <= boundary : day < boundary
  }
}
