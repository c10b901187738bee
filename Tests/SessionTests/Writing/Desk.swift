import Cells
import Foundation
import Oncology
import Screens
import Session
import Store
import TestKit
import ViewModel

@testable import tumorboard

/// A store of one's own and the program on it, as often as it is started.
final class Desk {
  /// The store and the folder of drafts.
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(in: TemporaryFolder.fast)
    // One case of the samples: the store is read anew after every change.
    for name in ["store.json", "cases/C-0142.json"] {
      let bytes = try Repository.bytes(of: "sample-cases/\(name)")
      try folder.write(String(decoding: bytes, as: UTF8.self), at: "store/\(name)")
    }
  }

  /// The store's folder.
  var path: String { folder.path + "/store" }

  /// What the program showed last, and where it stood.
  struct Run {
    let screen: [String]
    let state: BoardState

    func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }
    var text: String { screen.joined(separator: "\n") }
  }

  /// Starts the program, presses keys, and ends its input.
  ///
  /// "text:a_b" types "a b"; other words are names of keys.
  func run(
    _ keys: String, person: String? = nil, isReadOnly: Bool = false,
    size: Size = Size(rows: 24, columns: 80)
  ) throws -> Run {
    let place = try StorePlace(path, asOf: nil, isReadOnly: isReadOnly)
    let themes = ThemeCatalog()
    let state = BoardState(
      today: place.today, themes: themes.names, theme: "dark", person: person,
      obstacle: place.obstacle)
    var session = Session(
      state, store: place.access,
      editing: StoreWriter(place, state: folder.path + "/state").access, themes: themes,
      glyphs: .unicode)
    var terminal = MemoryTerminal(size: size, events: Self.events(keys))
    _ = session.run(on: &terminal, first: [.list, .findDrafts])
    return Run(screen: terminal.frames.last?.lines ?? [], state: session.state)
  }

  private static func events(_ keys: String) -> [TerminalEvent] {
    keys.split(separator: " ").flatMap { name -> [TerminalEvent] in
      if name.hasPrefix("text:") {
        return name.dropFirst(5).unicodeScalars.map {
          .key(.character($0 == "_" ? " " : $0))
        }
      }
      return KeyName.key(String(name)).map { [.key($0)] } ?? []
    }
  }

  /// The calls in the file of a case.
  func calls(of id: String = "C-0142") throws -> [ResponseCall] {
    try store().read(unwrap(CaseID(id))).value.calls
  }

  func store() throws -> CaseStore { try CaseStore(path: path) }

  /// What is wrong with the history of a case and what was signed in it.
  func problems(of id: String = "C-0142") throws -> [CaseIssue] {
    try store().verify(unwrap(CaseID(id)))
  }

  private func unwrap<T>(_ value: T?) throws -> T {
    guard let value else { throw CocoaError(.fileNoSuchFile) }
    return value
  }
}
