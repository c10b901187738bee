internal import Criteria
internal import Oncology
internal import Status

/// How close the call is: distance to the neighbouring categories, one lesion, repeated measurement.
struct FragilityFacts {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let fragility: Fragility?

  init(_ state: BoardState, _ evaluation: CaseEvaluation) {
    self.state = state
    self.evaluation = evaluation
    fragility = state.fragility
  }

  var sections: [Section] {
    guard let fragility else {
      let words =
        evaluation.isJudgedByRECIST
        ? "No time point was measured after baseline: no distance to a threshold is known."
        : "RECIST 1.1 has no say in this disease: no distance to a threshold is known."
      return [section("", [Facts.Fact("", [Line(words, .muted)], most: 3)])]
    }
    let date = Words.date(fragility.date, today: state.today)
    let note =
      Line("\(fragility.reader), \(date) ", .muted) + Words.category(fragility.category)
    return [section(note, facts(fragility))]
  }

  private func section(_ note: Line, _ facts: [Facts.Fact]) -> Section {
    Section(
      "fragility", title: Line("HOW CLOSE THE CALL IS", .heading), note: note,
      .facts(Facts(facts, labelColumns: 13)))
  }

  private func facts(_ fragility: Fragility) -> [Facts.Fact] {
    guard fragility.isSizeDriven else {
      let words =
        "Size does not decide: no other sum of the targets gives another category (FRG-8)."
      return [Facts.Fact("size", [Line(words)], most: 3)]
    }
    let all = [
      Facts.Fact("distance", fragility.margins.map { margin($0) }, most: 4),
      Facts.Fact("firmness", firmness(fragility), most: 4),
      Facts.Fact("one lesion", flip(fragility), most: 4),
      Facts.Fact("measured again", simulation(fragility.simulation), most: 4),
    ]
    return all.filter { !$0.items.isEmpty }
  }

  /// "2.6 mm (4.1 %) below the line for PD".
  private func margin(_ margin: SumMargin) -> Line {
    let distance = Self.unsigned(margin.millimetres)
    let percent = margin.percent.map { " (\(Self.unsigned($0)) %)" } ?? ""
    let side =
      margin.hundredThousandths == 0
      ? "on" : margin.hundredThousandths < 0 ? "below" : "above"
    let name = margin.threshold.rawValue
    let words = Line(
      "\(distance) mm\(percent) \(side) the line for \(name)", Self.tone(margin.band))
    return margin.beyond.rawValue == name
      ? words : words + Line(", beyond it ") + Words.category(margin.beyond)
  }

  private static func unsigned(_ number: ExactDecimal) -> String {
    ExactDecimal(significand: abs(number.significand), scale: number.scale).description
  }

  private static func tone(_ band: SumMargin.Band) -> Tone {
    switch band {
    case .fragile: .caveat
    case .readerDependent: .unconfirmed
    case .solid: .plain
    }
  }

  private func firmness(_ fragility: Fragility) -> [Line] {
    guard let band = fragility.band else { return [] }
    let words =
      switch band {
      case .fragile: "the same reader could measure the other category"
      case .readerDependent: "another reader could measure the other category"
      case .solid: "beyond what readers differ by"
      }
    var items = [
      Line(band.rawValue, band == .solid ? .strong : Self.tone(band)) + Line(": \(words)")
    ]
    if let likelihood = fragility.likelihood {
      items.append(Line("a repeated measurement \(Self.words(likelihood))", .muted))
    }
    items.append(
      Line(fragility.isSameReader ? "same reader throughout" : "readers or protocol differ", .muted)
    )
    return items
  }

  private static func words(_ likelihood: SumMargin.Likelihood) -> String {
    switch likelihood {
    case .tossUp: "could go either way"
    case .likely: "would likely agree"
    case .firm: "would agree"
    }
  }

  private func flip(_ fragility: Fragility) -> [Line] {
    guard let nearest = fragility.margins.min(by: { $0.flip < $1.flip }) else { return [] }
    let names = fragility.flipLesions.map { id in
      "\(id) \(evaluation.patientCase.lesion(id)?.name.lowercasedHead ?? "")"
    }
    let change = Line("\(nearest.flip) mm in one target would make it ")
    let who =
      names.isEmpty
      ? Line("no single target can by a usual error", .muted)
      : Line("within the usual error of \(names.joined(separator: ", "))", .caveat)
    return [change + Words.category(nearest.beyond), who]
  }

  private func simulation(_ simulation: MeasurementSimulation?) -> [Line] {
    guard let simulation, simulation.draws > 0 else { return [] }
    let held = Self.percent(simulation.held, of: simulation.draws)
    let draws = Self.grouped(simulation.draws)
    let others = simulation.shares.filter { $0.category != fragility?.category }.map { share in
      Line("\((share.count * 100 + simulation.draws - 1) / simulation.draws) % ")
        + Words.category(share.category)
    }
    return [
      Line("holds in \(held) of \(draws) draws", .strong) + Line(" (seed \(simulation.seed))")
    ] + others
  }

  /// Whole per cent, rounded down: a rounded figure must not promise more.
  private static func percent(_ count: Int, of all: Int) -> String { "\(count * 100 / all) %" }

  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let rest = String(number % 1000)
    return "\(number / 1000),\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
