extension String {
  /// Whether a word of ASCII stands somewhere in this text, which is in lower case.
  ///
  /// That `contains` answers in the end, which knows accents and takes long; where the letters of the
  /// word do not stand there, as nearly everywhere, there is nothing to ask.
  func holds(_ word: String) -> Bool { hasLetters(of: word) && contains(word) }

  private func hasLetters(of word: String) -> Bool {
    let (text, word) = (utf8.span, word.utf8.span)
    guard !word.isEmpty else { return true }
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == word[0] {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}
