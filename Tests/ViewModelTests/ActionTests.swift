import Cells
import Screens
import Testing
import ViewModel

/// The table of actions.
@Suite struct ActionTests {
  @Test func everyActionHasOneRowAndASentence() {
    #expect(Action.all.map(\.id.rawValue).sorted() == ActionID.allCases.map(\.rawValue).sorted())
    for action in Action.all {
      #expect(action.help.hasSuffix("."), "\(action.id)")
      #expect(!action.title.isEmpty && !action.keys.isEmpty && !action.contexts.isEmpty)
    }
  }

  @Test func everyKeyHasANameAndOneMeaningInAContext() {
    for context in Context.allCases {
      var seen: [[Key]: ActionID] = [:]
      for action in Action.all where action.contexts.contains(context) {
        for name in action.keys {
          guard let key = KeyName.keys(name) else {
            Issue.record("\(name) is no key")
            continue
          }
          if let other = seen[key] {
            Issue.record("\(name) is \(other) and \(action.id) in \(context)")
          }
          seen[key] = action.id
        }
      }
    }
  }

  /// Where a key needs AltGr on a keyboard, or cannot be typed with one press at all, an action must
  /// have another key.
  @Test(arguments: KeyboardLayout.all)
  func noActionNeedsAltGr(_ layout: KeyboardLayout) {
    for action in Action.all {
      #expect(
        action.keys.contains { $0.split(separator: " ").allSatisfy { !layout.isHard(String($0)) } },
        "\(action.id) on a \(layout.name) keyboard")
    }
  }

  @Test func theKeymapFindsEveryKeyOfTheTable() throws {
    let keymap = Keymap()
    for action in Action.all {
      for context in action.contexts {
        for name in action.keys {
          let names = name.split(separator: " ").map(String.init)
          let last = try #require(names.last.flatMap(KeyName.key))
          #expect(
            keymap.message(for: last, after: names.dropLast(), in: context) == .action(action.id))
          guard names.count > 1 else { continue }
          let first = try #require(KeyName.key(names[0]))
          #expect(keymap.message(for: first, after: [], in: context) == .prefixed(names[0]))
        }
      }
    }
  }

  @Test func aSequenceThatMeansNothingGoesBack() {
    #expect(Keymap().message(for: .character("z"), after: ["g"], in: .agenda) == .action(.back))
  }
}
