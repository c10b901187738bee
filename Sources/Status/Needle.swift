/// A word that is looked for in many texts, whatever its capitals.
struct Needle {
  private let text: String
  private let isPlain: Bool

  /// A word in small letters.
  init(_ text: String) {
    self.text = text
    isPlain = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text has it.
  func isIn(_ other: String) -> Bool {
    // Letters beyond ASCII have more than one spelling, which comparing characters knows of.
    guard isPlain else { return other.lowercased().contains(text) }
    return Self.find(text.utf8.span, in: other.utf8.span)
  }

  /// Every place in turn: words and texts are short.
  private static func find(_ word: borrowing Span<UInt8>, in text: borrowing Span<UInt8>) -> Bool {
    if word.isEmpty { return true }
    if word.count > text.count { return false }
    for start in 0...(text.count - word.count) {
      var length = 0
      while length < word.count, small(text[start + length]) == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
