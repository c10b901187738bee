internal import Criteria
internal import Oncology

/// What one reader saw of the lesions that a course follows, from its baseline on.
///
/// Looked up once for a course, because trends are asked for at several of its time points.
struct LesionTracks {
  /// What was seen of a lesion at one reading.
  struct Look {
    /// What was measured; nil without a size.
    let size: Length?
    /// What was seen when it is more or less than a size.
    let state: Finding.State?
  }

  let patientCase: PatientCase
  let response: CourseResponse
  let limits: ModifierLimits
  /// For every lesion of the case what was seen at baseline and then at each time point; nil for
  /// lesions that have no role in the course.
  let looks: [[Look?]?]
  /// The places of the readings among the case's: of the baseline, then of each time point.
  private let readings: [Int?]

  /// Looks up what a case says of the lesions of a course that was made of it.
  init(_ patientCase: PatientCase, _ response: CourseResponse, _ limits: ModifierLimits) {
    self.patientCase = patientCase
    self.response = response
    self.limits = limits
    // By place throughout: readings and lesions are large, and only a little of each is wanted.
    let assessments = patientCase.assessments
    let ids = [response.course.baseline.id] + response.timePoints.map(\.id)
    let readings = ids.map { id in assessments.indices.first { assessments[$0].id == id } }
    self.readings = readings
    let lesions = patientCase.lesions
    let course = response.course
    looks = lesions.indices.map { place in
      let id = lesions[place].id
      guard course.targets.contains(where: { $0.id == id }) || course.nonTargets.contains(id)
      else { return nil }
      return readings.map { reading in
        reading.flatMap {
          Self.look(assessments[$0].findings[id], isNode: lesions[place].isNode)
        }
      }
    }
  }

  /// What was seen at a time point, counted from 0, of any lesion of the case.
  func look(_ lesion: Lesion, at place: Int) -> Look? {
    readings[place + 1].flatMap {
      Self.look(patientCase.assessments[$0].findings[lesion.id], isNode: lesion.isNode)
    }
  }

  private static func look(_ finding: Finding?, isNode: Bool) -> Look? {
    finding.map { Look(size: $0.size(isNode: isNode), state: $0.state) }
  }
}
