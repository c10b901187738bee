internal import Criteria
internal import Oncology

/// Oligoprogression, or what it is instead (solid-rules OLIGO-1 to OLIGO-9, CAV-LOC-1, 2 and 6).
struct OligoProgression {
  /// How much progresses where.
  let pattern: ProgressionPattern
  /// Whether systemic therapy was active at the scan; nil where that cannot be said.
  let isOnTherapy: Bool?
  /// Whether the line held the disease long enough before; nil where that cannot be said.
  let hadControl: Bool?
  let limits: ModifierLimits

  static let definition = Modifier.Definition("OLIGO-2", Citations.oligo, .verified, .judgement)
  static let systemic = Modifier.Definition("CAV-LOC-6", nil, .judgement)
  static let central = Modifier.Definition("CAV-LOC-2", Citations.gandara, .verified)
  static let local = Modifier.Definition("CAV-LOC-1", nil, .judgement)

  enum Citations {
    static let oligo = Citation(
      "Lievens Y et al. (ESTRO-ASTRO). Radiother Oncol 2020;148:157; Guckenberger M et al. "
        + "Lancet Oncol 2020;21:e18-e28")
    static let gandara = Citation(
      "Gandara DR et al., subtypes of progression on targeted therapy, as tabulated in ESMO Open")
  }

  /// Whether failure is systemic: too many lesions or organs, diffuse, or in new organs.
  var isSystemic: Bool {
    pattern.extracranial > limits.oligoMax || pattern.organs > limits.oligoMaxOrgans
      || !pattern.diffuse.isEmpty || pattern.newOrgans >= limits.systemicNewOrgans
  }

  /// Whether it would be systemic if fluid without cytology were malignant.
  var isPerhapsSystemic: Bool { !isSystemic && !pattern.perhapsDiffuse.isEmpty }

  /// Systemic failure that hangs on a cytology that nobody has (OLIGO-2e: "malignant effusion").
  private var unproven: Modifier.Condition {
    .init(
      .open, "OLIGO-4",
      [
        .word("diffuse", pattern.perhapsDiffuse.joined(separator: ", ")),
        .word("cytology", "not known to be malignant"),
      ])
  }

  /// Systemic failure with what makes it so.
  func systemicConditions() -> [Modifier.Condition] {
    let tests: [(Bool, String, Fact)] = [
      (
        pattern.extracranial > limits.oligoMax, "OLIGO-4",
        .count("progressing lesions", pattern.extracranial)
      ),
      (
        pattern.organs > limits.oligoMaxOrgans, "CAV-LOC-6",
        .count("progressing organs", pattern.organs)
      ),
      (
        !pattern.diffuse.isEmpty, "OLIGO-4",
        .word("diffuse", pattern.diffuse.joined(separator: ", "))
      ),
      (
        pattern.newOrgans >= limits.systemicNewOrgans, "CAV-LOC-6",
        .count("new organs", pattern.newOrgans)
      ),
    ]
    return tests.filter(\.0).map { .init(.met, $0.1, [$0.2]) }
  }

  /// The conditions of oligoprogression in the order of the rule.
  func conditions() -> [Modifier.Condition] {
    let count = pattern.extracranial
    return [
      .init(.init(isOnTherapy), "OLIGO-2a"),
      .init(
        .init(count >= 1 && count <= limits.oligoMax), "OLIGO-2b",
        [.count("progressing lesions", count), .count("at most", limits.oligoMax)]),
      .init(
        .init(pattern.organs <= limits.oligoMaxOrgans), "OLIGO-2c",
        [.count("progressing organs", pattern.organs), .count("at most", limits.oligoMaxOrgans)]),
      // Where no other lesion is known, nothing shows that the rest is held.
      .init(
        pattern.notEvaluable > 0 || pattern.controlled == 0 ? .open : .met, "OLIGO-2d",
        [.count("controlled", pattern.controlled), .count("not evaluable", pattern.notEvaluable)]),
      .init(
        pattern.diffuse.isEmpty ? pattern.perhapsDiffuse.isEmpty ? .met : .open : .notMet,
        "OLIGO-2e",
        [
          .word("diffuse", (pattern.diffuse + pattern.perhapsDiffuse).joined(separator: ", "))
        ]),
      .init(
        .init(hadControl), "OLIGO-2f", [.count("months at least", limits.oligoMinControlMonths)]),
      .init(
        .init(pattern.newOrgans < limits.systemicNewOrgans), "CAV-LOC-6",
        [.count("new organs", pattern.newOrgans)]),
    ]
  }

  /// The tier by the count (OLIGO-3).
  var tier: Modifier.SubKind {
    pattern.extracranial <= limits.oligoStrict ? .strict : .extended
  }

  /// What it amounts to, without the lesions' names.
  ///
  /// The central nervous system alone is a kind of its own however many lesions it has (OLIGO-5), as
  /// long as nothing else is open.
  func modifiers() -> [Modifier] {
    guard pattern.total > 0 else { return [] }
    var result: [Modifier] = []
    if isSystemic || isPerhapsSystemic {
      result.append(
        Modifier(
          .systemicFailure, counts: counts, by: Self.systemic,
          isSystemic ? systemicConditions() : [unproven]))
    }
    if pattern.isCentralNervousOnly {
      result.append(centralOnly())
      return result
    }
    result.append(
      Modifier(
        .oligoProgression, [tier], counts: counts, by: Self.definition, conditions()))
    if !isSystemic { result.append(localFailure()) }
    return result
  }

  /// How many of what.
  var counts: [Fact] {
    [
      .count("progressing lesions", pattern.extracranial),
      .count("progressing organs", pattern.organs),
      .count("in the central nervous system", pattern.centralNervous),
    ]
  }

  private func centralOnly() -> Modifier {
    Modifier(
      .cnsOnly, counts: counts, by: Self.central,
      [
        .init(
          .met, "OLIGO-5", [.count("in the central nervous system", pattern.centralNervous)]),
        .init(
          pattern.notEvaluable > 0 ? .open : .met, "CAV-LOC-2",
          [
            .count("controlled elsewhere", pattern.controlledElsewhere),
            .count("not evaluable", pattern.notEvaluable),
          ]),
      ])
  }

  /// One organ progresses, and there is disease elsewhere that does not.
  func localFailure() -> Modifier {
    let isOneOrgan = pattern.isOnePlace && pattern.centralNervous == 0
    return Modifier(
      .localFailure, counts: counts, by: Self.local,
      [
        .init(.init(isOneOrgan), "CAV-LOC-1", [.count("progressing organs", pattern.organs)]),
        .init(
          .init(pattern.controlledElsewhere > 0), "CAV-LOC-1",
          [.count("controlled elsewhere", pattern.controlledElsewhere)]),
        .init(
          pattern.notEvaluable > 0 ? .open : .met, "CAV-LOC-1",
          [.count("not evaluable", pattern.notEvaluable)]),
      ] + (isPerhapsSystemic ? [unproven] : []))
  }
}
