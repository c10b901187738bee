internal import Status

/// Which lines may not be called refractory, and for what reason (FLG-9: a block replaces the claim).
struct LineBars {
  private let report: StatusReport

  init(_ report: StatusReport) { self.report = report }

  /// The caveat that keeps a refractory label or finding of a line from being shown; nil where none.
  func bar(ofLine number: Int, isPrimary: Bool = false) -> Caveat? {
    if number == report.status.line, let bar = report.bar { return bar }
    return report.caveats.first { caveat in
      guard caveat.severity == .block, caveat.line == number, let claim = caveat.bars else {
        return false
      }
      return Self.claims.contains(claim) || (isPrimary && claim == .primaryResistance)
    }
  }

  private static let claims: Set<Caveat.Claim> = [
    .refractory, .resistance, .progression, .category,
  ]

  /// The caveat that keeps a disease-specific class of a line from being shown; nil where none.
  func classBar(ofLine number: Int?) -> Caveat? {
    report.caveats.first { caveat in
      caveat.severity == .block && caveat.bars == .diseaseClass
        && (caveat.line == nil || caveat.line == number)
    }
  }
}
