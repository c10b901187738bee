internal import Oncology
internal import Status

/// A stretch in which nothing was measured although it was planned.
struct ImagingGap: Hashable {
  /// Days from the last examination to the next, or to today.
  let days: ClosedRange<Int>

  /// The gaps of a case: longer than twice the planned interval (J).
  ///
  /// Without a planned interval nothing can be late.
  static func gaps(_ evaluation: CaseEvaluation) -> [ImagingGap] {
    guard let planned = evaluation.patientCase.imagingIntervalDays else { return [] }
    let begun = evaluation.patientCase.lines.first?.start.date.earliest.daysSince1970
    let known = evaluation.patientCase.studies.filter { $0.when.isKnown(on: evaluation.asOf) }
    let days = Set(known.map { $0.when.date.latest.daysSince1970 }).sorted()
    let ends = days.dropFirst() + [evaluation.asOf.daysSince1970]
    return zip(days, ends).compactMap { from, to in
      let isUnderTherapy = begun.map { $0 <= to } ?? false
      return isUnderTherapy && to - from > 2 * planned ? ImagingGap(days: from...to) : nil
    }
  }
}
