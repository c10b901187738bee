public import Criteria
internal import Oncology

extension CaseEvaluation {
  /// The sequence that leads: in the latest line with one, by the criterion that leads, the primary
  /// reader's, else the first reader's by name.
  ///
  /// A criterion for disease of blood, marrow and lymph nodes leads where it was used, because RECIST
  /// 1.1 has no say there; then what was measured; then the criterion judged last.
  public var leadingSequence: ResponseSequence? { leading(of: sequences) }

  /// The sequence that leads among some of the case's.
  public func leading(of sequences: [ResponseSequence]) -> ResponseSequence? {
    let latest = sequences.compactMap { $0.line?.number }.max()
    let current = sequences.filter { $0.line?.number == latest }
    let reader = patientCase.primaryReader?.id
    // Of equals the first in the order of the catalogue.
    let best = current.map { Precedence($0, primary: reader) }.max()
    return current.first { Precedence($0, primary: reader) == best }
  }

  /// The sequences of all readers by the criterion and in the line of the one that leads: that one
  /// first, then in the order of readers.
  public var currentSequences: [ResponseSequence] {
    guard let leading = leadingSequence else { return [] }
    let current = sequences.filter {
      $0.criterion == leading.criterion && $0.line?.number == leading.line?.number
    }
    return current.filter { $0.reader == leading.reader }
      + current.filter { $0.reader != leading.reader }
  }

  /// What was measured of a sequence; nil where everything was only reported.
  public func course(of sequence: ResponseSequence) -> CourseResponse? {
    guard sequence.source == .measured else { return nil }
    return courses.first {
      $0.course.reader == sequence.reader && $0.course.line?.id == sequence.line?.id
    }
  }

  /// Whether readers differ at the latest time point that they have in common.
  public var isDiscordant: Bool {
    Set(latestCommon.map(\.category)).count > 1
  }

  /// The latest time point that all readers of the current line have in common, one for each.
  private var latestCommon: [ResponseSequence.TimePoint] {
    let current = differing
    guard current.count > 1, let first = current.first else { return [] }
    for timePoint in first.timePoints.reversed() {
      let same = current.compactMap { sequence in
        sequence.timePoints.last { $0.date == timePoint.date }
      }
      if same.count == current.count { return same }
    }
    return []
  }
}

/// Which of two sequences of one line leads.
private struct Precedence: Comparable {
  private let marks: (Int, Int, Int, Int)

  init(_ sequence: ResponseSequence, primary reader: String?) {
    let isHematologic = sequence.definition?.disease == .hematologic
    let judged = sequence.latest?.date.latest.daysSince1970 ?? .min
    marks = (
      isHematologic ? 1 : 0, sequence.source == .measured ? 1 : 0,
      sequence.reader == reader ? 1 : 0, judged
    )
  }

  static func < (left: Precedence, right: Precedence) -> Bool {
    left.marks < right.marks
  }

  static func == (left: Precedence, right: Precedence) -> Bool { left.marks == right.marks }
}
