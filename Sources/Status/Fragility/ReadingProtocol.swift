internal import Criteria
internal import Oncology

/// Whether the scans that a course compares were made alike (solid-rules FRG-4, R11-S-8).
///
/// A course is one reader's, so the reader is the same and known; what can differ is how it was scanned.
struct ReadingProtocol {
  private struct Method: Hashable {
    let modality: ImagingStudy.Modality
    let slice: Length?
    let contrast: ImagingStudy.Contrast?
    let phase: ImagingStudy.Phase?
  }

  private let patientCase: PatientCase
  private let response: CourseResponse

  init(_ patientCase: PatientCase, _ response: CourseResponse) {
    self.patientCase = patientCase
    self.response = response
  }

  /// Whether a time point, the baseline and the time point of the nadir were all scanned by one method
  /// that is recorded.
  func isSame(upTo place: Int) -> Bool {
    let timePoint = response.timePoints[place]
    let nadir = response.timePoints[..<place].first { $0.sum?.complete == timePoint.nadir }
    let readings = [response.course.baseline.id, nadir?.id, timePoint.id].compactMap(\.self)
    let methods = readings.map(methods)
    guard let first = methods.first, !first.isEmpty else { return false }
    return first.allSatisfy { $0.slice != nil } && methods.allSatisfy { $0 == first }
  }

  /// How the targets were scanned: by the studies that can measure.
  private func methods(_ id: String) -> Set<Method> {
    guard let reading = patientCase.assessments.first(where: { $0.id == id }) else { return [] }
    let studies = reading.studies.compactMap { patientCase.study($0) }
    let body = studies.filter {
      [.ct, .mri, .petCT].contains($0.modality) && $0.regions != ["brain"]
    }
    return Set(
      body.map {
        Method(
          modality: $0.modality, slice: $0.sliceThickness, contrast: $0.contrast, phase: $0.phase)
      })
  }
}
