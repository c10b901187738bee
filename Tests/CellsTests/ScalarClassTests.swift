import Testing

@testable import Cells

/// A page of 256 scalars is searched in place of the whole table.
@Suite struct ScalarClassTests {
  @Test func everyRunBeginsAndEndsWhereTheTableSays() {
    for (place, run) in ScalarClass.runs.enumerated() {
      let first = run >> 2
      #expect(Self.number(first) == run & 3)
      guard place > 0 else { continue }
      #expect(Self.number(first - 1) == ScalarClass.runs[place - 1] & 3)
    }
  }

  @Test func everyPageBeginsInTheRunThatTheTableSays() {
    for page in UInt32(0)..<0x110 {
      let run = ScalarClass.runs.last { $0 >> 2 <= page << 8 }
      #expect(Self.number(page << 8) == run.map { $0 & 3 })
    }
  }

  /// The class as the table numbers it; that of a surrogate, which is no scalar, is unsafe.
  private static func number(_ value: UInt32) -> UInt32? {
    Unicode.Scalar(value).map { UInt32(ScalarClass($0).rawValue) } ?? 3
  }
}
