internal import Criteria
internal import Oncology

/// Oligoprogression and its relatives at one time point of a case.
struct OligoReport {
  let patientCase: PatientCase
  let response: CourseResponse
  let place: Int
  let trends: LesionTrends
  /// Whether the progression may be none (ATYP-1): then its pattern is possible too, and no more.
  let isProgressionDoubtful: Bool
  let limits: ModifierLimits

  /// Whether therapy was active at the scan.
  private let isOnTherapy: Bool?
  /// The first time point of the unbroken run with progressing lesions that ends here.
  private let firstProgressing: Int

  init(
    _ tracks: LesionTracks, place: Int, trends: LesionTrends, isProgressionDoubtful: Bool
  ) {
    patientCase = tracks.patientCase
    response = tracks.response
    limits = tracks.limits
    self.place = place
    self.trends = trends
    self.isProgressionDoubtful = isProgressionDoubtful
    let day = response.timePoints[place].scans.lowerBound
    isOnTherapy =
      response.course.line.map { TherapyAtScan($0, tracks.limits).isActive(on: day) } ?? false
    firstProgressing =
      trends.progressing.isEmpty
      ? place : Self.firstProgressing(tracks, place)
  }

  private var timePoint: CourseResponse.TimePoint { response.timePoints[place] }

  /// Every modifier of this family, those not met included.
  func modifiers() -> [Modifier] {
    // A tumor that begins in the central nervous system has no disease elsewhere to be controlled.
    let isCentral = CaveatDiseases.glioma.contains(patientCase.diagnosis.disease)
    let found = isCentral ? [] : trends.progressing.isEmpty ? onlyTreated() : patterns()
    let sure = isProgressionDoubtful ? found.map(doubted) : found
    return sure + [OligoStateReport(self, isOnTherapy: isOnTherapy).modifier()].compactMap(\.self)
  }

  private func patterns() -> [Modifier] {
    let pattern = ProgressionPattern(trends, patientCase, response)
    let oligo = OligoProgression(
      pattern: pattern, isOnTherapy: isOnTherapy, hadControl: hadControl, limits: limits)
    return oligo.modifiers().map { named($0, pattern, trends.progressing) }
  }

  /// All that grows was treated locally just before: it is excluded from the count, and whether it is a
  /// local failure has to be seen again (CAV-IMG-10).
  private func onlyTreated() -> [Modifier] {
    let treated = trends.seenProgressing
    guard !treated.isEmpty else { return [] }
    let pattern = ProgressionPattern(trends, patientCase, response, withTreated: true)
    let oligo = OligoProgression(
      pattern: pattern, isOnTherapy: isOnTherapy, hadControl: hadControl, limits: limits)
    guard !oligo.isSystemic, !pattern.isCentralNervousOnly else { return [] }
    var modifier = named(oligo.localFailure(), pattern, treated)
    if modifier.standing == .established { modifier.standing = .possible }
    return [modifier]
  }

  /// Puts names, day and what stands beside it to a modifier.
  private func named(
    _ modifier: Modifier, _ pattern: ProgressionPattern, _ progressing: [LesionTrend]
  ) -> Modifier {
    var result = modifier
    result.date = timePoint.date
    result.lesions = progressing.map(\.lesion)
    result.organs = MixedResponse.organs(progressing)
    result.conditions += trends.all.filter(\.isRecentlyTreated).map {
      .init(.open, "CAV-IMG-10", [.lesions("treated locally", [$0.lesion])], isDecisive: false)
    }
    switch modifier.kind {
    case .oligoProgression:
      result.conditions += [completeness, .init(.open, "OLIGO-9", isDecisive: false)]
      result.definitions = definitions(pattern)
    case .localFailure:
      let fields = Set(progressing.compactMap { patientCase.lesion($0.lesion)?.fieldRelation })
      result.subKinds += fields.map(Self.subKind).sorted { $0.rawValue < $1.rawValue }
      if isAtTreatedSite(progressing) { result.subKinds.append(.localRecurrence) }
      if isSystemicPattern(progressing) { result.subKinds.append(.systemicPattern) }
    default: break
    }
    return result
  }

  private func doubted(_ modifier: Modifier) -> Modifier {
    var result = modifier
    result.conditions.append(.init(.open, "IR-2", [.word("progression", "not confirmed")]))
    if result.standing == .established { result.standing = .possible }
    return result
  }

  private static func subKind(_ relation: Lesion.FieldRelation) -> Modifier.SubKind {
    switch relation {
    case .inField: .inField
    case .marginal: .marginal
    case .outOfField: .outOfField
    }
  }

  // MARK: Therapy and control (OLIGO-2a, OLIGO-2f)

  private static func firstProgressing(_ tracks: LesionTracks, _ place: Int) -> Int {
    var first = place
    while first > 0 {
      let before = LesionTrends(tracks, at: first - 1)
      // What proved to be new dates progression back to where it was first seen (R11-D-5).
      let isFirstSeen = tracks.response.timePoints[first - 1].notes.contains(.progressionFirstSeen)
      guard isFirstSeen || !before.progressing.isEmpty else { break }
      first -= 1
    }
    return first
  }

  private var wasControlledBefore: Bool {
    let control: Set<RECISTCategory> = [
      .completeResponse, .partialResponse, .stableDisease, .nonCRNonPD,
    ]
    return response.timePoints[..<firstProgressing].contains { control.contains($0.overall) }
  }

  private var hadControl: Bool? {
    guard let line = response.course.line else { return false }
    guard wasControlledBefore else { return false }
    let day = response.timePoints[firstProgressing].scans.lowerBound
    let months = limits.oligoMinControlMonths
    if day >= line.start.date.latest.adding(months: months) { return true }
    return day >= line.start.date.earliest.adding(months: months) ? nil : false
  }

  private func definitions(_ pattern: ProgressionPattern) -> [Modifier.DefinitionFinding] {
    guard let line = response.course.line else { return [] }
    let facts = OligoDefinition.Facts(
      disease: patientCase.diagnosis.disease, line: line,
      day: response.timePoints[firstProgressing].scans.lowerBound, pattern: pattern,
      progressing: trends.progressing,
      isProgression: timePoint.overall == .progressiveDisease, isOnTherapy: isOnTherapy,
      hadControlBefore: wasControlledBefore)
    return OligoDefinition.all.compactMap { $0.finding(facts) }
  }

  // MARK: Imaging (OLIGO-7)

  /// Diseases that go to the brain often enough to look there (OLIGO-7), as their codes begin.
  private static let brainProne = ["nsclc", "sclc", "melanoma", "breast", "renal"]
  private static let trunk: Set<String> = ["chest", "abdomen", "pelvis"]

  /// Whether the whole body was imaged near the time point; else the count is a minimum.
  private var completeness: Modifier.Condition {
    let day = timePoint.scans.upperBound
    let near = patientCase.studies.filter {
      abs(day.days(since: $0.when.date.earliest)) <= limits.oligoImagingDays
    }
    let isWhole = near.contains { $0.modality == .petCT || $0.modality == .pet }
    let regions = Set(near.flatMap(\.regions))
    var missing = isWhole ? [] : Self.trunk.subtracting(regions).sorted()
    let needsBrain = Self.brainProne.contains { patientCase.diagnosis.disease.hasPrefix($0) }
    let hasBrain = near.contains { $0.modality == .mri && $0.regions.contains("brain") }
    if needsBrain, !hasBrain { missing.append("brain") }
    let facts: [Fact] =
      missing.isEmpty ? [] : [.word("not imaged", missing.joined(separator: ", "))]
    return .init(missing.isEmpty ? .met : .open, "OLIGO-7", facts, isDecisive: false)
  }

  // MARK: Local treatment (CAV-LOC-4, CAV-LOC-5)

  private func treatments(of lesion: String) -> [LocalTreatment] {
    patientCase.localTreatments.filter {
      $0.lesions.contains(lesion) && $0.when.date.earliest <= timePoint.scans.upperBound
    }
  }

  private func isAtTreatedSite(_ progressing: [LesionTrend]) -> Bool {
    !progressing.isEmpty
      && progressing.allSatisfy { trend in
        treatments(of: trend.lesion).contains { $0.kind == .surgery || $0.kind == .ablation }
      }
  }

  private func isSystemicPattern(_ progressing: [LesionTrend]) -> Bool {
    let treated = trends.controlled.filter { !treatments(of: $0.lesion).isEmpty }
    return !treated.isEmpty && progressing.allSatisfy { treatments(of: $0.lesion).isEmpty }
  }
}
