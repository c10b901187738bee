internal import Criteria
internal import Oncology

extension LineFacts {
  /// What the primary reader measured or reported of every line, as known on the day of the evaluation.
  ///
  /// - Parameter evaluation: The case as judged on a day.
  /// - Returns: The lines that had begun, in their order.
  public static func lines(of evaluation: CaseEvaluation) -> [LineFacts] {
    let known = evaluation.patientCase.lines.filter { $0.start.isKnown(on: evaluation.asOf) }
    return known.indices.map { place in
      let next = place + 1 < known.count ? known[place + 1].start.date : nil
      return LineFactsBuilder(evaluation, known[place], nextStart: next).facts
    }
  }
}

private struct LineFactsBuilder {
  let evaluation: CaseEvaluation
  let line: LineOfTherapy
  let nextStart: PartialDate?
  let sequences: [ResponseSequence]

  /// Criteria of which a progression is a marker's (RES-OV-6).
  private static let markerCriteria: Set<String> = ["gcig-ca125"]

  init(_ evaluation: CaseEvaluation, _ line: LineOfTherapy, nextStart: PartialDate?) {
    self.evaluation = evaluation
    self.line = line
    self.nextStart = nextStart
    let ofLine = evaluation.sequences.filter { $0.line?.id == line.id }
    let reader = evaluation.patientCase.primaryReader?.id
    let primary = ofLine.filter { $0.reader == reader }
    sequences = primary.contains { !$0.timePoints.isEmpty } ? primary : ofLine
  }

  var facts: LineFacts {
    let progression = progression
    return LineFacts(
      line: line, nextStart: nextStart, best: best(before: progression), progression: progression)
  }

  // MARK: Progression

  private var progression: LineFacts.Progression? {
    let objective = sequences.compactMap(objective)
      .min { $0.date.earliest < $1.date.earliest }
    guard var objective, let marker = markerProgression else {
      return objective ?? markerProgression
    }
    // The earlier of the two dates progression, seen by an image or by CA-125 (GCIG-6).
    if marker.date.latest < objective.date.earliest { objective.date = marker.date }
    return objective
  }

  private func objective(_ sequence: ResponseSequence) -> LineFacts.Progression? {
    let points = sequence.timePoints.filter { $0.responseClass != .notEvaluable }
    let firsts = points.indices.filter { isObjective(points[$0], of: sequence) }
    guard
      let place = isImmune ? firsts.first(where: { !isDropped(points, after: $0) }) : firsts.first
    else { return nil }
    let point = points[place]
    let isFirst = place == firsts.first
    return LineFacts.Progression(
      date: (isFirst ? sequence.progressionDate : nil) ?? firstDay(of: point),
      confirmation: confirmation(points, of: place), growth: growth(point, of: sequence))
  }

  private func isObjective(
    _ point: ResponseSequence.TimePoint, of sequence: ResponseSequence
  ) -> Bool {
    guard !Self.markerCriteria.contains(sequence.criterion) else { return false }
    // Unconfirmed progression of iRECIST stands beside the RECIST one of the same scan.
    let isProgression =
      point.responseClass == .progression || (isImmune && point.category == "iUPD")
    let basis = point.reported?.basis
    return isProgression
      && (point.source == .measured || (basis != .laboratory && basis != .clinical))
  }

  /// A checkpoint inhibitor without chemotherapy: progression has to be confirmed (RES-IO-1), and what
  /// the next scan takes back was none (ENG-CONF).
  private var isImmune: Bool {
    let classes = Set(line.agents.compactMap { AgentClasses.agentClass(of: $0) })
    return !classes.isDisjoint(with: ImmuneAgents.all)
      && classes.allSatisfy { $0.windows != .cytotoxic }
  }

  private func isDropped(_ points: [ResponseSequence.TimePoint], after place: Int) -> Bool {
    guard place + 1 < points.count else { return false }
    return !isProgression(points[place + 1])
  }

  private func isProgression(_ point: ResponseSequence.TimePoint) -> Bool {
    point.responseClass == .progression || ["PD", "iUPD", "iCPD"].contains(point.literal)
  }

  private func confirmation(
    _ points: [ResponseSequence.TimePoint], of place: Int
  ) -> ImmuneResistance.Confirmation {
    let event = points[place].scans.lowerBound
    let gap = ImmuneResistance().confirmationDays
    let scan = points[(place + 1)...].first {
      isProgression($0) && $0.scans.lowerBound.days(since: event) >= gap
    }
    return ImmuneResistance.Confirmation(
      scan: scan?.scans.lowerBound, isRapid: points[place].reported?.isRapid ?? false)
  }

  /// The first progression of a marker that a second sample had confirmed by the day (GCIG-3).
  private var markerProgression: LineFacts.Progression? {
    sequences.filter { Self.markerCriteria.contains($0.criterion) }
      .flatMap(\.timePoints).first { point in
        let confirmed = point.reported?.confirmedOn
        return point.responseClass == .progression
          && (confirmed.map { $0 <= evaluation.asOf } ?? false)
      }
      .map { LineFacts.Progression(date: $0.date, isMarkerOnly: true) }
  }

  private func firstDay(of point: ResponseSequence.TimePoint) -> PartialDate {
    point.date.day == nil ? point.date : PartialDate(point.scans.lowerBound)
  }

  private func growth(
    _ point: ResponseSequence.TimePoint, of sequence: ResponseSequence
  ) -> LesionGrowth? {
    evaluation.courses.first {
      $0.course.reader == sequence.reader && $0.course.line?.id == line.id
    }.flatMap { LesionGrowth($0, at: point.assessment, in: evaluation.patientCase) }
  }

  // MARK: Best response

  private func best(before progression: LineFacts.Progression?) -> LineResponse? {
    if line.hasNoDiseaseAtStart { return .noEvidenceOfDisease }
    let points = sequences.filter { !Self.markerCriteria.contains($0.criterion) }
      .flatMap { sequence in sequence.timePoints.map { (sequence.start, $0) } }
      .filter { _, point in
        progression.map { point.scans.lowerBound < $0.date.earliest } ?? true
      }
    return points.compactMap { start, point in response(point, since: start) }
      .max { rank($0) < rank($1) }
  }

  private func response(
    _ point: ResponseSequence.TimePoint, since start: PartialDate
  ) -> LineResponse? {
    if point.category == RECISTCategory.noEvidenceOfDisease.rawValue { return .noEvidenceOfDisease }
    return switch point.responseClass {
    case .complete: .complete
    case .partial, .minor: .partial
    case .stable:
      // Too early to be called stable (R11-C-3).
      point.scans.lowerBound.days(since: start.latest) >= evaluation.settings.sdMinDays
        ? .stable : nil
    case .progression, .indeterminate, .notEvaluable: nil
    }
  }

  private func rank(_ response: LineResponse) -> Int {
    switch response {
    case .progression: 0
    case .stable: 1
    case .partial: 2
    case .complete: 3
    case .noEvidenceOfDisease: 4
    }
  }
}
