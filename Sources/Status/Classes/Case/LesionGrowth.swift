internal import Criteria
internal import Oncology

/// Which lesions a progression shows as grown or new.
public struct LesionGrowth: Hashable, Sendable {
  /// Targets at least 20 % and 5 mm above their own smallest size, by id.
  public var grown: [String]
  /// Non-targets that progressed beyond doubt, by id.
  public var progressed: [String]
  /// New lesions beyond doubt, by id.
  public var new: [String]
  /// Whether only the central nervous system grew; nil when no single lesion explains it.
  public var isCNSOnly: Bool?

  /// Organs of the central nervous system, as the case format writes them.
  static let centralNervousSystem: Set<String> = ["brain", "cns", "meninges", "spinal-cord"]

  /// How many lesions grow or are new.
  public var count: Int { Set(grown + progressed + new).count }

  /// What one reader's time point shows; nil where it is none of the course.
  init?(_ response: CourseResponse, at assessment: String, in patientCase: PatientCase) {
    let course = response.course
    guard let place = course.followUps.firstIndex(where: { $0.id == assessment }),
      let reading = patientCase.assessments.first(where: { $0.id == assessment })
    else { return nil }
    let earlier = [course.baseline] + course.followUps[..<place]
    grown = course.targets.map(\.id).filter { id in
      let sizes = earlier.compactMap { $0.targets[id]?.size }
      guard let nadir = sizes.min(), let now = course.followUps[place].targets[id]?.size else {
        return false
      }
      return Change(from: nadir, to: now).isProgression
    }
    progressed = reading.findings.filter { $0.value.state == .unequivocalProgression }.keys.sorted()
    let known = Set(course.targets.map(\.id) + course.nonTargets)
    new = reading.findings.filter { id, finding in
      !known.contains(id) && finding.newness == .unequivocal
    }.keys.sorted()
    let organs = (grown + progressed + new).compactMap { patientCase.lesion($0)?.organ }
    isCNSOnly =
      organs.isEmpty ? nil : organs.allSatisfy(Self.centralNervousSystem.contains)
  }
}

extension TargetFinding {
  /// The size as it enters the sum; nil when it cannot be said by itself.
  fileprivate var size: Length? {
    switch self {
    case .measured(let size): size
    case .tooSmall: RECIST11.Limits.tooSmall
    case .absent: .zero
    case .parts(let parts): parts.reduce(.zero, +)
    case .merged, .notEvaluable: nil
    }
  }
}
