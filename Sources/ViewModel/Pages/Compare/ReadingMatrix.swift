internal import Criteria
internal import Oncology
internal import Status

/// Every reader and criterion of the current line in rows against the days of reading in columns.
struct ReadingMatrix {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let sequences: [ResponseSequence]
  private let courses: [CourseResponse]
  /// The days of reading that show, oldest first.
  private let dates: [PartialDate]
  /// How many there are in all.
  private let count: Int

  init(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) {
    self.state = state
    self.evaluation = evaluation
    let line = evaluation.leadingSequence?.line?.number
    let leading = evaluation.currentSequences
    sequences =
      leading
      + evaluation.sequences.filter { $0.line?.number == line && !leading.contains($0) }
    courses = sequences.compactMap { evaluation.course(of: $0) }.filter { $0.baselineSum != nil }
    let read = sequences.flatMap { sequence in
      [sequence.baselineDate].compactMap(\.self) + sequence.timePoints.map(\.date)
    }
    let all = Set(read).sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
    count = all.count
    // Where there is no room the days after the first give way: it is the baseline.
    dates = all.count > Self.most(size) ? [all[0]] + all.suffix(Self.most(size) - 1) : all
  }

  /// Days that a screen has columns for.
  private static func most(_ size: SizeClass) -> Int {
    switch size {
    case .compact: 6
    case .regular: 8
    case .wide: 10
    }
  }

  var isEmpty: Bool { dates.isEmpty }

  var section: Section {
    let line = evaluation.leadingSequence?.line
    let name = line.map { "\($0.number)L \($0.name)" } ?? "no line of therapy"
    let days = "\(count) day\(count == 1 ? "" : "s") of reading"
    let shown = dates.count < count ? "first and last \(dates.count - 1) of \(days)" : days
    return Section(
      "matrix", title: Line("READERS AND CRITERIA", .heading),
      note: Line("\(name), \(shown)", .muted), .table(Table(columns: columns, rows: rows)))
  }

  // MARK: Columns

  private var columns: [Table.Column] {
    let isOfOneYear = dates.allSatisfy { $0.earliest.parts.year == state.today.parts.year }
    let names = [
      isOfOneYear ? Table.Column("reader", "Reader") : Table.Column("reader", "", "Reader"),
      isOfOneYear ? Table.Column("what", "By") : Table.Column("what", "", "By"),
    ]
    return names
      + dates.enumerated().map { place, date in
        let heads = Self.heads(date)
        let id = Self.id(place)
        let priority = place == 0 ? 1 : dates.count - 1 - place
        return isOfOneYear
          ? Table.Column(id, heads[0], alignment: .right, priority: priority, least: 6)
          : Table.Column(
            id, heads[0], heads[1], alignment: .right, priority: priority, least: 6)
      }
  }

  private static func id(_ place: Int) -> String { "day-\(place)" }

  /// Day and month above the year: a column of figures is no wider than that.
  private static func heads(_ date: PartialDate) -> [Line] {
    let words = Words.longDate(date.earliest).split(separator: " ").map(String.init)
    let (day, month, year) = (words[0], words[1], words[2])
    return switch date.precision {
    case .day: [Line("\(day) \(month)"), Line(year, .muted)]
    case .month: [Line(month), Line(year, .muted)]
    case .year: [Line(""), Line(year, .muted)]
    }
  }

  // MARK: Rows

  private var rows: [Table.Row] {
    sequences.enumerated().map { calls($0.element, $0.offset) }
      + courses.flatMap { [sums($0)] + ($0.timePoints.isEmpty ? [] : [changes($0)]) } + agreement
  }

  private func row(
    _ id: String, _ reader: String, _ what: String, _ cell: (PartialDate) -> Line?
  ) -> Table.Row {
    var cells = ["reader": Line(reader), "what": Line(what)]
    for (place, date) in dates.enumerated() { cells[Self.id(place)] = cell(date) }
    return Table.Row(id, .total, cells)
  }

  private func calls(_ sequence: ResponseSequence, _ place: Int) -> Table.Row {
    let readers = evaluation.patientCase.readers
    let name = readers.first { $0.id == sequence.reader }?.name ?? sequence.reader
    let source = sequence.source == .reported ? ", reported" : ""
    return row("calls-\(place)", name, sequence.criterionName + source) { date in
      if let point = sequence.timePoints.last(where: { $0.date == date }) {
        return Words.category(point.category, point.responseClass)
      }
      return sequence.baselineDate == date ? Line("BL", .muted) : Line("–", .muted)
    }
  }

  private func sums(_ response: CourseResponse) -> Table.Row {
    let count = response.course.targets.count
    let targets = "Σ mm, \(count) target\(count == 1 ? "" : "s")"
    let all =
      [response.baselineSum?.complete] + response.timePoints.map { $0.sum?.complete }
    let tenths = Words.needTenths(all.compactMap(\.self))
    return row("sums-\(response.course.reader)", response.course.reader, targets) { date in
      let sum =
        response.timePoints.last { $0.date == date }?.sum
        ?? (response.course.baseline.date == date ? response.baselineSum : nil)
      guard let sum else { return nil }
      return sum.complete.map { Line(Words.millimetres($0, tenths: tenths)) }
        ?? Line("\(sum.partial)+?", .missing)
    }
  }

  private func changes(_ response: CourseResponse) -> Table.Row {
    row("changes-\(response.course.reader)", response.course.reader, "from nadir %") { date in
      response.timePoints.last { $0.date == date }?.fromNadir.map { change in
        Line(Words.percent(change), change.isProgression ? .progressing : .plain)
      }
    }
  }

  private var agreement: [Table.Row] {
    let current = evaluation.currentSequences
    guard current.count > 1 else { return [] }
    let differing = Set(evaluation.discordances)
    return [
      row("agreement", "agreement", evaluation.leadingSequence?.criterionName ?? "") { date in
        let read = current.filter { $0.timePoints.contains { $0.date == date } }.count
        if differing.contains(date) {
          return Line([Span("differ", .discordant), Span(ornament: .discordant, .discordant)])
        }
        return read == current.count ? Line("same", .muted) : Line("–", .muted)
      }
    ]
  }
}
