internal import Oncology

/// What was found of a lesion, in a word or two.
enum FindingWords {
  /// For a cell of six columns.
  static func short(_ finding: Finding?, _ lesion: Lesion) -> Line {
    guard let finding else { return Line("–", .muted) }
    switch finding.newness {
    case .unequivocal: return Line("NEW", .progressing)
    case .equivocal: return Line("new?", .unconfirmed)
    case .benign: return Line("no", .plain)
    case nil: break
    }
    return switch finding.state {
    case .present, .smaller: Line(finding.state == .smaller ? "less" : "pres")
    case .tooSmall: Line("small")
    case .absent: Line("gone", .complete)
    case .unequivocalProgression: Line("PD", .progressing)
    case .merged: Line("in \(finding.mergedInto ?? "")")
    case .notEvaluable: Line("NE", .notEvaluable)
    case .notDone: Line("n.d.", .notEvaluable)
    case nil: Line(size(finding, lesion)?.description ?? "?")
    }
  }

  /// For a sentence.
  static func long(_ finding: Finding, _ lesion: Lesion) -> String {
    let size = size(finding, lesion).map { "\($0) mm, " } ?? ""
    let reason = finding.reason.map { ": \($0)" } ?? ""
    let word =
      switch finding.newness {
      case .unequivocal: "new beyond doubt"
      case .equivocal: "perhaps new, to be looked at again"
      case .benign: "seen, not held for a new lesion"
      case nil: state(finding.state)
      }
    return size + word + reason
  }

  /// For the overview: a size or a word.
  static func overview(_ finding: Finding, _ lesion: Lesion) -> String {
    if let size = size(finding, lesion), finding.state == nil { return "\(size) mm" }
    return finding.state == .present ? "persists" : state(finding.state)
  }

  private static func size(_ finding: Finding, _ lesion: Lesion) -> Length? {
    lesion.isNode ? finding.shortAxis : finding.longest
  }

  private static func state(_ state: Finding.State?) -> String {
    switch state {
    case .present: "present"
    case .smaller: "smaller"
    case .tooSmall: "too small to measure"
    case .absent: "gone"
    case .unequivocalProgression: "unequivocal progression"
    case .merged: "merged with another lesion"
    case .notEvaluable: "not evaluable"
    case .notDone: "not examined"
    case nil: "measured"
    }
  }
}
