internal import Criteria
internal import Oncology

/// Scans that were not made alike (CAV-IMG-1 to 4, 8 and 9).
extension CaveatFacts {
  private func names(_ pairs: [Pair]) -> [String] { pairs.map(\.lesion.id) }

  private func studies(_ pair: Pair) -> [Fact] {
    [.word("study then", pair.then.id), .word("study now", pair.now.id)]
  }

  /// CAV-IMG-1.
  func modality(_ pairs: [Pair]) -> Caveat? {
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
  func slices(_ pairs: [Pair]) -> Caveat? {
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
  func contrast(_ pairs: [Pair]) -> Caveat? {
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
  func thinLesion(_ pairs: [Pair]) -> Caveat? {
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

  /// CAV-IMG-8: asked for where uptake was measured at both scans.
  var petConditions: Caveat? {
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
  func plane(_ pairs: [Pair]) -> Caveat? {
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
}
