internal import Criteria
internal import Oncology
internal import Status

/// How close a category is to another one, in a few words (solid-rules FRG).
struct FragilityWords {
  private let fragility: Fragility
  private let patientCase: PatientCase

  init(_ fragility: Fragility, _ patientCase: PatientCase) {
    self.fragility = fragility
    self.patientCase = patientCase
  }

  var items: [Line] {
    guard fragility.isSizeDriven else {
      return [Line("the category does not hang on sizes", .muted)]
    }
    var items = margins
    if let band = fragility.band {
      let tone: Tone = band == .solid ? .plain : .caveat
      items.append(Line(band.rawValue.lowercased(), tone))
    }
    if let simulation = fragility.simulation { items.append(holds(simulation)) }
    let flips = fragility.leftOut.filter { $0.isFlip && $0.category != nil }
    items += flips.map { out in
      Line("\(out.category.map { Words.letters($0) } ?? "?") without \(name(out.lesion))", .caveat)
    }
    return items
  }

  private var margins: [Line] {
    fragility.margins.map { margin in
      let difference = Words.signed(margin.millimetres)
      let percent = margin.percent.map { ", \(Words.signed($0)) %" } ?? ""
      let flip = margin.flip.description
      return Line(
        "\(difference) mm\(percent) from the limit of \(margin.threshold.rawValue); "
          + "\(flip) mm in one lesion would do")
    }
  }

  /// "holds in 76 % of 10,000 draws", rounded down: a rounded figure must not promise more.
  private func holds(_ simulation: MeasurementSimulation) -> Line {
    let percent = simulation.draws > 0 ? simulation.held * 100 / simulation.draws : 0
    return Line(
      "holds in \(percent) % of \(simulation.draws) simulated readings",
      percent < 95 ? .caveat : .plain)
  }

  private func name(_ id: String) -> String {
    patientCase.lesion(id).map { "\(id) \($0.name.lowercasedHead)" } ?? id
  }
}
