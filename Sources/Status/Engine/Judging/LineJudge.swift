internal import Criteria
internal import Oncology

/// Judges one line as known on a day (heme-rules 7.4, `lineOutcome`).
struct LineJudge {
  let course: LineCourse
  let input: StatusInput
  let entries: LineEntries
  /// The first day of a remission that the line began in (ENG-ADJ); nil where disease was there.
  let inherited: CalendarDate?
  /// The as-of date.
  let day: CalendarDate

  var row: EngineParameters { course.row }
  var line: StatusInput.Line { course.line }

  func outcome() -> LineOutcome {
    guard !entries.judged.isEmpty || inherited != nil else { return unseen() }
    let search = ProgressionSearch(course: course, input: input).search(entries.judged)
    var outcome =
      switch search {
      case .confirmed(let entry, let date): ProgressionJudge(self, entry, date).outcome()
      case .open(let block): open(block)
      case .weak(let entry, let reason): weak(entry, reason)
      case .none: withoutProgression()
      }
    finish(&outcome)
    return outcome
  }

  // MARK: Best response

  /// Responses and stable disease before a day; all of them without one.
  func responses(before date: CalendarDate? = nil) -> [StatusInput.Entry] {
    entries.judged.filter { entry in
      entry.responseClass != .progression && entry.responseClass != .indeterminate
        && (date.map { entry.date < $0 } ?? true)
    }
  }

  /// The best class before a day; a remission that the line began in counts (ENG-ADJ).
  func best(before date: CalendarDate? = nil) -> ResponseClass? {
    if inherited != nil { return .complete }
    return responses(before: date).map(\.responseClass)
      .max { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }

  /// The first day of the best class.
  func bestDate(before date: CalendarDate? = nil) -> CalendarDate? {
    let best = best(before: date)
    let seen = responses(before: date).first { $0.responseClass == best }?.date
    return [inherited, seen].compactMap(\.self).min()
  }

  /// Whether a class is at least another (`req`, `reqEnd`).
  func reaches(_ best: ResponseClass?, _ wanted: ResponseClass) -> Bool {
    (best?.rank ?? -1) >= (wanted.rank ?? 0)
  }

  // MARK: Nothing seen

  /// Nobody looked, or nobody could judge.
  private func unseen() -> LineOutcome {
    var outcome = make(.notEvaluable, since: nil)
    if let failed = entries.notEvaluable.last {
      outcome.reason = Self.reason(failed)
      outcome.since = failed.date
      outcome.missing = [
        MissingDatum(
          failed.isWithoutBaseline ? .baseline : .evaluableAssessment, line: line.number)
      ]
      outcome.inputs.append(input(failed))
      return outcome
    }
    outcome.reason = .noAssessment
    outcome.missing = [MissingDatum(.assessment, line: line.number)]
    if let last = course.lastDose {
      outcome.since = LineCourse.endOfWaiting(after: last).adding(days: 1)
    }
    return outcome
  }

  private static func reason(_ failed: StatusInput.Entry) -> StatusReason {
    if failed.isWithoutBaseline { return .missingBaseline }
    return failed.basis == .marrow ? .nonEvaluableMarrow : .missingCriticalData
  }

  // MARK: Progression in doubt

  /// Progression that is not confirmed: awaited, or overtaken by the next line (ENG-CONF).
  private func open(_ block: [StatusInput.Entry]) -> LineOutcome {
    guard let first = block.first, let last = block.last else { return withoutProgression() }
    var outcome = make(.indeterminate, since: first.date)
    outcome.reason = .progressionUnconfirmed
    outcome.caveats.insert(.progressionUnconfirmed)
    outcome.inputs += block.map(input)
    note(&outcome, best: best(before: first.date), date: bestDate(before: first.date))
    outcome.evidence.append(Evidence("ENG-CONF", [.date("first", PartialDate(first.date))]))
    if course.next != nil {
      outcome.label =
        course.isOnTherapy(first.date) ? .progressingOnTherapy : .progressingOffTherapy
      outcome.progression = first.date
      return outcome
    }
    // Where the criterion sets no day, the day on which an open question is overdue (7.5).
    let due =
      row.confirmWithinDays.map { last.date.adding(days: $0) }
      ?? first.date.adding(days: CaseStatus.overdueDays)
    outcome.confirmBy = due
    outcome.missing = [MissingDatum(.confirmation, line: line.number, date: due)]
    return outcome
  }

  /// Progression on a clinician's word or a marker alone: no refractory or relapse label (ENG-CLIN).
  private func weak(_ entry: StatusInput.Entry, _ reason: StatusReason) -> LineOutcome {
    let isOn = course.isOnTherapy(entry.date)
    var outcome = make(
      isOn ? .progressingOnTherapy : .progressingOffTherapy, since: entry.date)
    outcome.reason = reason
    outcome.caveats.insert(reason == .markerOnly ? .markerOnly : .clinicalOnly)
    outcome.progression = entry.date
    outcome.inputs.append(input(entry))
    outcome.missing = [MissingDatum(.objectiveAssessment, line: line.number)]
    note(&outcome, best: best(before: entry.date), date: bestDate(before: entry.date))
    outcome.evidence.append(Evidence("ENG-CLIN", [.date("progression", PartialDate(entry.date))]))
    return outcome
  }

  // MARK: Making an outcome

  /// An outcome with what every outcome has.
  func make(
    _ label: StatusLabel, since: CalendarDate?, basis: StatusBasis? = nil
  ) -> LineOutcome {
    var inputs = [DatedInput(.lineStart, id: line.id, date: line.start)]
    if let last = course.lastDose {
      inputs.append(DatedInput(.lastDose, id: line.id, date: last))
    }
    return LineOutcome(
      line: line.id, number: line.number, label: label, reason: nil, basis: basis, since: since,
      best: nil, responded: false, progression: nil, nonResponse: nil, confirmBy: nil,
      reTreatmentOf: nil, definition: row.id, alternatives: [], caveats: [], missing: [],
      evidence: [Evidence(row.id, [.word("title", row.title)])], inputs: inputs)
  }

  /// Writes down the best response.
  func note(_ outcome: inout LineOutcome, best: ResponseClass?, date: CalendarDate?) {
    outcome.best = best
    outcome.responded = reaches(best, row.requiredResponse)
    guard let best, let date else { return }
    outcome.evidence.append(
      Evidence("GEN-BEST", [.word("class", best.rawValue), .date("first", PartialDate(date))]))
    if let entry = entries.judged.first(where: { $0.date == date }) {
      outcome.inputs.append(input(entry))
    }
  }

  func input(_ entry: StatusInput.Entry) -> DatedInput {
    DatedInput(.assessment, id: entry.id, date: entry.date, value: entry.category)
  }

  private func finish(_ outcome: inout LineOutcome) {
    if !entries.conflicts.isEmpty { outcome.caveats.insert(.sameDayConflict) }
    if let last = entries.judged.last, !outcome.inputs.contains(input(last)) {
      outcome.inputs.append(input(last))
    }
  }
}
