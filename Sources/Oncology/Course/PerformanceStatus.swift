/// How the patient was on a day, by the scale of ECOG or of Karnofsky.
///
/// Oken MM et al., Am J Clin Oncol 1982;5:649; Karnofsky DA and Burchenal JH, 1949.
public struct PerformanceStatus: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// When it was seen.
  public var when: Dated
  /// ECOG: 0 fully active to 5 dead.
  public var ecog: Int?
  /// Karnofsky: 100 well to 0 dead, in tens.
  public var karnofsky: Int?

  /// A grade on a day.
  public init(id: String, when: Dated, ecog: Int? = nil, karnofsky: Int? = nil) {
    self.id = id
    self.when = when
    self.ecog = ecog
    self.karnofsky = karnofsky
  }

  /// "ECOG 1" or "KPS 80".
  public var name: String {
    ecog.map { "ECOG \($0)" } ?? karnofsky.map { "KPS \($0)" } ?? "not graded"
  }
}
