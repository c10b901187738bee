public import Cells
public import ViewModel

/// Which action a key asks for, made from the table of actions.
public struct Keymap: Sendable {
  private var actions: [Context: [Key: ActionID]] = [:]

  /// The keys of the table.
  public init() {
    for action in Action.all {
      for context in action.contexts {
        for name in action.keys {
          if let key = KeyName.key(name) { actions[context, default: [:]][key] = action.id }
        }
      }
    }
  }

  /// What a key asks for in a context; nil when it does nothing there.
  public func action(for key: Key, in context: Context) -> ActionID? {
    actions[context]?[key]
  }

  /// What a key does while text is typed; nil when it does nothing.
  public static func typing(_ key: Key) -> Message? {
    switch (key.code, key.modifiers) {
    case (.character(let scalar), []): .typed(scalar)
    case (.enter, []): .entered
    case (.backspace, []): .erased
    case (.escape, []), (.character("c"), .control): .action(.back)
    case (.character("l"), .control): .action(.redraw)
    case (.character("z"), .control): .action(.suspend)
    case (.up, []): .action(.up)
    case (.down, []): .action(.down)
    default: nil
    }
  }
}

/// Keys by the names that people know them by: "j", "Ctrl-d", "PgDn", "F1".
public enum KeyName {
  private static let named: [String: Key.Code] = [
    "Enter": .enter, "Tab": .tab, "Shift-Tab": .backTab, "Esc": .escape, "Backspace": .backspace,
    "Del": .delete, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home,
    "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "),
  ]

  /// The key of a name; nil when there is none.
  public static func key(_ name: String) -> Key? {
    if let code = named[name] { return Key(code) }
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1 { return .character(scalars[0]) }
    if name.hasPrefix("Ctrl-"), scalars.count == 6 { return .control(scalars[5]) }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      return Key(.function(number))
    }
    return nil
  }
}
