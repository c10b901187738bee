internal import Criteria
internal import Oncology
internal import Status

/// The table of the lesion page.
struct LesionTable {
  private let shown: Place
  private let evaluation: CaseEvaluation
  private let rows: LesionRows
  private let course: CourseResponse
  /// The courses of the readers that are not shown.
  private let otherCourses: [CourseResponse]
  private let isJudgedByRECIST: Bool
  private let visits: Visits
  private let size: SizeClass
  private let readings: [Int]
  /// The values of all targets, baseline first.
  private let values: [[Length?]]
  /// Whether the lengths of the table need tenths.
  private let tenths: Bool

  init(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ rows: LesionRows,
    _ course: CourseResponse, _ size: SizeClass, isJudgedByRECIST: Bool
  ) {
    shown = state.place
    self.evaluation = evaluation
    self.rows = rows
    self.course = course
    self.size = size
    self.isJudgedByRECIST = isJudgedByRECIST
    otherCourses = evaluation.current.filter { $0.course.reader != course.course.reader }
    let cursor = rows.place(of: state.place.reading)
    visits = Visits(course, most: size == .wide ? 10 : 6, cursor: cursor)
    readings = visits.readings
    values = rows.targets.map { rows.values(of: $0) }
    tenths = Words.needTenths(values.joined().compactMap(\.self))
  }

  var table: Table {
    let readers = evaluation.currentSequences.map { overall($0) }
    let reading = rows.readings.isEmpty ? nil : rows.place(of: shown.reading)
    return Table(
      columns: columns, rows: readers + targets + sums + others + parts, pinned: readers.count,
      selected: shown.lesion, selectedColumn: reading.map { "v\($0)" })
  }

  // MARK: Columns

  private var columns: [Table.Column] {
    let before = [
      Table.Column("id", "ID", ""),
      Table.Column("site", "Site", whose, least: 16, isFlexible: true),
    ]
    let reference: Line = shown.reference == .nadir ? "Δnad %" : "Δprv %"
    let after = [
      Table.Column("baseline", "ΔBL %", "", alignment: .right, priority: 1, gap: 1),
      Table.Column("nadir", reference, "", alignment: .right, gap: 1),
      Table.Column("trend", "trend", "", priority: 2),
      Table.Column("mark", "", "", gap: 1),
    ]
    return before + visits.shown.map { visitColumn($0) } + after
  }

  /// The criterion and the reader: nobody may take one reader's figures for another's.
  private var whose: Line {
    let criterion = evaluation.leadingSequence?.criterionName ?? RECIST11.name
    return Line("\(criterion) · \(course.course.reader)", .muted)
  }

  private func visitColumn(_ visit: Visits.Shown) -> Table.Column {
    switch visit {
    case .folded(let count):
      return Table.Column(
        "folded", Line("+\(count)", .muted), Line("more", .muted), alignment: .right)
    case .reading(let place):
      let date = rows.dates[place]
      let day = place == 0 ? "BL" : "d\(course.timePoints[place - 1].day)"
      return Table.Column(
        "v\(place)", Line(Words.date(date, today: date.earliest)), Line(day, .muted),
        alignment: .right, least: 6, gap: size == .compact ? 1 : 2)
    }
  }

  /// Columns that a row fills beside its visits, at most.
  private static let mostBeside = 6

  private func cells(_ make: (Int) -> Line) -> [String: Line] {
    var cells: [String: Line] = [:]
    cells.reserveCapacity(readings.count + Self.mostBeside)
    for place in readings { cells["v\(place)"] = make(place) }
    return cells
  }

  // MARK: Rows

  private var targets: [Table.Row] {
    let group = Table.Row("targets", .group(Line("TARGET", .heading)))
    return rows.targets.isEmpty ? [] : [group] + targetRows
  }

  private var targetRows: [Table.Row] {
    let top = values.joined().compactMap { $0?.tenThousandths }.max() ?? 1
    return zip(rows.targets, values).map { target($0, $1, top: top) }
  }

  private func target(_ lesion: Lesion, _ values: [Length?], top: Int) -> Table.Row {
    let findings = rows.findings(of: lesion)
    let trend = rows.trend(of: lesion)
    var cells = cells { place in
      if let value = values[place], findings[place]?.state == nil {
        return Line(Words.millimetres(value, tenths: tenths))
      }
      return FindingWords.short(findings[place], lesion)
    }
    cells["id"] = Line(lesion.id, .strong)
    cells["site"] = SiteWords.line(lesion, suffix: lesion.isNode ? " sa" : "")
    if let now = values.last.flatMap(\.self), let baseline = values.first.flatMap(\.self) {
      cells["baseline"] = Line(Words.percent(Change(from: baseline, to: now)))
      if let reference = reference(of: lesion, values) {
        let tone: Tone = trend == .growing ? .progressing : .plain
        cells["nadir"] = Line(Words.percent(Change(from: reference, to: now)), tone)
      }
    }
    let visible = readings.map { values[$0]?.tenThousandths }
    cells["trend"] = Line([Span(trend: visible, top: top, trend.tone)])
    if trend == .growing { cells["mark"] = Line([Span(trend.mark, trend.tone)]) }
    return Table.Row(lesion.id, .item, cells)
  }

  /// What the last column counts from: the lesion's own nadir, or the time point before.
  private func reference(of lesion: Lesion, _ values: [Length?]) -> Length? {
    switch shown.reference {
    case .nadir: rows.nadir(of: lesion)?.value
    case .previous: values.dropLast().last.flatMap(\.self)
    }
  }

  private var sums: [Table.Row] {
    guard course.baselineSum != nil else { return [] }
    return [
      sum, changeFromBaseline,
      shown.reference == .nadir ? changeFromNadir : changeFromPrevious,
    ]
  }

  private func sum(at place: Int) -> TargetSum? {
    place == 0 ? course.baselineSum : course.timePoints[place - 1].sum
  }

  private var sum: Table.Row {
    var cells = cells { place in
      guard let sum = sum(at: place) else { return "" }
      return sum.complete.map { Line(Words.millimetres($0, tenths: tenths), .strong) }
        ?? Line("\(sum.partial)+?", .missing)
    }
    cells["id"] = Line("Σ", .strong)
    cells["site"] = Line("sum of targets", .strong)
    if let latest = course.timePoints.last {
      cells["baseline"] = latest.fromBaseline.map { Line(Words.percent($0), .strong) }
      let tone: Tone = latest.fromNadir?.isProgression == true ? .progressing : .strong
      let change =
        shown.reference == .nadir
        ? latest.fromNadir : fromPrevious(course.timePoints.count - 1)
      cells["nadir"] = change.map { Line(Words.percent($0), tone) }
    }
    let values = readings.map { sum(at: $0)?.complete?.tenThousandths }
    cells["trend"] = Line([Span(trend: values, top: values.compactMap(\.self).max() ?? 1)])
    return Table.Row("sum", .total, cells)
  }

  private var changeFromBaseline: Table.Row {
    change("from-baseline", "Δ baseline %") { timePoint in
      timePoint.fromBaseline.map { Words.percent($0) }
    }
  }

  private var changeFromNadir: Table.Row {
    change("from-nadir", "Δ nadir mm") { timePoint in
      timePoint.fromNadir.map { Words.difference($0.difference) }
    }
  }

  private var changeFromPrevious: Table.Row {
    change("from-previous", "Δ previous mm") { timePoint in
      let place = course.timePoints.firstIndex(of: timePoint) ?? 0
      return fromPrevious(place).map { Words.difference($0.difference) }
    }
  }

  /// The change of the sum from the time point before; nil where one of the two is not complete.
  private func fromPrevious(_ place: Int) -> Change? {
    guard course.timePoints.indices.contains(place),
      let now = course.timePoints[place].sum?.complete,
      let before = place == 0
        ? course.baselineSum?.complete : course.timePoints[place - 1].sum?.complete
    else { return nil }
    return Change(from: before, to: now)
  }

  private func change(
    _ id: String, _ name: String, _ text: (CourseResponse.TimePoint) -> String?
  ) -> Table.Row {
    var cells = cells { place in
      guard place > 0 else { return Line("–", .muted) }
      return Line(text(course.timePoints[place - 1]) ?? "?", .plain)
    }
    cells["site"] = Line(name, .muted)
    return Table.Row(id, .total, cells)
  }

  private var others: [Table.Row] {
    guard !rows.others.isEmpty else { return [] }
    let group = Table.Row("others", .group(Line("NON-TARGET / NEW", .heading)))
    return [group]
      + rows.others.map { lesion in
        let findings = rows.findings(of: lesion)
        var cells = cells { place in
          // Nothing is new at the baseline of its line: what came up in the line before is there.
          let isOld = place == 0 && findings[place]?.newness == .unequivocal
          return isOld ? Line("pres") : FindingWords.short(findings[place], lesion)
        }
        cells["id"] = Line(lesion.id, .strong)
        cells["site"] = SiteWords.line(lesion)
        if let others = dissent(about: lesion) { cells["nadir"] = Line(others, .discordant) }
        return Table.Row(lesion.id, .item, cells)
      }
  }

  /// "B: new" where another reader holds for new what the shown one does not, or the other way round.
  private func dissent(about lesion: Lesion) -> String? {
    guard let mine = course.timePoints.last else { return nil }
    let words = otherCourses.compactMap { other -> String? in
      guard let theirs = other.timePoints.last, theirs.date == mine.date else { return nil }
      let isMine = mine.newLesions.unequivocal.contains(lesion.id)
      let isTheirs = theirs.newLesions.unequivocal.contains(lesion.id)
      return isMine == isTheirs ? nil : "\(other.course.reader): \(isTheirs ? "NEW" : "no")"
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  // MARK: Response

  /// What the overall category is made of.
  private var parts: [Table.Row] {
    guard isJudgedByRECIST else { return [] }
    var rows = [Table.Row("parts", .group(Line("PARTS OF THE CATEGORY", .heading)))]
    if course.baselineSum != nil {
      rows.append(category("target", "target") { $0.carriedTarget })
    }
    rows.append(category("non-target", "non-target") { $0.nonTarget.category })
    return rows
  }

  private func category(
    _ id: String, _ name: String, _ category: (CourseResponse.TimePoint) -> RECISTCategory?
  ) -> Table.Row {
    var cells = cells { place in
      guard place > 0 else { return Line("–", .muted) }
      return category(course.timePoints[place - 1]).map {
        Line(Words.letters($0), Words.tone($0))
      } ?? Line("–", .muted)
    }
    cells["site"] = Line(name, .muted)
    return Table.Row(id, .total, cells)
  }

  /// Every reader's category by the leading criterion on the days of the reader that is shown.
  private func overall(_ sequence: ResponseSequence) -> Table.Row {
    let isShown = sequence.reader == course.course.reader
    var cells = cells { place in
      guard place > 0 else { return Line("BL", .muted) }
      let same = Self.reading(sequence, on: course.timePoints[place - 1].date)
      return same.map { Words.category($0.category, $0.responseClass) } ?? Line("–", .muted)
    }
    cells["site"] = Line("overall \(sequence.reader)", isShown ? .strong : .plain)
    if let latest = course.timePoints.last?.date, !isShown, evaluation.discordances.contains(latest)
    {
      cells["mark"] = Line([Span(.discordant, .discordant)])
      cells["nadir"] = Line("differs", .discordant)
    }
    return Table.Row("overall-\(sequence.reader)", .total, cells)
  }

  private static func reading(
    _ sequence: ResponseSequence, on date: PartialDate
  ) -> ResponseSequence.TimePoint? { sequence.timePoints.last { $0.date == date } }
}

/// Which visits a table shows: baseline, nadir, previous, latest and the one under the cursor always;
/// the middle folds.
struct Visits {
  enum Shown: Hashable {
    case reading(Int)
    case folded(Int)
  }

  let shown: [Shown]

  init(_ course: CourseResponse, most: Int, cursor: Int) {
    let count = course.timePoints.count + 1
    guard count > most else {
      shown = (0..<count).map { .reading($0) }
      return
    }
    let sums = [course.baselineSum?.complete] + course.timePoints.map { $0.sum?.complete }
    let nadir = sums.dropLast().enumerated().compactMap { place, sum in sum.map { ($0, place) } }
      .min { $0 < $1 }?.1
    var kept = Set([0, nadir ?? 0, cursor, count - 2, count - 1])
    // The rest from the latest back, one place kept for the fold itself.
    for place in stride(from: count - 3, to: 0, by: -1) where kept.count < most - 1 {
      kept.insert(place)
    }
    var shown: [Shown] = []
    var hidden = 0
    for place in 0..<count {
      if kept.contains(place) {
        shown.append(.reading(place))
      } else {
        hidden += 1
        if !shown.contains(where: { if case .folded = $0 { true } else { false } }) {
          shown.append(.folded(0))
        }
      }
    }
    self.shown = shown.map { if case .folded = $0 { .folded(hidden) } else { $0 } }
  }

  /// The readings that show, by place; 0 is the baseline.
  var readings: [Int] {
    shown.compactMap { if case .reading(let place) = $0 { place } else { nil } }
  }
}
