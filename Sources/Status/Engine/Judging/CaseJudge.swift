internal import Criteria
internal import Oncology

/// A line as judged: the course, its assessments and what became of it.
struct JudgedLine {
  let course: LineCourse
  let entries: LineEntries
  var outcome: LineOutcome
}

/// Judges all lines of a case as known on a day (heme-rules 7.4, `status`).
struct CaseJudge {
  /// The facts known on the day.
  let input: StatusInput
  let day: CalendarDate
  let isHematologic: Bool
  let hasOwnRow: Bool
  private(set) var lines: [JudgedLine] = []

  /// Judges what was known on a day.
  ///
  /// - Parameters:
  ///   - facts: Everything, also what was known later.
  ///   - day: The as-of date.
  ///   - definitions: What labels are made with.
  init(_ facts: StatusInput, asOf day: CalendarDate, _ definitions: StatusDefinitions) {
    input = facts.known(on: day)
    self.day = day
    let known = definitions.isHematologic(input.disease)
    hasOwnRow = known != nil
    isHematologic = known ?? input.isHematologic
    for place in input.lines.indices {
      if let judged = judged(place, definitions) { lines.append(judged) }
    }
  }

  // MARK: Lines

  private func judged(_ place: Int, _ definitions: StatusDefinitions) -> JudgedLine? {
    let line = input.lines[place]
    let next = place + 1 < input.lines.count ? input.lines[place + 1].start : nil
    guard let row = definitions.parameters(for: profile(line, place, definitions)) else {
      return nil
    }
    let course = LineCourse(
      line, next: next, row: row, definitions: definitions, diagnosis: input.diagnosis)
    let entries = LineEntries(
      input.entries, after: course.isOneShot ? course.infusion : line.start, through: next)
    let judge = LineJudge(
      course: course, input: input, entries: entries, inherited: inherited(line), day: day)
    var outcome = judge.outcome()
    callReTreatment(&outcome, course)
    return JudgedLine(course: course, entries: entries, outcome: outcome)
  }

  private func profile(
    _ line: StatusInput.Line, _ place: Int, _ definitions: StatusDefinitions
  ) -> LineProfile {
    let counting = line.agents.filter { definitions.counts($0, in: line) }
    // A drug of unknown class keeps a line out of definitions for one kind of drug.
    let groups = counting.map { definitions.group(of: $0)?.id ?? "" }
    return LineProfile(
      line: line, disease: input.disease, isHematologic: isHematologic,
      isPediatric: input.isPediatric, isFirst: place == 0,
      classes: Set(counting.compactMap { definitions.drugClass(of: $0) }), groups: Set(groups))
  }

  /// The first day of the remission in which a line began (ENG-ADJ); nil where it began with disease.
  private func inherited(_ line: StatusInput.Line) -> CalendarDate? {
    let before = lines.last?.outcome
    let wasInRemission = before?.label == .inRemission
    let isTransplant = line.kind == .autologousTransplant || line.kind == .allogeneicTransplant
    guard line.hasNoDiseaseAtStart || (isTransplant && wasInRemission) else { return nil }
    // The remission keeps its first date, also where local therapy between two lines brought it.
    return (wasInRemission ? before?.since : nil) ?? line.noDiseaseSince ?? line.start
  }

  /// A line that repeats a drug, or a class, that had worked before and fails now is a response lost
  /// (A8); the literal table stands beside it.
  ///
  /// One repeated drug is enough, also one that the earlier line had failed at its end: of the two labels
  /// it is the one that asserts less.
  private func callReTreatment(_ outcome: inout LineOutcome, _ course: LineCourse) {
    guard outcome.label == .primaryRefractory else { return }
    let now = course.drugKeys
    let earlier = lines.last { $0.outcome.responded && !$0.course.drugKeys.isDisjoint(with: now) }
    guard let earlier else { return }
    outcome.label = .secondaryRefractory
    outcome.reTreatmentOf = earlier.outcome.number
    outcome.alternatives.append(
      AlternativeLabel(
        .primaryRefractory, line: outcome.number, basis: outcome.basis,
        definition: "literal table"))
    outcome.basis = .reTreatment
    var facts: [Fact] = [.count("earlierLine", earlier.outcome.number)]
    if let best = earlier.outcome.best { facts.append(.word("bestThen", best.rawValue)) }
    if let last = earlier.course.lastDose {
      facts.append(.days("gap", course.line.start.days(since: last)))
    }
    outcome.evidence.append(Evidence("A8", facts))
  }

  // MARK: The headline

  /// The headline of the first lines up to a place, with lines whose first assessment is awaited.
  func headline(upTo count: Int) -> Headline {
    guard count > 0, count <= lines.count else { return .untreated }
    let judged = lines[count - 1]
    let outcome = judged.outcome
    if outcome.label == .notEvaluable, isWaiting(judged), let waiting = waiting(count) {
      return waiting
    }
    var headline = Headline(outcome)
    let isRefractory =
      outcome.label == .primaryRefractory || outcome.label == .secondaryRefractory
    if isHematologic, isRefractory, count >= 2,
      lines.prefix(count).contains(where: \.outcome.responded)
    {
      headline.label = .relapsedAndRefractory
    }
    return headline
  }

  /// Whether nobody looked at a line yet and still may.
  private func isWaiting(_ judged: JudgedLine) -> Bool {
    if judged.course.isOngoing || judged.outcome.reason != .noAssessment {
      return judged.course.isOngoing || judged.outcome.reason == .missingCriticalData
        || judged.outcome.reason == .missingBaseline
    }
    guard let last = judged.course.lastDose else { return false }
    return day <= LineCourse.endOfWaiting(after: last)
  }

  /// The headline while the first assessment of a line is awaited; nil where the line's own says it.
  private func waiting(_ count: Int) -> Headline? {
    let judged = lines[count - 1]
    let isUnreadable = judged.outcome.reason != .noAssessment
    guard count > 1 else {
      if isUnreadable { return nil }
      var headline = Headline(judged.outcome)
      headline.label = .activeDisease
      headline.reason = .pendingFirstAssessment
      headline.since = judged.course.line.start
      return headline
    }
    var headline = headline(upTo: count - 1)
    if isUnreadable, headline.label == .notEvaluable { return nil }
    headline.pending.append(judged.outcome.number)
    return headline
  }
}

/// What stands above everything.
struct Headline {
  var label: StatusLabel
  var line: Int?
  var reason: StatusReason?
  var basis: StatusBasis?
  var since: CalendarDate?
  var pending: [Int] = []
  /// The outcome that it rests on.
  var outcome: LineOutcome?

  /// No therapy has begun.
  static let untreated = Headline(label: .activeDisease, reason: .untreated)

  init(_ outcome: LineOutcome) {
    label = outcome.label
    line = outcome.number
    reason = outcome.reason
    basis = outcome.basis
    since = outcome.since
    self.outcome = outcome
  }

  private init(label: StatusLabel, reason: StatusReason) {
    self.label = label
    self.reason = reason
  }
}
