/// Every reason not to trust the label of a case as it stands, as known on a day
/// (`solid-rules.md` 7, `heme-rules.md` 8).
///
/// What the engine itself raises (PD_UNCONFIRMED, GREY_ZONE …) comes with its status; ``CaveatCatalog``
/// explains those too.
public struct Caveats: Hashable, Sendable {
  /// All of them, the most severe first, of one severity in the order of the catalogue; of one code the
  /// most severe only.
  public let all: [Caveat]

  /// Looks for every caveat of a headline.
  ///
  /// - Parameters:
  ///   - evaluation: The case as judged on a day.
  ///   - context: What the headline says; nil takes what the categories alone would say.
  public init(_ evaluation: CaseEvaluation, about context: CaveatContext? = nil) {
    let facts = CaveatFacts(evaluation, context ?? CaveatContext(evaluation))
    let solid =
      facts.exposureCaveats + facts.adherenceCaveats + facts.imagingCaveats
      + facts.timingCaveats + facts.immuneCaveats + facts.diagnosisCaveats
      + facts.symptomCaveats + facts.localCaveats + facts.qualityCaveats
    all = Self.ordered(solid + facts.hematologicCaveats)
  }

  /// Those of a severity.
  public subscript(_ severity: Caveat.Severity) -> [Caveat] {
    all.filter { $0.severity == severity }
  }

  /// The caveat of a code; nil where it is not raised.
  public subscript(_ code: CaveatCode) -> Caveat? { all.first { $0.code == code } }

  /// What blocks a claim.
  public func blocks(_ claim: Caveat.Claim) -> [Caveat] {
    all.filter { $0.severity == .block && $0.bars == claim }
  }

  private static func ordered(_ caveats: [Caveat]) -> [Caveat] {
    var worst: [CaveatCode: Caveat] = [:]
    for caveat in caveats {
      if let held = worst[caveat.code], held.severity >= caveat.severity { continue }
      worst[caveat.code] = caveat
    }
    let inOrder = CaveatCode.allCases.compactMap { worst[$0] }
    return Caveat.Severity.allCases.reversed().flatMap { severity in
      inOrder.filter { $0.severity == severity }
    }
  }
}
