internal import Criteria
public import Oncology

/// What of a disease's template a case holds: "ready 11 of 12".
public struct Readiness: Hashable, Sendable {
  /// One thing that a board needs to know.
  public struct Item: Hashable, Sendable {
    /// In a word or two: "ECOG", "EGFR".
    public var name: String
    /// What is wrong with it, in a few words; nil when it is there.
    public var lack: String?

    package init(name: String, lack: String?) {
      self.name = name
      self.lack = lack
    }
  }

  /// Every item of the template, in the order in which a board goes through them.
  public let items: [Item]

  /// How many are there.
  public var count: Int { items.count { $0.lack == nil } }
  /// Whether all are there.
  public var isReady: Bool { count == items.count }
  /// What is missing, in words.
  public var missing: [String] { items.compactMap(\.lack) }

  /// The same with a question that a meeting asks in place of the case's own.
  public func answering(_ question: String?) -> Readiness {
    guard question != nil else { return self }
    return Readiness(items.map { $0.name == "question" ? Item(name: $0.name, lack: nil) : $0 })
  }

  /// What a template holds, item by item.
  package init(_ items: [Item]) { self.items = items }

  /// A performance status older than this many days at the latest time point does not speak for it (J).
  static let performanceMaxAgeDays = 14
  /// Imaging older than this many days does not speak for today (J).
  public static let imagingMaxAgeDays = 42

  /// Holds a case against the template of its disease.
  public init(_ evaluation: CaseEvaluation) {
    let look = Look(evaluation)
    items =
      [
        Item(
          name: "question", lack: look.patientCase.question == nil ? "question to the board" : nil),
        Item(name: "histology", lack: look.histology),
        Item(name: "stage", lack: look.stage),
      ] + look.biomarkers
      + [
        Item(name: "ECOG", lack: look.performance),
        Item(name: "imaging", lack: look.imaging),
        Item(name: "response", lack: look.response),
        Item(name: "comorbidity", lack: look.comorbidity),
        Item(name: "wishes", lack: look.wishes),
      ]
  }
}

/// What a case says, item by item; nil where it says it.
private struct Look {
  let evaluation: CaseEvaluation
  let patientCase: PatientCase
  let template: ReadinessTemplate
  private let known: [Biomarker]

  /// What of the template of its disease a case has.
  public init(_ evaluation: CaseEvaluation) {
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    template = ReadinessTemplate.of(patientCase.diagnosis.disease)
    known = evaluation.patientCase.biomarkers.filter { $0.when.isKnown(on: evaluation.asOf) }
  }

  var histology: String? {
    let diagnosis = patientCase.diagnosis
    switch diagnosis.certainty {
    case .pending: return "histology pending"
    case .unclear: return "histology unclear"
    case .clinical, .proven, nil: return diagnosis.histology == nil ? "histology" : nil
    }
  }

  var stage: String? {
    patientCase.diagnosis.stages.contains { $0.when.isKnown(on: evaluation.asOf) } ? nil : "stage"
  }

  var biomarkers: [Readiness.Item] {
    let recorded = patientCase.biomarkers
    return template.biomarkers.compactMap { marker in
      if let other = marker.needlessWith,
        known.contains(where: { $0.status == .positive && $0.name.holds(other) })
      {
        return nil
      }
      let found = known.filter { marker.isNamed($0.name) && $0.status != .pending }
      let isWaiting = recorded.contains { marker.isNamed($0.name) }
      let name = marker.names[0]
      let lack: String? = found.isEmpty ? (isWaiting ? "\(name) pending" : name) : nil
      return Readiness.Item(name: name, lack: lack)
    }
  }

  var performance: String? {
    let known = patientCase.performance.filter { $0.when.isKnown(on: evaluation.asOf) }
      .max { $0.when.date.earliest < $1.when.date.earliest }
    guard let known else { return "ECOG" }
    guard let visit = evaluation.latestVisit else { return nil }
    let age = visit.days(since: known.when.date.latest)
    return age > Readiness.performanceMaxAgeDays ? "ECOG at last visit" : nil
  }

  var imaging: String? {
    guard template.needsImaging else { return nil }
    guard let age = evaluation.imagingAge else { return "imaging" }
    return age > Readiness.imagingMaxAgeDays ? "imaging (last \(age) days ago)" : nil
  }

  var response: String? {
    let hasBegun = evaluation.line != nil
    return hasBegun && evaluation.latestVisit == nil ? "response assessment" : nil
  }

  var comorbidity: String? {
    let isAnswered =
      patientCase.comorbidities.contains { $0.when.isKnown(on: evaluation.asOf) }
      || patientCase.profile.contains { $0.when.isKnown(on: evaluation.asOf) }
    return isAnswered ? nil : "comorbidity and organ function"
  }

  var wishes: String? {
    let isAnswered = (patientCase.wishes + patientCase.goals).contains {
      $0.when.isKnown(on: evaluation.asOf)
    }
    return isAnswered ? nil : "goals and wishes"
  }
}

extension CaseEvaluation {
  /// The day of the latest reading that is known; nil before the first.
  public var latestVisit: CalendarDate? {
    patientCase.assessments.filter { $0.when.isKnown(on: asOf) }
      .map(\.when.date.latest).max()
  }

  /// Days since the latest examination that is known; nil without one.
  public var imagingAge: Int? {
    let studies = patientCase.studies.filter { $0.when.isKnown(on: asOf) }
    return studies.map(\.when.date.latest).max().map { asOf.days(since: $0) }
  }
}
