internal import Criteria
internal import Oncology

/// Regions that a time point did not cover (CAV-IMG-5).
extension CaveatFacts {
  /// CAV-IMG-5: what a time point covers, by its own studies and others of the same weeks.
  private func coverage(of reading: Assessment) -> Set<CaveatRegion> {
    let day = reading.when.date.earliest
    let studies = known.studies
    var covered: Set<CaveatRegion> = []
    // By place, because a study is large and most are of other weeks.
    for place in studies.indices where studies[place].isSliced {
      guard
        abs(studies[place].when.date.earliest.days(since: day)) <= CaveatLimits.regionDays
          || reading.studies.contains(studies[place].id)
      else { continue }
      CaveatRegion.cover(studies[place].regions, in: &covered)
    }
    return covered
  }

  /// Lesions that the course follows: a region without any need not be imaged every time.
  private var trackedLesions: [Lesion] {
    ((course?.course.targets.map(\.id) ?? []) + (course?.course.nonTargets ?? []))
      .compactMap { known.lesion($0) }
  }

  var regions: Caveat? {
    guard let course, let point, let current,
      let baseline = known.assessments.first(where: { $0.id == course.course.baseline.id })
    else { return nil }
    let before = coverage(of: baseline)
    let isClaim = context.headline == .remission
    if !before.isEmpty {
      let unseen = trends.filter(\.isNew).map(\.lesion).filter { lesion in
        CaveatRegion(lesion).map { !before.contains($0) } == true
      }
      if !unseen.isEmpty {
        return caveat(
          .regionMissing, .pause,
          [
            .lesions("new in a region not imaged at baseline", unseen.map(\.id)),
            .date("baseline", baseline.when.date),
          ])
      }
    }
    let then = reference.map { coverage(of: $0) } ?? before
    let now = coverage(of: current)
    // Only where a study says at all what it covers can something be missing.
    let followed = Set(trackedLesions.compactMap { CaveatRegion($0) })
    let asked = isClaim ? before.union(then) : then.intersection(followed)
    let missing = now.isEmpty ? [] : asked.subtracting(now)
    if missing.isEmpty, point.newLesions.status != .notAssessed { return nil }
    return caveat(
      .regionMissing, isClaim ? .block : .pause, bars: .completeResponse,
      CaveatRegion.allCases.filter { missing.contains($0) }
        .map { .word("not imaged now", $0.rawValue) }
        + (point.newLesions.status == .notAssessed ? [.word("new lesions", "not assessed")] : [])
    )
  }
}
