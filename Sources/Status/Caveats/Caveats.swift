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
    self.init(evaluation, about: context ?? CaveatContext(evaluation), trends: nil)
  }

  /// Looks for every caveat of a headline; trends that are known are not made again.
  init(_ evaluation: CaseEvaluation, about context: CaveatContext, trends: LesionTrends?) {
    let facts = CaveatFacts(evaluation, context, trends: trends)
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
    var worst: [Caveat] = []
    for caveat in caveats {
      guard let place = worst.firstIndex(where: { $0.code == caveat.code }) else {
        worst.append(caveat)
        continue
      }
      if worst[place].severity < caveat.severity { worst[place] = caveat }
    }
    // A case has a few, so that looking through them is quicker than a table of codes.
    let inOrder = CaveatCode.allCases.compactMap { code in worst.first { $0.code == code } }
    return Caveat.Severity.allCases.reversed().flatMap { severity in
      inOrder.filter { $0.severity == severity }
    }
  }
}
