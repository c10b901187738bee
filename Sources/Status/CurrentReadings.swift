internal import Criteria
internal import Oncology

/// The readings of the line and by the criterion that lead, and where they differ: worked out once for
/// a case, because every page asks.
struct CurrentReadings: Hashable, Sendable {
  /// The place of the sequence that leads among the case's; nil without any.
  let leading: Int?
  /// The sequences of all readers, the one that leads first, then in the order of readers.
  let sequences: [ResponseSequence]
  /// Of these the ones of those who read for themselves.
  let differing: [ResponseSequence]
  /// The time points on which these differ, oldest first.
  let discordances: [PartialDate]
  /// Whether several read the latest time point, on its day or on days of their own.
  let isLatestShared: Bool
  /// Whether they differ in it; where only one read it, in the last one that they have in common.
  let isDiscordant: Bool
  /// Whether all of them read the latest time point, and came to the same.
  let isAgreed: Bool

  init(_ patientCase: PatientCase, _ sequences: [ResponseSequence]) {
    let leading = Self.leader(of: sequences, primary: patientCase.primaryReader?.id)
    self.leading = leading
    let current = leading.map { Self.beside(sequences[$0], in: sequences) } ?? []
    self.sequences = current
    differing = current.filter { sequence in
      patientCase.readers.first { $0.id == sequence.reader }?.isAdjudicator != true
    }
    let common = Self.common(differing)
    discordances = common.filter(\.isDifferent).map(\.date)
    let readers = differing
    let latest = readers.compactMap(\.latest)
    isAgreed =
      latest.count > 1 && latest.count == readers.count
      && latest.allSatisfy { $0.date == latest[0].date && $0.category == latest[0].category }
    let near = latest.filter { reading in
      current.first.map { Self.isLatest(reading.date, of: $0) } ?? false
    }
    isLatestShared = near.count > 1
    isDiscordant =
      isLatestShared
      ? near.contains { $0.category != near[0].category } : common.last?.isDifferent ?? false
  }

  /// Whether a reading is of the latest time point of the one who leads: of its day, or nearer to it than
  /// to the one before, because readers may date one scan a day apart.
  static func isLatest(_ date: PartialDate, of leading: ResponseSequence) -> Bool {
    guard let latest = leading.latest?.date else { return true }
    let before = leading.timePoints.dropLast().last?.date ?? leading.baselineDate ?? leading.start
    return abs(date.latest.days(since: latest.latest))
      < abs(date.latest.days(since: before.latest))
  }

  /// The place of the sequence that leads among some of a case's; nil for none.
  static func leader(of sequences: [ResponseSequence], primary reader: String?) -> Int? {
    let latest = sequences.indices.compactMap { sequences[$0].line?.number }.max()
    var best: (place: Int, precedence: Precedence)?
    for place in sequences.indices where sequences[place].line?.number == latest {
      let precedence = Precedence(sequences[place], primary: reader)
      // Of equals the first in the order of the catalogue.
      if let held = best, !(held.precedence < precedence) { continue }
      best = (place, precedence)
    }
    return best?.place
  }

  private static func beside(
    _ leading: ResponseSequence, in sequences: [ResponseSequence]
  ) -> [ResponseSequence] {
    let current = sequences.filter {
      $0.criterion == leading.criterion && $0.line?.number == leading.line?.number
    }
    return current.filter { $0.reader == leading.reader }
      + current.filter { $0.reader != leading.reader }
  }

  /// The time points that all of some sequences have, oldest first, and whether the categories differ.
  private static func common(
    _ sequences: [ResponseSequence]
  ) -> [(date: PartialDate, isDifferent: Bool)] {
    guard sequences.count > 1 else { return [] }
    return sequences[0].timePoints.compactMap { timePoint in
      let same = sequences.compactMap { sequence in
        sequence.timePoints.last { $0.date == timePoint.date }?.category
      }
      guard same.count == sequences.count else { return nil }
      return (timePoint.date, same.contains { $0 != same[0] })
    }
  }
}

/// Which of two sequences of one line leads.
private struct Precedence: Comparable {
  private let marks: (Int, Int, Int, Int)

  init(_ sequence: ResponseSequence, primary reader: String?) {
    let isHematologic = sequence.disease == .hematologic
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
