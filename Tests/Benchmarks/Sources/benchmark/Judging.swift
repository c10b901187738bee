internal import CaseGenerator
internal import Criteria
internal import Definitions
internal import Oncology
internal import Register
internal import Status
internal import Store

/// From cases to what is said of them.
enum Judging {
  /// One sample is a thousand cases: decoded from memory, and everything said of them on their day.
  ///
  /// The folder is a store with the first of the cases, for the bytes to decode.
  static func measure(_ folder: String, count: Int) throws {
    let files = try Corpus.files(in: folder)
    let cases = CaseGenerator.cases(count, seed: Corpus.seed)
    let definitions = DefinitionFiles.builtIn.definitions
    for start in stride(from: 0, to: count, by: 1000) {
      let some = cases[start..<min(start + 1000, count)]
      let decoded = Sample.nanoseconds {
        for place in some.indices {
          let file = files[place % files.count]
          Sample.keep(try? CaseDocument(file.bytes, file: file.name))
        }
      }
      // Judged outside the clock: `assess` measures that.
      let evaluations = some.map {
        CaseEvaluation($0, asOf: CaseGenerator.today, settings: Settings())
      }
      let said = Sample.nanoseconds {
        for evaluation in evaluations {
          let status = CaseStatus(evaluation, definitions: definitions, hasHistory: false)
          Sample.keep(status)
        }
      }
      let everything = Sample.nanoseconds {
        for evaluation in evaluations {
          Sample.keep(StatusReport(evaluation, definitions: definitions))
        }
      }
      let cases = Double(some.count)
      Sample.print("decode a case", "µs", decoded / 1000 / cases)
      Sample.print("status of a case", "µs", said / 1000 / cases)
      Sample.print("report of a case", "µs", everything / 1000 / cases)
      Sample.print("status / decoding", "", said / decoded)
      Sample.print("report / decoding", "", everything / decoded)
    }
  }

  /// Says everything of the cases of a store so often, each of them judged once, for whoever
  /// counts instructions.
  static func `repeat`(_ folder: String, count: Int) throws {
    let definitions = DefinitionFiles.builtIn.definitions
    for file in try Corpus.files(in: folder) {
      let patientCase = try CaseDocument(file.bytes, file: file.name).value
      let evaluation = CaseEvaluation(
        patientCase, asOf: CaseGenerator.today, settings: Settings())
      for _ in 0..<count {
        Sample.keep(StatusReport(evaluation, definitions: definitions))
      }
    }
  }

  /// One sample is one time point measured again 10,000 times: of the sample with most lesions.
  static func draw(_ folder: String, repeats: Int) throws {
    let store = try CaseStore(path: folder)
    let today = store.description.today ?? CaseGenerator.today
    let register = CaseRegister(store, today: today, settings: Settings())
    guard let id = store.caseIDs.first(where: { $0.text == "C-0142" }) ?? store.caseIDs.first
    else { return }
    let evaluation = try register.evaluate(id)
    for _ in 0..<repeats {
      let time = Sample.nanoseconds { Sample.keep(Fragility(evaluation, draws: 10_000)) }
      Sample.print("10,000 draws", "ms", time / 1e6)
    }
  }
}
