import Criteria
import Oncology
import Status
import TestKit
import Testing

/// What holds of every margin, judged again by RECIST.
@Suite struct FragilityPropertyTests {
  /// Two to four targets over two to five time points, in tenths of a millimetre.
  static func generated(_ seed: UInt64) -> ModifierCase {
    var generator = SeededGenerator(seed: seed)
    let targets = (1...Int.random(in: 2...4, using: &generator)).map { "T\($0)" }
    var builder = ModifierCase(drug: "platinum", lesions: targets.map { ($0, "liver") })
    builder.settings.keepResponse = Bool.random(using: &generator) ? .first : .off
    var sizes = targets.map { _ in Int.random(in: 100...600, using: &generator) }
    for visit in 0...Int.random(in: 1...4, using: &generator) {
      let shown = zip(targets, sizes).map { ($0, "\($1 / 10).\($1 % 10)") }
      builder.visit(
        visit == 0 ? -4 : visit * 60, Dictionary(uniqueKeysWithValues: shown))
      sizes = sizes.map { max(60, $0 * Int.random(in: 75...125, using: &generator) / 100) }
    }
    return builder
  }

  /// The category when the first target of the last time point is so much larger.
  static func category(_ builder: ModifierCase, plus change: Length) -> RECISTCategory? {
    var copy = builder
    let last = copy.value.assessments.count - 1
    guard let size = copy.value.assessments[last].findings["T1"]?.longest, size + change > .zero
    else { return nil }
    copy.value.assessments[last].findings["T1"]?.longest = size + change
    return copy.evaluation.leading?.timePoints.last?.overall
  }

  static func negative(_ length: Length) -> Length { .zero - length }

  @Test("FRG-6: the smallest change flips the category, a step less does not")
  func flips() throws {
    var tried = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      let builder = Self.generated(seed)
      let fragility = try #require(Fragility(builder.evaluation, draws: 0))
      guard let nearest = fragility.margins.first,
        fragility.margins.allSatisfy({ $0 == nearest || $0.flip > nearest.flip + .millimetres(1) })
      else { continue }
      // From inside progression downwards, from below a threshold upwards.
      let isDown =
        nearest.threshold == .progression
        ? nearest.hundredThousandths >= 0 : nearest.hundredThousandths > 0
      let step = Length(tenThousandths: 1000)
      let change = isDown ? Self.negative(nearest.flip) : nearest.flip
      let less = isDown ? Self.negative(nearest.flip - step) : nearest.flip - step
      guard let flipped = Self.category(builder, plus: change),
        let held = Self.category(builder, plus: less)
      else { continue }
      #expect(flipped == nearest.beyond, "seed \(seed)")
      #expect(held == fragility.category, "seed \(seed)")
      tried += 1
    }
    #expect(tried > 250)
  }

  @Test("Leaving a lesion out is judging a case that never had it") func leaveOneOut() throws {
    for seed in 1...100 as ClosedRange<UInt64> {
      let builder = Self.generated(seed)
      let fragility = try #require(Fragility(builder.evaluation, draws: 0))
      for left in fragility.leftOut {
        var copy = builder
        copy.value.lesions.removeAll { $0.id == left.lesion }
        for place in copy.value.assessments.indices {
          copy.value.assessments[place].findings[left.lesion] = nil
        }
        #expect(copy.evaluation.leading?.timePoints.last?.overall == left.category)
      }
    }
  }

  @Test("Every draw is judged as RECIST judges: without noise all draws hold") func noNoise()
    throws
  {
    var limits = FragilityLimits()
    let exact = FragilityLimits.Agreement(low: 1000, high: 1000)
    limits.sumSame = exact
    limits.sumOther = exact
    limits.lesionSame = exact
    limits.lesionOther = exact
    for seed in 1...200 as ClosedRange<UInt64> {
      let evaluation = Self.generated(seed).evaluation
      let fragility = try #require(Fragility(evaluation, draws: 5, limits: limits))
      let simulation = try #require(fragility.simulation)
      #expect(simulation.held == 5, "seed \(seed)")
    }
    for evaluation in try SampleEvaluations.all.get() {
      guard let simulation = Fragility(evaluation, draws: 3, limits: limits)?.simulation else {
        continue
      }
      #expect(simulation.held == 3, "\(evaluation.patientCase.id.text)")
    }
  }
}
