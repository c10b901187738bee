import Testing

/// A keyboard, by the printable ASCII characters that it does not give without AltGr or a dead key.
///
/// Taken from the layouts of xkeyboard-config (symbols de, fr, es, se, hu, gb and us): what stands on
/// level three or on a dead key.
struct KeyboardLayout: Sendable, CustomTestStringConvertible {
  let name: String
  let hard: Set<Character>

  var testDescription: String { name }

  /// Whether a key of this name is hard to press on it.
  func isHard(_ key: String) -> Bool { key.count == 1 && key.contains { hard.contains($0) } }

  static let all = [
    KeyboardLayout(name: "US", hard: []),
    KeyboardLayout(name: "UK", hard: []),
    KeyboardLayout(name: "German", hard: Set("[]{}|\\@~`^")),
    KeyboardLayout(name: "French", hard: Set("[]{}|\\@~`^#")),
    KeyboardLayout(name: "Spanish", hard: Set("[]{}|\\@~`^#")),
    KeyboardLayout(name: "Nordic", hard: Set("[]{}|\\@~`^$")),
    KeyboardLayout(name: "Hungarian", hard: Set("[]{}|\\@~`^#$<>&*;")),
  ]
}
