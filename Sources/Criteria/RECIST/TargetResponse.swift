public import Oncology

/// The response of the target lesions at one time point (RECIST 1.1, section 4.3.1).
public struct TargetResponse: Hashable, Sendable {
  /// The category: CR, PR, SD, PD or NE.
  public let category: RECISTCategory
  /// The rule that decided, with its figures.
  public let evidence: Evidence

  /// Judges what was found, in the order CR, missing lesions, PD, PR, SD (R11-T-TIE).
  ///
  /// - Parameters:
  ///   - targets: The targets chosen at baseline; not empty.
  ///   - findings: What was found, by lesion.
  ///   - baseline: The sum at baseline.
  ///   - nadir: The smallest complete sum before this time point, baseline included (R11-S-6).
  public init(
    _ targets: [TargetLesion], _ findings: [String: TargetFinding], baseline: Length, nadir: Length
  ) {
    let sum = TargetSum(targets, findings)
    let fromNadir = Change(from: nadir, to: sum.partial)
    let fromBaseline = Change(from: baseline, to: sum.partial)
    if targets.allSatisfy({ Self.isGone($0, targets, findings) }) {
      let grew = sum.partial > nadir
      self.init(.completeResponse, grew ? "R11-T-NODE" : "R11-T-CR", [.length("sum", sum.partial)])
    } else if !sum.missing.isEmpty {
      let rest = targets.filter { !sum.missing.contains($0.id) }
      let isRestGone = rest.allSatisfy { Self.isGone($0, targets, findings) }
      self = Self.withMissing(sum, fromNadir, isRestGone: isRestGone)
    } else if fromNadir.isProgression {
      self.init(.progressiveDisease, "R11-T-PD", [.change("from nadir", fromNadir)])
    } else if fromBaseline.isPartialResponse {
      self.init(.partialResponse, "R11-T-PR", [.change("from baseline", fromBaseline)])
    } else {
      let facts: [Fact] = [
        .change("from baseline", fromBaseline), .change("from nadir", fromNadir),
      ]
      self.init(.stableDisease, "R11-T-SD", facts)
    }
  }

  private init(_ category: RECISTCategory, _ rule: String, _ facts: [Fact]) {
    self.category = category
    evidence = Evidence(rule, facts)
  }

  /// What is left out counts as 0: when even so the rest progressed, it progressed (R11-T-PDM); but
  /// nodes of normal size are no disease that could have (R11-T-NODE).
  private static func withMissing(
    _ sum: TargetSum, _ fromNadir: Change, isRestGone: Bool
  ) -> TargetResponse {
    let missing = Fact.lesions("not evaluable", sum.missing)
    if fromNadir.isProgression, !isRestGone {
      let facts: [Fact] = [.change("from nadir, without them", fromNadir), missing]
      return TargetResponse(.progressiveDisease, "R11-T-PDM", facts)
    }
    return TargetResponse(.notEvaluable, "R11-T-NE", [missing])
  }

  /// Whether a target is gone: absent, part of one that is, or a node of normal size (R11-T-CR).
  static func isGone(
    _ target: TargetLesion, _ targets: [TargetLesion], _ findings: [String: TargetFinding]
  ) -> Bool {
    guard let holder = TargetSum.holder(of: target, targets, findings),
      target.isNode || !holder.isNode || findings[holder.id] == .absent
    else { return false }
    switch findings[holder.id] {
    case .absent: return true
    case .measured(let size):
      return holder.isNode ? size < RECIST11.Limits.pathologicalNode : size == .zero
    case .tooSmall: return holder.isNode
    case .merged, .parts, .notEvaluable, nil: return false
    }
  }
}

extension Change {
  /// At least 20 % and at least 5 mm above the reference (R11-T-PD, NUM-2); from a reference of 0 the
  /// absolute test alone (NUM-5).
  public var isProgression: Bool {
    meets(RECIST11.Limits.progressionPercent)
      && difference >= RECIST11.Limits.progressionGrowth
  }

  /// At least 30 % below the reference (R11-T-PR, NUM-2).
  public var isPartialResponse: Bool { meets(RECIST11.Limits.responsePercent) }
}
