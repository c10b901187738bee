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
      var seen: [Key: ActionID] = [:]
      for action in Action.all where action.contexts.contains(context) {
        for name in action.keys {
          guard let key = KeyName.key(name) else {
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

  /// On German, French, Spanish, Nordic and Hungarian keyboards these need AltGr; an action must have
  /// another key.
  @Test func noActionNeedsAltGr() {
    let hard: Set<String> = ["[", "]", "{", "}", "|", "\\", "@", "#", "$", "~", "`", "^", "<", ">"]
    for action in Action.all {
      #expect(action.keys.contains { !hard.contains($0) }, "\(action.id)")
    }
  }

  @Test func theKeymapFindsEveryKeyOfTheTable() throws {
    let keymap = Keymap()
    for action in Action.all {
      for context in action.contexts {
        for name in action.keys {
          let key = try #require(KeyName.key(name))
          #expect(keymap.action(for: key, in: context) == action.id)
        }
      }
    }
  }
}
