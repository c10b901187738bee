internal import Oncology
internal import Store

/// From a change that was asked for to the case on disk.
enum Saving {
  /// Samples are changes of C-0142, read, checked, recorded and synced: a measurement, and its question.
  ///
  /// The first save of a kind is not counted, as in `save-bench`: it reads what the others know. The
  /// folder is a store that may be written.
  static func measure(_ folder: String, count: Int) throws {
    let store = try CaseStore(path: folder)
    guard let id = store.caseIDs.first(where: { $0.text == "C-0142" }) else {
      fatalError("no C-0142 in \(folder)")
    }
    for kind in Kind.allCases {
      for number in 0...count {
        let change = change(kind, number, try store.read(id).value)
        let edit = Edit(
          id: CaseStore.newEditID(), author: "ms", at: at(number), change: change)
        var failure: SaveFailure?
        let time = Sample.nanoseconds {
          do throws(SaveFailure) {
            Sample.keep(try store.save(edit, to: id))
          } catch {
            failure = error
          }
        }
        if let failure { fatalError("not saved: \(failure)") }
        if number > 0 { Sample.print(kind.rawValue, "ms", time / 1e6) }
      }
    }
  }

  private enum Kind: String, CaseIterable {
    case measurement = "save a measurement"
    case question = "save a question"
  }

  /// What is written is as long as what was there, so that every save writes as many bytes.
  private static func change(
    _ kind: Kind, _ number: Int, _ patientCase: PatientCase
  ) -> CaseChange {
    switch kind {
    case .question:
      let texts = ["Which of the two comes first?", "Which of these comes first?!"]
      return .asked(from: patientCase.question, to: texts[number % 2])
    case .measurement:
      let (reading, lesion) = ("A-2024-12-02", "T4")
      guard let assessment = patientCase.assessments.first(where: { $0.id == reading }),
        let old = assessment.findings[lesion]
      else { fatalError("no \(lesion) in \(reading)") }
      var new = old
      new.longest = Length(tenThousandths: number % 2 == 0 ? 250_000 : 240_000)
      return .measured(assessment: reading, lesion: lesion, from: old, to: new)
    }
  }

  private static func at(_ second: Int) -> Instant {
    guard let instant = Instant(secondsSince1970: 1_733_832_312 + second, minutesAhead: 60) else {
      fatalError("no such time")
    }
    return instant
  }
}
