public import Criteria
internal import Oncology

/// What the category would be if the targets of one time point were measured again, many times.
///
/// Error model, from FRG-2: the logarithm of a repeated size over the first is normal. For one lesion its
/// spread is the published one of a single lesion; for a sum of ``FragilityLimits/typicalTargets`` equal
/// lesions it is the published one of a sum. Both hold when a part of the error is shared by all lesions
/// of the reading (where a reader draws edges) and the rest is each lesion's own:
///
///     shared² + own² = lesion²,  shared² + own² / k = sum²
///
/// Baseline and nadir stay as measured; what is gone stays gone and what is too small stays 5 mm; what is
/// new, and non-target disease, stay as judged. Sizes are drawn to the ten-thousandth of a millimetre and
/// judged in whole numbers, by RECIST 1.1. The same seed gives the same shares on every machine.
public struct MeasurementSimulation: Hashable, Sendable {
  /// How often one category came out.
  public struct Share: Hashable, Sendable {
    /// The category.
    public let category: RECISTCategory
    /// In how many of the draws.
    public let count: Int
  }

  /// The seed.
  public let seed: UInt64
  /// How often it was measured again.
  public let draws: Int
  /// The categories, the most frequent first.
  public let shares: [Share]
  /// In how many draws the category that stands came out.
  public let held: Int

  /// Measures again; nil without a complete sum.
  init?(
    _ response: CourseResponse, at place: Int, _ outcomes: TargetOutcomes, isSameReader: Bool,
    seed: UInt64, draws: Int, _ limits: FragilityLimits
  ) {
    let timePoint = response.timePoints[place]
    guard timePoint.sum?.complete != nil,
      let judge = RepeatedSum(response, at: place)
    else { return nil }
    var noise = MeasurementNoise(seed: seed, isSameReader: isSameReader, limits)
    var counts = RepeatedSum.Counts()
    for _ in 0..<draws { judge.draw(&noise, &counts) }
    let found: [(RECISTCategory, Int)] = [
      (.completeResponse, counts.complete), (.partialResponse, counts.partial),
      (.stableDisease, counts.stable), (.progressiveDisease, counts.progressive),
    ]
    var totals: [RECISTCategory: Int] = [:]
    for (target, count) in found where count > 0 {
      totals[outcomes.overall(target), default: 0] += count
    }
    self.seed = seed
    self.draws = draws
    held = totals[timePoint.overall] ?? 0
    shares = totals.map { Share(category: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.category.rawValue) < ($0.count, $1.category.rawValue) }
  }
}

/// The target response of sizes that are drawn again and again, without allocating.
struct RepeatedSum {
  /// How often each response came out.
  struct Counts {
    var complete = 0
    var partial = 0
    var stable = 0
    var progressive = 0
  }

  /// Sizes that vary, in ten-thousandths of a millimetre.
  private let sizes: [Double]
  /// Which of them are nodes.
  private let areNodes: [Bool]
  /// What does not vary: too small to measure.
  private let fixed: Int
  /// Whether everything that does not vary, and nothing that cannot, is gone.
  private let canBeComplete: Bool
  private let baseline: Int
  private let nadir: Int

  /// The targets of a time point as measured; nil without baseline or nadir.
  init?(_ response: CourseResponse, at place: Int) {
    let timePoint = response.timePoints[place]
    guard let baseline = timePoint.baseline, let nadir = timePoint.nadir else { return nil }
    self.baseline = baseline.tenThousandths
    self.nadir = nadir.tenThousandths
    let targets = response.course.targets
    let findings = response.course.followUps[place].targets
    var sizes: [Double] = []
    var areNodes: [Bool] = []
    var fixed = 0
    var canBeComplete = true
    for target in targets {
      switch findings[target.id] {
      case .measured(let size) where size > .zero:
        sizes.append(Double(size.tenThousandths))
        areNodes.append(target.isNode)
        if !target.isNode { canBeComplete = false }
      case .parts(let parts):
        sizes.append(Double(parts.reduce(.zero, +).tenThousandths))
        areNodes.append(false)
        canBeComplete = false
      case .tooSmall:
        fixed += RECIST11.Limits.tooSmall.tenThousandths
        if !target.isNode { canBeComplete = false }
      // What grew into another target is gone only with it, and no node stands for other tissue.
      case .merged: canBeComplete = canBeComplete && target.isNode
      case .measured, .absent: break
      case .notEvaluable, nil: return nil
      }
    }
    self.sizes = sizes
    self.areNodes = areNodes
    self.fixed = fixed
    self.canBeComplete = canBeComplete
  }

  /// Measures once more and counts the response.
  func draw(_ noise: inout MeasurementNoise, _ counts: inout Counts) {
    let shared = noise.sharedError()
    var sum = fixed
    var areNodesNormal = true
    for place in sizes.indices {
      let factor = ExponentialMath.exp(shared + noise.ownError())
      let size = Int((sizes[place] * factor).rounded())
      sum += size
      if areNodes[place], size >= RECIST11.Limits.pathologicalNode.tenThousandths {
        areNodesNormal = false
      }
    }
    count(sum, isComplete: canBeComplete && areNodesNormal, &counts)
  }

  /// Counts the response of a sum: complete first, then progression, then partial (R11-T-TIE).
  func count(_ sum: Int, isComplete: Bool, _ counts: inout Counts) {
    let growth = sum - nadir
    if isComplete {
      counts.complete += 1
    } else if growth * 100 >= RECIST11.Limits.progressionPercent * nadir,
      growth >= RECIST11.Limits.progressionGrowth.tenThousandths
    {
      counts.progressive += 1
    } else if (sum - baseline) * 100 <= RECIST11.Limits.responsePercent * baseline {
      counts.partial += 1
    } else {
      counts.stable += 1
    }
  }
}
