public import Criteria
public import Oncology

/// The figures of fragility, each by its name and with its rule (solid-rules 5.4, FRG-1 to FRG-8).
public struct FragilityLimits: Hashable, Sendable {
  /// The bounds of a band as whole numbers, so that no logarithm is needed (FRG-3).
  ///
  /// r = max(S/T, T/S) lies in the band where `low` × r² <= `high`: both are the published limits of
  /// agreement as thousandths above 0, 1 + lo and 1 + hi.
  public struct Agreement: Hashable, Sendable {
    /// 1 + the lower limit, in thousandths.
    public var low: Int
    /// 1 + the upper limit, in thousandths.
    public var high: Int

    /// Limits of agreement in thousandths.
    public init(low: Int, high: Int) {
      self.low = low
      self.high = high
    }

    /// The standard deviation of the logarithm of a repeated measurement over the first (FRG-2).
    public var sigma: Double {
      (ExponentialMath.log(Double(high) / 1000) - ExponentialMath.log(Double(low) / 1000)) / 3.92
    }
  }

  /// A sum, by the same reader: −9.8 % to +13.1 % (Yoon 2016, V).
  public var sumSame = Agreement(low: 902, high: 1131)
  /// A sum, by another reader: −19.2 % to +19.5 %.
  public var sumOther = Agreement(low: 808, high: 1195)
  /// One lesion, by the same reader: −17.8 % to +16.1 %.
  public var lesionSame = Agreement(low: 822, high: 1161)
  /// One lesion, by another reader: −22.1 % to +25.4 %.
  public var lesionOther = Agreement(low: 779, high: 1254)
  /// A margin at most this is fragile whatever its per cent, inclusive (FRG-7; Oxnard 2011, V-based).
  public var floor = Length.millimetres(2)
  /// What a single measurement may plausibly be off by, in per cent (FRG-6, J).
  public var lesionPercent = 25
  /// The step of a measurement (FRG-6).
  public var step = Length(tenThousandths: Length.perMillimetre / 10)
  /// How many equal lesions make the published spread of a sum out of that of one lesion: decides how
  /// much of an error all lesions of one reading share (J).
  public var typicalTargets = 3

  /// The meta-analysis that the limits come from.
  public static let citation = Citation.measurementError

  /// The defaults.
  public init() {}

  /// The limits that speak for so many targets.
  func agreement(targets: Int, isSameReader: Bool) -> Agreement {
    switch (targets == 1, isSameReader) {
    case (true, true): lesionSame
    case (true, false): lesionOther
    case (false, true): sumSame
    case (false, false): sumOther
    }
  }
}
