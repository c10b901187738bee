internal import Criteria
internal import Oncology
internal import Status

/// Everything that differs from the previous time point, and nothing else.
struct Changes {
  private let evaluation: CaseEvaluation
  private let patientCase: PatientCase
  private let rows: LesionRows
  /// The day of the time point before the latest of the leading reader; before the second one the
  /// baseline.
  let since: PartialDate?

  /// The changes of a case, with the sequence that leads and the lesions of its reader.
  init(_ evaluation: CaseEvaluation, _ leading: ResponseSequence?, _ rows: LesionRows) {
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    self.rows = rows
    since = leading.flatMap { sequence in
      sequence.timePoints.dropLast().last?.date ?? sequence.baselineDate ?? sequence.start
    }
  }

  var items: [Line] { lesions + newLesions + labs + biomarkers + performance + complaints }

  private var lesions: [Line] {
    // What grows comes first: it is what the board asks about.
    let trends = rows.targets.map { (lesion: $0, trend: rows.trend(of: $0)) }
    let order = trends.filter { $0.trend == .growing } + trends.filter { $0.trend != .growing }
    let tenths = Words.needTenths(rows.targets.flatMap { rows.values(of: $0) }.compactMap(\.self))
    return order.compactMap { lesion, trend in
      let values = rows.values(of: lesion)
      guard values.count > 1 else { return nil }
      let previous = values[values.count - 2]
      let now = values[values.count - 1]
      guard previous != now else { return nil }
      let name = lesion.name.prefix(1).lowercased() + lesion.name.dropFirst()
      return Line([
        Span(trend.mark, trend.tone), Span(" \(name) ", .plain),
        Span(
          "\(Self.text(previous, tenths)) → \(Self.text(now, tenths)) mm",
          trend == .growing ? .progressing : .plain),
      ])
    }
  }

  private static func text(_ length: Length?, _ tenths: Bool) -> String {
    length.map { Words.millimetres($0, tenths: tenths) } ?? "?"
  }

  /// New lesions by any reader of the latest time point, with who sees them; what somebody saw before,
  /// and has read nothing since, is no change.
  private var newLesions: [Line] {
    let readers = evaluation.current.filter { course in
      course.timePoints.last.map { evaluation.isOfLatestTimePoint($0.date) } ?? true
    }
    var seen: [String] = []
    for course in readers {
      guard let latest = course.timePoints.last else { continue }
      for id in latest.newLesions.unequivocal + latest.newLesions.equivocal where !seen.contains(id)
      {
        seen.append(id)
      }
    }
    return seen.compactMap { id in Self.line(id, readers, patientCase) }
  }

  private static func line(
    _ id: String, _ readers: [CourseResponse], _ patientCase: PatientCase
  ) -> Line? {
    guard let lesion = patientCase.lesion(id) else { return nil }
    let words = readers.compactMap { course -> String? in
      guard let latest = course.timePoints.last else { return nil }
      if latest.newLesions.unequivocal.contains(id) { return "\(course.course.reader) yes" }
      if latest.newLesions.equivocal.contains(id) { return "\(course.course.reader) unsure" }
      return "\(course.course.reader) no"
    }
    let isCertain = words.allSatisfy { $0.hasSuffix("yes") }
    // Who says so is said only where somebody does not.
    let who = isCertain ? "" : " (\(words.joined(separator: ", ")))"
    return Line([
      Span(isCertain ? .progressing : .unconfirmed, isCertain ? .progressing : .unconfirmed),
      Span(
        " new: \(lesion.name.lowercased(keepingTail: lesion.site))\(who)"
      ),
    ])
  }

  private var labs: [Line] {
    guard let since = since?.earliest else { return [] }
    let known = patientCase.labs.filter { $0.when.isKnown(on: evaluation.asOf) }
    let tests = known.reduce(into: [String]()) { if !$0.contains($1.test) { $0.append($1.test) } }
    return tests.compactMap { test in
      let values = known.filter { $0.test == test }
        .sorted { $0.when.date.earliest < $1.when.date.earliest }
      guard let last = values.last, last.when.date.earliest > since,
        let previous = values.dropLast().last, previous.value != last.value,
        last.isTumorMarker || Self.isNormal(previous) != Self.isNormal(last)
      else { return nil }
      let rises = last.isTumorMarker && last.value.number > previous.value.number
      let before = "\(previous.value.bound.rawValue)\(previous.value.number)"
      let text = Line("\(test) \(before) → \(last.value)", rises ? .progressing : .plain)
      return rises ? Line([Span(.progressing, .progressing), Span(" ")]) + text : text
    }
  }

  /// Whether a value lies within its limits; nil where none are known.
  ///
  /// Other than a marker's, a value that stays inside or outside of them is no news.
  private static func isNormal(_ result: LabResult) -> Bool? {
    if result.upperLimit == nil, result.lowerLimit == nil { return nil }
    let isAbove = result.upperLimit.map { result.value.isAbove($0) } ?? false
    let isBelow = result.lowerLimit.map { result.value.isBelow($0) } ?? false
    guard let isAbove, let isBelow else { return nil }
    return !isAbove && !isBelow
  }

  private var performance: [Line] {
    guard let since = since?.earliest else { return [] }
    let known = patientCase.performance.filter { $0.when.isKnown(on: evaluation.asOf) }
      .sorted { $0.when.date.earliest < $1.when.date.earliest }
    guard let last = known.last, last.when.date.earliest > since,
      let before = known.last(where: { $0.when.date.earliest <= since }), before.name != last.name
    else { return [] }
    return [Line("\(before.name) → \(last.name)", .strong)]
  }

  /// What began to trouble the patient since then.
  private var complaints: [Line] {
    guard let since = since?.earliest else { return [] }
    let isNew = { (when: Dated) in
      when.isKnown(on: evaluation.asOf) && when.date.earliest > since
    }
    let toxicities = patientCase.toxicities.filter { isNew($0.when) }
    let symptoms = patientCase.symptoms.filter { isNew($0.when) }
    return toxicities.map { Line("new: \($0.name) G\($0.grade)") }
      + symptoms.filter { $0.grade != 0 }
      .map { Line("new: \($0.name)\($0.grade.map { " G\($0)" } ?? "")") }
  }

  private var biomarkers: [Line] {
    guard let since = since?.earliest else { return [] }
    return patientCase.biomarkers
      .filter { $0.when.isKnown(on: evaluation.asOf) && $0.when.date.earliest > since }
      .map { marker in
        let specimen = marker.specimen.map { "\($0) " } ?? ""
        let day = " (\(Words.date(marker.when.date, today: evaluation.asOf)))"
        return Line("\(specimen)\(marker.name): \(marker.result)\(day)")
      }
  }
}

extension String {
  /// Lower case but for the place at the end, which may be an abbreviation.
  fileprivate func lowercased(keepingTail tail: String?) -> String {
    guard let tail, hasSuffix(tail) else { return lowercased() }
    return dropLast(tail.count).lowercased() + tail
  }
}
