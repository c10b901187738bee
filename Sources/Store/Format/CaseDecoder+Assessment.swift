internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func assessment(_ value: JSONPlace) -> Assessment? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let reader = required("reader", &fields) { $0.text($1) }
    let studies = list(take("studies", &fields)) { $0.text($1) }
    let baseline = optional("baseline", &fields) { $0.baseline($1) }
    // The members of an object, by lesion: a lesion cannot be in it twice.
    let findings = table(take("findings", &fields)) { $0.finding($1) }
    let nonTarget = optional("nonTarget", &fields) { $0.choice($1, Assessment.NonTarget.self) }
    let newLesions = optional("newLesions", &fields) { $0.choice($1, Assessment.NewLesions.self) }
    var result = Assessment(
      id: id ?? "", when: when ?? Dated(PartialDate(CalendarDate(daysSince1970: 0))),
      reader: reader ?? "", studies: studies, baseline: baseline, findings: findings,
      nonTarget: nonTarget, newLesions: newLesions)
    result.spleen = optional("spleen", &fields) { $0.length($1) }
    result.newBoneScanLesions = optional("newBoneScanLesions", &fields) {
      $0.integer($1, in: 0...999)
    }
    result.pet = optional("pet", &fields) { $0.petFindings($1) }
    result.marrow = optional("marrow", &fields) { $0.marrowFindings($1) }
    result.clinical = optional("clinical", &fields) { $0.clinicalStatus($1) }
    result.reported = optional("reported", &fields) { $0.reported($1) }
    finish(fields)
    return id == nil || when == nil || reader == nil ? nil : result
  }

  private mutating func petFindings(_ value: JSONPlace) -> Assessment.PETFindings? {
    guard var fields = object(value) else { return nil }
    let deauville = optional("deauville", &fields) { $0.integer($1, in: 1...5) }
    let isReduced = optional("reduced", &fields) { $0.bool($1) }
    let hasMarrowUptake = optional("marrowUptake", &fields) { $0.bool($1) }
    finish(fields)
    return Assessment.PETFindings(
      deauville: deauville, isReduced: isReduced, hasMarrowUptake: hasMarrowUptake)
  }

  private mutating func marrowFindings(_ value: JSONPlace) -> Assessment.MarrowFindings? {
    guard var fields = object(value) else { return nil }
    let isInvolved = optional("involved", &fields) { $0.bool($1) }
    let blasts = optional("blastPercent", &fields) { $0.decimal($1) }
    let plasmaCells = optional("plasmaCellPercent", &fields) { $0.decimal($1) }
    let isNotEvaluable = optional("notEvaluable", &fields) { $0.bool($1) } ?? false
    finish(fields)
    return Assessment.MarrowFindings(
      isInvolved: isInvolved, blastPercent: blasts, plasmaCellPercent: plasmaCells,
      isNotEvaluable: isNotEvaluable)
  }

  private mutating func clinicalStatus(_ value: JSONPlace) -> Assessment.ClinicalStatus? {
    guard var fields = object(value) else { return nil }
    let isStable = optional("stable", &fields) { $0.bool($1) }
    let steroids = optional("steroids", &fields) {
      $0.choice($1, Assessment.ClinicalStatus.Steroids.self)
    }
    finish(fields)
    return Assessment.ClinicalStatus(isStable: isStable, steroids: steroids)
  }

  private mutating func baseline(_ value: JSONPlace) -> Assessment.Baseline? {
    guard var fields = object(value) else { return nil }
    let line = optional("line", &fields) { $0.text($1) }
    let targets = take("targets", &fields).map { value in list(value) { $0.text($1) } }
    finish(fields)
    return Assessment.Baseline(line: line, targets: targets)
  }

  mutating func reported(_ value: JSONPlace) -> Assessment.Reported? {
    guard var fields = object(value) else { return nil }
    let criterion = required("criterion", &fields) { $0.text($1) }
    let category = required("category", &fields) { $0.text($1) }
    let basis = optional("basis", &fields) { $0.choice($1, Assessment.Reported.Basis.self) }
    let confirmedOn = optional("confirmedOn", &fields) { $0.day($1) }
    let confirmedBy = optional("confirmedBy", &fields) { $0.text($1) }
    let isRapid = optional("rapid", &fields) { $0.bool($1) } ?? false
    finish(fields)
    guard let criterion, let category else { return nil }
    return Assessment.Reported(
      criterion: criterion, category: category, basis: basis, confirmedOn: confirmedOn,
      confirmedBy: confirmedBy, isRapid: isRapid)
  }

  mutating func finding(_ value: JSONPlace) -> Finding? {
    guard var fields = object(value) else { return nil }
    let before = issues.count
    let longest = optional("longest", &fields) { $0.length($1) }
    let shortAxis = optional("shortAxis", &fields) { $0.length($1) }
    let perpendicular = optional("perpendicular", &fields) { $0.length($1) }
    let enhancing = optional("enhancing", &fields) { $0.length($1) }
    let density = optional("density", &fields) { $0.integer($1, in: -1000...3000) }
    let sulPeak = optional("sulPeak", &fields) { $0.decimal($1) }
    let suvMax = optional("suvMax", &fields) { $0.decimal($1) }
    let parts = list(take("parts", &fields)) { $0.length($1) }
    let state = optional("state", &fields) { $0.choice($1, Finding.State.self) }
    let mergedInto = optional("mergedInto", &fields) { $0.text($1) }
    let newness = optional("new", &fields) { $0.choice($1, Finding.Newness.self) }
    let isPETPositive = optional("petPositive", &fields) { $0.bool($1) }
    let study = optional("study", &fields) { $0.text($1) }
    let reason = optional("reason", &fields) { $0.text($1) }
    // In one piece: a value that is put together in steps is copied once more.
    let finding = Finding(
      longest: longest, shortAxis: shortAxis, perpendicular: perpendicular, enhancing: enhancing,
      density: density, sulPeak: sulPeak, suvMax: suvMax, parts: parts, state: state,
      mergedInto: mergedInto, newness: newness, isPETPositive: isPETPositive, study: study,
      reason: reason)
    // What could not be read is not missing as well.
    if issues.count == before { check(finding, at: value) }
    finish(fields)
    return finding
  }

  private mutating func check(_ finding: Finding, at value: JSONPlace) {
    let isMeasured =
      finding.longest != nil || finding.shortAxis != nil || finding.enhancing != nil
      || !finding.parts.isEmpty
    let isSeen = finding.newness != nil || finding.isPETPositive != nil || finding.sulPeak != nil
    if !isMeasured, finding.state == nil, !isSeen {
      error(
        at: value, rule: "CAV-DQ-1", "The finding says nothing about the lesion.",
        hint: "Give a size in millimetres or a \"state\" such as \"absent\" or \"notDone\".")
    }
    if let long = finding.longest, let short = finding.shortAxis, short > long {
      error(
        at: value, "The short axis is longer than the longest diameter.",
        hint: "Check both figures; they may be exchanged.")
    }
    if let state = finding.state, isMeasured,
      [.tooSmall, .absent, .merged, .notEvaluable, .notDone].contains(state)
    {
      error(
        at: value, "The lesion has a size and is said to be \(state.rawValue).",
        hint: "Leave out the size or the state.")
    }
    if (finding.state == .merged) != (finding.mergedInto != nil) {
      error(
        at: value, rule: "R11-S-4", "A merged lesion must name the lesion that it is part of.",
        hint: "Write \"state\": \"merged\" together with \"mergedInto\".")
    }
  }
}
