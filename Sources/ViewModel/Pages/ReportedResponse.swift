internal import Criteria
internal import Oncology
internal import Status

/// The response page of a case whose categories were reported: what each reader called, on what it
/// rests, and what the category amounts to by the criterion.
struct ReportedResponse {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let leading: ResponseSequence
  private let current: [ResponseSequence]

  init(_ state: BoardState, _ evaluation: CaseEvaluation, _ leading: ResponseSequence) {
    self.state = state
    self.evaluation = evaluation
    self.leading = leading
    current = evaluation.currentSequences
  }

  var sections: [Section] {
    [
      Section("criterion", .facts(Facts(head))),
      Section("response", title: "", isFlexible: true, .table(table)),
    ] + (selected.map { [why($0)] } ?? [])
  }

  private var selected: ResponseSequence.TimePoint? {
    leading.timePoints.first { $0.assessment == state.place.reading } ?? leading.latest
  }

  private var head: [Facts.Fact] {
    let line = leading.line.map { "\($0.number)L \($0.name)" } ?? "no line"
    let name = leading.definition?.name ?? leading.criterion
    return [Facts.Fact(line, [Line(name, .strong), Line("as reported", .muted)], most: 2)]
  }

  // MARK: The table

  private var table: Table {
    var columns = [
      Table.Column("date", "Date", least: 6), Table.Column("day", "Day", alignment: .right),
    ]
    columns += current.enumerated().map { place, sequence in
      let name = Line(sequence.reader, place == 0 ? .strong : .plain)
      return Table.Column("reader-\(sequence.reader)", name, least: 5)
    }
    columns += [
      Table.Column("basis", "rests on", priority: 1),
      Table.Column("confirmed", "confirmed", priority: 1),
      Table.Column("note", "", least: 6, isFlexible: true),
    ]
    return Table(
      columns: columns, rows: leading.timePoints.map { row($0) }, selected: selected?.assessment,
      empty: Line("no time point after baseline", .muted))
  }

  private func row(_ timePoint: ResponseSequence.TimePoint) -> Table.Row {
    let start = leading.start.earliest
    var cells = [
      "date": Line(Words.date(timePoint.date, today: state.today)),
      "day": Line("d\(timePoint.date.earliest.days(since: start))", .muted),
      "basis": Line(timePoint.reported?.basis?.rawValue ?? "imaging", .muted),
      "confirmed": confirmed(timePoint),
    ]
    for sequence in current {
      let same = sequence.timePoints.last { $0.date == timePoint.date }
      cells["reader-\(sequence.reader)"] =
        same.map { Words.category($0.category, $0.responseClass) } ?? Line("–", .muted)
    }
    if evaluation.discordances.contains(timePoint.date) {
      cells["note"] = Line([Span(.discordant, .discordant), Span(" differ", .discordant)])
    } else if let last = leading.line?.lastDose?.date.latest {
      let days = timePoint.date.earliest.days(since: last)
      if days > 0 { cells["note"] = Line("\(days) d off therapy", .muted) }
    }
    return Table.Row(timePoint.assessment, .item, cells)
  }

  private func confirmed(_ timePoint: ResponseSequence.TimePoint) -> Line {
    guard let day = timePoint.reported?.confirmedOn else { return "" }
    let isKnown = day <= evaluation.asOf
    return isKnown ? Line(Words.date(day, today: state.today), .muted) : ""
  }

  // MARK: Why

  private func why(_ timePoint: ResponseSequence.TimePoint) -> Section {
    let date = Words.date(timePoint.date, today: state.today)
    let title =
      Line("\(date) reader \(leading.reader): ", .heading)
      + Words.category(timePoint.category, timePoint.responseClass)
    var facts: [Facts.Fact] = []
    if let category = leading.definition?.category(timePoint.category) {
      let meaning = Line(Self.words(category.responseClass))
      facts.append(Facts.Fact("counts as", [meaning, Line("rule \(category.rule)", .muted)]))
    }
    if let by = timePoint.reported?.confirmedBy {
      facts.append(Facts.Fact("confirmed", [Line("by \(by)")]))
    }
    let assessment = evaluation.patientCase.assessments.first { $0.id == timePoint.assessment }
    if let score = assessment?.pet?.deauville {
      facts.append(Facts.Fact("PET", [Line("Deauville \(score)", .strong)]))
    }
    facts += labs(around: timePoint)
    if let citation = leading.definition?.citation {
      facts.append(Facts.Fact("criterion", [Line(citation.text, .muted)], most: 2, priority: 2))
    }
    let note = Line("reported, not computed by this version", .muted)
    return Section("why", title: title, note: note, priority: 1, .facts(Facts(facts)))
  }

  /// What the laboratory and residual disease said in the two weeks around it.
  private func labs(around timePoint: ResponseSequence.TimePoint) -> [Facts.Fact] {
    let day = timePoint.date.earliest
    let isNear = { (when: Dated) in
      abs(when.date.earliest.days(since: day)) <= Self.nearDays
        && when.isKnown(on: evaluation.asOf)
    }
    let values = evaluation.patientCase.labs.filter { isNear($0.when) }
      .map { Line("\($0.test) \($0.value)") }
    return values.isEmpty
      ? [] : [Facts.Fact("near it", Array(values.prefix(8)), most: 2, priority: 1)]
  }

  /// Days around an assessment in which a laboratory value is shown beside it.
  private static let nearDays = 14

  private static func words(_ responseClass: ResponseClass) -> String {
    switch responseClass {
    case .complete: "a complete response"
    case .partial: "a partial response"
    case .minor: "a minor response"
    case .stable: "stable disease, or no response yet"
    case .progression: "progression, relapse or a missed milestone"
    case .indeterminate: "not decided: a later assessment has to say"
    case .notEvaluable: "not evaluable"
    }
  }
}
