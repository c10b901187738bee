internal import Oncology

extension RowWriter {
  mutating func day(_ day: CalendarDate) { signed(day.daysSince1970) }

  mutating func length(_ length: Length) { signed(length.tenThousandths) }

  mutating func change(_ change: Change) {
    length(change.reference)
    length(change.current)
  }

  /// A decision with its date, its source and everything else.
  mutating func decision(_ decision: BoardDecision) {
    text(decision.id)
    text(decision.when.date.description)
    optional(decision.when.known) { $0.day($1) }
    optional(decision.when.source) { bytes, source in
      bytes.optional(source.document) { $0.text($1) }
      bytes.optional(source.page) { $0.text($1) }
      bytes.optional(source.author) { $0.text($1) }
      bytes.flag(source.isVerbal)
    }
    text(decision.text)
    list(decision.options) { $0.choice($1) }
    optional(decision.owner) { $0.text($1) }
    optional(decision.due) { $0.day($1) }
    optional(decision.outcome) { $0.text($1) }
  }
}

extension RowReader {
  /// The days of the years 1800 to 2999, which are all that a case can have.
  private static let days = -62_091...376_199
  /// Numbers of lines and ages in days; what is outside was not written by this program.
  static let counts = -1_000_000...1_000_000
  /// Sums of lesions, none of which is longer than ``Length/longest``: so many that no comparison of
  /// two overflows.
  private static let lengths = 0...(256 * Length.longest.tenThousandths)

  mutating func day() throws(CacheFault) -> CalendarDate {
    CalendarDate(daysSince1970: try signed(in: Self.days))
  }

  mutating func optionalDay() throws(CacheFault) -> CalendarDate? { try flag() ? try day() : nil }

  mutating func optionalText() throws(CacheFault) -> String? { try flag() ? try text() : nil }

  mutating func optionalCount() throws(CacheFault) -> Int? {
    try flag() ? try signed(in: Self.counts) : nil
  }

  mutating func length() throws(CacheFault) -> Length {
    Length(tenThousandths: try signed(in: Self.lengths))
  }

  mutating func change() throws(CacheFault) -> Change {
    Change(from: try length(), to: try length())
  }

  mutating func decision() throws(CacheFault) -> BoardDecision {
    let id = try text()
    guard let date = PartialDate(try text()) else { throw CacheFault() }
    let known = try optionalDay()
    let source = try optional { bytes throws(CacheFault) in
      Source(
        document: try bytes.optionalText(), page: try bytes.optionalText(),
        author: try bytes.optionalText(), isVerbal: try bytes.flag())
    }
    var decision = BoardDecision(
      id: id, when: Dated(date, known: known, source: source), text: try text())
    decision.options = try list { bytes throws(CacheFault) in
      try bytes.choice(of: Choices.options)
    }
    decision.owner = try optionalText()
    decision.due = try optionalDay()
    decision.outcome = try optionalText()
    return decision
  }
}
