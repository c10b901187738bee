internal import Oncology

/// Makes studies and assessments from the readings of one case.
struct AssessmentBuilder {
  /// A day's examination by one method.
  private struct Examination: Hashable {
    let date: PartialDate
    let modality: ImagingStudy.Modality
  }

  private let patientCase: PatientCase
  /// In the order of their dates.
  private let readings: [LesionReading]
  /// Each reader's roles of the lesions, by reader and lesion.
  private let roles: [String: [String: Lesion.Role]]
  private let isNode: [String: Bool]
  private var mint: IDMint
  private var studyIDs: [Examination: String] = [:]

  /// A builder for a case that has its readers and lesions already.
  init(
    _ patientCase: PatientCase, _ readings: [LesionReading],
    _ roles: [String: [String: Lesion.Role]], _ mint: IDMint
  ) {
    self.patientCase = patientCase
    self.readings = readings.sorted(by: LesionReading.isEarlier)
    self.roles = roles
    self.mint = mint
    isNode = Dictionary(
      patientCase.lesions.map { ($0.id, $0.isNode) }, uniquingKeysWith: { one, _ in one })
  }

  /// One study for every date and method, whoever reads it.
  mutating func studies() -> [ImagingStudy] {
    let order = ImagingStudy.Modality.allCases
    var studies: [ImagingStudy] = []
    for (date, readings) in dates(of: readings) {
      let found = Set(readings.compactMap(\.measurement.modality))
      for modality in order where found.contains(modality) {
        let name = modality.rawValue.split(separator: " ").joined(separator: "-")
        let study = ImagingStudy(
          id: mint.id(name, "-\(date)"), when: Dated(date), modality: modality)
        studyIDs[Examination(date: date, modality: modality)] = study.id
        studies.append(study)
      }
    }
    return studies
  }

  /// One assessment for every reader and date, in the order of dates; a reader's first is the
  /// baseline.
  mutating func assessments(_ notes: inout ImportNotes) -> [Assessment] {
    let targets = roles.mapValues { roles in
      patientCase.lesions.map(\.id).filter { roles[$0] == .target }
    }
    let common = patientCase.lesions.filter { $0.role == .target }.map(\.id)
    let doReadersDiffer = targets.values.contains { $0 != common }
    var assessments: [Assessment] = []
    let byReader = Dictionary(grouping: readings, by: \.key.reader)
    for reader in patientCase.readers.map(\.id) {
      let dates = self.dates(of: byReader[reader] ?? [])
      for (date, readings) in dates {
        assessments.append(assessment(reader, date, readings))
      }
      guard let first = dates.first,
        let place = assessments.firstIndex(where: { $0.reader == reader })
      else { continue }
      assessments[place].baseline = Assessment.Baseline(
        line: nil, targets: doReadersDiffer ? targets[reader] : nil)
      check(reader, dates, baseline: first.readings, &notes)
    }
    return assessments.enumerated().sorted { left, right in
      let (one, other) = (left.element.when.date, right.element.when.date)
      return (one.earliest, one.latest, left.offset) < (other.earliest, other.latest, right.offset)
    }.map(\.element)
  }

  /// Readings by their dates; they come in that order.
  private func dates(
    of readings: [LesionReading]
  ) -> [(date: PartialDate, readings: [LesionReading])] {
    var result: [(date: PartialDate, readings: [LesionReading])] = []
    for reading in readings {
      if result.last?.date == reading.key.date {
        result[result.count - 1].readings.append(reading)
      } else {
        result.append((reading.key.date, [reading]))
      }
    }
    return result
  }

  private mutating func assessment(
    _ reader: String, _ date: PartialDate, _ readings: [LesionReading]
  ) -> Assessment {
    let found = Set(readings.compactMap(\.measurement.modality))
    let studies = ImagingStudy.Modality.allCases.filter { found.contains($0) }
      .compactMap { studyIDs[Examination(date: date, modality: $0)] }
    var findings: [String: Finding] = [:]
    for reading in readings {
      let lesion = reading.key.lesion
      var finding = reading.measurement.finding(isNode: isNode[lesion] ?? false)
      if studies.count > 1, let modality = reading.measurement.modality {
        finding.study = studyIDs[Examination(date: date, modality: modality)]
      }
      findings[lesion] = finding
    }
    return Assessment(
      id: mint.id(reader, "-\(date)"), when: Dated(date), reader: reader, studies: studies,
      findings: findings)
  }

  // MARK: Doubts

  private func check(
    _ reader: String, _ dates: [(date: PartialDate, readings: [LesionReading])],
    baseline: [LesionReading], _ notes: inout ImportNotes
  ) {
    var visits: [VisitCheck.Visit] = []
    for (date, readings) in dates {
      var seen: Set<String> = []
      for reading in readings where seen.insert(reading.visit ?? "").inserted {
        visits.append(VisitCheck.Visit(date: date, name: reading.visit ?? "", row: reading.row))
      }
    }
    VisitCheck(reader, visits).check(&notes)
    checkOverlap(reader, dates, &notes)
    checkBaseline(reader, baseline, &notes)
  }

  /// A date without its day can lie before or after another.
  private func checkOverlap(
    _ reader: String, _ dates: [(date: PartialDate, readings: [LesionReading])],
    _ notes: inout ImportNotes
  ) {
    for (earlier, later) in zip(dates, dates.dropFirst())
    where earlier.date.latest >= later.date.earliest {
      guard let row = later.readings.first?.row, let other = earlier.readings.first?.row else {
        continue
      }
      notes.doubt(
        row: row,
        "For evaluator \(reader) it is not known if this date or that of row \(other) comes first."
      )
    }
  }

  private func checkBaseline(
    _ reader: String, _ baseline: [LesionReading], _ notes: inout ImportNotes
  ) {
    guard let row = baseline.first?.row else { return }
    let seen = Set(baseline.map(\.key.lesion))
    let missing = patientCase.lesions.filter { lesion in
      let role = roles[reader]?[lesion.id] ?? lesion.role
      return !seen.contains(lesion.id) && role != .new
    }
    if !missing.isEmpty {
      notes.doubt(
        row: row,
        "Evaluator \(reader) of \(patientCase.id) has no row at baseline for "
          + "\(missing.map(\.id).listed); what is not seen then cannot be a target and is followed "
          + "as a non-target.")
    }
    let new = baseline.filter { $0.role == .new && $0.measurement.state != .absent }
    if let first = new.first {
      notes.doubt(
        row: first.row,
        "Evaluator \(reader) of \(patientCase.id) has new lesions at baseline: "
          + "\(new.map(\.key.lesion).listed); what is there then is followed as a non-target.")
    }
  }
}
