internal import CaseGenerator
internal import Criteria
internal import Definitions
internal import Status

/// From cases to rows of the agenda.
enum Assessing {
  /// One sample is a thousand cases judged and summed up.
  static func measure(_ count: Int) {
    let cases = CaseGenerator.cases(count, seed: Corpus.seed)
    let definitions = DefinitionFiles.builtIn.definitions
    var start = 0
    while start < count {
      let some = cases[start..<min(start + 1000, count)]
      let time = Sample.nanoseconds {
        for value in some {
          let evaluation = CaseEvaluation(value, asOf: CaseGenerator.today, settings: Settings())
          let report = StatusReport(evaluation, definitions: definitions)
          Sample.keep(CaseSummary(evaluation, report))
        }
      }
      Sample.print("assess a case", "µs", time / 1000 / Double(some.count))
      start += 1000
    }
  }
}
