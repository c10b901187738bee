public import Criteria
internal import Oncology

extension CaseEvaluation {
  /// The sequence that leads: in the latest line with one, by the criterion that leads, the primary
  /// reader's, else the first reader's by name.
  ///
  /// A criterion for disease of blood, marrow and lymph nodes leads where it was used, because RECIST
  /// 1.1 has no say there; then what was measured; then the criterion judged last.
  public var leadingSequence: ResponseSequence? { readings.leading.map { sequences[$0] } }

  /// The sequence that leads among some of the case's.
  public func leading(of sequences: [ResponseSequence]) -> ResponseSequence? {
    CurrentReadings.leader(of: sequences, primary: patientCase.primaryReader?.id)
      .map { sequences[$0] }
  }

  /// The sequences of all readers by the criterion and in the line of the one that leads: that one
  /// first, then in the order of readers.
  public var currentSequences: [ResponseSequence] { readings.sequences }

  /// What was measured of a sequence; nil where everything was only reported.
  public func course(of sequence: ResponseSequence) -> CourseResponse? {
    guard sequence.source == .measured else { return nil }
    return courses.first {
      $0.course.reader == sequence.reader && $0.course.line?.id == sequence.line?.id
    }
  }
}
