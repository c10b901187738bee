internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-TIM-1 to CAV-TIM-10.
  var timingCaveats: [Caveat] {
    ([
      earlyScan, earlyOnCheckpoint, boneFlare, afterRadiotherapy, markerFlare, disturbedMarker,
      pneumonitis, stableTooEarly, recentIntervention, petConfounder,
    ] as [Caveat?]).compactMap(\.self)
  }

  /// CAV-TIM-1: the first scan of chemotherapy or targeted drugs.
  private var earlyScan: Caveat? {
    guard let line, let place, place == 0, let day = lineDay, day >= 0,
      day < settings.earlyScanDays,
      context.isProgression || context.headline == .stable || context.headline == .tooEarly,
      line.agents.contains(where: { !CaveatDrugs.isCheckpoint($0) && !CaveatDrugs.isSupportive($0) }
      )
    else { return nil }
    let exposure = ExposureCaveats(line, on: callDate, settings: settings)
    let isCytotoxic = line.agents.contains { CaveatDrugs.isCytotoxic($0) }
    let isTooLittle =
      day < CaveatLimits.firstScanBlockDays || (isCytotoxic && exposure.wholeCycles < 1)
    let rapid = rapidProgression
    return caveat(
      .earlyScan, isTooLittle && rapid == nil ? .block : .pause, bars: .category,
      [.days("first scan on day", day), .days("early before day", settings.earlyScanDays)]
        + (rapid?.facts ?? []))
  }

  /// CAV-TIM-2: progression in the first twelve weeks that nothing has confirmed, in a patient who is
  /// not worse.
  private var earlyOnCheckpoint: Caveat? {
    guard context.headline == .progressionUnconfirmed, !isDeteriorating,
      let first = checkpoints.map({ ($0.start ?? line?.start.date)?.earliest }).compactMap(\.self)
        .min()
    else { return nil }
    let days = callDate.days(since: first)
    guard days >= 0, days <= settings.icieEarlyDays else { return nil }
    return caveat(
      .earlyOnCheckpoint, .pause,
      [
        .days("since the first dose", days), .days("early until day", settings.icieEarlyDays),
        .date("confirm from", PartialDate(callDate.adding(days: settings.irConfirmMinDays))),
      ])
  }

  /// CAV-TIM-3: all that is worse is bone, on a new drug.
  private var boneFlare: Caveat? {
    guard let line, let day = lineDay, day >= 0 else { return nil }
    let foci = current?.newBoneScanLesions ?? 0
    let bones = progressing
    guard !bones.isEmpty || foci > 0, bones.allSatisfy({ $0.organ == "bone" }) else { return nil }
    let isSclerotic = bones.contains { $0.character == .blastic }
    let inMonths =
      isSclerotic
      && callDate <= line.start.date.earliest.adding(months: CaveatLimits.sclerosisMonths)
    guard day <= CaveatLimits.boneFlareDays || inMonths else { return nil }
    return caveat(
      .boneFlare, .pause,
      [
        .days("day of the line", day), .lesions("worse in bone", bones.map(\.id)),
        .count("new on bone scan", foci),
      ])
  }

  /// CAV-TIM-4: in the field or near it, unless a lesion lies outside by record.
  private var afterRadiotherapy: Caveat? {
    guard CaveatDiseases.glioma.contains(known.diagnosis.disease), let scan = scanDate,
      isWorse
    else { return nil }
    let lines = known.lines.filter { $0.kind == .radiotherapy }.compactMap {
      $0.lastDose?.date.latest
    }
    let fields = known.localTreatments.filter { $0.kind == .radiotherapy }.map(\.when.date.latest)
    guard let end = (lines + fields).filter({ $0 <= scan }).max() else { return nil }
    let days = scan.days(since: end)
    let isOutside =
      !progressing.isEmpty && progressing.allSatisfy { $0.fieldRelation == .outOfField }
    guard days <= CaveatLimits.gliomaDays, !isOutside else { return nil }
    return caveat(
      .earlyAfterRadiotherapy, .block, bars: .progression,
      [
        .days("since the end of radiotherapy", days),
        .days("not judged until day", CaveatLimits.gliomaDays),
      ])
  }

  /// Whether anything is worse at the time point that is called.
  var isWorse: Bool { context.isProgression || !progressing.isEmpty }

  /// Whether progression rests on more than a marker: then a marker bars nothing.
  private var hasObjectiveProgression: Bool { context.isProgression && !context.isMarkerOnly }

  /// Values of a tumor marker up to today, oldest first.
  func marker(_ test: String) -> [LabResult] {
    let labs = known.labs
    return labs.indices.filter { labs[$0].isTumorMarker && labs[$0].test == test }
      .map { labs[$0] }
      .sorted { $0.when.date.latest < $1.when.date.latest }
  }

  /// Names of the case's tumor markers.
  var markers: [String] {
    MarkerSeries.tests(of: known)
  }

  /// CAV-TIM-5: the latest value is above the one at the start, and it is still early.
  private var markerFlare: Caveat? {
    guard let line, !hasObjectiveProgression else { return nil }
    let start = line.start.date.latest
    for test in markers {
      let values = marker(test)
      guard let last = values.last, let base = values.last(where: { $0.when.date.latest <= start }),
        last.value.bound == .exactly, last.value.number > base.value.number
      else { continue }
      let days = last.when.date.latest.days(since: start)
      let limit = test == "PSA" ? CaveatLimits.psaFlareDays : CaveatLimits.markerFlareDays
      guard days > 0, days <= limit else { continue }
      return caveat(
        .markerFlare, .block, bars: .markerProgression,
        [
          .word("marker", test), .word("at the start", base.value.description),
          .word("now", last.value.description), .days("day of the line", days),
          .days("may rise until day", limit),
        ])
    }
    return nil
  }

  /// CAV-TIM-6: the latest CA-125 within four weeks after the peritoneum or pleura was opened or drained.
  private var disturbedMarker: Caveat? {
    guard !hasObjectiveProgression,
      let value = known.labs.filter({ $0.test == "CA-125" })
        .max(by: { $0.when.date.latest < $1.when.date.latest })
    else { return nil }
    let places = ["periton", "pleur", "abdom", "ascites", "ovar", "pelv"]
    let opened =
      known.events.filter { $0.kind == .intervention }
      .map { (text: ($0.site ?? "") + " " + ($0.text ?? ""), date: $0.when.date) }
      + known.localTreatments.filter { $0.kind == .surgery }
      .map { (text: $0.site, date: $0.when.date) }
    for one in opened where places.contains(where: { one.text.mentions($0) }) {
      let days = value.when.date.latest.days(since: one.date.latest)
      guard days >= 0, days <= CaveatLimits.interventionDays else { continue }
      return caveat(
        .markerDisturbed, .block, bars: .markerProgression,
        [
          .word("CA-125", value.value.description), .days("after the intervention", days),
          .date("intervention", one.date),
        ])
    }
    return nil
  }

  /// CAV-TIM-7: growth of a lung lesion in a field of the last year, or new ground glass on a drug that
  /// inflames lungs.
  private var pneumonitis: Caveat? {
    guard let scan = scanDate else { return nil }
    for lesion in progressing where lesion.organ == "lung" {
      for treatment in known.localTreatments where treatment.kind == .radiotherapy {
        let isIn =
          treatment.lesions.contains(lesion.id)
          || (lesion.fieldRelation == .inField && treatment.site.mentions("lung"))
        let end = treatment.when.date.latest
        guard isIn, end <= scan, scan <= end.adding(months: CaveatLimits.pneumonitisMonths) else {
          continue
        }
        return caveat(
          .pneumonitis, .pause,
          [
            .lesions("in the field", [lesion.id]),
            .days("since radiotherapy", scan.days(since: end)),
          ])
      }
    }
    guard let line, line.agents.contains(where: { Self.inflamesLungs($0) }) else { return nil }
    let glass = known.lesions.first { lesion in
      guard lesion.organ == "lung", let finding = current?.findings[lesion.id],
        finding.newness != nil || lesion.role == .new
      else { return false }
      return Self.isGroundGlass((lesion.site ?? "") + " " + (finding.reason ?? ""))
    }
    return glass.map { caveat(.pneumonitis, .pause, [.lesions("new ground glass", [$0.id])]) }
  }

  private static func inflamesLungs(_ agent: Agent) -> Bool {
    CaveatDrugs.isCheckpoint(agent)
      || ["egfrTKI", "antibodyDrugConjugate", "her2ADC", "trop2ADC"].contains(agent.drugClass)
  }

  private static func isGroundGlass(_ text: String) -> Bool {
    text.mentions("ground-glass") || text.mentions("ground glass")
  }

  /// CAV-TIM-8.
  private var stableTooEarly: Caveat? {
    guard context.headline == .tooEarly || context.headline == .stable, let day = lineDay,
      day >= 0, day < settings.sdMinDays
    else { return nil }
    return caveat(
      .stableTooEarly, .block, bars: .stable,
      [.days("day of the line", day), .days("stable from day", settings.sdMinDays)])
  }

  /// CAV-TIM-9: in the organ of a driver.
  private var recentIntervention: Caveat? {
    guard isWorse, let scan = scanDate else { return nil }
    let organs = Set(drivers.map(\.organ))
    let ids = Set(drivers.map(\.id))
    func isIn(_ site: String?, _ text: String?) -> Bool {
      let words = (site ?? "") + " " + (text ?? "")
      return organs.contains { words.mentions($0) }
    }
    func isRecent(_ date: PartialDate) -> Bool {
      let days = scan.days(since: date.latest)
      return days >= 0 && days <= CaveatLimits.regionDisturbedDays
    }
    let events = known.events.filter {
      ($0.kind == .infection || $0.kind == .intervention) && isIn($0.site, $0.text)
    }.map { (what: $0.kind.rawValue, date: $0.when.date) }
    let tissue = known.pathology.filter {
      ($0.specimen == .biopsy || $0.specimen == .resection)
        && ($0.lesion.map { ids.contains($0) } ?? isIn($0.site, nil))
    }.map { (what: $0.specimen.rawValue, date: $0.when.date) }
    guard let found = (events + tissue).first(where: { isRecent($0.date) }) else { return nil }
    return caveat(
      .recentIntervention, .pause,
      [
        .word("in the region", found.what), .date("on", found.date),
        .days("before the scan", scan.days(since: found.date.latest)),
      ])
  }

  /// CAV-TIM-10: asked for where PET is what was read and something is taken for disease.
  private var petConfounder: Caveat? {
    guard let current, let scan = scanDate,
      current.studies.compactMap({ known.study($0) })
        .contains(where: { $0.modality == .pet || $0.modality == .petCT })
    else { return nil }
    let suspects = progressing + equivocal
    func days(_ date: PartialDate) -> Int { scan.days(since: date.latest) }
    func isNear(_ date: PartialDate, _ limit: Int) -> Bool { (0...limit).contains(days(date)) }
    let factor = known.events.first {
      $0.kind == .growthFactor && isNear($0.when.date, CaveatLimits.growthFactorDays)
        && !(($0.text ?? "").mentions("transfus"))
    }
    if let factor,
      current.pet?.hasMarrowUptake == true
        || suspects.contains(where: { $0.organ == "bone" || $0.organ == "spleen" })
    {
      return caveat(
        .petConfounder, .pause,
        [.word("given", "G-CSF"), .days("before PET", days(factor.when.date))]
      )
    }
    let nodes = suspects.filter { $0.isNode && $0.chain == "axillary" }
    let vaccine = known.events.first {
      $0.kind == .vaccination && isNear($0.when.date, CaveatLimits.vaccinationDays)
    }
    if let vaccine, !nodes.isEmpty {
      return caveat(
        .petConfounder, .pause,
        [
          .lesions("axillary", nodes.map(\.id)),
          .days("after vaccination", days(vaccine.when.date)),
        ])
    }
    let normal = suspects.first { lesion in
      let words = lesion.organ + " " + (lesion.site ?? "")
      return words.mentions("thym") || words.mentions("brown fat")
    }
    return normal.map { caveat(.petConfounder, .pause, [.lesions("normal tissue?", [$0.id])]) }
  }

  /// Lesions that may be new.
  var equivocal: [Lesion] {
    let ids =
      point?.newLesions.equivocal
      ?? known.lesions.map(\.id).filter { current?.findings[$0]?.newness == .equivocal }
    return ids.compactMap { known.lesion($0) }
  }
}
