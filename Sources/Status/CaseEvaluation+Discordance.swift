internal import Criteria
public import Oncology

extension CaseEvaluation {
  /// The time points of the current line on which readers differ, oldest first.
  ///
  /// Only days that all readers of the leading criterion have in common count; who settles differences
  /// is no party to them.
  public var discordances: [PartialDate] { readings.discordances }

  /// Whether readers differ in the latest time point; where only one read it, in the last one that they
  /// have in common.
  public var isDiscordant: Bool { readings.isDiscordant }

  /// Whether several readers read the latest time point, on its day or on days of their own.
  public var isLatestShared: Bool { readings.isLatestShared }

  /// Whether two readers or more have all read the latest time point, and came to the same.
  public var isAgreed: Bool { readings.isAgreed }

  /// Whether a reading is of the latest time point of the reader who leads: of its day, or nearer to it
  /// than to the one before, because readers may date one scan a day apart.
  public func isOfLatestTimePoint(_ date: PartialDate) -> Bool {
    leadingSequence.map { CurrentReadings.isLatest(date, of: $0) } ?? true
  }

  /// Whether RECIST 1.1 has a say: not in disease of blood, marrow and lymph nodes.
  public var isJudgedByRECIST: Bool {
    readings.leading.map { sequences[$0].disease != .hematologic } ?? true
  }
}
