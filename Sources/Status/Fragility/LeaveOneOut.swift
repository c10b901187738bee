internal import Criteria
internal import Oncology

/// Judges a time point again with one lesion less, as if the reader had never listed it.
struct LeaveOneOut {
  private let evaluation: CaseEvaluation
  private let response: CourseResponse
  private let timePoint: CourseResponse.TimePoint

  init(_ evaluation: CaseEvaluation, _ response: CourseResponse, _ place: Int) {
    self.evaluation = evaluation
    self.response = response
    timePoint = response.timePoints[place]
  }

  /// The results for targets, new lesions and progressed non-targets, in that order.
  func results() -> [Fragility.LeftOut] {
    let lesions =
      response.course.targets.map(\.id) + timePoint.newLesions.unequivocal
      + timePoint.nonTarget.progressed
    return lesions.map(without)
  }

  private func without(_ lesion: String) -> Fragility.LeftOut {
    let judged = judge(without: lesion)
    return Fragility.LeftOut(
      lesion: lesion, category: judged?.overall, fromNadir: judged?.fromNadir,
      isFlip: judged.map { $0.overall != timePoint.overall } ?? true)
  }

  private func judge(without lesion: String) -> CourseResponse.TimePoint? {
    var copy = evaluation.patientCase
    let reader = response.course.reader
    copy.readers.removeAll { $0.id != reader }
    copy.lesions.removeAll { $0.id == lesion }
    copy.assessments.removeAll { $0.reader != reader }
    for place in copy.assessments.indices {
      copy.assessments[place].findings[lesion] = nil
      if copy.assessments[place].id == response.course.baseline.id {
        let targets = response.course.targets.map(\.id).filter { $0 != lesion }
        copy.assessments[place].baseline = .init(line: response.course.line?.id, targets: targets)
      }
      easeWords(&copy.assessments[place], without: lesion)
    }
    let courses = SolidCourse.courses(
      of: copy, asOf: evaluation.asOf, settings: evaluation.settings)
    let course = courses.first { $0.line?.id == response.course.line?.id }
    return course.flatMap { course in
      CourseResponse(course, settings: evaluation.settings).timePoints
        .first { $0.id == timePoint.id }
    }
  }

  /// A word on all lesions of a kind says nothing without the one lesion that it rests on.
  private func easeWords(_ reading: inout Assessment, without lesion: String) {
    let same = response.timePoints.first { $0.id == reading.id }
    if reading.newLesions == .yes, same?.newLesions.unequivocal == [lesion] {
      reading.newLesions = nil
    }
    if reading.nonTarget == .progressed, same?.nonTarget.progressed == [lesion] {
      reading.nonTarget = nil
    }
  }
}
