internal import Criteria
internal import Oncology
internal import Status

/// One case on one screen: question, categories, what changed, therapy, patient, what is missing.
enum OverviewPage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    let facts = OverviewFacts(state, evaluation, isCompact: size == .compact)
    return Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state),
      sections: size == .compact
        ? compact(facts, state) : roomy(facts, state) + burden(evaluation, size),
      status: CaseFrame.status(state), hints: CaseFrame.hints(state),
      layers: CaseFrame.layers(state))
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
    section.offset = state.place.scroll
    return [section]
  }

  private static func burden(_ evaluation: CaseEvaluation, _ size: SizeClass) -> [Section] {
    guard size == .wide, let course = evaluation.leading, course.timePoints.count > 1 else {
      return []
    }
    return [SumPlot.section(course, isRECIST: evaluation.isJudgedByRECIST)]
  }

  private static func roomy(_ facts: OverviewFacts, _ state: BoardState) -> [Section] {
    let left = [
      Section(
        "response", title: Line("STATUS", .heading),
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
  /// Whether every row counts.
  private let isCompact: Bool
  private let leading: ResponseSequence?
  private let sequences: [ResponseSequence]
  private let isDiscordant: Bool
  private let lesions: LesionRows
  private let changes: Changes

  init(_ state: BoardState, _ evaluation: CaseEvaluation, isCompact: Bool) {
    self.isCompact = isCompact
    self.state = state
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    leading = evaluation.leadingSequence
    sequences = evaluation.currentSequences
    isDiscordant = evaluation.isDiscordant
    lesions = LesionRows(evaluation, reader: nil)
    changes = Changes(evaluation, leading, lesions)
  }

  var question: [Facts.Fact] {
    let asked = state.question(about: patientCase).map { Line($0, .strong) }
    return [Facts.Fact("QUESTION", [asked ?? Line("not asked yet", .missing)], most: 3)]
  }

  // MARK: Response

  /// The label, to which therapy, since when, and what speaks against trusting it.
  private var status: [Facts.Fact] {
    guard let report = state.report else { return [] }
    let words = StatusWords(report)
    var items = [words.headline + words.marks]
    if let since = report.status.since, report.bar == nil {
      // Months of stable disease count from the first dose: two clocks in a row need their names.
      let word = report.status.label == .stable ? "first seen" : "since"
      items.append(Line("\(word) \(Words.date(since, today: state.today))"))
    }
    // A label that one reader's figures give must not look like everybody's.
    if isDiscordant, let reader = leading?.reader {
      let alone = sequences.count == 2 ? " alone" : ""
      items.append(
        Line([Span(.discordant, .discordant), Span(" by reader \(reader)\(alone)", .discordant)]))
    }
    items += [words.leadingClass, words.depth].compactMap(\.self) + words.overlays
    items += words.pauseItems(isCompact: isCompact)
    var facts = [Facts.Fact("STATUS", items, most: 4, priority: 1)]
    let failed =
      (words.refractoryTo.isEmpty ? [] : [Line("refractory to", .muted)]) + words.refractoryTo
    let given =
      (words.intolerantOf.isEmpty ? [] : [Line("intolerant of", .muted)]) + words.intolerantOf
    if !failed.isEmpty || !given.isEmpty {
      facts.append(Facts.Fact("DRUGS", failed + given, most: 2, priority: 5))
    }
    return facts
  }

  /// What was signed and is no longer what the history has: never passed over.
  private var troubles: [Facts.Fact] {
    let errors = state.condition.issues.filter { $0.severity == .error }
    guard let first = errors.first else { return [] }
    let more = errors.count > 1 ? " (\(errors.count) problems, run verify)" : ""
    return [
      Facts.Fact("PROBLEM", [Line("\(first.message) \(first.hint)\(more)", .problem)], most: 3)
    ]
  }

  var response: [Facts.Fact] {
    guard let sequence = leading else {
      return status + [Facts.Fact("RESPONSE", [Line("not assessed yet", .missing)])]
    }
    var facts =
      troubles + status + [Facts.Fact("RESPONSE", calls(sequence), most: 3, priority: 2)]
    let signed = CallWords(evaluation, people: state.listing.people).overview
    if !signed.isEmpty { facts.append(Facts.Fact("SIGNED", signed, most: 3, priority: 2)) }
    let difference = difference
    if !difference.isEmpty { facts.append(Facts.Fact("DIFFER", difference, most: 5, priority: 2)) }
    if let course = evaluation.leading, course.baselineSum != nil {
      facts.append(Facts.Fact("BURDEN", burden(course), most: 3, priority: 4))
    }
    let persisting = persisting
    if !persisting.isEmpty {
      facts.append(Facts.Fact("OTHER", persisting, most: 2, priority: 6))
    }
    return facts
  }

  /// In what readers differ: of which day where that is not the latest, what settled it, and why.
  private var difference: [Line] {
    guard let date = evaluation.discordances.last else { return [] }
    let words = AdjudicationWords(evaluation, today: state.today, people: state.listing.people)
    let settled = evaluation.adjudications.first { $0.date == date }.flatMap { words.brief($0) }
    let day = isEarlier(date) ? Line(Words.date(date, today: state.today), .strong) : nil
    return [day, settled].compactMap(\.self) + Disagreement.items(evaluation, on: date)
  }

  /// Whether a time point lies before the latest one of the reader that leads.
  private func isEarlier(_ date: PartialDate) -> Bool {
    leading?.latest.map { date.latest < $0.date.earliest } ?? false
  }

  /// The sum of targets of the reader that leads, named where another one has a sum too.
  private func burden(_ course: CourseResponse) -> [Line] {
    let sums = [course.baselineSum?.complete] + course.timePoints.map { $0.sum?.complete }
    guard evaluation.isJudgedByRECIST else {
      let reader = leading?.criterionName ?? ""
      return [
        Burden.items(sums, fromBaseline: nil, fromNadir: nil)[0],
        Line("sizes only, not what \(reader) decides by", .muted),
      ]
    }
    let latest = course.timePoints.last
    var items = Burden.items(
      sums, fromBaseline: latest?.fromBaseline, fromNadir: latest?.fromNadir)
    if let margin = Margin.line(course) { items.append(margin) }
    let measured = evaluation.current.filter { $0.baselineSum != nil }
    if measured.count > 1 { items[0] = Line("\(course.course.reader) ") + items[0] }
    return items
  }

  /// What is followed but not measured and still there: a treatment of what is measured leaves it.
  private var persisting: [Line] {
    lesions.others.compactMap { lesion in
      guard let finding = lesions.findings(of: lesion).last.flatMap(\.self),
        lesion.role == .nonTarget
      else { return nil }
      let name = lesion.name.lowercasedHead
      switch finding.state {
      case .absent: return nil
      case .unequivocalProgression: return Line("\(name) progressing", .progressing)
      default: return Line("\(name) \(FindingWords.overview(finding, lesion))")
      }
    }
  }

  private func calls(_ leading: ResponseSequence) -> [Line] {
    var items = sequences.compactMap { sequence -> Line? in
      guard let latest = sequence.latest else { return nil }
      let name = patientCase.readers.first { $0.id == sequence.reader }?.name
      return Line("\(name ?? sequence.reader) ")
        + Words.category(latest.category, latest.responseClass) + since(sequence)
    }
    let readers = items.count
    if items.isEmpty { items.append(Line("no time point after baseline", .muted)) }
    // First, because a low screen keeps the beginning of a row.
    if isDiscordant {
      let date = evaluation.isLatestShared ? nil : evaluation.discordances.last
      let words = date.map { "differed \(Words.date($0, today: state.today))" } ?? "differ"
      items.insert(
        Line([Span(.discordant, .discordant), Span(" readers \(words)", .discordant)]), at: 0)
    } else if evaluation.isAgreed {
      items.insert(Line("readers agree", .muted), at: 0)
    } else if readers == 1 {
      items.append(Line("one reader", .muted))
    }
    if let best = best(leading) { items.append(best) }
    if let latest = leading.latest {
      let reported = leading.source == .reported ? " as reported" : ""
      let date = Words.date(latest.date, today: state.today)
      let day = latest.date.earliest.days(since: leading.start.earliest)
      items.append(Line("\(leading.criterionName)\(reported), \(date) (d\(day))", .muted))
    }
    return items
  }

  /// Since when a reader has called the same without a break; nothing where it is new.
  ///
  /// Who has not read the latest time point is quoted with the day of what they read.
  private func since(_ sequence: ResponseSequence) -> Line {
    guard let latest = sequence.latest else { return "" }
    if let shown = leading?.latest, latest.date != shown.date {
      return Line(" on \(Words.date(latest.date, today: state.today))")
    }
    let same = sequence.timePoints.reversed().prefix { $0.category == latest.category }
    guard same.count > 1, let first = same.last else { return "" }
    return Line(" since \(Words.date(first.date, today: state.today))")
  }

  /// The best response where it follows from the categories; else the way to the latest one.
  private func best(_ leading: ResponseSequence) -> Line? {
    if let course = evaluation.course(of: leading), leading.best != nil {
      return Line("best ") + BestWords.line(course, today: state.today)
    }
    let before = leading.timePoints.dropLast().suffix(3)
    guard !before.isEmpty else { return nil }
    let words = before.map { Words.letters($0.category, $0.responseClass) }
    return Line("before ") + Line.joined(words, by: " → ")
  }

  // MARK: What changed

  var changed: [Facts.Fact] {
    let since = changes.since.map { "since \(Words.date($0, today: state.today))" }
    let items = changes.items
    let shown = items.isEmpty ? [Line("nothing that was measured", .muted)] : items
    return [
      Facts.Fact(
        "CHANGED", [Line(since ?? "", .muted)].filter { !$0.isEmpty } + shown, most: 4,
        priority: 1)
    ]
  }

  var changedList: [Facts.Fact] {
    let items = changes.items
    guard !items.isEmpty else {
      return [Facts.Fact("", [Line("nothing that was measured", .muted)])]
    }
    return items.map { Facts.Fact("", [$0]) }
  }

  var since: Line {
    changes.since.map { Line("since \(Words.date($0, today: state.today))", .muted) }
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
    for (place, line) in begun.dropLast().reversed().enumerated() {
      facts.append(Facts.Fact(place == 0 ? "PRIOR" : "", [prior(line)], most: 1))
    }
    let local = patientCase.localTreatments.filter { $0.when.countsFrom <= evaluation.asOf }
    if !local.isEmpty {
      facts.append(Facts.Fact("LOCAL", local.map { self.local($0) }, priority: 6))
    }
    return facts
  }

  private func current(_ line: LineOfTherapy) -> Line {
    let dose = line.agents.count == 1 ? line.agents.first?.dose.map { " \($0)" } ?? "" : ""
    let start = Words.date(line.start.date, today: state.today)
    let intent = line.intent.map { ", \($0.rawValue)" } ?? ""
    let head = Line("\(line.number)L \(line.name)\(dose) ", .strong)
    if let last = line.lastDose {
      let end = Words.date(last.date, today: state.today)
      let days = evaluation.asOf.days(since: last.date.latest)
      let isOver = days > 0 ? Line("off for \(days) d: ", .caveat) : ""
      return isOver + head + Line("\(start) – \(end)\(stop(line))\(intent)")
    }
    if line.isLastDoseUnknown { return head + Line("\(start), last dose unknown", .missing) }
    let day = evaluation.asOf.days(since: line.start.date.earliest)
    return head + Line("since \(start), day \(day)\(intent)")
  }

  /// A line that is over, in a line: what, how well, when, why not longer.
  private func prior(_ line: LineOfTherapy) -> Line {
    let sequences = evaluation.sequences.filter { $0.line?.id == line.id }
    let best = evaluation.leading(of: sequences).flatMap { bestLetters($0) }
    let parts = [
      Line("\(line.number)L \(line.name)"), best,
      Line(Words.months(from: line.start.date, to: line.lastDose?.date)),
      line.stopReason.map { Line(Stops.short($0)) },
    ]
    return Line.joined(parts.compactMap(\.self), by: " · ")
  }

  /// "best PR" of a line that is over: by the criterion where it says so, else the highest category.
  private func bestLetters(_ sequence: ResponseSequence) -> Line? {
    if let course = evaluation.course(of: sequence), sequence.best != nil {
      let best = course.best.confirmed
      return Line("best ") + Line(Words.letters(best), Words.tone(best))
    }
    let highest = sequence.timePoints.filter { $0.responseClass.rank != nil }
      .max { ($0.responseClass.rank ?? 0) < ($1.responseClass.rank ?? 0) }
    return highest.map { Line("best ") + Words.letters($0.category, $0.responseClass) }
  }

  private func stop(_ line: LineOfTherapy) -> String {
    line.stopReason.map { ", \(Stops.words($0))" } ?? ""
  }

  private func local(_ treatment: LocalTreatment) -> Line {
    let dose = treatment.dose.map { " \($0)" } ?? ""
    let day = Words.date(treatment.when.date, today: state.today)
    let fractions = treatment.fractions.map { " in \($0)" } ?? ""
    return Line("\(day) \(treatment.kind.short) \(treatment.site)\(dose)\(fractions)")
  }

  var patient: [Facts.Fact] {
    var facts: [Facts.Fact] = []
    let organs = patientCase.profile.filter { isKnown($0.when) }
    let others = patientCase.comorbidities.filter { isKnown($0.when) }
    let well = performance + others.map { Line($0.text) } + organs.map { Line($0.text) }
    if !well.isEmpty { facts.append(Facts.Fact("PATIENT", well, priority: 3)) }
    let troubles = patientCase.toxicities.filter { toxicity in
      isKnown(toxicity.when) && toxicity.through.map { $0.latest > evaluation.asOf } ?? true
    }
    if !troubles.isEmpty {
      let items = troubles.map { Line("\($0.name) G\($0.grade)") }
      facts.append(Facts.Fact("TOXICITY", items, priority: 5))
    }
    let biology = patientCase.biomarkers.filter { isKnown($0.when) }
    if !biology.isEmpty {
      let words = biology.map { "\($0.name) \($0.result)" }
      let items = words.enumerated().filter { words.firstIndex(of: $0.element) == $0.offset }
        .map { Line($0.element) }
      facts.append(Facts.Fact("BIOLOGY", items, priority: 7))
    }
    let wanted = (patientCase.goals + patientCase.wishes).filter { isKnown($0.when) }
    if !wanted.isEmpty {
      facts.append(Facts.Fact("WISHES", wanted.map { Line($0.text) }, priority: 5))
    }
    return facts
  }

  /// What has no date was always so.
  private func isKnown(_ when: Dated?) -> Bool {
    when.map { $0.countsFrom <= evaluation.asOf } ?? true
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
    let readiness = (state.readiness ?? Readiness(evaluation))
      .answering(state.question(about: patientCase))
    var facts: [Facts.Fact] = []
    let lacks = readiness.missing.map { Line($0, .missing) } + [Due.overdue(evaluation)]
    let missing = lacks.compactMap(\.self)
    let checked = readiness.items.map(\.name).joined(separator: ", ")
    let none = [Line("nothing; checked: \(checked)", .muted)]
    facts.append(
      Facts.Fact("MISSING", missing.isEmpty ? none : missing, most: 2, priority: 8))
    if let due = Due.next(evaluation) { facts.append(Facts.Fact("NEXT", [due], most: 1)) }
    if let decision = CaseSummary.lastDecision(patientCase, on: evaluation.asOf) {
      let items = Decisions.items(decision, today: state.today)
      facts.append(Facts.Fact("LAST MDT", items, priority: 9))
    }
    return facts
  }
}
