import Criteria
import Oncology
import Testing

/// Sums on which binary floating point goes wrong (solid-rules 0.3, table of floating-point traps).
@Suite("NUM-2: floating-point traps") struct FloatingPointTrapTests {
  /// A sum exactly at a threshold.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let reference: Length
    let sum: Length
    let percent: String
    let isProgression: Bool
    var testDescription: String { "\(id) \(reference) to \(sum)" }

    static func progression(
      _ id: String, nadir: String, sum: String, _ percent: String = "20.0"
    ) -> Row {
      Row(id: id, reference: mm(nadir), sum: mm(sum), percent: percent, isProgression: true)
    }

    static func response(_ id: String, baseline: String, sum: String) -> Row {
      Row(id: id, reference: mm(baseline), sum: mm(sum), percent: "-30.0", isProgression: false)
    }
  }

  @Test(
    "FP-1 to FP-7 meet their threshold, and miss it by a ten-thousandth",
    arguments: [
      Row.progression("FP-1", nadir: "25.0", sum: "30.0"),
      Row.progression("FP-2", nadir: "26.0", sum: "31.2"),
      Row.progression("FP-3", nadir: "27.0", sum: "32.4"),
      Row.progression("FP-4", nadir: "29.0", sum: "34.8"),
      Row.response("FP-5", baseline: "11.0", sum: "7.7"),
      Row.response("FP-6", baseline: "14.0", sum: "9.8"),
      Row.response("FP-7", baseline: "33.0", sum: "23.1"),
    ])
  func traps(_ row: Row) {
    let change = Change(from: row.reference, to: row.sum)
    #expect(change.isProgression == row.isProgression)
    #expect(change.isPartialResponse == !row.isProgression)
    #expect(change.percent()?.description == row.percent)
    let step = Length(tenThousandths: row.isProgression ? -1 : 1)
    let missed = Change(from: row.reference, to: row.sum + step)
    #expect(!missed.isProgression)
    #expect(!missed.isPartialResponse)
  }
}
