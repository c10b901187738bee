/// Words that are looked for in what people wrote.
///
/// The library's search compares characters and took a seventh of judging a case. Where a word of ASCII
/// has its letters nowhere, as nearly everywhere, there is nothing to ask it.
extension String {
  /// Whether a word in small letters stands anywhere in the text, whatever the text's capitals.
  func mentions(_ word: String) -> Bool {
    guard word.isPlain else { return lowercased().contains(word) }
    guard Self.find(word.utf8.span, in: utf8.span, { $0.lowered }) else { return false }
    return isPlain || lowercased().contains(word)
  }

  /// Whether a part stands anywhere in the text, written like this.
  func holds(_ part: String) -> Bool {
    guard part.isPlain else { return contains(part) }
    guard Self.find(part.utf8.span, in: utf8.span, { $0 }) else { return false }
    return isPlain || contains(part)
  }

  /// Whether every letter has one spelling: an accent may follow others.
  private var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Every place in turn: words and texts are short.
  private static func find(
    _ word: borrowing Span<UInt8>, in text: borrowing Span<UInt8>, _ read: (UInt8) -> UInt8
  ) -> Bool {
    if word.isEmpty { return true }
    if word.count > text.count { return false }
    for start in 0...(text.count - word.count) where read(text[start]) == word[0] {
      var length = 1
      while length < word.count, read(text[start + length]) == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

extension UInt8 {
  /// A letter of ASCII in lower case, anything else as it is.
  fileprivate var lowered: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
