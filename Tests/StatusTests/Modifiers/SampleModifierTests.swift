import Criteria
import Foundation
import Oncology
import Status
import Testing

/// What the sample cases were made to show.
@Suite struct SampleModifierTests {
  /// With `PRINT=1` in the environment it prints all that is found in every sample.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PRINT"] == "1")) func prints() throws {
    for evaluation in try SampleEvaluations.all.get() {
      let modifiers = Modifiers(evaluation)
      let overall = evaluation.leading?.timePoints.last?.overall.rawValue ?? "-"
      print("\(evaluation.patientCase.id.text) \(evaluation.patientCase.diagnosis.disease): \(overall)")
      for modifier in modifiers.all {
        print("   ", modifier.kind.rawValue, modifier.standing.rawValue,
          modifier.subKinds.map(\.rawValue), modifier.lesions, modifier.organs)
        for finding in modifier.definitions { print("       ", finding.definition.id, finding.verdict.rawValue) }
        for condition in modifier.conditions(.open) { print("        open:", condition.evidence.rule) }
      }
      for modifier in modifiers.considered {
        let failed = modifier.conditions(.notMet).map(\.evidence.rule)
        print("    not", modifier.kind.rawValue, failed, modifier.definitions.map(\.verdict.rawValue))
      }
      if let fragility = Fragility(evaluation) {
        let shares = fragility.simulation?.shares.map { "\($0.category.rawValue) \($0.count)" } ?? []
        print("    FRG", fragility.band?.rawValue ?? "no band", fragility.likelihood?.rawValue ?? "",
          fragility.margins.map { "to \($0.beyond.rawValue) \($0.millimetres) mm \($0.percent?.description ?? "") % flip \($0.flip)" },
          "same", fragility.isSameReader, "flips", fragility.flipLesions, shares)
        print("    left out:", fragility.leftOut.filter(\.isFlip).map { "\($0.lesion) -> \($0.category?.rawValue ?? "none")" })
      }
      for difference in evaluation.readerDifferences {
        print("    READERS", difference.readers, difference.categories.map(\.rawValue))
        for cause in difference.attributions {
          print("       ", cause.cause.rawValue, cause.share ?? -1, cause.points ?? -1, cause.isSufficient, cause.isNecessary)
        }
        for whatIf in difference.whatIfs { print("        what if", whatIf.reader, whatIf.change.rawValue, whatIf.category?.rawValue ?? "none", whatIf.fromNadir?.percent()?.description ?? "") }
      }
    }
  }
}
