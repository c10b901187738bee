import Criteria
import Oncology
import Status
import Testing

/// Every figure of fragility is looked at by some row of the table: changed, a row changes.
@Suite struct FragilityLimitsTests {
  typealias Change = @Sendable (inout FragilityLimits) -> Void

  static let changes: [(name: String, change: Change)] = [
    ("sumSame", { $0.sumSame.low = 901 }), ("sumSame", { $0.sumSame.high = 1130 }),
    ("sumOther", { $0.sumOther.low = 807 }), ("sumOther", { $0.sumOther.high = 1194 }),
    ("lesionSame", { $0.lesionSame = .init(low: 902, high: 1131) }),
    ("lesionOther", { $0.lesionOther = .init(low: 879, high: 1154) }),
    ("floor", { $0.floor = Length(tenThousandths: 19_999) }),
    ("floor", { $0.floor = .millimetres(3) }),
    ("lesionPercent", { $0.lesionPercent = 26 }),
    ("step", { $0.step = .millimetres(1) }),
    ("typicalTargets", { $0.typicalTargets = 5 }),
  ]

  static let evaluations =
    FragilityTests.rows.map { FragilityTests.build($0).evaluation } + [
      FragilityTests.uneven.evaluation
    ]

  static func outcome(_ limits: FragilityLimits) -> [Fragility?] {
    evaluations.map { Fragility($0, draws: 500, limits: limits) }
  }

  static let standard = outcome(FragilityLimits())

  @Test(arguments: changes.indices) func isLookedAt(_ place: Int) {
    var limits = FragilityLimits()
    Self.changes[place].change(&limits)
    let isSame = Self.outcome(limits) == Self.standard
    #expect(!isSame, "\(Self.changes[place].name)")
  }

  @Test("Every figure is in the list") func isComplete() {
    let names = Set(Mirror(reflecting: FragilityLimits()).children.compactMap(\.label))
    #expect(names == Set(Self.changes.map(\.name)))
  }
}
