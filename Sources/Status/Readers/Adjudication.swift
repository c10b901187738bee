internal import Criteria
public import Oncology

/// What became of a difference between readers: who settled it, how, and when.
public struct Adjudication: Hashable, Sendable {
  /// A reader's category.
  public struct Reading: Hashable, Sendable {
    /// The reader's id.
    public let reader: String
    /// The category in the criterion's letters.
    public let category: String
  }

  /// What settled it.
  public enum Settlement: Hashable, Sendable {
    /// A signed call that stands.
    case call(ResponseCall)
    /// The reading of somebody whose part it is, and the day on which it was known.
    case reading(Reading, CalendarDate)
    /// Nothing yet: a third reading or a signed call would.
    case open
  }

  /// The time point.
  public let date: PartialDate
  /// What the readers say who differ, the leading one first.
  public let readings: [Reading]
  /// What settled it.
  public let settlement: Settlement
}

extension Reader {
  /// Whether this reader settles differences between others.
  public var isAdjudicator: Bool { role?.lowercased().hasPrefix("adjudicat") ?? false }
}

extension CaseEvaluation {
  /// Every day on which readers of the current line differ, the latest first, with what settled it as
  /// known on the day of the evaluation.
  ///
  /// A call that stands goes before an adjudicator's reading: somebody signed it, knowing all of them.
  public var adjudications: [Adjudication] {
    discordances.reversed().map { date in
      Adjudication(
        date: date, readings: readings(on: date, isOf: differing),
        settlement: settlement(of: date))
    }
  }

  /// The sequences of the current line of those who read for themselves.
  private var differing: [ResponseSequence] { readings.differing }

  private func isAdjudicator(_ reader: String) -> Bool {
    patientCase.readers.first { $0.id == reader }?.isAdjudicator ?? false
  }

  private func readings(
    on date: PartialDate, isOf sequences: [ResponseSequence]
  ) -> [Adjudication.Reading] {
    sequences.compactMap { sequence in
      sequence.timePoints.last { $0.date == date }.map {
        Adjudication.Reading(reader: sequence.reader, category: $0.category)
      }
    }
  }

  private func settlement(of date: PartialDate) -> Adjudication.Settlement {
    let call = patientCase.calls(knownOn: asOf).standing.last { call in
      call.when.date == date && call.criterion == leadingSequence?.criterion
    }
    if let call { return .call(call) }
    let third = currentSequences.filter { isAdjudicator($0.reader) }
    for sequence in third {
      guard let point = sequence.timePoints.last(where: { $0.date == date }),
        let reading = patientCase.assessments.first(where: { $0.id == point.assessment })
      else { continue }
      return .reading(
        Adjudication.Reading(reader: sequence.reader, category: point.category),
        reading.when.countsFrom)
    }
    return .open
  }
}
