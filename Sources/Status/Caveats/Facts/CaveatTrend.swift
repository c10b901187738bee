internal import Criteria
internal import Oncology

/// How one lesion behaves at a time point (MIX-1 to MIX-3).
struct CaveatTrend: Hashable {
  enum Course: Hashable {
    case grows
    case new
    case shrinks
    case gone
    case stable
    case unknown
  }

  let lesion: Lesion
  let course: Course
  /// The change from the lesion's own nadir, where it was measured.
  let fromNadir: Change?
  /// The time point of the nadir, by its assessment's id.
  let reference: String?

  var progresses: Bool { course == .grows || course == .new }
  var isControlled: Bool { course == .shrinks || course == .gone || course == .stable }

  /// Judges a lesion by a reader's readings of one line, the baseline first; the last one counts.
  init?(_ lesion: Lesion, _ readings: [Assessment], isNew: Bool, settings: Settings) {
    // What the reader holds for something else is no lesion of the tumor (R11-L-4).
    guard let last = readings.last, let finding = last.findings[lesion.id],
      finding.newness != .benign
    else { return nil }
    self.lesion = lesion
    let sizes = readings.map { ($0.id, $0.findings[lesion.id]?.caveatSize(of: lesion)) }
    let earlier = sizes.dropLast().compactMap { id, size in size.map { (id: id, size: $0) } }
    let now = sizes.last?.1
    let nadir = earlier.min { $0.size < $1.size }
    reference = nadir?.id
    fromNadir = now.flatMap { size in nadir.map { Change(from: $0.size, to: size) } }
    if isNew {
      course = .new
      return
    }
    switch finding.state {
    case .unequivocalProgression: course = .grows
    case .absent: course = .gone
    case .smaller: course = .shrinks
    case .notEvaluable, .notDone, .merged: course = .unknown
    case .present, .tooSmall, nil:
      course =
        Self.course(
          now, nadir: nadir?.size, baseline: earlier.first?.size, lesion, settings)
        ?? (finding.state == nil ? .unknown : .stable)
    }
  }

  private static func course(
    _ now: Length?, nadir: Length?, baseline: Length?, _ lesion: Lesion, _ settings: Settings
  ) -> Course? {
    guard let now, let nadir, let baseline else { return nil }
    // A lesion below 10 mm at its own reference is listed and does not count (MIX-2).
    let isEligible = baseline >= RECIST11.Limits.measurable
    let growth = Change(from: nadir, to: now)
    if growth.meets(settings.mixGrowRel), growth.difference >= settings.mixGrowAbs, isEligible {
      return .grows
    }
    if lesion.isNode ? now < RECIST11.Limits.pathologicalNode : now == .zero { return .gone }
    let shrinks = Change(from: baseline, to: now).meets(-settings.mixShrink)
    return shrinks && isEligible ? .shrinks : .stable
  }
}

extension Finding {
  /// What it measures: of a node its short axis, else the longest diameter; nil without a size.
  func caveatSize(of lesion: Lesion) -> Length? {
    switch state {
    case .absent: return .zero
    case .tooSmall: return RECIST11.Limits.tooSmall
    case .notEvaluable, .notDone, .merged: return nil
    case .present, .smaller, .unequivocalProgression, nil: break
    }
    if !parts.isEmpty { return parts.reduce(.zero, +) }
    return lesion.isNode ? shortAxis : longest
  }
}
