internal import Criteria
public import Oncology

extension CaseEvaluation {
  /// The time points of the current line on which readers differ, oldest first.
  ///
  /// Only days that all readers of the leading criterion have in common count; who settles differences
  /// is no party to them.
  public var discordances: [PartialDate] { readings.discordances }

  /// Whether readers differ at the latest time point that they have in common.
  public var isDiscordant: Bool { readings.isDiscordant }

  /// Whether RECIST 1.1 has a say: not in disease of blood, marrow and lymph nodes.
  public var isJudgedByRECIST: Bool {
    readings.leading.map { sequences[$0].disease != .hematologic } ?? true
  }
}
