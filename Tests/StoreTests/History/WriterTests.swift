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
