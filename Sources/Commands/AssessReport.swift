internal import Criteria
internal import JSON
internal import Oncology
internal import Status

/// One sequence of categories as `assess` prints it.
struct AssessReport {
  let id: CaseID
  let sequence: ResponseSequence
  /// What was measured; nil where everything was only reported.
  let course: CourseResponse?
  let durations: ResponseDurations?
  let settings: Settings

  init(_ evaluation: CaseEvaluation, _ sequence: ResponseSequence) {
    id = evaluation.patientCase.id
    self.sequence = sequence
    course = evaluation.course(of: sequence)
    durations = ResponseDurations(sequence, settings: evaluation.settings)
    settings = evaluation.settings
  }

  /// The sequence as one object.
  var json: JSONText {
    let baseline = sequence.baselineDate.map { date in
      JSONText.object([
        "date": .string(date.description), "baseline": .bool(true),
        "sum": Self.length(sequence.baselineSum),
      ])
    }
    return .object([
      "case": .string(id.text), "criterion": .string(sequence.criterion),
      "evaluator": .string(sequence.reader),
      "line": sequence.line.map { .integer($0.number) } ?? .null,
      "source": .string(sequence.source.rawValue),
      "timePoints": .array(
        [baseline].compactMap(\.self) + sequence.timePoints.map { timePoint($0) }),
      "bestOverallResponse": best, "responseDate": Self.date(sequence.responseDate),
      "progressionDate": Self.date(sequence.progressionDate),
      "durations": durations.map { AssessDurations($0).json } ?? .null,
      "settings": SettingWords.json(settings),
    ])
  }

  private var best: JSONText {
    guard let best = sequence.best else { return .null }
    return .object([
      "unconfirmed": .string(best.unconfirmed),
      "confirmed": best.confirmed.map { .string($0) } ?? .null,
      "confirmedOn": Self.date(sequence.confirmationDate),
    ])
  }

  private func timePoint(_ point: ResponseSequence.TimePoint) -> JSONText {
    guard point.source == .measured,
      let place = course?.timePoints.firstIndex(where: { $0.id == point.assessment }),
      let measured = course?.timePoints[place]
    else { return reported(point) }
    return .object([
      "date": .string(point.date.description), "sum": Self.length(measured.sum?.complete),
      "percentFromBaseline": Self.percent(measured.fromBaseline),
      "percentFromNadir": Self.percent(measured.fromNadir), "nadir": Self.length(measured.nadir),
      "target": Self.category(measured.carriedTarget),
      "nonTarget": Self.category(measured.nonTarget.category),
      "newLesions": .string(measured.newLesions.status.rawValue),
      "overall": .string(point.category), "literal": .string(point.literal),
      "rules": .array(Self.rules(measured).map { .string($0) }),
      "notes": measured.notes.isEmpty
        ? nil : .array(measured.notes.map { .string($0.rawValue) }),
      "class": .string(point.responseClass.rawValue),
      "growth": course?.growth(upTo: place).map { Self.growth($0) },
    ])
  }

  private func reported(_ point: ResponseSequence.TimePoint) -> JSONText {
    let rule = sequence.definition?.category(point.category)?.rule
    return .object([
      "date": .string(point.date.description), "overall": .string(point.category),
      "literal": .string(point.literal),
      "rules": .array([rule].compactMap(\.self).map { .string($0) }),
      "class": .string(point.responseClass.rawValue), "source": .string(point.source.rawValue),
      "basis": point.reported?.basis.map { .string($0.rawValue) },
      "confirmedOn": point.reported?.confirmedOn.map { .string($0.description) },
    ])
  }

  // MARK: Values

  /// The rules that decided a time point, each once.
  static func rules(_ point: CourseResponse.TimePoint) -> [String] {
    point.evidence.map(\.rule).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The change in per cent; nil where there is none.
  static func percent(of change: Change?) -> ExactDecimal? {
    change?.percent(guarding: [
      RECIST11.Limits.responsePercent, RECIST11.Limits.progressionPercent,
    ])
  }

  private static func percent(_ change: Change?) -> JSONText { number(percent(of: change)) }

  private static func length(_ length: Length?) -> JSONText { number(length?.decimal) }

  private static func category(_ category: RECISTCategory?) -> JSONText {
    category.map { .string($0.rawValue) } ?? .null
  }

  private static func date(_ date: PartialDate?) -> JSONText {
    date.map { .string($0.description) } ?? .null
  }

  private static func number(_ number: ExactDecimal?) -> JSONText {
    number.map { .number($0.description) } ?? .null
  }

  /// Growth since the last complete sum (DSP-10 to DSP-13); a halving time is negative.
  private static func growth(_ growth: GrowthKinetics) -> JSONText {
    let time: ExactDecimal? =
      switch growth.volumeTime {
      case .doubling(let days): days
      case .halving(let days): ExactDecimal(significand: -days.significand, scale: days.scale)
      case .unchanged, nil: nil
      }
    return .object([
      "days": .integer(growth.days), "percentPerMonth": number(growth.percentPerMonth),
      "mmPerMonth": number(growth.millimetresPerMonth), "volumeDoublingDays": number(time),
      "percentPerDay": number(growth.percentPerDay),
    ])
  }
}
