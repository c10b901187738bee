internal import Criteria
internal import Oncology

/// What confirmed progression of a line is called (heme-rules 7.4, first half; FLG-T).
struct ProgressionJudge {
  private let judge: LineJudge
  private let entry: StatusInput.Entry
  private let date: CalendarDate
  private let best: ResponseClass?
  private let responseDate: CalendarDate?
  private let responded: Bool
  private let isOn: Bool
  private let isInWindow: Bool

  private var course: LineCourse { judge.course }
  private var row: EngineParameters { judge.row }
  private var line: StatusInput.Line { judge.line }

  init(_ judge: LineJudge, _ entry: StatusInput.Entry, _ date: CalendarDate) {
    self.judge = judge
    self.entry = entry
    self.date = date
    best = judge.best(before: date)
    responseDate = judge.bestDate(before: date)
    responded = judge.reaches(best, judge.row.requiredResponse)
    let course = judge.course
    isOn = course.isOnTherapy(date)
    let isFirstLook = judge.responses(before: date).isEmpty && judge.inherited == nil
    let isEarlyLook =
      isFirstLook
      && (course.lastDose.map { date <= LineCourse.endOfWaiting(after: $0) } ?? course.isOngoing)
    isInWindow =
      isOn || course.isInRefractoryWindow(date, isResponder: responded) || isEarlyLook
  }

  /// A label on its way.
  private struct Verdict {
    var label: StatusLabel
    var basis: StatusBasis?
    var since: CalendarDate?
    var reason: StatusReason?
    var caveats: Set<EngineCaveat> = []
    var isFromProgression = true
    var alternatives: [AlternativeLabel] = []
  }

  func outcome() -> LineOutcome {
    var verdict = verdict()
    if verdict.label.isRefractory, verdict.isFromProgression { guardExposure(&verdict) }
    var outcome = judge.make(
      verdict.label, since: verdict.since ?? date, basis: verdict.basis)
    outcome.reason = verdict.reason
    outcome.caveats = verdict.caveats
    outcome.alternatives = verdict.alternatives
    outcome.progression = date
    outcome.inputs.append(judge.input(entry))
    judge.note(&outcome, best: best, date: responseDate)
    if !verdict.isFromProgression { outcome.nonResponse = verdict.since }
    if verdict.reason == .lastDoseUnknown {
      outcome.missing = [MissingDatum(.lastDose, line: line.number)]
    }
    if !isOn, verdict.label.isRefractory || verdict.label.isRelapse {
      addGreyZone(&outcome)
    }
    addStopForToxicity(&outcome)
    addAlternatives(&outcome)
    outcome.evidence +=
      ProgressionEvidence(
        course: course, date: date, response: responseDate, isOnTherapy: isOn
      ).evidence
    return outcome
  }

  // MARK: The table

  private func verdict() -> Verdict {
    if line.isLastDoseUnknown, !course.isOneShot, !isOn {
      return Verdict(label: .progressingOffTherapy, reason: .lastDoseUnknown)
    }
    if course.isLocal { return afterLocalTherapy() }
    if let inherited = recurrenceAfterRemission() { return inherited }
    if !responded, !isLongStable { return withoutResponse() }
    return afterResponse()
  }

  /// Radiotherapy and surgery are never refractory (CAV-LOC).
  private func afterLocalTherapy() -> Verdict {
    guard responded else {
      return Verdict(label: .progressingOffTherapy, caveats: [.neverResponded])
    }
    return Verdict(label: relapse)
  }

  /// Recurrence in a line that began without disease (ENG-ADJ); nil elsewhere.
  private func recurrenceAfterRemission() -> Verdict? {
    guard judge.inherited != nil, !row.isHematologic || line.number == 1,
      row.windowForResponders?.anchor != .infusion
    else { return nil }
    var verdict = Verdict(label: relapse)
    guard isInWindow else { return verdict }
    verdict.basis = isOn ? .onTherapy : .window
    verdict.alternatives = [
      AlternativeLabel(
        .secondaryRefractory, line: line.number, basis: verdict.basis, definition: "ENG-ADJ")
    ]
    return verdict
  }

  private var relapse: StatusLabel {
    course.isEarly(date, response: responseDate) ? .relapsedEarly : .relapsedLate
  }

  /// Stable disease for so long that its loss on therapy or in the window is a loss of response.
  private var isLongStable: Bool {
    guard let long = row.longStable, best == .stable, isInWindow else { return false }
    return date >= long.end(from: line.start)
  }

  private var windowBasis: StatusBasis {
    if isOn { return .onTherapy }
    return course.isInRefractoryWindow(date, isResponder: responded) ? .window : .firstAssessment
  }

  private func withoutResponse() -> Verdict {
    if row.needsProof, best == .partial {
      let isRefractory = isOn || row.early.contains { isInside($0) }
      return isRefractory
        ? Verdict(label: .primaryRefractory, basis: isOn ? .onTherapy : .window)
        : Verdict(label: .progressingOffTherapy, caveats: [.neverResponded])
    }
    if isInWindow { return Verdict(label: .primaryRefractory, basis: windowBasis) }
    if row.requiredAtEnd != nil, let failed = judge.failure(before: date) {
      return Verdict(
        label: .primaryRefractory, basis: .nonResponse, since: failed, isFromProgression: false)
    }
    var verdict = Verdict(label: .progressingOffTherapy, caveats: [.neverResponded])
    if judge.responses(before: date).isEmpty { verdict.caveats.insert(.firstAssessmentLate) }
    if isSoonAfterTherapy { verdict.caveats.insert(.greyZone) }
    return verdict
  }

  private func afterResponse() -> Verdict {
    if row.isWindowOnTherapy, let window = row.windowForResponders, isInside(window) {
      return Verdict(
        label: row.inWindow ?? .secondaryRefractory, basis: isOn ? .onTherapy : .window)
    }
    let isFirstOfFixedLength = row.onTherapy == .primaryRefractory
    if isOn, !isRelapseOnTherapy {
      return Verdict(
        label: isFirstOfFixedLength ? .primaryRefractory : .secondaryRefractory, basis: .onTherapy)
    }
    if isFirstOfFixedLength, !isOn, isFailedEndOfTreatment {
      var verdict = Verdict(
        label: .primaryRefractory, basis: .firstAssessment, caveats: [.greyZone])
      verdict.alternatives = [
        AlternativeLabel(relapse, line: line.number, definition: "interim response counts")
      ]
      return verdict
    }
    if isInWindow, !isOn, !isRelapseOnTherapy, let label = row.inWindow {
      return Verdict(label: label, basis: .window, caveats: [.greyZone])
    }
    return Verdict(label: relapse, basis: isOn ? .onTherapy : nil)
  }

  private var isRelapseOnTherapy: Bool {
    switch row.onTherapy {
    case .relapsed: true
    case .relapsedAfterComplete: best == .complete
    case .primaryRefractory, .secondaryRefractory: false
    }
  }

  /// Progression at the first assessment after the last dose, within three months (ENG-EOT).
  private var isFailedEndOfTreatment: Bool {
    guard let last = course.lastDose, date <= LineCourse.endOfWaiting(after: last) else {
      return false
    }
    return !judge.responses(before: date).contains { $0.date > last }
  }

  private var isSoonAfterTherapy: Bool {
    guard !isOn, let last = course.lastDose else { return false }
    return date <= LineCourse.endOfWaiting(after: last)
  }

  private func isInside(_ window: TimeWindow) -> Bool {
    course.isInside(window, date, response: responseDate)
  }

  // MARK: Exposure (ENG-ADEQ)

  /// Takes a refractory label back where too little was given before progression, unless a later
  /// progression of the line came after enough.
  private func guardExposure(_ verdict: inout Verdict) {
    if isAdequate(entry, on: date) { return }
    let later = judge.entries.judged.first { later in
      later.date > date && later.responseClass == .progression && later.basis != .clinical
        && (course.isOnTherapy(later.date)
          || course.isInRefractoryWindow(later.date, isResponder: responded))
        && isAdequate(later, on: later.date)
    }
    if let later {
      verdict.since = later.date
    } else {
      verdict.label = isOn ? .progressingOnTherapy : .progressingOffTherapy
      verdict.basis = nil
      verdict.reason = .inadequateExposure
      verdict.caveats.insert(.inadequateExposure)
    }
  }

  private func isAdequate(_ entry: StatusInput.Entry, on date: CalendarDate) -> Bool {
    entry.isOverwhelming || entry.category == "blast phase"
      || course.isAdequate(beforeProgression: date)
  }

  // MARK: Beside the label

  /// A return soon after therapy: every definition with a window that says something else
  /// (ENG-GREY b, c).
  private func addGreyZone(_ outcome: inout LineOutcome) {
    let isAfterResponse = responded || judge.inherited != nil
    guard isAfterResponse else { return }
    if isSoonAfterTherapy, outcome.label.isRelapse { outcome.caveats.insert(.greyZone) }
    if row.alternatives.contains(where: { $0.isGrey && isInside($0.window) }) {
      outcome.caveats.insert(.greyZone)
    }
  }

  private func addAlternatives(_ outcome: inout LineOutcome) {
    guard responded, outcome.label.isRefractory || outcome.label.isRelapse else { return }
    for other in row.alternatives {
      let isInside = isInside(other.window)
      guard let label = isInside ? other.inside : other.outside, label != outcome.label,
        !other.inside.isRelapse || outcome.label.isRelapse || isRelapseWhereWindow(other)
      else { continue }
      outcome.alternatives.append(
        AlternativeLabel(
          label, line: line.number, definition: other.definition, window: other.window))
    }
  }

  /// A definition that calls loss of remission on therapy a relapse.
  private func isRelapseWhereWindow(_ other: EngineParameters.Alternative) -> Bool {
    other.window.anchor == .responseDate
  }

  private func addStopForToxicity(_ outcome: inout LineOutcome) {
    guard outcome.label.isRefractory, line.stopReason == .toxicity,
      course.lastDose.map({ $0 < date }) ?? false
    else { return }
    outcome.caveats.insert(.stoppedForToxicity)
  }
}
