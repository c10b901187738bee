public import Oncology

/// A length of time in the unit in which it was published (GEN-DATE-2).
public struct TimeSpan: Hashable, Sendable {
  /// The unit; months are never turned into days.
  public enum Unit: String, CaseIterable, Sendable {
    /// Days.
    case days
    /// Seven days.
    case weeks
    /// Calendar months, clamped to the last day.
    case months
  }

  /// How many.
  public var count: Int
  /// Of what.
  public var unit: Unit

  /// A length of time.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The day that lies this long after another.
  public func end(from day: CalendarDate) -> CalendarDate {
    switch unit {
    case .days: day.adding(days: count)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    }
  }
}

/// A window of time after a day that the definition names (GEN-DATE-3).
public struct TimeWindow: Hashable, Sendable {
  /// The day from which it is counted.
  public enum Anchor: String, CaseIterable, Sendable {
    /// The last dose.
    case lastDose
    /// The infusion of cells.
    case infusion
    /// The first dose of the line.
    case lineStart
    /// The diagnosis.
    case diagnosis
    /// The first day of the best response.
    case responseDate
  }

  /// Whether its last day belongs to it.
  public enum Bound: String, CaseIterable, Sendable {
    /// "within", "up to".
    case within = "<="
    /// "less than".
    case lessThan = "<"
  }

  /// How long.
  public var span: TimeSpan
  /// Whether its last day belongs to it.
  public var bound: Bound
  /// From when.
  public var anchor: Anchor

  /// A window from its parts.
  public init(_ bound: Bound, _ span: TimeSpan, from anchor: Anchor) {
    self.span = span
    self.bound = bound
    self.anchor = anchor
  }

  /// The day that the operator is about.
  public func boundary(from day: CalendarDate) -> CalendarDate { span.end(from: day) }

  /// Whether a day lies inside; a day before the anchor does.
  public func contains(_ day: CalendarDate, from anchor: CalendarDate) -> Bool {
    switch bound {
    case .within: day <= boundary(from: anchor)
    case .lessThan: day < boundary(from: anchor)
    }
  }
}

/// How much must have been given before a failure may be called one (ENG-ADEQ).
public struct MinimumExposure: Hashable, Sendable {
  /// Cycles: whole ones before progression, begun ones before a non-response (ENG-CYC).
  public var cycles: Int?
  /// Time from the first dose to the day in question.
  public var time: TimeSpan?
  /// Time from the first dose to the last dose before the day in question.
  public var dosing: TimeSpan?
  /// Whether any one of these is enough.
  public var isAnyEnough: Bool
  /// Days by which ``time`` may be missed (CML-WIN).
  public var toleranceDays = 0

  /// A minimum; nothing at all still asks for one dose.
  public init(
    cycles: Int? = nil, time: TimeSpan? = nil, dosing: TimeSpan? = nil, isAnyEnough: Bool = false
  ) {
    self.cycles = cycles
    self.time = time
    self.dosing = dosing
    self.isAnyEnough = isAnyEnough
  }
}
