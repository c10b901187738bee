internal import Criteria
internal import Oncology
internal import Status

/// A row a time point: what the shown reader measured and called, and what the others called.
struct ResponseTable {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let course: CourseResponse
  private let rows: LesionRows

  init(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ course: CourseResponse, _ rows: LesionRows
  ) {
    self.state = state
    self.evaluation = evaluation
    self.course = course
    self.rows = rows
  }

  var table: Table {
    Table(
      columns: columns, rows: [baseline] + course.timePoints.map { row($0) },
      selected: rows.readings.isEmpty ? nil : rows.readings[rows.place(of: state.place.reading)])
  }

  private var others: [CourseResponse] {
    evaluation.current.filter { $0.course.reader != course.course.reader }
  }

  private var columns: [Table.Column] {
    let reader = course.course.reader
    let measured = [
      Table.Column("sum", Line("Σ mm \(reader)"), alignment: .right),
      Table.Column("baseline", "ΔBL %", alignment: .right, priority: 1),
      Table.Column("nadir", "Δnad mm", alignment: .right, priority: 2, gap: 1),
    ]
    return [
      Table.Column("date", "Date", least: 6), Table.Column("day", "Day", alignment: .right),
    ] + (course.baselineSum == nil ? [] : measured) + [
      Table.Column("target", "target", alignment: .center, priority: 1),
      Table.Column("nonTarget", "non-tgt", alignment: .center, priority: 1, gap: 1),
      Table.Column("new", "new", alignment: .center, priority: 1),
      Table.Column("overall", Line(reader, .strong), least: 5),
    ]
      + others.map { Table.Column("other-\($0.course.reader)", Line($0.course.reader), least: 5) }
      + [Table.Column("note", "", least: 6, isFlexible: true)]
  }

  private var baseline: Table.Row {
    let date = course.course.baseline.date
    return Table.Row(
      course.course.baseline.id, .item,
      [
        "date": Line(Words.date(date, today: state.today)), "day": Line("BL", .muted),
        "sum": course.baselineSum.map { sum($0) } ?? "", "overall": Line("BL", .muted),
      ].merging(
        others.map { ("other-\($0.course.reader)", Line("BL", .muted)) }, uniquingKeysWith: { $1 }))
  }

  private func sum(_ sum: TargetSum) -> Line {
    sum.complete.map { Line($0.description) } ?? Line("\(sum.partial)+?", .missing)
  }

  private func row(_ timePoint: CourseResponse.TimePoint) -> Table.Row {
    var cells = [
      "date": Line(Words.date(timePoint.date, today: state.today)),
      "day": Line("d\(timePoint.day)", .muted), "sum": timePoint.sum.map { sum($0) } ?? "",
      "target": letters(timePoint.carriedTarget),
      "nonTarget": letters(timePoint.nonTarget.category),
      "new": Self.new(timePoint.newLesions.status),
      "overall": Words.category(timePoint.overall), "note": note(timePoint),
    ]
    cells["baseline"] = timePoint.fromBaseline.map { Line(Words.percent($0)) }
    cells["nadir"] = timePoint.fromNadir.map { change in
      Line(Words.difference(change.difference), change.isProgression ? .progressing : .plain)
    }
    for other in others {
      let same = other.timePoints.last { $0.date == timePoint.date }
      cells["other-\(other.course.reader)"] =
        same.map { Words.category($0.overall) } ?? Line("–", .muted)
    }
    return Table.Row(timePoint.id, .item, cells)
  }

  private func letters(_ category: RECISTCategory?) -> Line {
    category.map { Line(Words.letters($0), Words.tone($0)) } ?? Line("–", .muted)
  }

  private static func new(_ status: Assessment.NewLesions) -> Line {
    switch status {
    case .no: Line("no")
    case .equivocal: Line("unsure", .unconfirmed)
    case .yes: Line("yes", .progressing)
    case .notAssessed: Line("not all seen", .missing)
    }
  }

  private func note(_ timePoint: CourseResponse.TimePoint) -> Line {
    if evaluation.discordances.contains(timePoint.date) {
      return Line([Span(.discordant, .discordant), Span(" differ", .discordant)])
    }
    if course.progressionDate == timePoint.scans.lowerBound { return Line("first PD", .muted) }
    let isBest = course.best.confirmed.isResponse
    if isBest, course.responseDate == timePoint.scans.upperBound { return Line("first", .muted) }
    if isBest, course.confirmationDate == timePoint.scans.upperBound {
      return Line("conf.", .muted)
    }
    if let last = course.course.line?.lastDose?.date.latest {
      let days = timePoint.scans.lowerBound.days(since: last)
      if days > 0 { return Line("\(days) d off", .muted) }
    }
    return ""
  }
}
