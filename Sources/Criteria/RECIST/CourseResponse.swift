public import Oncology

/// How a course went by RECIST 1.1, time point by time point.
public struct CourseResponse: Hashable, Sendable {
  /// One time point as judged.
  public struct TimePoint: Hashable, Sendable {
    /// The assessment's id.
    public let id: String
    /// The date as recorded.
    public let date: PartialDate
    /// The days of its scans.
    public let scans: ClosedRange<CalendarDate>
    /// Days since the start of the line; negative before it.
    public let day: Int
    /// The targets added up; nil without targets.
    public let sum: TargetSum?
    /// The smallest complete sum before this time point; nil without targets.
    public let nadir: Length?
    /// The sum at baseline; nil without targets.
    public let baseline: Length?
    /// The target response of this time point alone; nil without targets.
    public let rawTarget: TargetResponse?
    /// The target response with a response kept that was reached before; nil without targets.
    public let carriedTarget: RECISTCategory?
    /// The non-target response.
    public let nonTarget: NonTargetResponse
    /// What is new.
    public let newLesions: NewLesions
    /// The table's word for this time point alone.
    public let literal: RECISTCategory
    /// The category that stands.
    public let overall: RECISTCategory
    /// What stands beside it; a mark may come from what a later time point showed.
    public internal(set) var notes: [OverallResponse.Note]
    /// Every rule that decided, with its figures.
    public let evidence: [Evidence]

    /// The change from baseline; nil without a complete sum.
    public var fromBaseline: Change? {
      guard let sum = sum?.complete, let baseline else { return nil }
      return Change(from: baseline, to: sum)
    }

    /// The change from the nadir before this time point; nil without a complete sum.
    public var fromNadir: Change? {
      guard let sum = sum?.complete, let nadir else { return nil }
      return Change(from: nadir, to: sum)
    }
  }

  /// What was judged.
  public let course: SolidCourse
  /// The sum at baseline; nil without targets.
  public let baselineSum: TargetSum?
  /// The time points after baseline, oldest first.
  public let timePoints: [TimePoint]
  /// The best response of the course.
  public let best: BestOverallResponse
  /// The first day that shows the first progression; an equivocal finding that proved to be one
  /// dates it back to the day it was first seen (R11-D-5).
  public let progressionDate: CalendarDate?

  /// Judges a course.
  public init(_ course: SolidCourse, settings: Settings) {
    self.course = course
    let sum =
      course.targets.isEmpty ? nil : TargetSum(course.targets, course.baseline.targets)
    baselineSum = sum
    var judge = TimePointJudge(course, baseline: sum?.partial, settings)
    var judged = judge.judge()
    let progression = Progression(course, judged)
    if let first = progression?.firstSeen { judged[first].notes.append(.progressionFirstSeen) }
    timePoints = judged
    // The treatment of a target is a new therapy: what comes after it is not the line's (R11-C-6).
    let end = course.followUps.firstIndex { !$0.treatedTargets.isEmpty } ?? judged.count
    best = BestOverallResponse(
      judged[..<end].map { $0.step($0.counted, since: course.start) }, settings: settings)
    progressionDate = progression?.date
  }

  /// The first scan on which a response that counts as best was met: the last day of its time point
  /// (DATE-5, R11-D-1).
  public var responseDate: CalendarDate? { date(ofStep: best.responseStep) }

  /// The last day of the time point that confirmed the best response.
  public var confirmationDate: CalendarDate? { date(ofStep: best.confirmationStep) }

  private func date(ofStep step: Int?) -> CalendarDate? {
    step.map { timePoints[$0].scans.upperBound }
  }
}

extension CourseResponse.TimePoint {
  /// The category that counts for the best response: the table's own word, so that a response that
  /// is only kept confirms nothing; progression counts from where it was first seen (R11-L-2); a
  /// complete response in doubt counts as partial (R11-O-7), which disease that is not measured does
  /// not know (table 2).
  var counted: RECISTCategory {
    if notes.contains(.progressionFirstSeen) { return .progressiveDisease }
    if notes.contains(.completeResponseDoubted) {
      return rawTarget == nil ? .nonCRNonPD : .partialResponse
    }
    let isCorrected = evidence.contains { ["R11-O-7", "R11-L-6"].contains($0.rule) }
    return isCorrected ? overall : literal
  }

  /// A category on the last scan of the time point (DATE-5); where only month or year are known,
  /// between its first and last day (DATE-4).
  func step(_ category: RECISTCategory, since start: CalendarDate) -> BestOverallResponse.Step {
    let isDated = scans != date.earliest...date.latest
    let day = isDated ? scans.upperBound : scans.lowerBound
    return BestOverallResponse.Step(
      day: day.days(since: start), latestDay: scans.upperBound.days(since: start),
      category: category)
  }
}
