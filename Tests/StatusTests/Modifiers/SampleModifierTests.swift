import Criteria
import Foundation
import Oncology
import Status
import Testing

/// What the sample cases were made to show.
@Suite struct SampleModifierTests {
  /// The kinds that stand beside each sample that has any, by standing; the rest has none.
  static let rows: [(id: String, established: Set<Modifier.Kind>, possible: Set<Modifier.Kind>)] = [
    ("C-0118", [], [.oligometastatic]),
    ("C-0129", [], [.localFailure, .pseudoprogressionPossible]),
    ("C-0142", [.mixed, .oligoProgression, .localFailure], [.oligometastatic]),
    ("C-0171", [], [.oligometastatic]),
    ("C-0184", [.systemicFailure], []),
    ("C-0185", [.oligoProgression, .localFailure], []),
    ("C-0186", [.oligoProgression], []),
    ("C-0187", [.mixed, .cnsOnly], []),
    ("C-0188", [.oligometastatic, .pseudoprogressionConfirmed], []),
    ("C-0189", [.mixed, .oligoProgression, .localFailure], []),
    ("C-0191", [.mixed, .localFailure], []),
    ("C-0192", [], [.oligometastatic]),
    (
      "C-0193", [.mixed],
      [.oligoProgression, .oligometastatic, .localFailure, .pseudoprogressionPossible]
    ),
    ("C-0194", [], [.oligometastatic]),
    ("C-0195", [], [.oligometastatic]),
    ("C-0196", [.mixed, .oligoProgression, .localFailure], [.oligometastatic]),
    ("C-0197", [], [.hyperprogressionPossible]),
    ("C-0198", [.markerOnly], [.oligometastatic]),
    ("C-0199", [.markerOnly], [.oligometastatic]),
    ("C-0207", [.oligometastatic], []),
    ("C-0208", [], [.oligometastatic]),
    ("C-0210", [.mixed], [.oligometastatic]),
    ("C-0211", [.mixed, .oligoProgression, .localFailure], [.oligometastatic]),
  ]

  @Test("Every sample holds what it was made to show, and nothing else") func kinds() throws {
    for evaluation in try SampleEvaluations.all.get() {
      let id = evaluation.patientCase.id.text
      let row = Self.rows.first { $0.id == id }
      let all = Modifiers(evaluation).all
      let established = Set(all.filter { $0.standing == .established }.map(\.kind))
      let possible = Set(all.filter { $0.standing == .possible }.map(\.kind))
      #expect(established == row?.established ?? [], "\(id)")
      #expect(possible == row?.possible ?? [], "\(id)")
    }
  }

  @Test("C-0142: mixed within partial response, one adrenal, readers differ in set and new lesion")
  func touchstone() throws {
    let evaluation = try SampleEvaluations.evaluation("C-0142")
    let modifiers = Modifiers(evaluation)
    #expect(modifiers.first(.mixed)?.subKinds == [.withinPR, .betweenOrgans])
    let oligo = try #require(modifiers.first(.oligoProgression))
    #expect(oligo.lesions == ["T4"] && oligo.subKinds == [.strict])
    let verdicts = oligo.definitions.map { ($0.definition.id, $0.verdict) }
    #expect(verdicts.map(\.0) == ["Weickhardt 2012", "CURB", "STOP", "BOSS", "COSMO"])
    #expect(verdicts.map(\.1) == [.met, .notMet, .met, .notMet, .met])
    let fragility = try #require(Fragility(evaluation))
    #expect(fragility.margins.map(\.millimetres.description) == ["-2.6"])
    #expect(fragility.margins.first?.percent?.description == "-4.1")
    #expect(fragility.band == .fragile)
    #expect(fragility.leftOut.filter(\.isFlip).map(\.lesion) == ["T1", "T3"])
    let difference = try #require(evaluation.readerDifferences.first)
    #expect(difference.causes == [.targetSet, .newLesion, .measurement])
    let common = difference.whatIfs.first { $0.change == .commonTargetSet }
    #expect(common?.category == .progressiveDisease)
  }

  @Test("C-0129: the progression of both readers, and the nodule of one") func melanoma() throws {
    let evaluation = try SampleEvaluations.evaluation("C-0129")
    let pseudo = try #require(Modifiers(evaluation).first(.pseudoprogressionPossible))
    #expect(pseudo.subKinds == [.highSuspicion])
    let due = pseudo.conditions.flatMap(\.evidence.facts)
    #expect(due.contains(.date("from", PartialDate(ModifierCase.day("2024-12-02")))))
    #expect(due.contains(.date("by", PartialDate(ModifierCase.day("2024-12-30")))))
    #expect(evaluation.readerDifferences.first?.causes == [.newLesion])
  }

  @Test("C-0187: three new brain lesions alone") func brain() throws {
    let modifiers = Modifiers(try SampleEvaluations.evaluation("C-0187"))
    #expect(modifiers.first(.cnsOnly)?.lesions == ["X1", "X2", "X3"])
    #expect(!modifiers.kinds.contains(.oligoProgression))
  }

  @Test("C-0188, C-0189, C-0211: sub-kinds") func subKinds() throws {
    func subKinds(_ id: String, _ kind: Modifier.Kind) throws -> [Modifier.SubKind]? {
      Modifiers(try SampleEvaluations.evaluation(id)).first(kind)?.subKinds
    }
    #expect(try subKinds("C-0188", .pseudoprogressionConfirmed) == [.followedByResponse])
    #expect(try subKinds("C-0189", .mixed) == [.withinSD, .betweenOrgans])
    #expect(try subKinds("C-0211", .localFailure) == [.inField])
    #expect(try subKinds("C-0197", .hyperprogressionPossible) == [])
  }

  @Test("C-0197: four of seven definitions") func hyperprogression() throws {
    let evaluation = try SampleEvaluations.evaluation("C-0197")
    let hyper = try #require(Modifiers(evaluation).first(.hyperprogressionPossible))
    let met = hyper.definitions.filter { $0.verdict == .met }.map(\.definition.id)
    #expect(met == ["Champiat 2017", "Saâda-Bouzid 2017", "Ferrara 2018", "Matos 2020"])
  }

  @Test("As of each day on which something became known, nothing fails and words agree")
  func everyDay() throws {
    for evaluation in try SampleEvaluations.all.get() {
      let days = Set(evaluation.patientCase.assessments.map(\.when.countsFrom))
      for day in days {
        let past = CaseEvaluation(
          evaluation.patientCase, asOf: day, settings: evaluation.settings)
        let modifiers = Modifiers(past)
        for modifier in modifiers.all {
          #expect(modifier.conditions(.notMet).allSatisfy { !$0.isDecisive })
          #expect(!modifier.conditions.isEmpty)
        }
        if let fragility = Fragility(past, draws: 200) {
          #expect((fragility.band == nil) == fragility.margins.isEmpty)
          if let simulation = fragility.simulation {
            #expect(simulation.shares.map(\.count).reduce(0, +) == 200)
          }
        }
        for difference in past.readerDifferences {
          let shares = difference.attributions.compactMap(\.share).reduce(0, +)
          #expect(shares == (difference.isDiscordant ? ReaderDifference.whole : 0))
        }
      }
    }
  }

  /// With `PRINT=1` in the environment it prints all that is found in every sample.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PRINT"] == "1")) func prints() throws {
    for evaluation in try SampleEvaluations.all.get() { SampleReport(evaluation).print() }
  }
}
