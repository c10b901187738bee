internal import Oncology

/// Who is what, as chosen at a baseline.
struct Roles {
  let targets: [TargetLesion]
  let nonTargets: [String]

  init(_ patientCase: PatientCase, _ baseline: Assessment) {
    let chosen = baseline.baseline?.targets.map(Set.init)
    let seen = patientCase.lesions.filter { baseline.findings[$0.id] != nil }
    targets = seen.filter { lesion in
      let finding = baseline.findings[lesion.id]
      return chosen?.contains(lesion.id) ?? (lesion.role == .target)
        && finding?.targetFinding(isNode: lesion.isNode).contribution != nil
    }.map { TargetLesion($0.id, isNode: $0.isNode) }
    let ids = Set(targets.map(\.id))
    nonTargets = patientCase.lesions.filter { lesion in
      guard !ids.contains(lesion.id) else { return false }
      guard let finding = baseline.findings[lesion.id] else { return lesion.role != .new }
      return !finding.isGone(isNode: lesion.isNode)
    }.map(\.id)
  }
}

/// Turns one reading into a time point.
struct TimePointBuilder {
  let patientCase: PatientCase
  let roles: Roles
  let baseline: Assessment
  /// The non-targets, and whether each is a node.
  private let nonTargets: [(id: String, isNode: Bool)]
  /// Lesions without a role at baseline: what is seen of them later may be new.
  private let others: [Lesion]
  private let hadPETAtBaseline: Bool

  init(_ patientCase: PatientCase, _ roles: Roles, baseline: Assessment) {
    self.patientCase = patientCase
    self.roles = roles
    self.baseline = baseline
    nonTargets = roles.nonTargets.map { ($0, patientCase.lesion($0)?.isNode == true) }
    let followed = Set(roles.targets.map(\.id) + roles.nonTargets)
    others = patientCase.lesions.filter { !followed.contains($0.id) }
    hadPETAtBaseline = baseline.studies.contains { id in
      patientCase.study(id).map { $0.modality == .pet || $0.modality == .petCT } == true
    }
  }

  func timePoint(
    _ reading: Assessment, marker: NonTargetResponse.Marker
  ) -> SolidCourse.TimePoint {
    let treated = roles.targets.map(\.id).filter { isTreated($0, before: reading) }
    var targets = [String: TargetFinding](minimumCapacity: roles.targets.count)
    for target in roles.targets {
      targets[target.id] =
        treated.contains(target.id)
        ? .notEvaluable : reading.findings[target.id]?.targetFinding(isNode: target.isNode)
    }
    let nonTargets = nonTargets.map { lesion in
      (lesion.id, presence(of: lesion.id, isNode: lesion.isNode, in: reading))
    }
    return SolidCourse.TimePoint(
      id: reading.id, scans: patientCase.scans(of: reading), date: reading.when.date,
      targets: targets,
      nonTarget: NonTargetResponse(nonTargets, word: reading.nonTarget, marker: marker),
      newLesions: newLesions(in: reading), treatedTargets: treated,
      nonTargetNodes: nonTargetNodes(in: reading),
      scanOfLesion: scanOfLesion(reading))
  }

  /// A target that was cut out, irradiated or ablated since baseline says nothing about the drugs any
  /// more: resected and measured as 0 it would fake a response (R11-S-7).
  private func isTreated(_ lesion: String, before reading: Assessment) -> Bool {
    patientCase.localTreatments.contains { treatment in
      treatment.lesions.contains(lesion)
        && treatment.when.date.earliest > baseline.when.date.latest
        && treatment.when.date.earliest <= reading.when.date.latest
    }
  }

  private func scanOfLesion(_ reading: Assessment) -> [String: CalendarDate] {
    let studies = patientCase.studies
    var days = [String: CalendarDate](minimumCapacity: reading.findings.count)
    for (lesion, finding) in reading.findings {
      // By place, because a study is large and only its day is wanted.
      guard let id = finding.study,
        let place = studies.indices.first(where: { studies[$0].id == id })
      else { continue }
      days[lesion] = studies[place].when.date.day
    }
    return days
  }

  private func presence(
    of id: String, isNode: Bool, in reading: Assessment
  ) -> NonTargetResponse.Presence {
    guard let finding = reading.findings[id] else { return .notEvaluable }
    switch finding.state {
    case .unequivocalProgression: return .progressed
    case .notEvaluable, .notDone: return .notEvaluable
    case .absent, .present, .smaller, .tooSmall, .merged, nil: break
    }
    return finding.isGone(isNode: isNode) ? .gone : .present
  }

  private func newLesions(in reading: Assessment) -> NewLesions {
    let isBaseline = reading.id == baseline.id
    let sightings = others.compactMap { lesion -> NewLesions.Sighting? in
      guard !isBaseline, let finding = reading.findings[lesion.id],
        finding.state != .absent, finding.state != .notDone, finding.state != .notEvaluable,
        finding.newness != nil || !finding.isGone(isNode: lesion.isNode)
      else { return nil }
      return NewLesions.Sighting(
        lesion: lesion.id, word: finding.newness, isNode: lesion.isNode,
        size: lesion.isNode ? finding.shortAxis : finding.longest,
        isOnAnatomy: finding.isOnAnatomy, isPETPositive: finding.isPETPositive)
    }
    return NewLesions(
      sightings, hadPETAtBaseline: hadPETAtBaseline,
      word: isBaseline ? nil : reading.newLesions)
  }

  private func nonTargetNodes(in reading: Assessment) -> [String: Length] {
    var result: [String: Length] = [:]
    for lesion in nonTargets where lesion.isNode {
      result[lesion.id] = reading.findings[lesion.id]?.targetFinding(isNode: true).contribution
    }
    return result
  }
}

extension Finding {
  /// Whether the lesion is gone: absent, 0 mm, or a node of normal size (R11-M-3).
  ///
  /// A node that is too small to measure, or whose long axis alone is below the limit, is normal.
  func isGone(isNode: Bool) -> Bool {
    if state == .absent { return true }
    guard isNode else { return state == nil && parts.isEmpty && longest == .zero }
    return state == .tooSmall
      || (shortAxis ?? longest).map { $0 < RECIST11.Limits.pathologicalNode } == true
  }

  /// Whether it is there on CT or MRI, with a size or without.
  var isOnAnatomy: Bool { longest != nil || shortAxis != nil || !parts.isEmpty || state != nil }

  /// The finding of a target; of a node the short axis counts (R11-B-4), and one number alone is the
  /// one that counts.
  func targetFinding(isNode: Bool) -> TargetFinding {
    switch state {
    case .tooSmall: return .tooSmall
    case .absent: return .absent
    case .merged: return mergedInto.map { .merged(into: $0) } ?? .notEvaluable
    case .notEvaluable, .notDone: return .notEvaluable
    case .present, .smaller, .unequivocalProgression, nil: break
    }
    if !parts.isEmpty { return .parts(parts) }
    if isNode { return shortAxis.map { .measured($0) } ?? .notEvaluable }
    return longest.map { .measured($0) } ?? .notEvaluable
  }
}
