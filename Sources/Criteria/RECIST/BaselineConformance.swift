public import Oncology

/// What about a case does not conform to RECIST 1.1 (sections 3.1 and 3.2, R11-B-6, CAV-DQ).
///
/// Nothing is refused because of it: the response is computed all the same, and marked.
public struct ConformanceFinding: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// An assessment as a whole, by id.
    case assessment(String)
    /// What an assessment says of a lesion, by their ids.
    case finding(assessment: String, lesion: String)
    /// The category that was reported at an assessment, by id.
    case reported(String)
  }

  /// The rule that is not kept.
  public var rule: String
  /// What it is about.
  public var subject: Subject
  /// What is wrong, in a sentence.
  public var message: String
  /// What to do about it, in a sentence.
  public var hint: String
}

extension RECIST11 {
  /// Holds a case against the rules: baselines, order in time, and what was reported beside what was
  /// measured.
  public static func conformance(
    of patientCase: PatientCase, settings: Settings
  ) -> [ConformanceFinding] {
    var seen: Set<ConformanceFinding> = []
    let courses = SolidCourse.courses(of: patientCase, settings: settings)
    let found =
      courses.flatMap { BaselineCheck(patientCase, $0, settings).findings() }
      + TimeCheck(patientCase).findings()
      + ReportedCheck(patientCase, courses.map { CourseResponse($0, settings: settings) })
      .findings()
    return found.filter { seen.insert($0).inserted }
  }
}

private struct BaselineCheck {
  let patientCase: PatientCase
  let course: SolidCourse
  let settings: Settings

  init(_ patientCase: PatientCase, _ course: SolidCourse, _ settings: Settings) {
    self.patientCase = patientCase
    self.course = course
    self.settings = settings
  }

  private var assessment: Assessment? {
    patientCase.assessments.first { $0.id == course.baseline.id }
  }

  func findings() -> [ConformanceFinding] {
    numbers() + age() + sizes() + unmeasured()
  }

  private func baseline(_ rule: String, _ message: String, _ hint: String) -> ConformanceFinding {
    ConformanceFinding(
      rule: rule, subject: .assessment(course.baseline.id), message: message, hint: hint)
  }

  private func lesion(
    _ id: String, _ rule: String, _ message: String, _ hint: String
  ) -> ConformanceFinding {
    ConformanceFinding(
      rule: rule, subject: .finding(assessment: course.baseline.id, lesion: id), message: message,
      hint: hint)
  }

  private func numbers() -> [ConformanceFinding] {
    var result: [ConformanceFinding] = []
    let most = RECIST11.Limits.targets
    if course.targets.count > most {
      let message = "There are \(course.targets.count) target lesions; RECIST 1.1 allows \(most)."
      result.append(baseline("R11-B-2", message, "Follow the others as non-targets."))
    }
    let organs = Dictionary(grouping: course.targets) { target in
      target.isNode ? "node" : patientCase.lesion(target.id)?.organ ?? ""
    }
    for (organ, targets) in organs.sorted(by: { $0.key < $1.key })
    where targets.count > RECIST11.Limits.targetsPerOrgan {
      let message =
        "There are \(targets.count) target lesions in one organ (\(organ)); RECIST 1.1 allows "
        + "\(RECIST11.Limits.targetsPerOrgan)."
      result.append(baseline("R11-B-2", message, "Follow the others as non-targets."))
    }
    return result
  }

  private func age() -> [ConformanceFinding] {
    guard let line = course.line else { return [] }
    let start = line.start.date.earliest
    let after = course.baseline.scans.upperBound.days(since: start)
    if after > 0 {
      let message = "The baseline was taken \(after) days after the first dose."
      return [baseline("R11-B-1", message, "Say if an earlier scan exists; calls are marked.")]
    }
    let days = start.days(since: course.baseline.scans.lowerBound)
    guard days > settings.baselineMaxAgeDays else { return [] }
    let message =
      "The baseline is \(days) days older than the first dose; at most "
      + "\(settings.baselineMaxAgeDays) are allowed."
    return [baseline("R11-B-1", message, "Calls are made and marked; look for a later scan.")]
  }

  private func sizes() -> [ConformanceFinding] {
    course.targets.compactMap { target in
      guard let lesion = patientCase.lesion(target.id),
        let finding = assessment?.findings[target.id]
      else { return nil }
      let judged = Measurability(lesion, look(at: finding, of: target.id))
      guard !judged.isMeasurable else { return nil }
      let message = "The target is not measurable at baseline by \(judged.rule)."
      return self.lesion(
        target.id, judged.rule, message,
        "Check size, slice and method, or follow it as a non-target.")
    }
  }

  /// Where the finding does not name its study, CT or MRI count before other methods (R11-M-5).
  private func look(at finding: Finding, of lesion: String) -> Measurability.Look {
    let all = (finding.study.map { [$0] } ?? assessment?.studies ?? [])
      .compactMap { patientCase.study($0) }
    let sliced = all.filter { [.ct, .mri, .petCT].contains($0.modality) }
    let studies = sliced.isEmpty ? all : sliced
    let isTreated = patientCase.localTreatments.contains { treatment in
      treatment.lesions.contains(lesion)
        && treatment.when.date.earliest <= course.baseline.scans.upperBound
    }
    return Measurability.Look(
      modality: studies.first?.modality ?? .ct,
      sliceThickness: studies.compactMap(\.sliceThickness).max(), longest: finding.longest,
      shortAxis: finding.shortAxis, isLocallyTreated: isTreated)
  }

  /// Lesions chosen as targets without a size at baseline: they cannot be part of the sum.
  private func unmeasured() -> [ConformanceFinding] {
    guard let assessment else { return [] }
    let counted = Set(course.targets.map(\.id))
    let chosen = assessment.baseline?.targets
    let left = patientCase.lesions.filter { lesion in
      let isSeen = assessment.findings[lesion.id] != nil
      let isChosen = chosen?.contains(lesion.id) ?? (lesion.role == .target && isSeen)
      return isChosen && !counted.contains(lesion.id)
    }
    return left.map { lesion in
      let isLongOnly = lesion.isNode && assessment.findings[lesion.id]?.longest != nil
      return self.lesion(
        lesion.id, isLongOnly ? "CAV-DQ-3" : "R11-B-6",
        isLongOnly
          ? "The node has only its long axis; its short axis counts."
          : "The target has no size at baseline and is left out of the sum.",
        isLongOnly ? "Add \"shortAxis\"." : "Add its size, or follow it as a non-target.")
    }
  }
}
