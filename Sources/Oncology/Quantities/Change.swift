/// How one length compares with an earlier one, exactly.
public struct Change: Hashable, Sendable {
  /// The length that is compared with: baseline or nadir.
  public let reference: Length
  /// The later length.
  public let current: Length

  /// A change from `reference` to `current`.
  public init(from reference: Length, to current: Length) {
    self.reference = reference
    self.current = current
  }

  /// The difference; positive for growth.
  public var difference: Length { current - reference }

  /// The change in per cent to as few decimals as tell the truth, at least one, rounded half away
  /// from zero; nil when the reference is 0 (NUM-5).
  ///
  /// A rounded figure must not show a threshold that was not met: +19.96 % is not "+20.0" (NUM-4).
  ///
  /// - Parameter thresholds: Whole per cents at which a rule decides.
  /// - Returns: Per cent with its decimals; negative for a decrease.
  public func percent(guarding thresholds: [Int] = []) -> ExactDecimal? {
    guard reference.tenThousandths != 0 else { return nil }
    var places = 1
    while places < 9, thresholds.contains(where: { shows($0, places: places) && !meets($0) }) {
      places += 1
    }
    return rounded(to: places)
  }

  /// Whether the change reaches a threshold in per cent: at most it when negative, else at least it.
  public func meets(_ percent: Int) -> Bool {
    let scaled = difference.tenThousandths * 100
    let needed = percent * reference.tenThousandths
    return percent < 0 ? scaled <= needed : scaled >= needed
  }

  private func shows(_ percent: Int, places: Int) -> Bool {
    rounded(to: places) == ExactDecimal(significand: percent)
  }

  private func rounded(to places: Int) -> ExactDecimal {
    let scale = (0..<places).reduce(100) { product, _ in product * 10 }
    let numerator = difference.tenThousandths * scale
    let denominator = reference.tenThousandths
    let magnitude = (2 * abs(numerator) + abs(denominator)) / (2 * abs(denominator))
    let isNegative = (numerator < 0) != (denominator < 0)
    return ExactDecimal(significand: isNegative ? -magnitude : magnitude, scale: places)
  }
}
