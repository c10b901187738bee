public import Cells
public import ViewModel

/// Which action a key or a sequence of two asks for, made from the table of actions.
public struct Keymap: Sendable {
  private struct Table {
    var actions: [Context: [[Key]: ActionID]] = [:]
    /// Keys that begin a sequence, with their names.
    var prefixes: [Context: [Key: String]] = [:]
  }

  /// Made with the first key: no frame needs it.
  private static let table = makeTable()

  /// The keys of the table.
  public init() {}

  private static func makeTable() -> Table {
    var table = Table()
    for action in Action.all {
      for context in action.contexts {
        for name in action.keys {
          guard let keys = KeyName.keys(name) else { continue }
          table.actions[context, default: [:]][keys] = action.id
          if keys.count > 1 {
            let first = name.prefix { $0 != " " }
            table.prefixes[context, default: [:]][keys[0]] = String(first)
          }
        }
      }
    }
    return table
  }

  /// What a key asks for in a context; nil when it does nothing there.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - before: The names of the keys before it that are not a sequence yet.
  ///   - context: Where it was pressed.
  /// - Returns: What to tell the state; in the middle of a sequence a key without meaning goes back.
  public func message(
    for key: Key, after before: [String], in context: Context
  ) -> Message? {
    let keys = before.compactMap { KeyName.key($0) } + [key]
    if let id = Self.table.actions[context]?[keys] { return .action(id) }
    if !before.isEmpty { return .action(.back) }
    return Self.table.prefixes[context]?[key].map { .prefixed($0) }
  }

  /// What a key does in a form: printable keys type themselves, and some do what they do in every
  /// text; the rest are actions of the table.
  public func filling(_ key: Key) -> Message? {
    switch (key.code, key.modifiers) {
    case (.character(let scalar), []): .typed(scalar)
    case (.backspace, []): .edited(.deleteBackward)
    case (.delete, []): .edited(.deleteForward)
    case (.character("w"), .control): .edited(.deleteWord)
    case (.character("u"), .control): .edited(.deleteToStart)
    case (.character("k"), .control): .edited(.deleteToEnd)
    default: message(for: key, after: [], in: .form)
    }
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
    case (.character("g"), .control): .action(.cover)
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

  /// The keys of the names in a sequence such as "g b"; nil when one is no key.
  public static func keys(_ names: String) -> [Key]? {
    let keys = names.split(separator: " ").map { key(String($0)) }
    let known = keys.compactMap(\.self)
    return known.count == keys.count ? known : nil
  }

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
