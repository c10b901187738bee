internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// Something that got worse: what, when it was last seen, and the figures.
  struct Decline: Hashable {
    var latest: CalendarDate
    var facts: [Fact]
  }

  /// CAV-SYM-1 to CAV-SYM-5.
  var symptomCaveats: [Caveat] {
    ([symptomsWorse, called, alternativeCause, deterioration, organFailure] as [Caveat?])
      .compactMap(\.self)
  }

  /// A decline of performance status: the latest value before a day against the best of the twelve
  /// weeks before it and the one just before it.
  func performanceDecline(before day: CalendarDate) -> Decline? {
    let values = known.performance.filter { $0.when.date.latest <= day }
      .sorted { $0.when.date.latest < $1.when.date.latest }
    guard let last = values.last else { return nil }
    let from = last.when.date.latest.adding(days: -CaveatLimits.comparedDays)
    let recent = values.dropLast().filter { $0.when.date.latest >= from }
    let compared = recent.isEmpty ? Array(values.dropLast().suffix(1)) : recent
    let date = last.when.date.latest
    if let now = last.ecog, let best = compared.compactMap(\.ecog).min(),
      now - best >= CaveatLimits.ecogDecline
    {
      return Decline(latest: date, facts: [.count("ECOG before", best), .count("ECOG now", now)])
    }
    if let now = last.karnofsky, let best = compared.compactMap(\.karnofsky).max(),
      best - now >= CaveatLimits.karnofskyDecline
    {
      return Decline(latest: date, facts: [.count("KPS before", best), .count("KPS now", now)])
    }
    return nil
  }

  /// A symptom score that rose by two of ten, or by 30 %, in the same way.
  private var symptomDecline: Decline? {
    let scored = known.symptoms.filter { $0.score != nil }
    for name in Set(scored.map(\.name)).sorted() {
      let values = scored.filter { $0.name == name }
        .sorted { $0.when.date.latest < $1.when.date.latest }
      guard let last = values.last, let now = last.score else { continue }
      let from = last.when.date.latest.adding(days: -CaveatLimits.comparedDays)
      let earlier = values.dropLast()
      let recent = earlier.filter { $0.when.date.latest >= from }
      let compared = (recent.isEmpty ? Array(earlier.suffix(1)) : recent).compactMap(\.score)
      guard let best = compared.min(), Self.isWorse(now, than: best) else { continue }
      return Decline(
        latest: last.when.date.latest,
        facts: [
          .word("symptom", name), .count("score before", best), .count("score now", now),
        ])
    }
    return nil
  }

  /// Two points of ten, or 30 % of the earlier score.
  static func isWorse(_ now: Int, than before: Int) -> Bool {
    let rise = now - before
    return rise > 0
      && (rise >= CaveatLimits.scoreDecline
        || (before > 0 && rise * 100 >= CaveatLimits.scoreDeclinePercent * before))
  }

  /// The latest decline of performance status or of a symptom that is on record as of today, no older
  /// than imaging may be.
  private var decline: Decline? {
    [performanceDecline(before: asOf), symptomDecline].compactMap(\.self)
      .filter { asOf.days(since: $0.latest) <= settings.symptomImagingMaxDays }
      .max { $0.latest < $1.latest }
  }

  /// Whether the disease holds by what was last seen.
  private var isControlled: Bool {
    [.stable, .tooEarly, .responding, .remission].contains(context.headline)
  }

  /// CAV-SYM-1; where imaging is too old to say so, that is noted.
  private var symptomsWorse: Caveat? {
    guard isControlled, let decline, point != nil || current?.studies.isEmpty == false,
      let scan = point?.scans.upperBound ?? current?.when.date.latest
    else { return nil }
    let age = asOf.days(since: scan)
    let facts = decline.facts + [.days("imaging before today", age)]
    return age <= settings.symptomImagingMaxDays
      ? caveat(.symptomsWorse, .pause, facts)
      : caveat(
        .imagingOld, .note, facts + [.days("speaks for", settings.symptomImagingMaxDays)])
  }

  /// Where the case calls a symptom refractory.
  var symptomHits: [SymptomLint.Hit] {
    let texts =
      [known.question].compactMap(\.self) + known.notes.map(\.text)
      + known.symptoms.map { [$0.name, $0.text ?? ""].joined(separator: " ") }
      + known.events.compactMap(\.text) + known.supportiveCare.map(\.text)
    return texts.flatMap { SymptomLint.hits($0) }
  }

  /// CAV-SYM-2.
  private var called: Caveat? {
    guard let hit = symptomHits.first else { return nil }
    return caveat(
      .symptomCalledRefractory, .note, [.word("said", hit.word), .word("of", hit.symptom)])
  }

  /// CAV-SYM-3: another cause on record in the weeks of the decline.
  private var alternativeCause: Caveat? {
    guard let decline else { return nil }
    func isNear(_ date: PartialDate) -> Bool {
      abs(decline.latest.days(since: date.latest)) <= CaveatLimits.declineDays
    }
    let events = known.events.filter {
      ($0.kind == .otherCause || $0.kind == .infection) && isNear($0.when.date)
    }.map { $0.text ?? $0.kind.rawValue }
    let symptoms = known.symptoms.filter {
      ($0.attribution == .other || $0.attribution == .treatment) && isNear($0.when.date)
        && $0.text != nil
    }.map { $0.name + ": " + ($0.text ?? "") }
    let causes = events + symptoms
    return causes.isEmpty
      ? nil
      : caveat(.alternativeCause, .pause, causes.map { .word("other cause", $0) } + decline.facts)
  }

  /// CAV-SYM-4: a decline that ended treatment, and no objective progression by then.
  private var deterioration: Caveat? {
    guard let line else { return nil }
    let event = known.events.last {
      $0.kind == .symptomaticDeterioration
        && $0.when.date.latest >= line.start.date.earliest
    }
    guard let event else { return nil }
    let objective = sequence?.timePoints.first {
      $0.responseClass == .progression && $0.reported?.basis != .clinical
    }
    if objective.map({ $0.scans.lowerBound <= event.when.date.latest }) == true { return nil }
    return caveat(
      .deteriorationOnly, .block, bars: .progression,
      [.date("deterioration", event.when.date)]
        + (objective.map { [.date("objective progression", $0.date)] } ?? []))
  }

  /// CAV-SYM-5: bilirubin or creatinine far above normal and above where it began, with imaging that
  /// holds.
  private var organFailure: Caveat? {
    guard isControlled else { return nil }
    let tests = [
      ("bilirubin", CaveatLimits.bilirubinTenths), ("creatinine", CaveatLimits.creatinineTenths),
    ]
    let labs = known.labs
    for (test, tenths) in tests {
      // A letter more or less is told without spelling a name again in lower case.
      let values = labs.indices.filter { place in
        labs[place].test.utf8.count == test.utf8.count && labs[place].test.lowercased() == test
      }.map { labs[$0] }
        .sorted { $0.when.date.latest < $1.when.date.latest }
      guard let last = values.last, let limit = last.upperLimit?.scaled(to: 4),
        let now = last.value.number.scaled(to: 4),
        asOf.days(since: last.when.date.latest) <= settings.symptomImagingMaxDays,
        now * 10 >= tenths * limit,
        values.dropLast().contains(where: { $0.value.number < last.value.number })
      else { continue }
      return caveat(
        .organFailure, .pause,
        [.word(test, last.value.description), .date("on", last.when.date)])
    }
    return nil
  }
}
