internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// One driver with the studies that show it now and at the reference.
  struct Pair {
    var lesion: Lesion
    var now: ImagingStudy
    var then: ImagingStudy
  }

  /// CAV-IMG-1 to CAV-IMG-12.
  var imagingCaveats: [Caveat] {
    let pairs = pairs
    return
      ([
        modality(pairs), slices(pairs), contrast(pairs), thinLesion(pairs), regions, baselineAge,
        otherReader, petConditions, plane(pairs), locallyTreated, limitation, gap,
      ] as [Caveat?]).compactMap(\.self)
  }

  /// The drivers that both readings show, each on its study.
  var pairs: [Pair] {
    guard let current, let reference, current.id != reference.id else { return [] }
    return drivers.compactMap { lesion in
      guard let now = study(of: lesion, in: current),
        let then = study(of: lesion, in: reference)
      else { return nil }
      return Pair(lesion: lesion, now: now, then: then)
    }
  }

  /// The study that shows a lesion: the one the finding names, else the sliced one that covers it.
  func study(of lesion: Lesion, in reading: Assessment) -> ImagingStudy? {
    if let id = reading.findings[lesion.id]?.study { return known.study(id) }
    guard reading.findings[lesion.id] != nil else { return nil }
    let sliced = reading.studies.compactMap { known.study($0) }.filter(\.isSliced)
    let region = CaveatRegion(lesion)
    let covering = sliced.filter { study in
      region.map { CaveatRegion.covered(by: study).contains($0) } == true
    }
    return covering.first ?? sliced.first { $0.regions.isEmpty } ?? sliced.first
  }

  /// CAV-IMG-6: a baseline that is too old matters for progression only where that is measured from it.
  private var baselineAge: Caveat? {
    guard let course, let line, context.headline != .none else { return nil }
    let before = line.start.date.earliest.days(since: course.course.baseline.scans.lowerBound)
    let facts: [Fact] = [
      .days("baseline before the first dose", before),
      .date("baseline", course.course.baseline.date), .date("first dose", line.start.date),
    ]
    let after = course.course.baseline.scans.upperBound.days(since: line.start.date.latest)
    if after > 0 {
      return caveat(
        .baselineBadlyTimed, .pause,
        [.days("baseline after the first dose", after)] + facts.dropFirst())
    }
    guard before > settings.baselineMaxAgeDays else { return nil }
    let isReference = context.isProgression && reference?.id == course.course.baseline.id
    let isBlock = before > CaveatLimits.baselineBlockDays && isReference
    return caveat(
      .baselineBadlyTimed, isBlock ? .block : .pause, bars: .progressionFromBaseline, facts)
  }

  /// CAV-IMG-7: a reader who is not listed, or readers who differ, on a call near its limit.
  private var otherReader: Caveat? {
    guard let course, let point, context.isFragile ?? isFragile else { return nil }
    let isListed = known.readers.contains { $0.id == course.course.reader }
    let isUnknown =
      !isListed
      || known.readers.contains { $0.id == course.course.reader && $0.role == "unknown" }
    let others = known.assessments.filter {
      $0.reader != course.course.reader && $0.when.date == point.date
    }
    let differing = others.filter { other in
      sequences.contains { sequence in
        sequence.reader == other.reader && sequence.criterion == RECIST11.id
          && sequence.timePoints.contains {
            $0.assessment == other.id && $0.category != point.overall.rawValue
          }
      }
    }
    guard isUnknown || !differing.isEmpty else { return nil }
    return caveat(
      .readerChanged, .pause,
      isUnknown
        ? [.word("reader", "unknown")]
        : [.word("other reader differs", differing.map(\.reader).joined(separator: ", "))])
  }

  /// Whether a size-driven call is FRAGILE or READER-DEPENDENT (FRG-3 exact form, FRG-7): within the
  /// limits of agreement of sums between readers of either threshold.
  var isFragile: Bool {
    guard let point, let sum = point.sum?.complete, let nadir = point.nadir,
      let baseline = point.baseline, sum > .zero, point.newLesions.status != .yes,
      point.nonTarget.category != .progressiveDisease
    else { return false }
    let growth = max(
      Length(tenThousandths: nadir.tenThousandths * 12 / 10),
      nadir + RECIST11.Limits.progressionGrowth)
    let response = Length(tenThousandths: baseline.tenThousandths * 7 / 10)
    let thresholds =
      point.overall == .progressiveDisease
      ? [growth] : point.overall.isResponse ? [response] : [growth, response]
    return thresholds.contains { Self.isNear(sum, $0, isSingle: targets.count == 1) }
  }

  /// 808 r² <= 1195 for sums and 779 r² <= 1254 for one target, r the larger ratio; or within 2 mm.
  private static func isNear(_ sum: Length, _ threshold: Length, isSingle: Bool) -> Bool {
    if abs((sum - threshold).tenThousandths) <= 2 * Length.perMillimetre { return true }
    // Hundredths of a millimetre keep the squares far below the largest Int.
    let (one, other) = (sum.tenThousandths / 100, threshold.tenThousandths / 100)
    let (large, small) = (max(one, other), min(one, other))
    let bounds = isSingle ? (779, 1254) : (808, 1195)
    return small > 0 && bounds.0 * large * large <= bounds.1 * small * small
  }

  /// CAV-IMG-10: counts back from the scan; surgery since the reference scan, whenever that was.
  ///
  /// What
  /// was treated need not drive the call by its size: a lesion in the field that cannot be judged is
  /// one that matters too.
  private var locallyTreated: Caveat? {
    guard let scan = scanDate, context.headline != .none else { return nil }
    let followed = Set(trends.map(\.lesion.id))
    let since = reference?.when.date.earliest
    for treatment in known.localTreatments {
      let hit = treatment.lesions.filter { followed.contains($0) }
      let end = treatment.when.date.latest
      guard !hit.isEmpty, end <= scan else { continue }
      let days = scan.days(since: end)
      let isRecent =
        treatment.kind == .surgery
        ? since.map { end > $0 } == true : days < CaveatLimits.localTreatmentDays
      guard isRecent else { continue }
      return caveat(
        .locallyTreatedDriver, .pause,
        [
          .lesions("treated locally", hit), .days("before the scan", days),
          .word("treatment", treatment.technique ?? treatment.kind.rawValue),
        ])
    }
    return nil
  }

  /// CAV-IMG-11.
  private var limitation: Caveat? {
    guard let current else { return nil }
    let studies = current.studies.compactMap { known.study($0) }
    guard let limited = studies.first(where: { $0.limitation != nil }),
      let text = limited.limitation
    else { return nil }
    return caveat(
      .limitedStudy, .pause, [.word("study", limited.id), .word("limitation", text)])
  }

  /// CAV-IMG-12: between this scan and the one before it, because those bound the day of progression.
  private var gap: Caveat? {
    guard context.isProgression, let interval = known.imagingIntervalDays, let current, let previous
    else { return nil }
    let days = current.when.date.earliest.days(since: previous.when.date.latest)
    guard days > CaveatLimits.gapIntervals * interval else { return nil }
    return caveat(
      .longGap, .note, [.days("since the scan before", days), .days("planned", interval)])
  }
}
