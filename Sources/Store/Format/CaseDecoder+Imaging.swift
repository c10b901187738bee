internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func reader(_ value: JSONValue) -> Reader? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let role = optional("role", &fields) { $0.text($1) }
    let isPrimary = optional("primary", &fields) { $0.bool($1) } ?? false
    finish(fields)
    return id.map { Reader(id: $0, role: role, isPrimary: isPrimary) }
  }

  mutating func study(_ value: JSONValue) -> ImagingStudy? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let modality = required("modality", &fields) { $0.choice($1, ImagingStudy.Modality.self) }
    let slice = optional("sliceThickness", &fields) { $0.length($1) }
    let regions = list(fields.take("regions")) { $0.text($1) }
    finish(fields)
    guard let id, let when, let modality else { return nil }
    return ImagingStudy(
      id: id, when: when, modality: modality, sliceThickness: slice, regions: regions)
  }

  mutating func lesion(_ value: JSONValue) -> Lesion? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let organ = required("organ", &fields) { $0.text($1) }
    let site = optional("site", &fields) { $0.text($1) }
    let isNode = optional("node", &fields) { $0.bool($1) } ?? false
    let chain = optional("chain", &fields) { $0.text($1) }
    let role = required("role", &fields) { $0.choice($1, Lesion.Role.self) }
    let character = optional("character", &fields) { $0.choice($1, Lesion.Character.self) }
    finish(fields)
    guard let id, let organ, let role else { return nil }
    return Lesion(
      id: id, organ: organ, site: site, isNode: isNode, chain: chain, role: role,
      character: character)
  }

  mutating func assessment(_ value: JSONValue) -> Assessment? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let reader = required("reader", &fields) { $0.text($1) }
    let studies = list(fields.take("studies")) { $0.text($1) }
    let baseline = optional("baseline", &fields) { $0.baseline($1) }
    let findings = findings(fields.take("findings"))
    let nonTarget = optional("nonTarget", &fields) { $0.choice($1, Assessment.NonTarget.self) }
    let newLesions = optional("newLesions", &fields) { $0.choice($1, Assessment.NewLesions.self) }
    let reported = optional("reported", &fields) { $0.reported($1) }
    finish(fields)
    guard let id, let when, let reader else { return nil }
    return Assessment(
      id: id, when: when, reader: reader, studies: studies, baseline: baseline,
      findings: findings, nonTarget: nonTarget, newLesions: newLesions, reported: reported)
  }

  private mutating func baseline(_ value: JSONValue) -> Assessment.Baseline? {
    guard var fields = object(value) else { return nil }
    let line = optional("line", &fields) { $0.text($1) }
    let targets = fields.take("targets").map { value in list(value) { $0.text($1) } }
    finish(fields)
    return Assessment.Baseline(line: line, targets: targets)
  }

  private mutating func reported(_ value: JSONValue) -> Assessment.Reported? {
    guard var fields = object(value) else { return nil }
    let criterion = required("criterion", &fields) { $0.text($1) }
    let category = required("category", &fields) { $0.text($1) }
    finish(fields)
    guard let criterion, let category else { return nil }
    return Assessment.Reported(criterion: criterion, category: category)
  }

  /// Findings are the members of an object, by lesion: a lesion cannot be in it twice.
  private mutating func findings(_ value: JSONValue?) -> [String: Finding] {
    guard let value, object(value) != nil else { return [:] }
    var result: [String: Finding] = [:]
    for member in value.members {
      if let finding = finding(member.value) { result[member.name] = finding }
    }
    return result
  }

  private mutating func finding(_ value: JSONValue) -> Finding? {
    guard var fields = object(value) else { return nil }
    let before = issues.count
    var finding = Finding()
    finding.longest = optional("longest", &fields) { $0.length($1) }
    finding.shortAxis = optional("shortAxis", &fields) { $0.length($1) }
    finding.parts = list(fields.take("parts")) { $0.length($1) }
    finding.state = optional("state", &fields) { $0.choice($1, Finding.State.self) }
    finding.mergedInto = optional("mergedInto", &fields) { $0.text($1) }
    finding.newness = optional("new", &fields) { $0.choice($1, Finding.Newness.self) }
    finding.isPETPositive = optional("petPositive", &fields) { $0.bool($1) }
    finding.study = optional("study", &fields) { $0.text($1) }
    finding.reason = optional("reason", &fields) { $0.text($1) }
    // What could not be read is not missing as well.
    if issues.count == before { check(finding, at: value) }
    finish(fields)
    return finding
  }

  private mutating func check(_ finding: Finding, at value: JSONValue) {
    let isMeasured = finding.longest != nil || finding.shortAxis != nil || !finding.parts.isEmpty
    if !isMeasured, finding.state == nil, finding.newness == nil, finding.isPETPositive == nil {
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
