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

  private func names(_ pairs: [Pair]) -> [String] { pairs.map(\.lesion.id) }

  private func studies(_ pair: Pair) -> [Fact] {
    [.word("study then", pair.then.id), .word("study now", pair.now.id)]
  }

  /// CAV-IMG-1.
  private func modality(_ pairs: [Pair]) -> Caveat? {
    let changed = pairs.filter { $0.now.caveatMethod != $0.then.caveatMethod }
    guard let first = changed.first else { return nil }
    let isOnly = isOnlyDriver(names(changed))
    return caveat(
      .modalityChanged, isOnly ? .block : .pause, bars: .progression,
      [
        .lesions("seen by another method", names(changed)),
        .word("then", first.then.caveatMethod), .word("now", first.now.caveatMethod),
      ] + studies(first))
  }

  /// CAV-IMG-2.
  private func slices(_ pairs: [Pair]) -> Caveat? {
    let differing = pairs.filter { pair in
      guard let now = pair.now.sliceThickness, let then = pair.then.sliceThickness else {
        return false
      }
      return Self.differ(now, then)
    }
    guard let first = differing.first, let now = first.now.sliceThickness,
      let then = first.then.sliceThickness
    else { return nil }
    return caveat(
      .sliceChanged, .pause,
      [
        .length("slice then", then), .length("slice now", now),
        .lesions("measured on them", names(differing)),
      ] + studies(first))
  }

  /// Whether two slice thicknesses are too thick or too different to compare sizes (CAV-IMG-2).
  static func differ(_ one: Length, _ other: Length) -> Bool {
    let (thin, thick) = (min(one, other), max(one, other))
    return thick > CaveatLimits.thickSlice
      || thick.tenThousandths >= CaveatLimits.sliceRatio * thin.tenThousandths
      || thick - thin >= CaveatLimits.sliceDifference
  }

  /// CAV-IMG-3: what is not recorded differs from nothing, except the phase of a hypervascular tumor.
  private func contrast(_ pairs: [Pair]) -> Caveat? {
    let isHypervascular = CaveatDiseases.hypervascular.contains(known.diagnosis.disease)
    for pair in pairs where pair.now.caveatMethod == pair.then.caveatMethod {
      if let now = pair.now.contrast, let then = pair.then.contrast, now != then {
        return caveat(
          .contrastChanged, .pause,
          [
            .word("contrast then", then.rawValue), .word("contrast now", now.rawValue),
            .lesions("measured on them", [pair.lesion.id]),
          ] + studies(pair))
      }
      guard pair.lesion.organ == "liver" else { continue }
      let isUnknown = isHypervascular && (pair.now.phase == nil || pair.then.phase == nil)
      guard isUnknown || Self.differ(pair.now.phase, pair.then.phase) else { continue }
      return caveat(
        .contrastChanged, .pause,
        [
          .word("phase then", pair.then.phase?.rawValue ?? "unknown"),
          .word("phase now", pair.now.phase?.rawValue ?? "unknown"),
          .lesions("measured on them", [pair.lesion.id]),
        ] + studies(pair))
    }
    return nil
  }

  /// Several phases hold each of them.
  private static func differ(
    _ one: ImagingStudy.Phase?, _ other: ImagingStudy.Phase?
  ) -> Bool {
    guard let one, let other else { return false }
    return one != other && one != .multiphase && other != .multiphase
  }

  /// CAV-IMG-4.
  private func thinLesion(_ pairs: [Pair]) -> Caveat? {
    let thin = pairs.filter { pair in
      guard let size = reference?.findings[pair.lesion.id]?.size(isNode: pair.lesion.isNode),
        size > .zero, let slice = pair.then.sliceThickness
      else { return false }
      return size.tenThousandths < CaveatLimits.slicesOfLesion * slice.tenThousandths
    }
    guard let first = thin.first, let slice = first.then.sliceThickness else { return nil }
    return caveat(
      .lesionTooThin, isOnlyDriver(names(thin)) ? .pause : .note,
      [.lesions("smaller than two slices", names(thin)), .length("slice then", slice)])
  }

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

  private var regions: Caveat? {
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

  /// CAV-IMG-8: asked for where uptake was measured at both scans.
  private var petConditions: Caveat? {
    guard let current, let reference,
      current.findings.values.contains(where: { $0.sulPeak != nil })
        || current.reported?.criterion == "percist"
    else { return nil }
    func pet(_ reading: Assessment) -> ImagingStudy? {
      reading.studies.compactMap { known.study($0) }.first {
        $0.modality == .pet || $0.modality == .petCT
      }
    }
    guard let now = pet(current), let then = pet(reference), now.id != then.id else { return nil }
    let facts = Self.differences(now, then)
    return facts.isEmpty
      ? nil : caveat(.petNotComparable, .block, bars: .metabolicChange, facts)
  }

  static func differences(_ now: ImagingStudy, _ then: ImagingStudy) -> [Fact] {
    var facts: [Fact] = []
    let uptake = [then.pet?.uptakeMinutes, now.pet?.uptakeMinutes].compactMap(\.self)
    if let least = uptake.min(), let most = uptake.max(),
      least < CaveatLimits.uptakeLeast || most - least > CaveatLimits.uptakeDifference
    {
      facts += [.count("least minutes of uptake", least), .count("most minutes of uptake", most)]
    }
    if let one = now.pet?.liverSUL?.scaled(to: 4), let other = then.pet?.liverSUL?.scaled(to: 4) {
      let difference = abs(one - other)
      if difference > CaveatLimits.liverDifferenceTenths * 1000
        || difference * 100 > CaveatLimits.liverDifferencePercent * other
      {
        facts.append(.word("liver uptake", "differs"))
      }
    }
    if let one = now.scanner, let other = then.scanner, one != other {
      facts += [.word("scanner then", other), .word("scanner now", one)]
    }
    for study in [then, now] {
      if let glucose = study.pet?.glucose, glucose > CaveatLimits.glucoseMost {
        facts.append(.word("glucose in mg/dL", glucose.description))
      }
    }
    return facts
  }

  /// CAV-IMG-9.
  private func plane(_ pairs: [Pair]) -> Caveat? {
    let pair = pairs.first { pair in
      guard let now = pair.now.plane, let then = pair.then.plane else { return false }
      return now != then
    }
    guard let pair, let now = pair.now.plane, let then = pair.then.plane else { return nil }
    return caveat(
      .planeChanged, .pause,
      [
        .word("plane then", then.rawValue), .word("plane now", now.rawValue),
        .lesions("measured in it", [pair.lesion.id]),
      ])
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
