internal import Criteria
internal import Oncology

extension ResistanceFindings {
  // MARK: Prostate (RES-PC)

  /// Castration resistance: the case as a whole, from the start of castration on.
  var prostate: [ResistanceFinding] {
    let castration: Set<AgentClass> = [.gnrhAgonist, .gnrhAntagonist]
    guard isDisease(CastrationResistance.definition),
      let first = lines.indices.first(where: { course($0, of: castration) != nil }),
      let start = course(first, of: castration)?.start.earliest
    else { return [] }
    let psa = psaSeries(since: start)
    let image = lines[first...].lazy.compactMap(\.progression).first { !$0.isMarkerOnly }
    let hasImages = lines[first...].contains { $0.progression != nil || $0.best != nil }
    let event = progressionDay(psa, since: start, image)
    let line = event.flatMap { day in lines.last { $0.line.start.date.earliest < day } }
    let testosterone = testosterone(nearest: event ?? asOf)
    return [
      definitions.prostate.finding(
        CastrationResistance.Facts(
          testosterone: testosterone?.value, testosteroneDate: testosterone?.when.date.earliest,
          psa: psa, therapyStart: start,
          hasRadiographicProgression: image == nil ? (hasImages ? false : nil) : true,
          radiographicDate: image?.date, hasMetastases: hasMetastases),
        line: line?.line.id, agents: line.map { $0.line.agents.map(\.name) } ?? [])
    ]
  }

  private func progressionDay(
    _ psa: [CastrationResistance.PSA], since start: CalendarDate, _ image: LineFacts.Progression?
  ) -> CalendarDate? {
    let marker = definitions.prostate.psa.progression(psa, since: start).date
    return [marker, image?.date.earliest].compactMap(\.self).min()
  }

  /// Exact values in ng/mL: a censored one proves no rise.
  private func psaSeries(since start: CalendarDate) -> [CastrationResistance.PSA] {
    patientCase.labs.filter {
      $0.test.uppercased() == "PSA" && $0.when.isKnown(on: asOf) && $0.value.bound == .exactly
        && $0.value.unit == "ng/mL"
    }.compactMap { lab in
      lab.when.date.day.flatMap { day in
        day < start ? nil : CastrationResistance.PSA(day, lab.value.number)
      }
    }.sorted { $0.date < $1.date }
  }

  private func testosterone(nearest day: CalendarDate) -> LabResult? {
    patientCase.labs.filter {
      $0.test.mentions("testosterone") && $0.when.isKnown(on: asOf)
    }.min {
      abs($0.when.date.earliest.days(since: day)) < abs($1.when.date.earliest.days(since: day))
    }
  }

  /// By the stage as recorded: M1 of any kind, or M0; nil without a stage that says so.
  private var hasMetastases: Bool? {
    let known = patientCase.diagnosis.stages.filter { $0.when.isKnown(on: asOf) }
      .compactMap(\.tnm)
    if known.contains(where: { $0.holds("M1") }) { return true }
    if !patientCase.lesions.isEmpty && known.isEmpty { return nil }
    return known.contains { $0.holds("M0") } ? false : nil
  }

  // MARK: Thyroid (RES-TC)

  /// Radioiodine: uptake is in no field of the case, so it stays open what uptake would decide.
  var thyroid: [ResistanceFinding] {
    guard isDisease(RadioiodineRefractoriness.definition),
      let place = lines.indices.last(where: { course($0, of: [.radioiodine]) != nil }),
      let course = course(place, of: [.radioiodine])
    else { return [] }
    let last: PartialDate? =
      if case .on(let date) = course.lastDose { date } else { nil }
    return [
      definitions.thyroid.finding(
        RadioiodineRefractoriness.Facts(
          lastTreatment: last, progression: progression(from: place, of: [.radioiodine])?.date),
        line: lines[place].line.id, agents: course.agents.map(\.name))
    ]
  }

  // MARK: Bladder (RES-BCG)

  /// BCG: doses by their dates, the recurrence by its pathology.
  func bladder(_ place: Int) -> [ResistanceFinding] {
    guard isDisease(BCGResponse.definition), let course = course(place, of: [.bcg]),
      let report = recurrence(after: course.start)
    else { return [] }
    let facts = lines[place]
    let failure = TreatmentFailure(
      line: facts.line.id, agents: course.agents.map(\.name), start: course.start,
      lastDose: course.lastDose, best: facts.best, progression: report.when.date)
    return [
      definitions.bcg.finding(
        failure, recurrence: report.recurrence, doses: BCGSchedule(course.agents).doses,
        isFirstEvaluation: isFirstEvaluation(report, after: course.start),
        stoppedForToxicity: course.lastDose != .ongoing && facts.line.stopReason == .toxicity)
    ]
  }

  private func recurrence(after start: PartialDate) -> PathologyReport? {
    patientCase.pathology.filter {
      $0.when.isKnown(on: asOf) && $0.result == .malignant
        && $0.when.date.earliest > start.latest
    }.min { $0.when.date.earliest < $1.when.date.earliest }
  }

  private func isFirstEvaluation(_ report: PathologyReport, after start: PartialDate) -> Bool {
    !patientCase.pathology.contains {
      $0.when.date.earliest > start.latest && $0.when.date.latest < report.when.date.earliest
    }
  }

  // MARK: Others (RES-OTH)

  /// The named windows.
  func named(_ place: Int) -> [ResistanceFinding] {
    definitions.windows.compactMap { definition in
      let fits = definition.isPerioperative.map { $0 == lines[place].isPerioperative } ?? true
      guard fits, isDisease(definition.diseases),
        let course = course(place, of: definition.classes),
        let event = progression(from: place, of: definition.classes)
      else { return nil }
      return definition.finding(course.failure(event))
    }
  }

  /// Kidney, sarcoma, glioma.
  func others(_ place: Int) -> [ResistanceFinding] {
    let facts = lines[place]
    var found: [ResistanceFinding] = []
    if isDisease(OtherDefinitions.kidneyDiseases), let event = facts.progression,
      let course = course(place, of: [.vegfrTKI, .multikinaseTKI])
    {
      found.append(definitions.other.kidney(course.failure(event)))
    }
    if isDisease(OtherDefinitions.sarcomaDiseases), place == 0,
      let event = lines.lazy.compactMap(\.progression).first
    {
      let course = DrugCourse(facts: facts, agents: facts.line.agents, asOf: asOf)
      found.append(
        definitions.other.sarcoma(
          course.failure(event), diagnosis: patientCase.diagnosis.date))
    }
    return found + glioma(place)
  }

  private func glioma(_ place: Int) -> [ResistanceFinding] {
    let facts = lines[place]
    let agents = facts.line.agents.filter { AgentClasses.isAgent($0, "temozolomide") }
    guard isDisease(OtherDefinitions.gliomaDiseases),
      !agents.isEmpty, let event = facts.progression
    else { return [] }
    let radiotherapy = patientCase.localTreatments.filter {
      $0.kind == .radiotherapy && $0.when.isKnown(on: asOf)
        && $0.when.date.earliest < event.date.earliest
    }.map(\.when.date)
    let course = DrugCourse(facts: facts, agents: agents, asOf: asOf)
    return [
      definitions.other.glioma(
        course.failure(event), radiotherapyEnd: radiotherapy.max { $0.latest < $1.latest })
    ]
  }
}

extension PathologyReport {
  /// What came back, by the words of the report; nil where it does not say.
  fileprivate var recurrence: BCGResponse.Recurrence? {
    let words = (histology ?? "") + " " + (text ?? "")
    if words.mentions("in situ") || words.mentions("cis") { return .carcinomaInSitu }
    guard words.mentions("high") || words.mentions("hg") || words.mentions("g3") else { return nil }
    if words.mentions("t1") { return .highGradeT1 }
    return words.mentions("ta") ? .highGradeTa : nil
  }
}

/// Which of the doses of BCG belong to the induction: those within its first weeks.
struct BCGSchedule {
  /// An induction is six weekly doses; with delays it ends within ten weeks (J).
  private static let inductionDays = 70
  /// Doses of one induction.
  private static let inductionDoses = 6

  /// What was given; nil where no doses are recorded.
  let doses: BCGResponse.Doses

  init(_ agents: [Agent]) {
    let dates = agents.flatMap(\.doses).map(\.date.earliest).sorted()
    guard let first = dates.first else {
      doses = BCGResponse.Doses(induction: nil, maintenance: nil, secondInduction: nil)
      return
    }
    let early = dates.count { $0.days(since: first) <= Self.inductionDays }
    let induction = min(early, Self.inductionDoses)
    doses = BCGResponse.Doses(induction: induction, maintenance: dates.count - induction)
  }
}
