internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-DX-1 to CAV-DX-9.
  var diagnosisCaveats: [Caveat] {
    ([
      solitary, noBiopsy, outlier, histologyOpen, effusion, markerOnly, equivocalNew, otherCancer,
      oldTissue,
    ] as [Caveat?]).compactMap(\.self)
  }

  /// Reports that prove tumor.
  private var proofs: [PathologyReport] {
    known.pathology.filter { $0.result == .malignant || $0.result == .transformed }
  }

  private func isProven(_ lesion: Lesion) -> Bool {
    proofs.contains { report in
      if let id = report.lesion { return id == lesion.id }
      return report.site?.mentions(lesion.organ) == true
    }
  }

  /// CAV-DX-1: the only lesion, target or not.
  private var solitary: Caveat? {
    guard let course, context.headline != .none, !isHematologic,
      course.course.targets.count + course.course.nonTargets.count == 1,
      let id = (course.course.targets.map(\.id) + course.course.nonTargets).first,
      let lesion = known.lesion(id), !isProven(lesion)
    else { return nil }
    return caveat(.solitaryUnproven, .pause, [.lesions("without tissue", [id])])
  }

  /// Tissue taken for the progression: from four weeks before it on.
  private var tissueAtProgression: PathologyReport? {
    let from = callDate.adding(days: -CaveatLimits.tissueBeforeDays)
    return known.pathology.filter { $0.when.date.latest >= from && $0.result != .inconclusive }
      .max { $0.when.date.latest < $1.when.date.latest }
  }

  /// CAV-DX-2: for progression, of single lesions too.
  ///
  /// Where a driver was treated with its inhibitor, the
  /// next line depends on what it became, and it pauses.
  private var noBiopsy: Caveat? {
    guard isWorse, line != nil, tissueAtProgression.map({ $0.result != .pending }) != true else {
      return nil
    }
    let disease = known.diagnosis.disease
    let isDriven =
      disease == "nsclc"
      && known.biomarkers.contains {
        ($0.name.holds("EGFR") || $0.name.holds("ALK")) && $0.status == .positive
      }
    guard isDriven || CaveatDiseases.changing.contains(disease) else { return nil }
    let isOnInhibitor = line?.agents.contains { CaveatDrugs.isKinaseInhibitor($0) } == true
    let plasma = known.biomarkers.contains {
      $0.specimen == "plasma"
        && $0.when.date.latest >= callDate.adding(days: -CaveatLimits.tissueBeforeDays)
    }
    let pending = tissueAtProgression != nil
    return caveat(
      .noBiopsyAtProgression, isDriven && isOnInhibitor && !plasma ? .pause : .note,
      [.word("disease", disease), .date("progression", PartialDate(callDate))]
        + (plasma ? [.word("plasma", "tested")] : [])
        + (pending ? [.word("biopsy", "pending")] : []))
  }

  /// CAV-DX-3: one lesion grows while all others hold, a mixed response (MIX-9), or a growing mass of a
  /// germ-cell tumor whose markers are normal (RES-GCT-5).
  private var outlier: Caveat? {
    let grown = trends.filter(\.progresses)
    let rest = trends.filter { !$0.progresses }
    // In blood and nodes what comes back elsewhere after a complete response is a relapse.
    if isHematologic, context.best == .complete { return nil }
    let isOne = grown.count == 1 && !grown[0].isNew && !rest.isEmpty
    if isMixed || (isOne && rest.allSatisfy(\.isControlled)) {
      var facts: [Fact] = [
        .lesions("grow", grown.map(\.lesion.id)), .lesions("do not", rest.map(\.lesion.id)),
      ]
      if let change = grown.first?.trend.fromNadir {
        facts.append(.change("from its nadir", change))
      }
      return caveat(.outlier, .pause, facts)
    }
    guard known.diagnosis.disease == "germ-cell", isWorse else { return nil }
    let latest = ["AFP", "hCG"].compactMap { marker($0).last }
    let areNormal =
      !latest.isEmpty
      && latest.allSatisfy { lab in lab.upperLimit.map { lab.value.isAbove($0) == false } == true }
    return areNormal
      ? caveat(
        .outlier, .pause,
        [.word("markers", "normal"), .lesions("grow", grown.map(\.lesion.id))]) : nil
  }

  /// CAV-DX-4.
  private var histologyOpen: Caveat? {
    let diagnosis = known.diagnosis
    let isUnknown = ["cup", "unknown-primary"].contains(diagnosis.disease)
    guard diagnosis.certainty == .pending || diagnosis.certainty == .unclear || isUnknown else {
      return nil
    }
    return caveat(
      .histologyOpen, .block, bars: .diseaseClass,
      [.word("diagnosis", diagnosis.certainty?.rawValue ?? "unknown primary")])
  }

  /// CAV-DX-5: fluid that drives the call, or that is called refractory, without malignant cells in it.
  private var effusion: Caveat? {
    let fluids = known.lesions.filter { $0.character == .effusion }
    if fluids.isEmpty { return nil }
    let drivers = progressing.filter { $0.character == .effusion }
    let named = symptomHits.contains { ["ascites", "effusion"].contains($0.symptom) }
    guard let fluid = drivers.first ?? (named ? fluids.first : nil) else { return nil }
    let cytology = known.cytology(of: fluid.id)
    if cytology.contains(where: { $0.result == .malignant }) { return nil }
    let isLiver = known.diagnosis.disease == "hcc" && !drivers.isEmpty
    return caveat(
      .effusionUnproven, isLiver ? .block : .pause, bars: .progression,
      [
        .lesions("fluid", [fluid.id]),
        .word("cytology", cytology.last?.result.rawValue ?? "not done"),
      ])
  }

  /// CAV-DX-6.
  private var markerOnly: Caveat? {
    guard context.isMarkerOnly else { return nil }
    return caveat(
      .markerOnly, .pause,
      [.word("category", sequence?.latest?.category ?? ""), .date("on", PartialDate(callDate))])
  }

  /// CAV-DX-7: at the time point that is called, unless something else progressed beyond doubt.
  ///
  /// It bars progression, and stable disease too, which wants no lesion open (FLG-2).
  private var equivocalNew: Caveat? {
    // A finding that proved to be one dates progression back to this time point (R11-D-5).
    guard let point, point.newLesions.status == .equivocal,
      point.overall != .progressiveDisease, !point.notes.contains(.progressionFirstSeen)
    else { return nil }
    return caveat(
      .equivocalNew, .block, bars: context.headline == .stable ? .stable : .progression,
      [.lesions("may be new", point.newLesions.equivocal)]
    )
  }

  /// CAV-DX-8: undated ones too, because they may be recent.
  private var otherCancer: Caveat? {
    let from = asOf.adding(months: -12 * CaveatLimits.otherCancerYears)
    let recent = known.otherCancers.filter { ($0.when?.date.latest).map { $0 >= from } ?? true }
    guard let first = recent.first else { return nil }
    let isDriver = context.isProgression && drivers.contains { !isProven($0) }
    return caveat(
      .otherCancer, isDriver ? .pause : .note,
      [.word("other malignancy", first.text)]
        + (isDriver ? [.lesions("not biopsied", drivers.filter { !isProven($0) }.map(\.id))] : []))
  }

  /// CAV-DX-9: at a relapse or progression.
  private var oldTissue: Caveat? {
    guard context.isProgression,
      let last = proofs.map(\.when.date).max(by: { $0.latest < $1.latest })
        ?? known.diagnosis.date
    else { return nil }
    guard last.latest.adding(months: CaveatLimits.tissueMonths) < callDate else { return nil }
    return caveat(.oldTissue, .note, [.date("last tissue", last)])
  }
}
