import Foundation
import Oncology
import Store
import TestKit
import Testing

/// Every system call of a save and of a recovery fails in every way, one at a time, on a real file
/// system: afterwards the file is the old or the new case byte for byte, the history verifies, and
/// what the save answered was true (product features 1 and 2).
@Suite struct FaultTests {
  /// What the case was like when the save began.
  enum Start: String, CaseIterable, Sendable {
    /// Nothing was ever saved here.
    case untouched
    /// There is a history.
    case saved
    /// Somebody changed the file by hand since.
    case editedByHand
    /// A call was signed before.
    case signed
    /// A save died between its line and its file.
    case pending
    /// The same, and then an editor saved what it had read before.
    case savedOver
  }

  static let isSoak = ProcessInfo.processInfo.environment["SOAK"] != nil

  /// What fails in what state: in full everything in all of them.
  struct Row: Sendable, CustomTestStringConvertible {
    let start: Start
    let kind: FaultPlan.Kind
    var testDescription: String { "\(start) \(kind)" }
  }

  static let all = Start.allCases.flatMap { start in
    FaultPlan.Kind.allCases.map { Row(start: start, kind: $0) }
  }
  static let saves =
    isSoak
    ? all
    : all.filter { row in
      row.start == .saved ? FaultPlan.Kind.bounded.contains(row.kind) : row.kind == .stop
    }
  static let recoveries =
    isSoak
    ? all
    : all.filter {
      $0.start == .saved && [.stop, .full, .doneAndFailed, .shortAndStop].contains($0.kind)
    }

  private struct Scene {
    let place: SaveCase
    let old: [UInt8]

    init(_ start: Start) throws {
      // In full on a disk, bounded in memory: the calls are the same, and a disk takes a minute.
      place = try SaveCase(in: FaultTests.isSoak ? nil : TemporaryFolder.fast)
      let store = try place.store()
      switch start {
      case .untouched: break
      case .saved:
        _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
      case .editedByHand:
        _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
        try place.folder.write(place.text().replacing("first", with: "1st"), at: SaveCase.file)
      case .signed:
        _ = try store.save(SaveCase.edit("e1", .signed(SaveCase.call("R1"))), to: place.id)
      case .pending:
        let before = place.text()
        _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
        try place.folder.write(place.text(), at: "store/cases/.C-1.json.e1.tmp")
        try place.folder.write(before, at: SaveCase.file)
      case .savedOver:
        _ = try store.save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
        try place.folder.write(place.text(), at: "store/cases/.C-1.json.e1.tmp")
        try place.folder.write(
          SaveCase.text.replacing("first", with: "1st"), at: SaveCase.file)
      }
      old = place.bytes()
    }

    static let edit = Result { try SaveCase.edit("edit", SaveCase.note("new")) }

    func save(_ plan: FaultPlan) throws -> Result<SavedCase, SaveFailure> {
      let store = try place.store(plan.systemCalls)
      do throws(SaveFailure) {
        return .success(try store.save(try Self.edit.getOrFail(), to: place.id))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The file as it is when no fault comes in between: without the edit, and with it.
  private func goal(_ start: Start) throws -> (without: [UInt8], with: [UInt8], calls: Int) {
    let scene = try Scene(start)
    _ = try scene.place.store().recover(now: SaveCase.instant())
    let without = scene.place.bytes()
    let plan = FaultPlan()
    let other = try Scene(start)
    guard case .success(let saved) = try other.save(plan) else {
      Issue.record("a save without a fault fails")
      return (without, [], 0)
    }
    #expect(saved.state == .saved)
    return (without, other.place.bytes(), plan.count)
  }

  @Test(arguments: saves) func everySystemCallOfASave(_ row: Row) throws {
    let (start, kind) = (row.start, row.kind)
    let (without, with, calls) = try goal(start)
    #expect(calls > 15)
    for number in 1...(calls + 1) {
      let scene = try Scene(start)
      let answer = try scene.save(FaultPlan(kind, at: number))
      let name = Comment(rawValue: "\(start) \(kind) at call \(number): \(answer)")
      let there = scene.place.bytes()
      #expect([scene.old, without, with].contains(there), name)
      // The next start, on a machine that works again.
      let store = try scene.place.store()
      #expect(try store.recover(now: SaveCase.instant()).isEmpty, name)
      #expect(try scene.place.leftovers().isEmpty, name)
      let after = scene.place.bytes()
      let isThere = try store.history(of: scene.place.id).holds(edit: "edit")
      #expect(store.verify(scene.place.id).filter { $0.severity == .error }.isEmpty, name)
      if !kind.dies { check(answer, isThere, after, with, name) }
      // Asked once more, it happens, and once.
      _ = try store.save(try Scene.edit.getOrFail(), to: scene.place.id)
      #expect(scene.place.bytes() == with, name)
      #expect(isThere ? after == with : [scene.old, without].contains(after), name)
      #expect(store.verify(scene.place.id).isEmpty, name)
    }
  }

  private func check(
    _ answer: Result<SavedCase, SaveFailure>, _ isThere: Bool, _ after: [UInt8], _ with: [UInt8],
    _ name: Comment
  ) {
    switch answer {
    case .success: #expect(isThere && after == with, name)
    case .failure(.uncertain): break
    case .failure: #expect(!isThere, name)
    }
  }

  /// A save that died anywhere, and then a recovery that fails anywhere.
  @Test(arguments: recoveries) func everySystemCallOfARecovery(_ row: Row) throws {
    let (start, kind) = (row.start, row.kind)
    let (without, with, calls) = try goal(start)
    // Bounded: the deaths around the commit point; in full every death.
    let deaths = Self.isSoak ? 1...calls : (calls - 2)...calls
    for death in deaths {
      var number = 0
      var made = 1
      while number <= made {
        number += 1
        let scene = try Scene(start)
        _ = try scene.save(FaultPlan(.stop, at: death))
        let plan = FaultPlan(kind, at: number)
        _ = try? scene.place.store(plan.systemCalls).recover(now: SaveCase.instant())
        made = plan.count
        let name = Comment(rawValue: "\(start) died at \(death), \(kind) at call \(number)")
        let store = try scene.place.store()
        #expect(try store.recover(now: SaveCase.instant()).isEmpty, name)
        let isThere = try store.history(of: scene.place.id).holds(edit: "edit")
        let after = scene.place.bytes()
        #expect(isThere ? after == with : [scene.old, without].contains(after), name)
        #expect(store.verify(scene.place.id).filter { $0.severity == .error }.isEmpty, name)
        _ = try store.save(try Scene.edit.getOrFail(), to: scene.place.id)
        #expect(scene.place.bytes() == with, name)
        #expect(store.verify(scene.place.id).isEmpty, name)
      }
    }
  }
}

extension Result where Success == Edit, Failure == any Error {
  /// The edit, which is made once for all tests.
  fileprivate func getOrFail() throws(SaveFailure) -> Edit {
    guard case .success(let edit) = self else { throw .busy }
    return edit
  }
}
