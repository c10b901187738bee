public import Oncology

/// The response of non-target disease at one time point (RECIST 1.1, sections 4.3.3 and 4.3.4).
public struct NonTargetResponse: Hashable, Sendable {
  /// What was found of one non-target lesion.
  public enum Presence: Hashable, Sendable {
    /// There, whatever its size.
    case present
    /// Gone, or a node of normal size.
    case gone
    /// Progressed beyond doubt, by the reader's word.
    case progressed
    /// Not examined, or no judgement possible.
    case notEvaluable
  }

  /// A marker of this tumor, where it was above normal at baseline (R11-N-CR).
  public enum Marker: Hashable, Sendable {
    /// Never above normal, or not followed: it decides nothing.
    case notRelevant
    /// Normal by now.
    case normal
    /// Still above normal: it bars complete response and decides nothing else (R11-N-MK).
    case aboveNormal
    /// Above normal at baseline, and no value now.
    case unknown
  }

  /// What bars complete response where nothing progresses.
  public enum Bar: Hashable, Sendable {
    /// These lesions are there.
    case lesions([String])
    /// The reader says that disease is there.
    case word
    /// A marker above normal and nothing else.
    case marker
  }

  /// CR, NON-CR/NON-PD, PD or NE; nil when there is no such disease.
  public let category: RECISTCategory?
  /// The rule that decided, with what it looked at; nil when there is no such disease.
  public let evidence: Evidence?
  /// Lesions that progressed beyond doubt, by single findings.
  public let progressed: [String]
  /// What bars complete response; nil unless the category is NON-CR/NON-PD.
  public let bar: Bar?

  /// Judges what was found.
  ///
  /// - Parameters:
  ///   - findings: Every non-target lesion with what was found of it.
  ///   - word: The reader's word on all of it together, which leads: it can weigh what single
  ///     findings cannot.
  ///   - marker: The marker of this tumor.
  public init(
    _ findings: [(lesion: String, presence: Presence)], word: Assessment.NonTarget? = nil,
    marker: Marker = .notRelevant
  ) {
    let result = word.map { Self.byWord($0) } ?? Self.byFindings(findings)
    (category, evidence) = Self.barred(result, by: marker)
    progressed = findings.filter { $0.presence == .progressed }.map(\.lesion)
    let present = findings.filter { $0.presence == .present }.map(\.lesion)
    bar =
      if category != .nonCRNonPD {
        nil
      } else if result?.category != .nonCRNonPD {
        .marker
      } else {
        word == nil ? .lesions(present) : .word
      }
  }

  private typealias Result = (category: RECISTCategory, evidence: Evidence)?

  private static func byWord(_ word: Assessment.NonTarget) -> Result {
    let facts: [Fact] = [.word("reader", word.rawValue)]
    return switch word {
    case .complete: (.completeResponse, Evidence("R11-N-CR", facts))
    case .persisting: (.nonCRNonPD, Evidence("R11-N-NCNP", facts))
    case .progressed: (.progressiveDisease, Evidence("R11-N-PD", facts))
    case .notEvaluable: (.notEvaluable, Evidence("R11-N-NE", facts))
    }
  }

  private static func byFindings(_ findings: [(lesion: String, presence: Presence)]) -> Result {
    guard !findings.isEmpty else { return nil }
    func lesions(_ presence: Presence) -> [String] {
      findings.filter { $0.presence == presence }.map(\.lesion)
    }
    let progressed = lesions(.progressed)
    if !progressed.isEmpty {
      return (.progressiveDisease, Evidence("R11-N-PD", [.lesions("progressed", progressed)]))
    }
    let unseen = lesions(.notEvaluable)
    if !unseen.isEmpty {
      return (.notEvaluable, Evidence("R11-N-NE", [.lesions("not evaluable", unseen)]))
    }
    let present = lesions(.present)
    if !present.isEmpty {
      return (.nonCRNonPD, Evidence("R11-N-NCNP", [.lesions("present", present)]))
    }
    return (.completeResponse, Evidence("R11-N-CR", [.lesions("gone", lesions(.gone))]))
  }

  private static func barred(
    _ result: Result, by marker: Marker
  ) -> (RECISTCategory?, Evidence?) {
    guard result == nil || result?.category == .completeResponse else {
      return (result?.category, result?.evidence)
    }
    return switch marker {
    case .notRelevant: (result?.category, result?.evidence)
    case .normal where result == nil: (nil, nil)
    case .normal:
      (.completeResponse, Evidence("R11-N-CR", [.word("tumor marker", "normal")]))
    case .aboveNormal:
      (.nonCRNonPD, Evidence("R11-N-NCNP", [.word("tumor marker", "above normal")]))
    case .unknown:
      (.notEvaluable, Evidence("R11-N-NE", [.word("tumor marker", "no value")]))
    }
  }
}
