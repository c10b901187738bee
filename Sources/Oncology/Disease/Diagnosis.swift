/// What the patient has.
public struct Diagnosis: Hashable, Sendable {
  /// How sure it is.
  public enum Certainty: String, CaseIterable, Sendable {
    /// Tissue proves it.
    case proven
    /// Held for it without tissue.
    case clinical
    /// The report is not there yet.
    case pending
    /// Findings contradict each other.
    case unclear
  }

  /// The disease by the code that status definitions use, such as "nsclc" or "dlbcl".
  public var disease: String
  /// The diagnosis in a few words for a list: "NSCLC EGFR ex19del".
  public var title: String
  /// The tissue: "adenocarcinoma".
  public var histology: String?
  /// The grade as reported: "G2", "Gleason 4+3".
  public var grade: String?
  /// How sure it is; nil when not recorded.
  public var certainty: Certainty?
  /// Where it began: "lung, right upper lobe".
  public var primarySite: String?
  /// When it was made.
  public var date: PartialDate?
  /// Stages in the order of their dates.
  public var stages: [Stage]

  /// A diagnosis from its parts.
  public init(
    disease: String, title: String, histology: String? = nil, primarySite: String? = nil,
    date: PartialDate? = nil, stages: [Stage] = []
  ) {
    self.disease = disease
    self.title = title
    self.histology = histology
    self.primarySite = primarySite
    self.date = date
    self.stages = stages
  }
}

/// How far the disease had spread on a day.
public struct Stage: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// When it was staged.
  public var when: Dated
  /// The system and its edition: "AJCC 8", "ISS".
  public var system: String?
  /// Tumor, nodes, metastases: "cT2a N2 M1c".
  public var tnm: String?
  /// The group: "IVB".
  public var group: String

  /// A stage from its parts.
  public init(id: String, when: Dated, system: String? = nil, tnm: String? = nil, group: String) {
    self.id = id
    self.when = when
    self.system = system
    self.tnm = tnm
    self.group = group
  }
}
