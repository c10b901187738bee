internal import Criteria
internal import Oncology
internal import Status

/// What was measured: a row a lesion, a column a visit, the sum, the categories.
enum LesionsPage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    let rows = LesionRows(evaluation, reader: state.place.reader)
    let isRECIST = evaluation.isJudgedByRECIST
    var sections = [table(state, evaluation, rows, size, isRECIST)]
    if let course = rows.course {
      if size == .wide, course.timePoints.count > 1 {
        sections.append(
          Section(
            "charts", priority: 2,
            .columns([
              [SumPlot.section(course, isRECIST: isRECIST)],
              [SpiderPlot.section(rows, course)],
            ])
          ).growing)
      }
      sections.append(detail(state, course, rows, size, isRECIST))
    }
    return Page(
      title: CaseFrame.title(state, evaluation),
      tabs: CaseFrame.tabs(state),
      sections: sections, status: CaseFrame.status(state),
      hints: CaseFrame.hints(state), layers: CaseFrame.layers(state))
  }

  private static func table(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ rows: LesionRows, _ size: SizeClass,
    _ isRECIST: Bool
  ) -> Section {
    guard let course = rows.course else {
      let text = "No reader has a baseline with findings yet."
      return Section("lesions", isFlexible: true, .prose([Line(text, .missing)]))
    }
    let table = LesionTable(
      state, evaluation, rows, course, size, isJudgedByRECIST: isRECIST)
    return Section("lesions", isFlexible: true, .table(table.table))
  }

  // MARK: The lesion under the cursor

  private static func detail(
    _ state: BoardState, _ course: CourseResponse, _ rows: LesionRows, _ size: SizeClass,
    _ isRECIST: Bool
  ) -> Section {
    var lines: [Line] = []
    if let lesion = (rows.targets + rows.others).first(where: { $0.id == state.place.lesion }) {
      lines.append(
        LesionDetail.line(
          lesion, rows, at: rows.place(of: state.place.reading), today: state.today))
    }
    if isRECIST, let margin = Margin.line(course) { lines.append(margin) }
    if size > .compact, isRECIST, let latest = course.timePoints.last {
      lines.append(why(latest))
    }
    return Section("detail", title: "", priority: 1, .prose(lines))
  }

  private static func why(_ latest: CourseResponse.TimePoint) -> Line {
    let rules = latest.evidence.map(\.rule)
    let unique = rules.enumerated().filter { rules.firstIndex(of: $0.element) == $0.offset }
    return Line("rules: \(unique.map(\.element).joined(separator: " "))", .muted)
  }
}
