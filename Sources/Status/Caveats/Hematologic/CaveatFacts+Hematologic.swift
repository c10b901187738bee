internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// What `heme-rules.md` section 8 names and the engine does not raise itself.
  var hematologicCaveats: [Caveat] {
    guard isHematologic else { return [] }
    return lymphomaCaveats + petCaveats + myelomaCaveats + leukemiaCaveats
      + ([
        mixedResponse, oldBaseline, criteriaMixed, alternative, holdFlare, methodChange,
        antigenTest, sanctuary, equivocalFinding, bridging,
      ] as [Caveat?]).compactMap(\.self)
  }

  var disease: String { known.diagnosis.disease }

  /// Values of a test, oldest first.
  func labs(_ test: String) -> [LabResult] {
    known.labs.filter { $0.test == test }.sorted { $0.when.date.latest < $1.when.date.latest }
  }

  /// ENG-MULTI: single sites progress while others respond.
  private var mixedResponse: Caveat? {
    guard isMixed, context.best != .complete else { return nil }
    return caveat(.mixedResponse, .pause, [.lesions("progress", progressing.map(\.id))])
  }

  /// GEN-BASE: imaging older than 42 days before the first dose.
  private var oldBaseline: Caveat? {
    guard let line, let base = sequence?.baselineDate, context.headline != .none else { return nil }
    let days = line.start.date.earliest.days(since: base.latest)
    guard days > HematologicLimits.baselineDays else { return nil }
    return caveat(.oldBaseline, .note, [.days("baseline before the first dose", days)])
  }

  /// RECIL beside Lugano within one line.
  private var criteriaMixed: Caveat? {
    let used = Set(sequences.filter { !$0.timePoints.isEmpty }.map(\.criterion))
    let families = [
      used.contains("recil"), used.contains("lugano-ct") || used.contains("lugano-pet"),
    ]
    guard families.allSatisfy(\.self) else { return nil }
    return caveat(.criteriaMixed, .pause, used.sorted().map { .word("criterion", $0) })
  }

  /// LUG-CT-DATE: an infection or another cause at the time of the progression, and no tissue since.
  private var alternative: Caveat? {
    guard context.isProgression, CaveatDiseases.lymphoma.contains(disease), !hasTissue else {
      return nil
    }
    let cause = known.events.first {
      [.infection, .otherCause, .immuneEvent, .vaccination].contains($0.kind)
        && abs(callDate.days(since: $0.when.date.latest)) <= CaveatLimits.regionDisturbedDays
    }
    return cause.map {
      caveat(
        .alternativeExplanation, .pause,
        [.word("on record", $0.text ?? $0.kind.rawValue), .date("on", $0.when.date)])
    }
  }

  /// Whether tissue was taken for the progression and showed tumor.
  private var hasTissue: Bool {
    let from = callDate.adding(days: -CaveatLimits.tissueBeforeDays)
    return known.pathology.contains {
      $0.when.date.latest >= from && ($0.result == .malignant || $0.result == .transformed)
    }
  }

  /// CLL-LYM: growth while a BTK inhibitor is held, or soon after.
  private var holdFlare: Caveat? {
    guard context.isProgression, let line else { return nil }
    for agent in line.agents where (agent.drugClass ?? "").holds("BTKInhibitor") {
      let held = agent.holds.first { hold in
        hold.from <= callDate
          && (hold.through ?? callDate)
            >= callDate.adding(days: -CaveatLimits.regionDisturbedDays)
      }
      if let held {
        return caveat(
          .drugHoldFlare, .pause,
          [.word("drug", agent.name), .date("held from", PartialDate(held.from))])
      }
    }
    return nil
  }

  /// MRD-CMP: the last two results of one specimen by other methods.
  private var methodChange: Caveat? {
    let results = known.mrd.filter { $0.result != .pending }
      .sorted { $0.when.date.latest < $1.when.date.latest }.suffix(2)
    guard let first = results.first, let last = results.last, first.method != last.method,
      first.specimen == last.specimen
    else { return nil }
    return caveat(
      .methodChange, .pause, [.word("then", first.method), .word("now", last.method)])
  }

  /// CT-ANTIGEN: an antigen that was looked for with a test that cannot tell.
  private var antigenTest: Caveat? {
    let marker = known.biomarkers.last { marker in
      ["CD19", "BCMA", "GPRC5D", "CD20"].contains { marker.name.holds($0) }
        && (marker.status == .equivocal || (marker.method ?? "").holds("FMC63"))
    }
    guard let marker, line?.kind == .cellTherapy || line?.kind == .bispecific else { return nil }
    return caveat(
      .antigenTestLimit, .note,
      [.word("antigen", marker.name), .word("test", marker.method ?? marker.result)])
  }

  /// LBCL-CNS: only brain, meninges, eye or testis progress.
  private var sanctuary: Caveat? {
    guard context.isProgression, disease != "pcnsl", !progressing.isEmpty,
      progressing.allSatisfy({ ["brain", "meninges", "eye", "testis"].contains($0.organ) })
    else { return nil }
    return caveat(.sanctuarySite, .pause, [.lesions("only here", progressing.map(\.id))])
  }

  /// LUG-CT-EQV.
  private var equivocalFinding: Caveat? {
    let open = equivocal
    let isSaid = current?.newLesions == .equivocal
    guard !open.isEmpty || isSaid else { return nil }
    return caveat(.newLesionEquivocal, .pause, [.lesions("may be new", open.map(\.id))])
  }

  /// CT-ANCHOR: the baseline of cells lies before the bridging that followed it.
  private var bridging: Caveat? {
    guard let line, let infusion = line.infusion,
      let base = sequence?.baselineDate
        ?? known.assessments
        .filter({ $0.when.date.latest <= infusion }).map(\.when.date)
        .max(by: { $0.latest < $1.latest })
    else { return nil }
    let given = line.agents.first { agent in
      agent.countsForRefractory == false
        && (agent.start?.earliest).map { $0 >= base.latest && $0 < infusion } == true
        && !["fludarabine", "cyclophosphamide", "bendamustine"].contains(agent.name.lowercased())
    }
    let local = known.localTreatments.first {
      $0.when.date.earliest > base.latest && $0.when.date.latest < infusion
    }
    guard let name = given?.name ?? local?.kind.short else { return nil }
    return caveat(
      .baselineBeforeBridging, .pause, [.word("bridging", name), .date("baseline", base)])
  }

  // MARK: Lymphoma

  private var lymphomaCaveats: [Caveat] {
    var result: [Caveat] = []
    let isLymphoma = CaveatDiseases.lymphoma.contains(disease)
    if isLymphoma, context.isProgression, !hasTissue {
      result.append(
        caveat(.noTissue, .pause, [.date("progression", PartialDate(callDate))]))
    }
    if disease == "dlbcl", let first = known.lines.first(where: { $0.kind == .systemic }),
      context.isProgression
    {
      let classes = Set(first.agents.compactMap(\.drugClass))
      let missing = ["antiCD20", "anthracycline"].filter { !classes.contains($0) }
      if !missing.isEmpty {
        result.append(
          Caveat(
            .firstLineNotAdequate, .pause, line: first.number,
            missing.map { .word("missing", $0) }))
      }
    }
    if disease == "cll", context.isProgression {
      result.append(caveat(.indicationSeparate, .note, [.word("disease", disease)]))
    }
    if disease == "cll", context.headline == .responding || context.headline == .remission,
      let first = sequence?.timePoints.first(where: { ($0.responseClass.rank ?? 0) >= 3 })?.date
    {
      let days = asOf.days(since: first.latest)
      if days < HematologicLimits.provisionalDays {
        result.append(
          caveat(
            .provisionalResponse, .note,
            [.days("since the response", days), .days("needed", HematologicLimits.provisionalDays)])
        )
      }
    }
    if disease == "pcnsl", !known.pathology.contains(where: { $0.specimen == .cytology }) {
      result.append(
        caveat(.cnsStagingIncomplete, .note, [.word("spinal fluid", "not on record")]))
    }
    if disease == "waldenstrom", let flare = igMFlare { result.append(flare) }
    return result + spleenCaveats
  }

  private var igMFlare: Caveat? {
    let values = labs("IgM")
    guard let last = values.last, let line,
      line.agents.contains(where: { $0.drugClass == "antiCD20" }),
      let base = values.last(where: { $0.when.date.latest <= line.start.date.latest }),
      last.value.number > base.value.number
    else { return nil }
    return caveat(.igMFlare, .pause, [.word("IgM", last.value.description)])
  }

  /// LUG-CT-PR-SPL and LUG-CT-PD-2b: what the spleen bars, and what it does not mean.
  private var spleenCaveats: [Caveat] {
    guard let now = current?.spleen, let reference = baselineReading?.spleen,
      CaveatDiseases.lymphoma.contains(disease) || disease == "cll"
    else { return [] }
    let limit = HematologicLimits.spleen
    let facts: [Fact] = [.length("spleen at baseline", reference), .length("spleen now", now)]
    if reference > limit {
      let isHalved = 2 * (reference - now).tenThousandths > (reference - limit).tenThousandths
      return isHalved || context.headline != .stable
        ? [] : [caveat(.spleenBlocksPartial, .note, facts)]
    }
    let isUp = now - reference >= HematologicLimits.spleenGrowth
    return isUp && now <= limit ? [caveat(.spleenUpNotEnlarged, .note, facts)] : []
  }

  /// The baseline reading of the sequence.
  private var baselineReading: Assessment? {
    let id = course?.course.baseline.id ?? sequence?.baseline
    return known.assessments.first { $0.id == id }
  }

  // MARK: PET

  /// LUG-PET-*.
  private var petCaveats: [Caveat] {
    guard let current, let pet = current.pet, let score = pet.deauville else { return [] }
    var result: [Caveat] = []
    if score == 3 { result.append(caveat(.deauvilleThree, .note, [.count("Deauville", score)])) }
    if let early = earlyPET { result.append(early) }
    if let before = previousPET?.pet?.deauville, score > before, score >= 4, before >= 4,
      context.headline == .responding
    {
      result.append(
        caveat(
          .risingOnPartialMetabolic, .pause,
          [.count("Deauville before", before), .count("Deauville now", score)]))
    }
    if pet.hasMarrowUptake == true, context.headline == .responding {
      result.append(caveat(.focalMarrow, .pause, [.word("marrow", "takes up")]))
    }
    let latest = sequences.filter { ["lugano-ct", "lugano-pet"].contains($0.criterion) }
      .compactMap { sequence in sequence.timePoints.last.map { (sequence.criterion, $0) } }
    if let ct = latest.first(where: { $0.0 == "lugano-ct" })?.1,
      let metabolic = latest.first(where: { $0.0 == "lugano-pet" })?.1,
      abs(ct.date.latest.days(since: metabolic.date.latest)) <= CaveatLimits.closeDays,
      (ct.responseClass == .progression) != (metabolic.responseClass == .progression)
    {
      result.append(
        caveat(
          .discordantPETCT, .pause,
          [.word("CT", ct.category), .word("PET", metabolic.category)]))
    }
    let benign = known.lesions.filter { current.findings[$0.id]?.newness == .benign }
    if !benign.isEmpty {
      result.append(
        caveat(.uptakeUnlikelyLymphoma, .note, [.lesions("held for benign", benign.map(\.id))]))
    }
    let isInvolvedBefore = baselineReading?.marrow?.isInvolved == true
    let isExamined = known.assessments.contains {
      $0.marrow?.isInvolved != nil && $0.id != baselineReading?.id
        && $0.when.date.latest > (line?.start.date.latest ?? $0.when.date.latest)
    }
    if isInvolvedBefore, !isExamined, sequence?.criterion == "lugano-ct" {
      result.append(caveat(.marrowNotReassessed, .pause, [.word("marrow at baseline", "involved")]))
    }
    return result
  }

  private var previousPET: Assessment? {
    guard let current else { return nil }
    return known.assessments.filter {
      $0.pet?.deauville != nil && $0.reader == current.reader
        && $0.when.date.latest < current.when.date.earliest
        && $0.when.date.earliest > (line?.start.date.latest ?? $0.when.date.earliest)
    }.max { $0.when.date.latest < $1.when.date.latest }
  }

  /// LUG-PET-TIME: at the end of treatment only.
  private var earlyPET: Caveat? {
    guard let line, let last = line.lastDose?.date.latest, let scan = scanDate, scan >= last,
      line.kind == .systemic
    else { return nil }
    let days = scan.days(since: last)
    let radiotherapy = known.localTreatments.filter { $0.kind == .radiotherapy }
      .map { scan.days(since: $0.when.date.latest) }.filter { $0 >= 0 }.min()
    let isEarlyAfterRT = radiotherapy.map { $0 < HematologicLimits.petAfterRadiotherapy } == true
    guard days < HematologicLimits.petAfterChemotherapy || isEarlyAfterRT else { return nil }
    return caveat(
      .earlyPET, .pause,
      [.days("after the last dose", days)]
        + (radiotherapy.map { [.days("after radiotherapy", $0)] } ?? []))
  }
}
