/// How the patient was on a day, by the ECOG scale (Oken et al., Am J Clin Oncol 1982;5:649).
public struct PerformanceStatus: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// When it was seen.
  public var when: Dated
  /// 0 fully active to 5 dead.
  public var ecog: Int

  /// A grade on a day.
  public init(id: String, when: Dated, ecog: Int) {
    self.id = id
    self.when = when
    self.ecog = ecog
  }
}
