internal import Criteria
internal import Oncology

/// How dates that are known to the month or year only are settled (GEN-DATE-5).
struct DateEnds: Hashable {
  /// Whether therapies took place at the first day they can have.
  var isTherapyEarliest = true
  /// Whether assessments were made on the first day they can have been.
  var isAssessmentEarliest = true

  /// Every combination.
  static let all = [
    DateEnds(), DateEnds(isTherapyEarliest: false, isAssessmentEarliest: true),
    DateEnds(isTherapyEarliest: true, isAssessmentEarliest: false),
    DateEnds(isTherapyEarliest: false, isAssessmentEarliest: false),
  ]

  func therapy(_ date: PartialDate) -> CalendarDate {
    isTherapyEarliest ? date.earliest : date.latest
  }

  func assessment(_ date: PartialDate) -> CalendarDate {
    isAssessmentEarliest ? date.earliest : date.latest
  }
}

extension StatusInput {
  /// What a judged case says to the status engine; partial dates at their first day.
  public init(_ evaluation: CaseEvaluation) { self.init(evaluation, ends: DateEnds()) }

  init(_ evaluation: CaseEvaluation, ends: DateEnds) {
    let patientCase = evaluation.patientCase
    let lines = patientCase.lines.filter(\.isCounted)
    self.init(
      disease: patientCase.diagnosis.disease,
      isHematologic: evaluation.sequences.contains { $0.disease == .hematologic },
      diagnosis: patientCase.diagnosis.date.map(ends.therapy),
      lines: lines.map { line in
        var line = Line(line, ends)
        line.noDiseaseSince = patientCase.firstDayWithoutDisease(before: line, ends)
        return line
      },
      entries: EntryBuilder(evaluation, ends).entries())
    isPediatric =
      patientCase.diagnosis.date.flatMap { patientCase.patient.age(on: $0.earliest) }
      .map { $0 < Self.adultAge } ?? false
    biopsies = patientCase.pathology.map {
      Biopsy(
        $0.result, ends.assessment($0.when.date), id: $0.id, knownFrom: $0.when.countsFrom)
    }
    residual = patientCase.mrd.compactMap { Residual($0, ends) }
    lostTargets = patientCase.biomarkers.filter(\.showsLoss).map {
      LostTarget($0.name, ends.assessment($0.when.date), knownFrom: $0.when.countsFrom)
    }
    death = patientCase.events.first { $0.kind == .death }.map {
      Death(
        ends.assessment($0.when.date), knownFrom: $0.when.countsFrom,
        isFromDisease: $0.isFromDisease)
    }
    imagingIntervalDays = patientCase.imagingIntervalDays
    hasPartialDates = patientCase.hasPartialDates
  }

  /// From this age on leukemia is judged as in adults (heme-rules 7.6).
  private static let adultAge = 18
}

extension LineOfTherapy {
  /// Radiotherapy and surgery without curative intent are events and own no assessment
  /// (heme-rules 7.2).
  fileprivate var isCounted: Bool {
    guard kind == .radiotherapy || kind == .surgery else { return true }
    return intent != nil && intent != .palliative
  }
}

extension PatientCase {
  /// The day of the baseline of a line that began without disease, as known when it began; nil without
  /// one.
  fileprivate func firstDayWithoutDisease(
    before line: StatusInput.Line, _ ends: DateEnds
  ) -> CalendarDate? {
    guard line.hasNoDiseaseAtStart else { return nil }
    let baselines = assessments.filter { reading in
      reading.baseline?.line == line.id && reading.when.countsFrom <= line.start
        && (primaryReader.map { $0.id == reading.reader } ?? true)
    }
    return baselines.map { ends.assessment($0.when.date) }.min()
  }

  /// Whether a date that a label can depend on is known to the month or year only.
  fileprivate var hasPartialDates: Bool {
    let therapy = lines.flatMap { line in
      [line.start.date, line.lastDose?.date] + line.agents.flatMap { [$0.start, $0.lastDose] }
    }
    let other = assessments.map { Optional($0.when.date) } + [diagnosis.date]
    return (therapy + other).contains { $0.map { $0.day == nil } ?? false }
  }
}

extension StatusInput.Line {
  fileprivate init(_ line: LineOfTherapy, _ ends: DateEnds) {
    self.init(
      line.number, start: ends.therapy(line.start.date),
      lastDose: line.lastDose.map { ends.therapy($0.date) }, cycles: line.cyclesDelivered,
      kind: line.kind, id: line.id, agents: line.agents.map { StatusInput.Agent($0, ends) })
    intent = line.intent
    intensity = line.intensity
    isContinuous = line.isContinuous
    // Swallowed without a rhythm of cycles: nothing is left of it after the last dose.
    isDailyOral =
      line.cycleLengthDays == nil && !line.agents.isEmpty
      && line.agents.allSatisfy { $0.route == .oral }
    knownFrom = line.start.countsFrom
    infusion = line.infusion
    hasNoDiseaseAtStart = line.hasNoDiseaseAtStart
    isLastDoseUnknown = line.isLastDoseUnknown
    cycleLengthDays = line.cycleLengthDays
    cycleStarts = line.cycleStarts
    doses = line.agents.flatMap { $0.doses.compactMap(\.date.day) }.sorted()
    stopReason = line.stopReason
  }
}

extension StatusInput.Agent {
  /// The full dose of lenalidomide in milligrams; refractoriness on less is debated (MM-RF-LEN).
  private static let fullLenalidomide = ExactDecimal(significand: 25)

  fileprivate init(_ agent: Agent, _ ends: DateEnds) {
    let isLow =
      agent.name.lowercased() == "lenalidomide" && agent.plan?.unit == "mg"
      && agent.plan?.amount.map { $0 < Self.fullLenalidomide } == true
    self.init(
      agent.name, id: agent.id, drugClass: agent.drugClass,
      start: agent.start.map(ends.therapy), lastDose: agent.lastDose.map(ends.therapy),
      stopReason: agent.stopReason, counts: agent.countsForRefractory, isLowDose: isLow)
    targets = agent.targets
  }
}

extension Biomarker {
  /// Methods that a drug on the target does not block (CT-AG, K).
  private static let unblockedMethods = ["immunohistochemistry", "ihc", "ngs", "sequencing"]

  /// Whether it proves that what was looked for is not there.
  fileprivate var showsLoss: Bool {
    let method = method ?? ""
    return status == .negative && Self.unblockedMethods.contains { method.mentions($0) }
  }
}

extension StatusInput.Residual {
  fileprivate init?(_ result: MRDResult, _ ends: DateEnds) {
    guard result.result == .positive || result.result == .negative else { return nil }
    self.init(
      id: result.id, date: ends.assessment(result.when.date), knownFrom: result.when.countsFrom,
      isPositive: result.result == .positive, figure: result.level?.description)
  }
}
