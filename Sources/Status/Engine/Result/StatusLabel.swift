/// What a case amounts to on a day, in a word (heme-rules 7.1).
///
/// The order of the cases is the order of what they assert, least first (GEN-DATE-5): in doubt
/// between two the one that asserts less leads.
public enum StatusLabel: String, CaseIterable, Sendable {
  /// Nothing can be said; the reason says why.
  case notEvaluable
  /// Progression or not: a later assessment has to say.
  case indeterminate
  /// Disease is there, and no response to a therapy can be expected yet.
  case activeDisease
  /// No disease is left to see; shown as "no evidence of disease" for solid tumors.
  case inRemission
  /// Less disease than before the line.
  case responding
  /// Neither response nor progression.
  case stable
  /// Progression on therapy where a refractory claim is not allowed.
  case progressingOnTherapy
  /// Progression off therapy, beyond the refractory window, without an earlier response in the line.
  case progressingOffTherapy
  /// The disease came back late after a response.
  case relapsedLate
  /// The disease came back early after a response.
  case relapsedEarly
  /// A response was lost on therapy or inside the refractory window.
  case secondaryRefractory
  /// The line never brought the response that counts.
  case primaryRefractory
  /// Hematologic disease that responded once and is refractory to a later line.
  case relapsedAndRefractory

  /// Whether it says that the disease does not, or does not any more, respond to a line.
  public var isRefractory: Bool {
    self == .primaryRefractory || self == .secondaryRefractory || self == .relapsedAndRefractory
  }

  /// Whether it says that the disease came back after a response.
  public var isRelapse: Bool { self == .relapsedEarly || self == .relapsedLate }

  /// Whether it speaks of progression that is documented.
  public var isProgression: Bool { self >= .progressingOnTherapy }
}

extension StatusLabel: Comparable {
  /// Whether it asserts less (GEN-DATE-5).
  public static func < (left: StatusLabel, right: StatusLabel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
