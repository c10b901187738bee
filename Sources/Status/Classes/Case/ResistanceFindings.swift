internal import Criteria
public import Oncology

/// The disease-specific findings of a case: which definitions apply to which of its lines.
public struct ResistanceFindings {
  let patientCase: PatientCase
  let lines: [LineFacts]
  let asOf: CalendarDate
  let definitions: ClassDefinitions

  /// Finds them for a case.
  ///
  /// - Parameters:
  ///   - patientCase: The case.
  ///   - lines: Its lines with best response and progression, as known on the day.
  ///   - asOf: The day that counts as today.
  ///   - definitions: The definitions.
  public init(
    _ patientCase: PatientCase, lines: [LineFacts], asOf: CalendarDate,
    definitions: ClassDefinitions = ClassDefinitions()
  ) {
    self.patientCase = patientCase
    self.lines = lines
    self.asOf = asOf
    self.definitions = definitions
  }

  /// Every finding, of each line the disease's own definition first, definitions for a class of drugs in
  /// any disease after it (FLG-10): only the first one of a line that leads to a label leads, the others
  /// stand beside it.
  public var all: [ResistanceFinding] {
    var led = Set<String>()
    let found = lines.indices.flatMap(findings)
    return (found + prostate + thyroid + untreatedBreast).map { finding in
      guard let line = finding.line, finding.leads != nil else { return finding }
      var finding = finding
      if !led.insert(line).inserted {
        finding.standsBeside = finding.leads
        finding.leads = nil
      }
      return finding
    }
  }

  private func findings(_ place: Int) -> [ResistanceFinding] {
    let ofDisease =
      platinum(place) + chemotherapy(place) + germCell(place) + endocrine(place) + her2(place)
      + imatinib(place)
    return ofDisease + kinase(place) + immune(place) + bladder(place) + named(place)
      + others(place)
  }

  // MARK: What the definitions share

  /// Whether a definition is for the disease.
  func isDisease(_ definition: ClassDefinition) -> Bool { isDisease(definition.diseases) }

  /// Whether the disease has one of these codes, or one that goes on after a hyphen.
  func isDisease(_ codes: [String]) -> Bool {
    let code = patientCase.diagnosis.disease
    return codes.contains { code == $0 || code.hasPrefix($0 + "-") }
  }

  /// The course of drugs in a line; nil where none of them was given.
  func course(_ place: Int, of classes: Set<AgentClass>) -> DrugCourse? {
    let agents = lines[place].agents(classes)
    return agents.isEmpty ? nil : DrugCourse(facts: lines[place], agents: agents, asOf: asOf)
  }

  /// The first progression from a line on, before a later line that brings the same drugs (RES-G-3).
  func progression(from place: Int, of classes: Set<AgentClass>) -> LineFacts.Progression? {
    let end = lines[(place + 1)...].firstIndex { !$0.agents(classes).isEmpty } ?? lines.endIndex
    return lines[place..<end].lazy.compactMap(\.progression).first
  }

  /// Whether no earlier line was given for advanced disease.
  func isFirstAdvanced(_ place: Int, of classes: Set<AgentClass>? = nil) -> Bool {
    !lines[..<place].contains { earlier in
      !earlier.isPerioperative && classes.map { !earlier.agents($0).isEmpty } ?? true
    }
  }
}

extension CaseEvaluation {
  /// The disease-specific findings of the case on its day; none for disease of blood, marrow and lymph
  /// nodes, whose definitions the engine has.
  public func resistanceFindings(
    definitions: ClassDefinitions = ClassDefinitions()
  ) -> [ResistanceFinding] {
    guard isJudgedByRECIST else { return [] }
    return ResistanceFindings(
      patientCase, lines: LineFacts.lines(of: self), asOf: asOf, definitions: definitions
    ).all
  }
}
