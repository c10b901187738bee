internal import Oncology
internal import Status

/// What was done: boards, lines of therapy, local treatment, and what it did to the patient.
struct CourseLanes {
  private let evaluation: CaseEvaluation
  private let patientCase: PatientCase
  private let today: CalendarDate

  init(_ evaluation: CaseEvaluation) {
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    today = evaluation.asOf
  }

  var lanes: [TimelineLane] {
    [
      TimelineLane(id: "board", label: "Board", priority: 3, events: boards),
      TimelineLane(id: "therapy", label: "Therapy", priority: 0, events: lines),
      TimelineLane(id: "local", label: "Local", priority: 1, events: local),
      TimelineLane(id: "toxicity", label: "Toxicity", priority: 4, events: toxicities),
      TimelineLane(id: "event", label: "Events", priority: 2, events: events),
    ]
  }

  private var boards: [TimelineEvent] {
    patientCase.decisions.filter { $0.when.isKnown(on: today) }.map { decision in
      TimelineEvent(
        id: "board-\(decision.id)", lane: "board", date: decision.when.date, label: "",
        shape: .point(.meeting), tone: .strong,
        text: Line("board: \(decision.text)\(decision.outcome.map { " → \($0)" } ?? "")"))
    }
  }

  private var lines: [TimelineEvent] {
    patientCase.lines.filter { $0.start.date.earliest <= today }.map { line in
      let end = line.lastDose.map { min($0.date.latest, today) }
      let goesOn = end == nil && !line.isLastDoseUnknown
      let reason = line.stopReason.map { ", \(Stops.words($0))" } ?? ""
      let until = line.lastDose.map { " until \(Words.date($0.date, today: today))\(reason)" }
      return TimelineEvent(
        id: "line-\(line.id)", lane: "therapy", date: line.start.date,
        label: "\(line.number)L \(line.name)",
        shape: .interval(to: (end ?? today).daysSince1970, goesOn: goesOn), tone: .strong,
        text: Line("start of \(line.number)L \(line.name)\(until ?? (goesOn ? ", ongoing" : ""))"))
    }
  }

  private var local: [TimelineEvent] {
    patientCase.localTreatments.filter { $0.when.isKnown(on: today) }.map { treatment in
      let dose = treatment.dose.map { " \($0)" } ?? ""
      let fractions = treatment.fractions.map { " in \($0)" } ?? ""
      let name = "\(treatment.kind.short) \(treatment.site)"
      return TimelineEvent(
        id: "local-\(treatment.id)", lane: "local", date: treatment.start ?? treatment.when.date,
        label: name, shape: .point(.local), tone: .strong, text: Line(name + dose + fractions))
    }
  }

  private var toxicities: [TimelineEvent] {
    patientCase.toxicities.filter { $0.when.isKnown(on: today) }.map { toxicity in
      let end = toxicity.through.map { min($0.latest, today) } ?? today
      let cause = toxicity.cause.map { ", of \($0)" } ?? ""
      let action = toxicity.action.map { ": \($0)" } ?? ""
      let name = "\(toxicity.name) G\(toxicity.grade)"
      return TimelineEvent(
        id: "toxicity-\(toxicity.id)", lane: "toxicity", date: toxicity.when.date, label: name,
        shape: .interval(to: end.daysSince1970, goesOn: toxicity.through == nil), tone: .caveat,
        text: Line(name + cause + action))
    }
  }

  private var events: [TimelineEvent] {
    let clinical = patientCase.events.filter { $0.when.isKnown(on: today) }.map { event in
      TimelineEvent(
        id: "event-\(event.id)", lane: "event", date: event.when.date, label: event.kind.words,
        shape: .point(.event), tone: event.kind.tone,
        text: Line(event.kind.words + (event.text.map { ": \($0)" } ?? "")))
    }
    let symptoms = patientCase.symptoms.filter { $0.when.isKnown(on: today) }.map { symptom in
      let grade = symptom.grade.map { " G\($0)" } ?? ""
      let text = symptom.text.map { ": \($0)" } ?? ""
      return TimelineEvent(
        id: "symptom-\(symptom.id)", lane: "event", date: symptom.when.date, label: symptom.name,
        shape: .point(.event), text: Line(symptom.name + grade + text))
    }
    return (clinical + symptoms).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}

extension ClinicalEvent.Kind {
  /// As a page says it.
  var words: String {
    switch self {
    case .clinicalProgression: "clinical progression"
    case .symptomaticDeterioration: "symptomatic deterioration"
    case .death: "death"
    case .hospitalization: "in hospital"
    case .infection: "infection"
    case .immuneEvent: "immune event"
    case .intervention: "intervention"
    case .vaccination: "vaccination"
    case .growthFactor: "growth factor"
    case .otherCause: "other cause"
    case .followUp: "follow-up"
    case .lateEffect: "late effect"
    case .other: "event"
    }
  }

  var tone: Tone {
    switch self {
    case .clinicalProgression, .symptomaticDeterioration, .death: .progressing
    default: .plain
    }
  }
}
