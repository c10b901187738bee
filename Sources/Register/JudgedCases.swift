public import Oncology
public import Status
public import Store

/// The cases of a register that were judged last, so that the same one need not be judged again.
///
/// Nothing is believed of times or sizes: a case is the same where all bytes of its file are.
public struct JudgedCases {
  /// The case that is open, and the one that will be next.
  private static let most = 2

  private struct Judged {
    let id: CaseID
    let day: CalendarDate?
    let document: CaseDocument
    let evaluation: CaseEvaluation
    let report: StatusReport
  }

  /// What judges them; another one makes everything anew.
  public let register: CaseRegister
  /// The last one first.
  private var judged: [Judged] = []

  /// Nothing judged yet.
  public init(_ register: CaseRegister) { self.register = register }

  /// Reads a case and judges it, as known on a day; nil for today.
  ///
  /// - Returns: The case as judged, what is said of it, its file, and what is wrong with its history.
  /// - Throws: ``CaseFileError`` with everything that is wrong with its file.
  public mutating func open(
    _ id: CaseID, of store: CaseStore, asOf day: CalendarDate?
  ) throws(CaseFileError) -> (
    evaluation: CaseEvaluation, report: StatusReport, document: CaseDocument, issues: [CaseIssue]
  ) {
    let place = judged.firstIndex { $0.id == id && $0.day == day }
    let known = place.map { judged.remove(at: $0) }
    let (document, issues) = try store.readVerified(id, knowing: known?.document)
    let isSame = known.map { $0.document.bytes == document.bytes } ?? false
    let evaluation: CaseEvaluation
    let report: StatusReport
    if isSame, let known {
      (evaluation, report) = (known.evaluation, known.report)
    } else {
      evaluation = register.evaluate(document, asOf: day)
      report = register.report(of: evaluation)
    }
    let latest = Judged(
      id: id, day: day, document: document, evaluation: evaluation, report: report)
    judged = [latest] + judged.prefix(Self.most - 1)
    return (evaluation, report, document, issues)
  }
}
