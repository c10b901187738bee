internal import Criteria
internal import Oncology

/// Makes the engine's entries from the sequences of a case: every criterion that speaks of the
/// disease, the primary reader first.
struct EntryBuilder {
  private let evaluation: CaseEvaluation
  private let patientCase: PatientCase
  private let ends: DateEnds

  init(_ evaluation: CaseEvaluation, _ ends: DateEnds) {
    self.evaluation = evaluation
    self.ends = ends
    patientCase = evaluation.patientCase
  }

  func entries() -> [StatusInput.Entry] {
    var seen: Set<String> = []
    let all = leading.flatMap { sequence in
      sequence.timePoints.enumerated().compactMap { entry($1, at: $0, of: sequence) }
    }
    let unique = all.filter { seen.insert("\($0.id) \($0.criterion) \($0.category)").inserted }
    return (unique + withoutBaseline + clinicalProgressions)
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// What was measured in lines that nobody had measured before: not evaluable, but progression where
  /// something is new beyond doubt (7.5).
  private var withoutBaseline: [StatusInput.Entry] {
    let lines = patientCase.lines
    return lines.indices.flatMap { place -> [StatusInput.Entry] in
      let line = lines[place]
      guard !evaluation.sequences.contains(where: { $0.line?.id == line.id }) else { return [] }
      let start = ends.therapy(line.start.date)
      let next = place + 1 < lines.count ? ends.therapy(lines[place + 1].start.date) : nil
      let owned = patientCase.assessments.filter { reading in
        let day = ends.assessment(reading.when.date)
        return !reading.findings.isEmpty && reading.baseline == nil && reading.reported == nil
          && day > start && (next.map { day <= $0 } ?? true)
      }
      let primary = owned.filter { $0.reader == patientCase.primaryReader?.id }
      return (primary.isEmpty ? owned : primary).map { unbased($0) }
    }
  }

  private func unbased(_ reading: Assessment) -> StatusInput.Entry {
    let isNew = reading.findings.values.contains { $0.newness == .unequivocal }
    var entry = StatusInput.Entry(
      isNew ? .progression : .notEvaluable, ends.assessment(reading.when.date), id: reading.id,
      knownFrom: reading.when.countsFrom, category: isNew ? "PD" : "NE")
    entry.isWithoutBaseline = true
    return entry
  }

  // MARK: Which sequences

  /// The sequences that count: of each line the primary reader's, else the first reader's who has any.
  private var leading: [ResponseSequence] {
    let speaking = evaluation.sequences.filter(speaks)
    let primary = patientCase.primaryReader?.id
    let lines = speaking.map { $0.line?.id }
    return speaking.filter { sequence in
      let reader =
        zip(lines, speaking).contains { $0 == sequence.line?.id && $1.reader == primary }
        ? primary : speaking.first { $0.line?.id == sequence.line?.id }?.reader
      return sequence.reader == reader
    }
  }

  /// Whether a criterion has a say: RECIST 1.1 has none in disease of blood, marrow and lymph nodes,
  /// nor where the criterion of gliomas was used.
  private func speaks(_ sequence: ResponseSequence) -> Bool {
    guard sequence.criterion == RECIST11.id else { return true }
    return !evaluation.sequences.contains { other in
      other.disease == .hematologic || other.criterion == "rano-2.0"
    }
  }

  // MARK: Entries

  private func entry(
    _ point: ResponseSequence.TimePoint, at place: Int, of sequence: ResponseSequence
  ) -> StatusInput.Entry? {
    guard !isSuperseded(point, sequence),
      let reading = patientCase.assessments.first(where: { $0.id == point.assessment })
    else { return nil }
    var entry = StatusInput.Entry(
      point.responseClass, date(of: point), id: point.assessment,
      knownFrom: reading.when.countsFrom, category: point.category,
      criterion: sequence.criterion, basis: point.reported?.basis ?? .imaging,
      confirmedOn: point.reported?.confirmedOn, isRapid: point.reported?.isRapid ?? false)
    entry.firstSeen = firstSeen(place, of: sequence)
    entry.isOverwhelming = isOverwhelming(point, reading, sequence)
    return entry
  }

  /// iRECIST is RECIST 1.1 with another word for the first progression: where it was used on a day,
  /// its word stands.
  private func isSuperseded(
    _ point: ResponseSequence.TimePoint, _ sequence: ResponseSequence
  ) -> Bool {
    guard sequence.criterion == RECIST11.id, point.source == .measured else { return false }
    return evaluation.sequences.contains { other in
      other.criterion == "irecist" && other.reader == sequence.reader
        && other.timePoints.contains { $0.assessment == point.assessment }
    }
  }

  /// Progression counts from the first scan that shows it, a response from the last (DATE-5).
  private func date(
    of point: ResponseSequence.TimePoint
  ) -> CalendarDate {
    let isDated = point.scans != point.date.earliest...point.date.latest
    guard point.responseClass == .progression else {
      return isDated ? point.scans.upperBound : ends.assessment(point.date)
    }
    return isDated ? point.scans.lowerBound : ends.assessment(point.date)
  }

  /// The day that counts for the first progression of a sequence, where it is an earlier one.
  private func firstSeen(_ place: Int, of sequence: ResponseSequence) -> CalendarDate? {
    let first = sequence.timePoints.firstIndex { $0.responseClass == .progression }
    guard first == place, let date = sequence.progressionDate else { return nil }
    return ends.assessment(date)
  }

  private var clinicalProgressions: [StatusInput.Entry] {
    patientCase.events.filter { $0.kind == .clinicalProgression }.map { event in
      StatusInput.Entry(
        .progression, ends.assessment(event.when.date), id: event.id,
        knownFrom: event.when.countsFrom, category: "clinical", basis: .clinical)
    }
  }

  // MARK: Overwhelming progression (FLG-4)

  /// Deterioration with half as much again of tumor as at baseline, three new lesions, or a new organ.
  private func isOverwhelming(
    _ point: ResponseSequence.TimePoint, _ reading: Assessment, _ sequence: ResponseSequence
  ) -> Bool {
    guard point.responseClass == .progression, reading.clinical?.isStable == false,
      let course = evaluation.course(of: sequence),
      let judged = course.timePoints.first(where: { $0.id == point.assessment })
    else { return false }
    let new = judged.newLesions.unequivocal
    if judged.fromBaseline.map({ $0.meets(Self.growthPercent) }) == true { return true }
    if new.count >= Self.newLesions { return true }
    let known = Set(
      course.course.baseline.targets.keys.map { $0 } + course.course.nonTargets)
    let organs = Set(known.compactMap { patientCase.lesion($0)?.organ })
    return new.contains { patientCase.lesion($0).map { !organs.contains($0.organ) } ?? false }
  }

  /// Growth from baseline in per cent that lifts the guard of exposure (FLG-4, J).
  private static let growthPercent = 50
  /// New lesions that lift it (FLG-4, J).
  private static let newLesions = 3
}
