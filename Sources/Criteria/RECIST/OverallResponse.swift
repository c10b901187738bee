public import Oncology

/// The overall response of one time point (RECIST 1.1, tables 1 and 2; solid-rules R11-O-1 to R11-O-4).
public struct OverallResponse: Hashable, Sendable {
  /// What stands beside the category.
  public enum Note: String, CaseIterable, Sendable {
    /// Something that may be a new lesion is open (R11-O-3).
    case equivocalLesion
    /// Complete response but for an open equivocal lesion (R11-O-3).
    case completeResponsePending
    /// A region that had to be looked at was not (R11-O-4, CAV-IMG-5).
    case regionNotAssessed
    /// A response that was reached before is kept (R11-T-STICKY).
    case responseKept
    /// A complete response that what came after makes doubtful (R11-O-7).
    case completeResponseDoubted
    /// What a later time point shows to be progression was first seen here (R11-L-2, R11-D-5).
    case progressionFirstSeen
  }

  /// The category.
  public let category: RECISTCategory
  /// The rules that decided.
  public let evidence: [Evidence]
  /// What stands beside it.
  public let notes: [Note]

  /// Puts the three parts together.
  ///
  /// - Parameters:
  ///   - target: The target response; nil without targets.
  ///   - nonTarget: The non-target response; nil without non-targets.
  ///   - newLesions: Whether something is new.
  public init(
    target: RECISTCategory?, nonTarget: RECISTCategory?, newLesions: Assessment.NewLesions
  ) {
    if newLesions == .yes {
      category = .progressiveDisease
      evidence = [Evidence("R11-O-1"), Evidence("R11-L-1")]
      notes = []
      return
    }
    let table = Self.table(target, nonTarget)
    switch newLesions {
    case .equivocal:
      category = Self.withoutComplete(table, target: target)
      evidence = [Evidence("R11-O-1"), Evidence("R11-O-3")]
      let isPending = table == .completeResponse
      notes = [.equivocalLesion] + (isPending ? [.completeResponsePending] : [])
    case .notAssessed:
      let isClaim = table == .completeResponse || table == .noEvidenceOfDisease
      category = isClaim ? .notEvaluable : table
      evidence = [Evidence("R11-O-1"), Evidence("R11-O-4")]
      notes = [.regionNotAssessed]
    case .no, .yes:
      category = table
      evidence = [Evidence("R11-O-1")]
      notes = []
    }
  }

  /// What is claimed while a complete response waits for an equivocal lesion: the next lesser thing.
  private static func withoutComplete(
    _ category: RECISTCategory, target: RECISTCategory?
  ) -> RECISTCategory {
    guard category == .completeResponse else { return category }
    return target == nil ? .nonCRNonPD : .partialResponse
  }

  /// The table of 30 cells, without new lesions.
  static func table(_ target: RECISTCategory?, _ nonTarget: RECISTCategory?) -> RECISTCategory {
    if nonTarget == .progressiveDisease { return .progressiveDisease }
    guard let target else { return nonTarget ?? .noEvidenceOfDisease }
    guard target == .completeResponse else { return target }
    return nonTarget == nil || nonTarget == .completeResponse ? .completeResponse : .partialResponse
  }
}
