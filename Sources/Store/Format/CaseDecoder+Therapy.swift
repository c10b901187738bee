internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func line(_ value: JSONPlace) -> LineOfTherapy? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let number = required("number", &fields) { $0.integer($1, in: 1...99) }
    let kind = optional("kind", &fields) { $0.choice($1, LineOfTherapy.Kind.self) }
    let regimen = optional("regimen", &fields) { $0.text($1) }
    let setting = optional("setting", &fields) { $0.text($1) }
    let intent = optional("intent", &fields) { $0.choice($1, LineOfTherapy.Intent.self) }
    let intensity = optional("intensity", &fields) { $0.choice($1, LineOfTherapy.Intensity.self) }
    let isContinuous = optional("continuous", &fields) { $0.bool($1) }
    let start = required("start", &fields) { $0.partialDate($1) }
    let when = dated(start, &fields)
    var line = LineOfTherapy(
      id: id ?? "", number: number ?? 0, intent: intent,
      start: when ?? Dated(PartialDate(CalendarDate(daysSince1970: 0))))
    line.kind = kind ?? .systemic
    line.regimen = regimen
    line.setting = setting
    line.intensity = intensity
    line.isContinuous = isContinuous
    readDelivery(&fields, into: &line)
    readEnd(&fields, into: &line)
    line.agents = list(take("agents", &fields)) { $0.agent($1) }
    finish(fields)
    checkEnd(of: line, at: value)
    return id == nil || number == nil || when == nil ? nil : line
  }

  private mutating func readDelivery(_ fields: inout Fields, into line: inout LineOfTherapy) {
    line.infusion = optional("infusion", &fields) { $0.day($1) }
    line.hasNoDiseaseAtStart = optional("noDiseaseAtStart", &fields) { $0.bool($1) } ?? false
    line.cyclesDelivered = optional("cyclesDelivered", &fields) { $0.integer($1, in: 0...999) }
    line.cycleLengthDays = optional("cycleLengthDays", &fields) { $0.integer($1, in: 1...365) }
    line.cycleStarts = list(take("cycleStarts", &fields)) { $0.day($1) }
  }

  private mutating func readEnd(_ fields: inout Fields, into line: inout LineOfTherapy) {
    let lastDose = optional("lastDose", &fields) { $0.partialDate($1) }
    let known = optional("lastDoseKnown", &fields) { $0.day($1) }
    line.lastDose = lastDose.map { Dated($0, known: known) }
    line.isLastDoseUnknown = optional("lastDoseUnknown", &fields) { $0.bool($1) } ?? false
    line.stopReason = optional("stopReason", &fields) {
      $0.choice($1, LineOfTherapy.StopReason.self)
    }
  }

  private mutating func checkEnd(of line: LineOfTherapy, at value: JSONPlace) {
    if let lastDose = line.lastDose, lastDose.date.latest < line.start.date.earliest {
      error(
        at: value, rule: "CAV-DQ-4", "The last dose lies before the first.",
        hint: "Correct \"start\" or \"lastDose\".")
    }
    if line.lastDose != nil, line.isLastDoseUnknown {
      error(
        at: value, "The last dose is given and said to be unknown.",
        hint: "Leave out \"lastDose\" or \"lastDoseUnknown\".")
    }
  }

  // MARK: Drugs

  private mutating func agent(_ value: JSONPlace) -> Agent? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let name = required("name", &fields) { $0.text($1) }
    let drugClass = optional("class", &fields) { $0.text($1) }
    let targets = list(take("targets", &fields)) { $0.text($1) }
    let dose = optional("dose", &fields) { $0.text($1) }
    guard let id, let name else { return nil }
    var agent = Agent(id: id, name: name, drugClass: drugClass, dose: dose)
    agent.targets = targets
    agent.route = optional("route", &fields) { $0.choice($1, Agent.Route.self) }
    agent.start = optional("start", &fields) { $0.partialDate($1) }
    agent.lastDose = optional("lastDose", &fields) { $0.partialDate($1) }
    agent.stopReason = optional("stopReason", &fields) {
      $0.choice($1, LineOfTherapy.StopReason.self)
    }
    agent.countsForRefractory = optional("countsForRefractory", &fields) { $0.bool($1) }
    agent.plan = optional("plan", &fields) { $0.dosePlan($1) }
    agent.doses = list(take("doses", &fields)) { $0.dose($1) }
    agent.holds = list(take("holds", &fields)) { $0.hold($1) }
    agent.adherence = list(take("adherence", &fields)) { $0.adherence($1) }
    finish(fields)
    return agent
  }

  private mutating func dosePlan(_ value: JSONPlace) -> Agent.Plan? {
    guard var fields = object(value) else { return nil }
    let amount = optional("amount", &fields) { $0.decimal($1) }
    let unit = optional("unit", &fields) { $0.text($1) }
    let interval = optional("intervalDays", &fields) { $0.integer($1, in: 1...365) }
    let doses = optional("doses", &fields) { $0.integer($1, in: 1...999) }
    finish(fields)
    return Agent.Plan(amount: amount, unit: unit, intervalDays: interval, doses: doses)
  }

  private mutating func dose(_ value: JSONPlace) -> Agent.Dose? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let date = required("date", &fields) { $0.partialDate($1) }
    let amount = required("amount", &fields) { $0.decimal($1) }
    finish(fields)
    guard let id, let date, let amount else { return nil }
    return Agent.Dose(id: id, date: date, amount: amount)
  }

  private mutating func hold(_ value: JSONPlace) -> Agent.Hold? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let from = required("from", &fields) { $0.day($1) }
    let through = optional("through", &fields) { $0.day($1) }
    let reason = optional("reason", &fields) { $0.text($1) }
    finish(fields)
    checkOrder(from, through, at: value)
    guard let id, let from else { return nil }
    return Agent.Hold(id: id, from: from, through: through, reason: reason)
  }

  private mutating func adherence(_ value: JSONPlace) -> Agent.Adherence? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let from = required("from", &fields) { $0.day($1) }
    let through = required("through", &fields) { $0.day($1) }
    let covered = required("daysCovered", &fields) { $0.integer($1, in: 0...9999) }
    let basis = optional("basis", &fields) { $0.text($1) }
    finish(fields)
    checkOrder(from, through, at: value)
    guard let id, let from, let through, let covered else { return nil }
    return Agent.Adherence(
      id: id, from: from, through: through, daysCovered: covered, basis: basis)
  }

  private mutating func checkOrder(
    _ from: CalendarDate?, _ through: CalendarDate?, at value: JSONPlace
  ) {
    guard let from, let through, through < from else { return }
    error(
      at: value, "The last day lies before the first.", hint: "Correct \"from\" or \"through\".")
  }

  // MARK: Places

  mutating func localTreatment(_ value: JSONPlace) -> LocalTreatment? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let start = optional("start", &fields) { $0.partialDate($1) }
    let kind = required("kind", &fields) { $0.choice($1, LocalTreatment.Kind.self) }
    let site = required("site", &fields) { $0.text($1) }
    let dose = optional("dose", &fields) { $0.text($1) }
    let fractions = optional("fractions", &fields) { $0.integer($1, in: 1...99) }
    let technique = optional("technique", &fields) { $0.text($1) }
    let field = optional("field", &fields) { $0.text($1) }
    let intent = optional("intent", &fields) { $0.choice($1, LineOfTherapy.Intent.self) }
    let lesions = list(take("lesions", &fields)) { $0.text($1) }
    finish(fields)
    guard let id, let when, let kind, let site else { return nil }
    var treatment = LocalTreatment(
      id: id, when: when, kind: kind, site: site, dose: dose, lesions: lesions)
    treatment.start = start
    treatment.fractions = fractions
    treatment.technique = technique
    treatment.field = field
    treatment.intent = intent
    return treatment
  }
}
