internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// Section 2 of `heme-rules.md`.
  var myelomaCaveats: [Caveat] {
    guard disease == "myeloma" else { return [] }
    return
      ([
        kidney, unconfirmedResponse, lag, escape, antibody, oligoclonal,
      ] as [Caveat?]).compactMap(\.self)
  }

  /// MM-FLC-N.
  private var kidney: Caveat? {
    let hasChains = known.labs.contains { $0.test.holds("FLC") }
    guard hasChains, let filtration = labs("eGFR").last,
      filtration.value.isBelow(HematologicLimits.kidney) == true
    else { return nil }
    return caveat(
      .renalLightChains, .note,
      [.word("eGFR", filtration.value.description), .date("on", filtration.when.date)])
  }

  /// MC-7: the first of a response, with no second sample yet.
  private var unconfirmedResponse: Caveat? {
    guard let points = sequence?.timePoints, let last = points.last,
      let rank = last.responseClass.rank, rank >= 2, last.reported?.confirmedOn == nil
    else { return nil }
    let asGood = points.filter { ($0.responseClass.rank ?? 0) >= rank }
    guard asGood.count == 1 else { return nil }
    return caveat(
      .provisionalResponse, .note,
      [.word("category", last.category), .date("first on", last.date)])
  }

  /// CT-MM: early after cells or a bispecific the M-protein has not cleared.
  private var lag: Caveat? {
    guard let line, line.kind == .cellTherapy || line.kind == .bispecific,
      let day = lineDay, day <= HematologicLimits.lagDays,
      [.stable, .responding, .tooEarly].contains(context.headline)
    else { return nil }
    return caveat(.mProteinLag, .note, [.days("day of the line", day)])
  }

  /// MM-33: one light chain doubled since the lowest value while the M-protein did not rise.
  private var escape: Caveat? {
    let protein = labs("M-protein")
    guard let lastProtein = protein.last, let lowest = protein.map(\.value.number).min(),
      lastProtein.value.number <= lowest
    else { return nil }
    for test in ["kappa FLC", "lambda FLC"] {
      let values = labs(test)
      guard let last = values.last?.value, let limit = values.last?.upperLimit,
        last.isAbove(limit) == true,
        let least = values.dropLast().map(\.value.number).min()?.scaled(to: 4),
        let now = last.number.scaled(to: 4), least > 0,
        now >= HematologicLimits.escapeTimes * least
      else { continue }
      return caveat(.lightChainEscape, .pause, [.word(test, last.description)])
    }
    return nil
  }

  /// LAB-T13: what is left may be the therapeutic antibody.
  private var antibody: Caveat? {
    let names = ["daratumumab", "isatuximab", "elotuzumab"]
    guard let last = labs("M-protein").last?.value, last.unit == "g/L",
      last.number <= HematologicLimits.antibodyGrams, last.number > ExactDecimal(significand: 0),
      let drug = line?.agents.first(where: { names.contains($0.name.lowercased()) })
    else { return nil }
    return caveat(
      .antibodyInterference, .note,
      [.word("M-protein", last.description), .word("drug", drug.name)])
  }

  /// LAB-T14.
  private var oligoclonal: Caveat? {
    let text =
      known.labs.first {
        ($0.test + " " + ($0.specimen ?? "")).mentions("oligoclonal")
      }?.test ?? known.notes.first { $0.text.mentions("oligoclonal") }?.id
    return text.map { caveat(.oligoclonal, .note, [.word("on record", $0)]) }
  }
}
