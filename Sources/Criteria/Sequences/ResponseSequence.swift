public import Oncology

/// The categories of one reader by one criterion in one line, whether measured or only reported.
///
/// What lists, assessments and the status of a case look at; how a measured category came about is in
/// ``CourseResponse``.
public struct ResponseSequence: Hashable, Sendable {
  /// Where a category comes from.
  public enum Source: String, Sendable {
    /// Computed from what was measured.
    case measured
    /// As somebody reported it.
    case reported
  }

  /// A reading with its category.
  public struct TimePoint: Hashable, Sendable {
    /// The assessment's id.
    public let assessment: String
    /// The date as recorded.
    public let date: PartialDate
    /// The days of its scans.
    public let scans: ClosedRange<CalendarDate>
    /// Where the category comes from.
    public let source: Source
    /// The category that stands, in the criterion's letters.
    public let category: String
    /// The category of this time point alone.
    public let literal: String
    /// What the category amounts to.
    public let responseClass: ResponseClass
    /// What was reported at it: basis and confirmation; nil where nothing was.
    public let reported: Assessment.Reported?
    /// The sum of the targets; nil where there is none or it is not complete.
    public let sum: Length?
    /// What counts for the best response by RECIST; nil in other letters.
    let counted: RECISTCategory?
  }

  /// The best response.
  public struct Best: Hashable, Sendable {
    /// Without asking for confirmation, in the criterion's letters.
    public let unconfirmed: String
    /// When responses have to be confirmed; nil where the criterion knows no such thing.
    public let confirmed: String?
  }

  /// What follows from the categories, for criteria whose best response is known here.
  struct Outcome: Hashable, Sendable {
    var best: Best
    var responseDate: PartialDate?
    var completeResponseDate: PartialDate?
    var confirmationDate: PartialDate?
    var progressionDate: PartialDate?
  }

  /// The criterion's id.
  public let criterion: String
  /// What kind of disease the criterion is for; nil for an id that is not known here.
  public let disease: Criterion.Disease?
  /// The reader.
  public let reader: String
  /// The line; nil where no therapy is recorded.
  public let line: LineOfTherapy?
  /// Where the sequence comes from: measured when any of its time points is, or its baseline.
  public let source: Source
  /// The first dose, else the baseline, else the first time point: days are counted from here.
  public let start: PartialDate
  /// The assessment that is the baseline; nil where there is none.
  public let baseline: String?
  /// The date of the baseline.
  public let baselineDate: PartialDate?
  /// The sum of the targets at baseline; nil where there is none or it is not complete.
  public let baselineSum: Length?
  /// The readings after baseline, oldest first.
  public let timePoints: [TimePoint]
  /// The therapy that ends it; nil while none has begun.
  public let newTherapy: NewTherapy?
  /// The first dose of the next line; nil while none has begun.
  public let nextLine: PartialDate?
  /// The death of the patient.
  public let death: ClinicalEvent?
  let outcome: Outcome?

  /// The best response; nil for criteria whose best response follows rules that are not known here.
  public var best: Best? { outcome?.best }
  /// The last scan of the time point that first met a response that counts as best (DATE-5).
  public var responseDate: PartialDate? { outcome?.responseDate }
  /// The last scan of the time point that first met a complete response that counts.
  public var completeResponseDate: PartialDate? { outcome?.completeResponseDate }
  /// The day on which the best response was confirmed.
  public var confirmationDate: PartialDate? { outcome?.confirmationDate }
  /// The first scan that shows the first progression (DATE-5, R11-D-5).
  public var progressionDate: PartialDate? { outcome?.progressionDate }

  /// The criterion; nil for an id that is not known here.
  public var definition: Criterion? { CriterionCatalog.criterion(criterion) }

  /// The criterion's name for a narrow column, else its id.
  public var criterionName: String { definition?.shortName ?? criterion }

  /// The latest time point that can be judged or not.
  public var latest: TimePoint? { timePoints.last }
}

extension ResponseSequence.TimePoint {
  /// The last scan; the date as recorded where no scan has one of its own.
  var lastScan: PartialDate { isDated ? PartialDate(scans.upperBound) : date }

  /// The first scan; the date as recorded where no scan has one of its own.
  var firstScan: PartialDate { isDated ? PartialDate(scans.lowerBound) : date }

  private var isDated: Bool { scans != date.earliest...date.latest }

  /// Days from a day to the last scan: the first and the last number it can be (DATE-4).
  func step(_ category: RECISTCategory, since start: CalendarDate) -> BestOverallResponse.Step {
    BestOverallResponse.Step(
      day: lastScan.earliest.days(since: start), latestDay: lastScan.latest.days(since: start),
      category: category)
  }
}
