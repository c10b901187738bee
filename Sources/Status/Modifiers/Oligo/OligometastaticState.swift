public import Criteria

/// The nine oligometastatic states and the questions that lead to them.
///
/// Source: Guckenberger M, Lievens Y, Bouma AB et al., Lancet Oncol 2020;21:e18-e28 (ESTRO-EORTC).
public struct OligometastaticState: Hashable, Sendable {
  /// Whether many metastases were known before (Q1).
  public var hadPolymetastases: Bool
  /// Whether few metastases were known before (Q2).
  public var hadOligometastases: Bool
  /// Whether the first came more than six months after the primary (Q3).
  public var isMetachronous: Bool
  /// Whether systemic therapy is active (Q3b, Q4).
  public var isOnTherapy: Bool
  /// Whether one of them progresses now (Q5).
  public var isProgressing: Bool

  /// The publication.
  public static let citation = Citation(
    "Guckenberger M, Lievens Y, Bouma AB et al. Lancet Oncol 2020;21:e18-e28",
    doi: "10.1016/S1470-2045(19)30718-1")

  /// The answers to the five questions.
  public init(
    hadPolymetastases: Bool, hadOligometastases: Bool, isMetachronous: Bool, isOnTherapy: Bool,
    isProgressing: Bool
  ) {
    self.hadPolymetastases = hadPolymetastases
    self.hadOligometastases = hadOligometastases
    self.isMetachronous = isMetachronous
    self.isOnTherapy = isOnTherapy
    self.isProgressing = isProgressing
  }

  /// The state that the tree gives.
  public var state: Modifier.SubKind {
    if hadPolymetastases {
      guard isOnTherapy else { return .inducedOligorecurrence }
      return isProgressing ? .inducedOligoprogression : .inducedOligopersistence
    }
    if hadOligometastases {
      guard isOnTherapy else { return .repeatOligorecurrence }
      return isProgressing ? .repeatOligoprogression : .repeatOligopersistence
    }
    guard isMetachronous else { return .synchronous }
    return isOnTherapy ? .metachronousOligoprogression : .metachronousOligorecurrence
  }
}
