import Criteria
import Status

/// All that is found in a case, for reading once.
struct SampleReport {
  let evaluation: CaseEvaluation

  init(_ evaluation: CaseEvaluation) { self.evaluation = evaluation }

  func print() {
    let overall = evaluation.leading?.timePoints.last?.overall.rawValue ?? "-"
    let title = "\(evaluation.patientCase.id.text) \(evaluation.patientCase.diagnosis.disease)"
    Swift.print("\(title): \(overall)")
    let modifiers = Modifiers(evaluation)
    modifiers.all.forEach(held)
    for modifier in modifiers.considered {
      Swift.print(
        "    not", modifier.kind.rawValue, modifier.conditions(.notMet).map(\.evidence.rule))
    }
    if let fragility = Fragility(evaluation) { fragile(fragility) }
    evaluation.readerDifferences.forEach(readers)
  }

  private func held(_ modifier: Modifier) {
    Swift.print(
      "   ", modifier.kind.rawValue, modifier.standing.rawValue, modifier.subKinds.map(\.rawValue),
      modifier.lesions, modifier.organs, "open", modifier.conditions(.open).map(\.evidence.rule))
    for finding in modifier.definitions {
      Swift.print("       ", finding.definition.id, finding.verdict.rawValue)
    }
  }

  private func fragile(_ fragility: Fragility) {
    let margins = fragility.margins.map {
      "to \($0.beyond.rawValue) \($0.millimetres) mm \($0.percent?.description ?? "") %"
    }
    let shares = fragility.simulation?.shares.map { "\($0.category.rawValue) \($0.count)" } ?? []
    Swift.print(
      "    fragility", fragility.band?.rawValue ?? "not by size",
      fragility.likelihood?.rawValue ?? "", margins, fragility.flipLesions, shares)
    for left in fragility.leftOut where left.isFlip {
      Swift.print("        without", left.lesion, left.category?.rawValue ?? "nothing left")
    }
  }

  private func readers(_ difference: ReaderDifference) {
    Swift.print("    readers", difference.readers, difference.categories.map(\.rawValue))
    for cause in difference.attributions {
      Swift.print("       ", cause.cause.rawValue, cause.share ?? -1, cause.points ?? 0)
    }
    for whatIf in difference.whatIfs {
      Swift.print(
        "        what if", whatIf.reader, whatIf.change.rawValue,
        whatIf.category?.rawValue ?? "nothing left",
        whatIf.fromNadir?.percent()?.description ?? "")
    }
  }
}
