public import Oncology

/// What has been typed into the form of a call and not been saved: it outlives the program.
public struct UnsignedDraft: Hashable, Sendable {
  /// The case; there is at most one draft a case.
  public var caseID: CaseID
  /// The answers by field.
  public var values: [String: String]
  /// When it was kept last, "02 Dec 2024 13:05"; nil before.
  public var keptAt: String?

  /// A draft.
  public init(caseID: CaseID, values: [String: String], keptAt: String? = nil) {
    self.caseID = caseID
    self.values = values
    self.keptAt = keptAt
  }
}
