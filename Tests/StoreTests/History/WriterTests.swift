import Foundation
import Oncology
import Store
import Synchronization
import TestKit
import Testing

/// Ten writers on one store: no edit is lost, none happens twice (issue 5).
@Suite struct WriterTests {
  static let writers = 10
  static let cases = 50
  /// All writers together; in full 10,000.
  static let edits = ProcessInfo.processInfo.environment["SOAK"] == nil ? 300 : 10_000

  @Test func tenWritersLoseNothingAndDoubleNothing() throws {
    let place = try SaveCase(in: Self.edits < 10_000 ? TemporaryFolder.fast : nil)
    let ids = try (1...Self.cases).map { try #require(CaseID("C-\($0)")) }
    for id in ids {
      try place.folder.write(
        SaveCase.text.replacing("C-1", with: id.text), at: "store/cases/\(id).json")
    }
    let path = place.path
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: Self.writers) { writer in
      do {
        let store = try CaseStore(path: path)
        for number in 0..<(Self.edits / Self.writers) {
          let name = "w\(writer)-\(number)"
          let id = ids[(writer * 7 + number * 13) % ids.count]
          let edit = try SaveCase.edit(name, SaveCase.note(name))
          let saved = try store.save(edit, to: id)
          if saved.state != .saved { failures.withLock { $0.append("\(name) \(saved.state)") } }
          // Every tenth is asked for twice, as after an answer that did not come.
          if number % 10 == 0 { _ = try store.save(edit, to: id) }
        }
      } catch {
        failures.withLock { $0.append("\(writer): \(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    try check(ids, CaseStore(path: path))
  }

  /// Whether nobody has locked a folder.
  private static func isFree(_ folder: String) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// Whether something comes true within some seconds.
  private static func comes(_ condition: () -> Bool) -> Bool {
    for _ in 0..<5_000 {
      if condition() { return true }
      usleep(1_000)
    }
    return false
  }

  /// Who saves again and again would else be there before all who wait: the next one is whose turn it is.
  @Test func whoWaitsStandsInLineUntilItsTurn() throws {
    let place = try SaveCase()
    let line = place.path + "/cases"
    let holder = open(place.path, O_RDONLY | O_DIRECTORY)
    try #require(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let saved = Mutex<Bool?>(nil)
    let path = place.path
    let id = place.id
    Thread.detachNewThread {
      let edit = try? SaveCase.edit("e1", SaveCase.note("N9"))
      let done = edit.flatMap { try? CaseStore(path: path).save($0, to: id) }
      saved.withLock { $0 = done?.state == .saved }
    }
    #expect(Self.comes { !Self.isFree(line) })
    #expect(saved.withLock { $0 } == nil)
    close(holder)
    #expect(Self.comes { saved.withLock { $0 } == true })
    #expect(Self.isFree(line))
  }

  private func check(_ ids: [CaseID], _ store: CaseStore) throws {
    var notes: [String: Int] = [:]
    for id in ids {
      #expect(store.verify(id).isEmpty)
      for note in try store.read(id).value.notes { notes[note.id, default: 0] += 1 }
    }
    let edits = notes.filter { $0.key.hasPrefix("w") }
    #expect(edits.count == Self.edits)
    #expect(edits.values.allSatisfy { $0 == 1 })
  }
}
