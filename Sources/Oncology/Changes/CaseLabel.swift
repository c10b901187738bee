/// What a case says of itself as an example.
public struct CaseLabel: Hashable, Sendable {
  /// Whether the case was made up.
  public var isSynthetic: Bool
  /// What a synthetic case was made to show.
  public var shows: String?

  /// A label from its parts.
  public init(isSynthetic: Bool, shows: String? = nil) {
    self.isSynthetic = isSynthetic
    self.shows = shows
  }
}

extension PatientCase {
  /// What it says of itself as an example.
  public var label: CaseLabel {
    get { CaseLabel(isSynthetic: isSynthetic, shows: shows) }
    set {
      isSynthetic = newValue.isSynthetic
      shows = newValue.shows
    }
  }
}
