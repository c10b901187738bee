/// One drug of a line: what was planned, what was given, how it was taken.
public struct Agent: Hashable, Sendable {
  /// How it gets into the body.
  public enum Route: String, CaseIterable, Sendable {
    /// Swallowed.
    case oral
    /// Into a vein.
    case intravenous
    /// Under the skin or into a muscle.
    case injection
    /// A depot that lasts for weeks.
    case depot
    /// Into a body cavity, the bladder or the spinal fluid.
    case local
  }

  /// What was planned.
  public struct Plan: Hashable, Sendable {
    /// The amount of one dose in ``unit``.
    public var amount: ExactDecimal?
    /// The unit of the amount: "mg".
    public var unit: String?
    /// Days from one dose to the next, 1 for daily.
    public var intervalDays: Int?
    /// How many doses or cycles were planned; nil for until progression.
    public var doses: Int?

    /// A plan from its parts.
    public init(
      amount: ExactDecimal? = nil, unit: String? = nil, intervalDays: Int? = nil,
      doses: Int? = nil
    ) {
      self.amount = amount
      self.unit = unit
      self.intervalDays = intervalDays
      self.doses = doses
    }
  }

  /// One dose that was given, or a period of equal ones.
  public struct Dose: Hashable, Sendable {
    /// Unique in the case.
    public var id: String
    /// When.
    public var date: PartialDate
    /// The amount in the unit of the plan.
    public var amount: ExactDecimal

    /// A dose from its parts.
    public init(id: String, date: PartialDate, amount: ExactDecimal) {
      self.id = id
      self.date = date
      self.amount = amount
    }
  }

  /// A time without the drug.
  public struct Hold: Hashable, Sendable {
    /// Unique in the case.
    public var id: String
    /// The first day without it.
    public var from: CalendarDate
    /// The last day without it; nil when it goes on.
    public var through: CalendarDate?
    /// Why.
    public var reason: String?

    /// A hold from its parts.
    public init(id: String, from: CalendarDate, through: CalendarDate?, reason: String? = nil) {
      self.id = id
      self.from = from
      self.through = through
      self.reason = reason
    }
  }

  /// How far the drug was taken as prescribed.
  public struct Adherence: Hashable, Sendable {
    /// Unique in the case.
    public var id: String
    /// The first day of the time it speaks of.
    public var from: CalendarDate
    /// The last day.
    public var through: CalendarDate
    /// Days of it with the drug at hand (proportion of days covered).
    public var daysCovered: Int
    /// How it is known: "pharmacy record", "diary".
    public var basis: String?

    /// A record from its parts.
    public init(
      id: String, from: CalendarDate, through: CalendarDate, daysCovered: Int,
      basis: String? = nil
    ) {
      self.id = id
      self.from = from
      self.through = through
      self.daysCovered = daysCovered
      self.basis = basis
    }
  }

  /// Unique in the case.
  public var id: String
  /// The name as written; never re-cased.
  public var name: String
  /// The class, such as "egfrTKI"; nil when not recorded.
  public var drugClass: String?
  /// What it is aimed at: "EGFR", "HER2".
  public var targets: [String]
  /// The dose as prescribed: "80 mg daily".
  public var dose: String?
  /// How it gets into the body.
  public var route: Route?
  /// The first dose, where it is not the line's.
  public var start: PartialDate?
  /// The last dose, where it is not the line's.
  public var lastDose: PartialDate?
  /// Why it ended, where that is not the line's reason.
  public var stopReason: LineOfTherapy.StopReason?
  /// Whether failure of the line counts as failure of this drug; nil leaves it to the drug's class.
  public var countsForRefractory: Bool?
  /// What was planned.
  public var plan: Plan?
  /// What was given, oldest first, where recorded.
  public var doses: [Dose]
  /// Times without it.
  public var holds: [Hold]
  /// How far it was taken.
  public var adherence: [Adherence]

  /// A drug from its name and class.
  public init(id: String, name: String, drugClass: String? = nil, dose: String? = nil) {
    self.id = id
    self.name = name
    self.drugClass = drugClass
    self.dose = dose
    targets = []
    doses = []
    holds = []
    adherence = []
  }
}
