extension StatusReport {
  /// The label that is shown: none where a caveat bars it (FLG-9).
  public var shownLabel: StatusLabel { bar == nil ? status.label : .notEvaluable }

  /// Why the label that is shown is not a firmer one: the code of the caveat where one bars it.
  public var shownReason: String? { bar?.code.rawValue ?? status.reason?.rawValue }

  /// The word of the reason that is shown; nil without one.
  public var shownReasonWord: String? {
    bar.map { Vocabulary.word(.caveat, $0.code.rawValue) }
      ?? status.reason.map { Vocabulary.word(.reason, $0.rawValue) }
  }
}
