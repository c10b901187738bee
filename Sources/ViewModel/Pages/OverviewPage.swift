internal import Criteria
internal import Oncology
internal import Status

/// One case on one screen: question, categories, what changed, therapy, patient, what is missing.
enum OverviewPage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    let facts = OverviewFacts(state, evaluation)
    return Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state),
      sections: size == .compact
        ? compact(facts, state) : roomy(facts, state) + burden(evaluation, size),
      status: state.notice.map { Page.Bar(Line(" ") + $0) }, hints: CaseFrame.hints(state))
  }

  /// Columns for the names of facts: all parts keep one left edge.
  private static let labels = 8

  private static func compact(_ facts: OverviewFacts, _ state: BoardState) -> [Section] {
    var section = Section(
      "overview", isFlexible: true,
      .facts(
        Facts(
          facts.question + facts.response + facts.changed + facts.course + facts.patient
            + facts.gaps)))
    section.offset = state.scroll
    return [section]
  }

  private static func burden(_ evaluation: CaseEvaluation, _ size: SizeClass) -> [Section] {
    guard size == .wide, let course = evaluation.leading, course.timePoints.count > 1 else {
      return []
    }
    return [SumPlot.section(course)]
  }

  private static func roomy(_ facts: OverviewFacts, _ state: BoardState) -> [Section] {
    let left = [
      Section(
        "response", title: Line("RESPONSE", .heading),
        .facts(Facts(facts.response, labelColumns: labels))),
      Section(
        "course", title: Line("THERAPY", .heading),
        .facts(Facts(facts.course, labelColumns: labels))),
    ]
    let right = [
      Section(
        "changed", title: Line("WHAT CHANGED", .heading), note: facts.since,
        .facts(Facts(facts.changedList))),
      Section(
        "patient", title: Line("PATIENT", .heading),
        .facts(Facts(facts.patient, labelColumns: labels))),
    ]
    return [
      Section("question", .facts(Facts(facts.question, labelColumns: labels))),
      Section("columns", .columns([left, right])),
      Section(
        "gaps", title: Line("BOARD", .heading), .facts(Facts(facts.gaps, labelColumns: labels))),
    ]
  }
}

/// The facts of the overview, group by group.
struct OverviewFacts {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let patientCase: PatientCase

  init(_ state: BoardState, _ evaluation: CaseEvaluation) {
    self.state = state
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
  }

  var question: [Facts.Fact] {
    let asked = patientCase.question.map { Line($0, .strong) } ?? Line("not asked yet", .missing)
    return [Facts.Fact("QUESTION", [asked], most: 3)]
  }

  // MARK: Response

  var response: [Facts.Fact] {
    guard let leading = evaluation.leading else {
      return [Facts.Fact("RESPONSE", [Line("no measured baseline", .missing)])]
    }
    var facts = [Facts.Fact("CATEGORY", calls)]
    facts.append(Facts.Fact("BEST", best(leading)))
    if let latest = leading.timePoints.last, leading.baselineSum != nil {
      let sums = [leading.baselineSum?.complete] + leading.timePoints.map { $0.sum?.complete }
      let items = Burden.items(
        sums, fromBaseline: latest.fromBaseline, fromNadir: latest.fromNadir)
      facts.append(Facts.Fact("BURDEN", items))
      if let margin = Margin.line(leading) { facts.append(Facts.Fact("MARGIN", [margin])) }
    }
    return facts
  }

  private var calls: [Line] {
    var items = evaluation.current.compactMap { course -> Line? in
      guard let latest = course.timePoints.last else { return nil }
      let name = patientCase.readers.first { $0.id == course.course.reader }?.name
      return Line("\(name ?? course.course.reader) ") + Words.category(latest.overall)
    }
    if evaluation.isDiscordant {
      items.append(Line([Span(.discordant, .discordant), Span(" readers differ", .discordant)]))
    }
    if let latest = evaluation.leading?.timePoints.last {
      items.append(Line("\(RECIST11.name), \(Words.date(latest.date, today: state.today))", .muted))
    }
    return items
  }

  private func best(_ course: CourseResponse) -> [Line] {
    let best = course.best
    guard !course.timePoints.isEmpty else { return [Line("no time point after baseline", .muted)] }
    if let day = course.confirmationDate, best.confirmed.isResponse {
      let text = ", confirmed \(Words.date(day, today: state.today))"
      return [Words.category(best.confirmed) + Line(text)]
    }
    if best.unconfirmed.isResponse {
      return [Words.category(best.unconfirmed) + Line(", not confirmed", .caveat)]
    }
    return [Words.category(best.confirmed)]
  }

  // MARK: What changed

  var changed: [Facts.Fact] {
    let since = Changes.since(evaluation).map { "since \(Words.date($0, today: state.today))" }
    let items = Changes.items(evaluation)
    let shown = items.isEmpty ? [Line("nothing that was measured", .muted)] : items
    return [
      Facts.Fact("CHANGED", [Line(since ?? "", .muted)].filter { !$0.isEmpty } + shown, most: 4)
    ]
  }

  var changedList: [Facts.Fact] {
    let items = Changes.items(evaluation)
    guard !items.isEmpty else {
      return [Facts.Fact("", [Line("nothing that was measured", .muted)])]
    }
    return items.map { Facts.Fact("", [$0]) }
  }

  var since: Line {
    Changes.since(evaluation).map { Line("since \(Words.date($0, today: state.today))", .muted) }
      ?? ""
  }

  // MARK: Therapy and patient

  var course: [Facts.Fact] {
    let begun = patientCase.lines.filter { $0.start.date.earliest <= evaluation.asOf }
    var facts: [Facts.Fact] = []
    if let line = begun.last {
      facts.append(Facts.Fact("THERAPY", [current(line)]))
    } else {
      facts.append(Facts.Fact("THERAPY", [Line("none yet", .muted)]))
    }
    let earlier = begun.dropLast().reversed().map { prior($0) }
    if !earlier.isEmpty { facts.append(Facts.Fact("PRIOR", Array(earlier), most: 3)) }
    let local = patientCase.localTreatments.filter { $0.when.countsFrom <= evaluation.asOf }
    if !local.isEmpty { facts.append(Facts.Fact("LOCAL", local.map { self.local($0) })) }
    return facts
  }

  private func current(_ line: LineOfTherapy) -> Line {
    let dose = line.agents.count == 1 ? line.agents.first?.dose.map { " \($0)" } ?? "" : ""
    let start = Words.date(line.start.date, today: state.today)
    let intent = line.intent.map { ", \($0.rawValue)" } ?? ""
    let head = Line("\(line.number)L \(line.name)\(dose) ", .strong)
    if let last = line.lastDose {
      return head
        + Line("\(start) – \(Words.date(last.date, today: state.today))\(stop(line))\(intent)")
    }
    if line.isLastDoseUnknown { return head + Line("\(start), last dose unknown", .missing) }
    let day = evaluation.asOf.days(since: line.start.date.earliest)
    return head + Line("since \(start), day \(day)\(intent)")
  }

  private func prior(_ line: LineOfTherapy) -> Line {
    let start = Words.date(line.start.date, today: state.today)
    let end = line.lastDose.map { " – \(Words.date($0.date, today: state.today))" } ?? ""
    return Line("\(line.number)L \(line.name) \(start)\(end)\(stop(line))")
  }

  private func stop(_ line: LineOfTherapy) -> String {
    line.stopReason.map { ", \(Stops.words($0))" } ?? ""
  }

  private func local(_ treatment: LocalTreatment) -> Line {
    let dose = treatment.dose.map { " \($0)" } ?? ""
    let day = Words.date(treatment.when.date, today: state.today)
    return Line("\(treatment.kind.short) \(treatment.site)\(dose) \(day)")
  }

  var patient: [Facts.Fact] {
    var facts: [Facts.Fact] = []
    let well = performance + patientCase.comorbidities.map { Line($0.text) }
    if !well.isEmpty { facts.append(Facts.Fact("PATIENT", well)) }
    let biology = patientCase.biomarkers.filter { $0.when.countsFrom <= evaluation.asOf }
    if !biology.isEmpty {
      facts.append(Facts.Fact("BIOLOGY", biology.map { Line("\($0.name) \($0.result)") }))
    }
    if !patientCase.wishes.isEmpty {
      facts.append(Facts.Fact("WISHES", patientCase.wishes.map { Line($0.text) }))
    }
    return facts
  }

  private var performance: [Line] {
    let known = patientCase.performance.filter { $0.when.countsFrom <= evaluation.asOf }
    guard let last = known.max(by: { $0.when.date.earliest < $1.when.date.earliest }) else {
      return []
    }
    return [Line("\(last.name) (\(Words.date(last.when.date, today: state.today)))")]
  }

  // MARK: What is missing, what was decided

  var gaps: [Facts.Fact] {
    let summary = CaseSummary(evaluation)
    var facts: [Facts.Fact] = []
    if !summary.readiness.missing.isEmpty {
      facts.append(Facts.Fact("MISSING", summary.readiness.missing.map { Line($0, .missing) }))
    }
    if let decision = summary.lastDecision {
      facts.append(Facts.Fact("LAST MDT", Decisions.items(decision, today: state.today)))
    }
    return facts
  }
}
