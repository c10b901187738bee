public import Oncology

/// A therapy that ends a course before its progression could: what comes after it is not the course's
/// doing (R11-C-6).
public struct NewTherapy: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// The next line, by its number; a reading on its first day still belongs to the course (GEN-OWN).
    case line(Int)
    /// Surgery, radiotherapy or ablation of a target; a reading on its day comes after it (R11-S-7).
    case local
  }

  /// What it is.
  public var kind: Kind
  /// Its id in the case.
  public var id: String
  /// Its first day.
  public var date: PartialDate

  /// A therapy from its parts.
  public init(_ kind: Kind, id: String, date: PartialDate) {
    self.kind = kind
    self.id = id
    self.date = date
  }

  /// The first of the next line and the local treatments of targets after baseline.
  init?(
    next: LineOfTherapy?, _ treatments: [LocalTreatment], of targets: Set<String>,
    after baseline: CalendarDate
  ) {
    let local = treatments.filter { treatment in
      !targets.isDisjoint(with: treatment.lesions) && treatment.when.date.earliest > baseline
    }.sorted { $0.id < $1.id }.map { NewTherapy(.local, id: $0.id, date: $0.when.date) }
    let line = next.map { NewTherapy(.line($0.number), id: $0.id, date: $0.start.date) }
    // On one day the local treatment comes first: what is read on that day comes after it.
    let first = (local + [line].compactMap(\.self)).min { $0.date.earliest < $1.date.earliest }
    guard let first else { return nil }
    self = first
  }

  /// Whether a reading comes after it.
  func isBefore(_ date: PartialDate) -> Bool {
    switch kind {
    case .line: date.earliest > self.date.earliest
    case .local: date.latest >= self.date.earliest
    }
  }
}
