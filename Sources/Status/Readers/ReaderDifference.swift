public import Criteria
public import Oncology

/// Why two readers of one time point come to different categories, and what if they did not.
///
/// Each thing in which they differ is exchanged, alone and together with others, and the course judged
/// again by RECIST 1.1. A cause's share is its mean effect over all orders of exchange (Shapley 1953), so
/// the shares of all causes add up to the whole difference where both read the same days.
public struct ReaderDifference: Hashable, Sendable {
  /// In what readers differ.
  ///
  /// Of equal causes the earlier one leads: measurements come last, because readers never measure quite
  /// the same.
  public enum Cause: String, CaseIterable, Sendable {
    /// They chose other targets.
    case targetSet = "target set"
    /// One holds something for new that the other does not.
    case newLesion = "new lesion"
    /// They judge non-target disease differently.
    case nonTarget = "non-target"
    /// They looked at other scans.
    case scans
    /// They measured targets differently.
    case measurement
  }

  /// What one cause does.
  public struct Attribution: Hashable, Sendable {
    /// The cause.
    public let cause: Cause
    /// Its share of the difference in parts of ``ReaderDifference/whole``; nil where it cannot be tried
    /// out, as with other scans.
    public let share: Int?
    /// Its share of the difference in change from nadir, in tenths of a percentage point; nil where the
    /// sum has no part in it.
    public let points: Int?
    /// Whether the first reader, with only this from the second, comes to the second's category.
    public let isSufficient: Bool
    /// Whether the second reader, with only this from the first, comes to the first's category.
    public let isNecessary: Bool
    /// What they differ in.
    public let facts: [Fact]
  }

  /// What a reading would be with something of the other reader's.
  public struct WhatIf: Hashable, Sendable {
    /// What is taken over.
    public enum Change: String, CaseIterable, Sendable {
      /// The other's targets; where the reader measured none of them, with the other's sizes.
      case otherTargetSet = "other target set"
      /// Only targets that both have.
      case commonTargetSet = "common target set"
      /// The other's sizes of common targets.
      case otherMeasurements = "other measurements"
      /// The other's word on what is new.
      case otherNewLesions = "other new lesions"
      /// The other's word on non-target disease.
      case otherNonTargets = "other non-targets"
    }

    /// Whose reading it starts from.
    public let reader: String
    /// What is taken over.
    public let change: Change
    /// The category it gives; nil where nothing can be judged.
    public let category: RECISTCategory?
    /// The change from nadir it gives; nil without a complete sum.
    public let fromNadir: Oncology.Change?
  }

  /// The whole of the difference: shares are parts of it.
  public static let whole = 24

  /// The time point.
  public let date: PartialDate
  /// The two readers, the leading one first.
  public let readers: [String]
  /// Their categories, in the same order.
  public let categories: [RECISTCategory]
  /// The causes that have a share or could have one, the largest first.
  public let attributions: [Attribution]
  /// Every exchange of one thing, from either side.
  public let whatIfs: [WhatIf]

  /// Whether the categories differ; else only what they are made of does, and no cause has a share.
  public var isDiscordant: Bool { Set(categories).count > 1 }

  /// The causes, the largest first.
  public var causes: [Cause] { attributions.map(\.cause) }
}

extension CaseEvaluation {
  /// Why readers differ at the latest time point that each has in common with the leading reader, one
  /// for each reader who judges anything differently; none where RECIST 1.1 has no say.
  public var readerDifferences: [ReaderDifference] {
    guard isJudgedByRECIST, let leading else { return [] }
    return current.filter { $0.course.reader != leading.course.reader }.compactMap { other in
      let days = Set(other.timePoints.map(\.date))
      guard let date = leading.timePoints.last(where: { days.contains($0.date) })?.date else {
        return nil
      }
      return readerDifference(leading, other, on: date)
    }
  }

  /// Why two readers of one line differ on a day; nil where they do not, or where one did not read.
  public func readerDifference(
    _ first: CourseResponse, _ second: CourseResponse, on date: PartialDate
  ) -> ReaderDifference? {
    ReaderComparison(self, first, second, date)?.difference()
  }
}
