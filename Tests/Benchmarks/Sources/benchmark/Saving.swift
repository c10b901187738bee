internal import Oncology
internal import Store

/// From a change that was asked for to the case on disk.
enum Saving {
  /// One sample is one change of the question of C-0142, read, checked, recorded and synced.
  ///
  /// The first save is not counted, here and in `save-bench`: it reads what the others know. The folder is a
  /// store that may be written.
  static func measure(_ folder: String, count: Int) throws {
    let store = try CaseStore(path: folder)
    guard let id = store.caseIDs.first(where: { $0.text == "C-0142" }) else {
      fatalError("no C-0142 in \(folder)")
    }
    var question = try store.read(id).value.question
    for number in 0...count {
      // As long as the one before, so that every save writes as many bytes.
      let next = number % 2 == 0 ? "Which of the two comes first?" : "Which of these comes first?!"
      let edit = Edit(
        id: CaseStore.newEditID(), author: "ms", at: at(number),
        change: .asked(from: question, to: next))
      var failure: SaveFailure?
      let time = Sample.nanoseconds {
        do throws(SaveFailure) {
          Sample.keep(try store.save(edit, to: id))
        } catch {
          failure = error
        }
      }
      if let failure { fatalError("not saved: \(failure)") }
      if number > 0 { Sample.print("save a change", "ms", time / 1e6) }
      question = next
    }
  }

  private static func at(_ second: Int) -> Instant {
    guard let instant = Instant(secondsSince1970: 1_733_832_312 + second, minutesAhead: 60) else {
      fatalError("no such time")
    }
    return instant
  }
}
