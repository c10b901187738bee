internal import Oncology

extension ResistanceFindings {
  private static let cytotoxic = Set(AgentClass.allCases.filter { $0.windows == .cytotoxic })

  /// Ovary (RES-OV).
  func platinum(_ place: Int) -> [ResistanceFinding] {
    guard isDisease(PlatinumResistance.definition), let course = course(place, of: [.platinum]),
      let event = progression(from: place, of: [.platinum])
    else { return [] }
    return [
      definitions.ovary.finding(
        course.failure(event), isOnPARPInhibitor: isGiven([.parpInhibitor], on: event.date),
        lastNonPlatinum: lastDose(of: Self.cytotoxic.subtracting([.platinum]), before: event.date),
        lastBiological: lastDose(of: [.vegfInhibitor, .parpInhibitor], before: event.date))
    ]
  }

  /// Small-cell lung cancer, first chemotherapy (RES-SCLC).
  func chemotherapy(_ place: Int) -> [ResistanceFinding] {
    let classes = Self.cytotoxic
    guard isDisease(SmallCellSensitivity.definition), isFirstAdvanced(place, of: classes),
      let course = course(place, of: classes), let event = progression(from: place, of: classes)
    else { return [] }
    let lastDose = chemotherapyEnd(course)
    return [
      definitions.smallCell.finding(
        course.failure(event, lastDose: lastDose), cycleDays: lines[place].line.cycleLengthDays)
    ]
  }

  /// The end of chemotherapy itself: unknown where only the line's last dose is recorded, the line has a
  /// checkpoint inhibitor, and it lasted longer than chemotherapy does (RES-SCLC-5).
  private func chemotherapyEnd(_ course: DrugCourse) -> LastDose {
    let facts = course.facts
    let isMaintained = !facts.agents(ImmuneAgents.all).isEmpty
    guard isMaintained, course.agents.contains(where: { $0.lastDose == nil }) else {
      return course.lastDose
    }
    let rule = definitions.smallCell
    let days = rule.mostCycles * (facts.line.cycleLengthDays ?? rule.defaultCycleDays)
    let end: CalendarDate =
      if case .on(let last) = course.lastDose { last.latest } else { asOf }
    return end.days(since: course.start.earliest) > days ? .unknown : course.lastDose
  }

  /// Germ-cell tumors: cisplatin itself, no other platinum (RES-GCT).
  func germCell(_ place: Int) -> [ResistanceFinding] {
    guard isDisease(CisplatinRefractoriness.definition) else { return [] }
    let facts = lines[place]
    let cisplatin = facts.line.agents.filter { AgentClasses.isAgent($0, "cisplatin") }
    guard !cisplatin.isEmpty, let event = progression(from: place, of: [.platinum])
    else { return [] }
    let course = DrugCourse(facts: facts, agents: cisplatin, asOf: asOf)
    let markers = GermCellMarkers(patientCase, asOf: asOf)
    return [
      definitions.germCell.finding(
        course.failure(event),
        isMarkerNegative: markers.becameNormal(from: course.start, to: event.date),
        isGrowingMassWithNormalMarkers: isGrowingMass(event, markers),
        primaryTherapyEnd: primaryEnd)
    ]
  }

  /// Known masses grow, nothing is new, and the markers are normal (RES-GCT-5).
  private func isGrowingMass(
    _ event: LineFacts.Progression, _ markers: GermCellMarkers
  ) -> Bool? {
    guard let growth = event.growth, growth.new.isEmpty, !growth.grown.isEmpty else {
      return false
    }
    return markers.areNormal(on: event.date)
  }

  /// When the first line was completed; nil while it goes on.
  private var primaryEnd: PartialDate? {
    guard let first = lines.first else { return nil }
    let course = DrugCourse(facts: first, agents: first.line.agents, asOf: asOf)
    if case .on(let date) = course.lastDose { return date }
    return nil
  }

  /// Whether a drug was being given on a day, in any line.
  private func isGiven(_ classes: Set<AgentClass>, on day: PartialDate) -> Bool {
    lines.indices.contains { place in
      guard let course = course(place, of: classes), course.start.earliest <= day.earliest else {
        return false
      }
      switch course.lastDose {
      case .ongoing: return true
      case .on(let last): return last.latest >= day.earliest
      case .unknown: return false
      }
    }
  }

  /// The last dose of drugs in all lines that had begun; nil where there were none.
  private func lastDose(of classes: Set<AgentClass>, before day: PartialDate) -> LastDose? {
    let courses = lines.indices.compactMap { course($0, of: classes) }
      .filter { $0.start.earliest <= day.earliest }
    guard let course = courses.last else { return nil }
    if case .on(let last) = course.lastDose, last.latest > day.latest { return .ongoing }
    return course.lastDose
  }
}

/// AFP and hCG of a germ-cell tumor.
struct GermCellMarkers {
  private let values: [String: [LabResult]]

  /// The markers of a case as known on a day.
  init(_ patientCase: PatientCase, asOf day: CalendarDate) {
    let known = patientCase.labs.filter { $0.when.isKnown(on: day) }
    values = Dictionary(grouping: known) { $0.test.lowercased() }
      .filter { Self.names.contains($0.key) }
  }

  /// Names as laboratories print them.
  private static let names: Set<String> = ["afp", "hcg", "beta-hcg", "β-hcg"]

  /// Whether each of them was normal at some time between two days; nil without values or limits.
  func becameNormal(from start: PartialDate, to end: PartialDate) -> Bool? {
    combined { results in
      let inside = results.filter {
        $0.when.date.earliest >= start.earliest && $0.when.date.latest <= end.latest
      }
      let states = inside.map(\.isNormal)
      return states.contains(true) ? true : states.isEmpty || states.contains(nil) ? nil : false
    }
  }

  /// Whether each of them was normal at its last value up to a day.
  func areNormal(on day: PartialDate) -> Bool? {
    combined { results in
      results.filter { $0.when.date.latest <= day.latest }
        .max { $0.when.date.latest < $1.when.date.latest }.flatMap(\.isNormal)
    }
  }

  private func combined(_ state: ([LabResult]) -> Bool?) -> Bool? {
    let states = values.values.map(state)
    if states.isEmpty { return nil }
    if states.contains(false) { return false }
    return states.contains(nil) ? nil : true
  }
}

extension LabResult {
  /// Whether it lies within its upper limit; nil without one.
  fileprivate var isNormal: Bool? { upperLimit.flatMap { value.isAbove($0) }.map { !$0 } }
}
