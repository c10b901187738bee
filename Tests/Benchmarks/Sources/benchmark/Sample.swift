internal import CAllocations

/// Measures and prints.
enum Sample {
  private static let clock = ContinuousClock()

  /// Prints one sample.
  static func print(_ name: String, _ unit: String, _ value: Double) {
    Swift.print("\(name)\t\(unit)\t\(value)")
  }

  /// The nanoseconds that something takes.
  static func nanoseconds(_ work: () -> Void) -> Double {
    let time = clock.measure(work).components
    return Double(time.seconds) * 1e9 + Double(time.attoseconds) / 1e9
  }

  /// The allocations that something makes; nil where they cannot be counted.
  static func allocations(_ work: () -> Void) -> Double? {
    guard ca_is_counting() else { return nil }
    let before = ca_allocations()
    work()
    return Double(ca_allocations() - before)
  }

  /// Keeps the compiler from leaving out work whose result nobody needs.
  @inline(never)
  static func keep<Value>(_ value: borrowing Value) {}
}
