internal import Criteria
internal import Oncology
internal import Status

/// What every reader made of every time point, and why.
enum ResponsePage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    let rows = LesionRows(evaluation, reader: state.place.reader)
    let sequence = evaluation.leadingSequence
    let isMeasured = sequence.flatMap { evaluation.course(of: $0) } != nil
    let reported = isMeasured ? nil : sequence.map { ReportedResponse(state, evaluation, $0) }
    return Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state),
      sections: reported?.sections ?? sections(state, evaluation, rows, size),
      status: CaseFrame.status(state, place: sequence?.criterionName ?? ""),
      hints: CaseFrame.hints(state),
      layers: CaseFrame.layers(state))
  }

  private static func sections(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ rows: LesionRows, _ size: SizeClass
  ) -> [Section] {
    guard let course = rows.course else {
      return [
        Section(
          "response", isFlexible: true,
          .prose([Line("Nothing was assessed yet.", .missing)]))
      ]
    }
    let table = ResponseTable(state, evaluation, course, rows).table
    return [
      Section("best", .facts(best(evaluation, course))),
      Section("response", title: "", isFlexible: true, .table(table)),
      why(state, evaluation, course, rows),
    ] + [CallWords(evaluation, people: state.listing.people).section()].compactMap(\.self)
  }

  // MARK: The best response

  private static let widestName = 30

  private static func best(_ evaluation: CaseEvaluation, _ shown: CourseResponse) -> Facts {
    let lines = evaluation.current.map { course in
      let reader = evaluation.patientCase.readers.first { $0.id == course.course.reader }
      let isShown = course.course.reader == shown.course.reader
      let name = Line(
        (reader?.name ?? course.course.reader) + " best ", isShown ? .strong : .plain)
      return name + BestWords.line(course, today: evaluation.asOf)
    }
    let line = shown.course.line.map { "\($0.number)L \($0.name)" } ?? "no line"
    // Readers stand under each other beside a short name, and after a long one where there is room.
    return Facts([
      line.count <= widestName
        ? Facts.Fact(line, lines) : Facts.Fact("", [Line(line)] + lines, most: 3)
    ])
  }

  // MARK: Why

  private static func why(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ course: CourseResponse,
    _ rows: LesionRows
  ) -> Section {
    let place = rows.place(of: state.place.reading)
    guard place > 0, course.timePoints.indices.contains(place - 1) else {
      return Section(
        "why", title: Line("BASELINE", .heading),
        .prose([Line("The sum that shrinkage counts from.")])
      )
    }
    let timePoint = course.timePoints[place - 1]
    let date = Words.date(timePoint.date, today: state.today)
    let title =
      Line("WHY \(date) reader \(course.course.reader): ", .heading)
      + Words.category(timePoint.overall)
    var facts = EvidenceWords(evaluation.patientCase).facts(timePoint.evidence)
    if evaluation.discordances.contains(timePoint.date) {
      let reasons = Disagreement.items(evaluation, on: timePoint.date)
      facts.insert(Facts.Fact("differ", reasons, most: 3), at: 0)
    }
    return Section(
      "why", title: title, note: Line("Eisenhauer 2009", .muted), .facts(Facts(facts)))
  }
}
