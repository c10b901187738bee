import Oncology
import Testing

/// Changes are compared exactly and rounded only to be shown (solid-rules 0.3, NUM-2 to NUM-5).
@Suite("Changes: NUM-2 to NUM-5") struct ChangeTests {
  /// How a change is shown.
  struct Shown: Sendable, CustomTestStringConvertible {
    let id: String
    let from: Int
    let to: Int
    let thresholds: [Int]
    let percent: String?
    var testDescription: String { "\(id) \(from) to \(to)" }

    /// Lengths in ten-thousandths of a millimetre.
    init(_ id: String, _ from: Int, _ to: Int, _ percent: String?, guarding: [Int] = []) {
      self.id = id
      self.from = from
      self.to = to
      self.percent = percent
      thresholds = guarding
    }

    var change: Change {
      Change(from: Length(tenThousandths: from), to: Length(tenThousandths: to))
    }
  }

  @Test(
    "NUM-4 and NUM-5: as shown",
    arguments: [
      Shown("NUM-4", 1_110_000, 790_000, "-28.8"),
      Shown("NUM-4", 1_110_000, 620_000, "-44.1"),
      Shown("NUM-4", 530_000, 610_000, "15.1"),
      Shown("NUM-4", 1_000_000, 1_000_000, "0.0"),
      Shown("NUM-4 half up", 2_000, 2_001, "0.1"),
      Shown("NUM-4 half down", 2_000, 1_999, "-0.1"),
      Shown("NUM-4 just below half", 20_000, 20_009, "0.0"),
      Shown("NUM-4 near +20, unguarded", 1_000_000, 1_199_600, "20.0"),
      Shown("NUM-4 near +20", 1_000_000, 1_199_600, "19.96", guarding: [20, -30]),
      Shown("NUM-4 nearer +20", 1_000_000, 1_199_960, "19.996", guarding: [20, -30]),
      Shown("NUM-4 at +20", 1_000_000, 1_200_000, "20.0", guarding: [20, -30]),
      Shown("NUM-4 beyond +20", 1_000_000, 1_200_400, "20.0", guarding: [20, -30]),
      Shown("NUM-4 near -30", 1_000_000, 700_400, "-29.96", guarding: [20, -30]),
      Shown("NUM-4 at -30", 1_000_000, 700_000, "-30.0", guarding: [20, -30]),
      Shown("NUM-4 beyond -30", 1_000_000, 699_600, "-30.0", guarding: [20, -30]),
      Shown("NUM-4 by one of ten metres", 500_000_000, 599_999_999, "19.9999998", guarding: [20]),
      Shown("NUM-5", 0, 50_000, nil),
      Shown("NUM-5", 0, 0, nil, guarding: [20]),
    ])
  func shown(_ row: Shown) throws {
    let percent = row.change.percent(guarding: row.thresholds)
    #expect(percent?.description == row.percent)
  }

  /// Whether a threshold is met.
  struct Met: Sendable, CustomTestStringConvertible {
    let from: Int
    let to: Int
    let percent: Int
    let isMet: Bool
    var testDescription: String { "NUM-3 \(from) to \(to) against \(percent) %" }

    init(_ from: Int, _ to: Int, _ percent: Int, _ isMet: Bool) {
      self.from = from
      self.to = to
      self.percent = percent
      self.isMet = isMet
    }
  }

  @Test(
    "NUM-2 and NUM-3: thresholds are inclusive and exact",
    arguments: [
      Met(1_000_000, 1_200_000, 20, true), Met(1_000_000, 1_199_999, 20, false),
      Met(1_000_000, 700_000, -30, true), Met(1_000_000, 700_001, -30, false),
      Met(250_000, 300_000, 20, true), Met(260_000, 312_000, 20, true),
      Met(140_000, 98_000, -30, true), Met(3, 4, 20, true), Met(7, 8, 20, false),
      Met(0, 1, 20, true), Met(1_000_000, 800_000, 20, false),
    ])
  func met(_ row: Met) {
    let change = Change(
      from: Length(tenThousandths: row.from), to: Length(tenThousandths: row.to))
    #expect(change.meets(row.percent) == row.isMet)
  }

  @Test("A change knows its difference")
  func difference() {
    let change = Change(from: .millimetres(53), to: .millimetres(45))
    #expect(change.difference == Length(tenThousandths: -80_000))
  }
}
