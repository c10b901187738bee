extension RefusedRow {
  static let encoding: [RefusedRow] = [
    RefusedRow("a byte order mark", "\u{FEFF}[]", .byteOrderMark, 1, 1),
    RefusedRow("a byte order mark alone", "\u{FEFF}", .byteOrderMark, 1, 1),
    RefusedRow("a byte order mark after a space", " \u{FEFF}[]", .expected("a value"), 1, 2),
    RefusedRow("a byte order mark after the value", "[]\u{FEFF}", .trailingText, 1, 3),
    RefusedRow("half a byte order mark", bytes: [0xEF, 0xBB, 0x31], .notUTF8, 1, 1),
    RefusedRow("UTF-16 with its mark", bytes: [0xFF, 0xFE, 0x5B, 0, 0x5D, 0], .notUTF8, 1, 1),
    RefusedRow(
      "UTF-16, big end first", bytes: [0xFE, 0xFF, 0, 0x5B, 0, 0x5D], .notUTF8, 1, 1),
    RefusedRow("UTF-16 without a mark", bytes: [0x5B, 0, 0x5D, 0], .expected("a value"), 1, 2),
    RefusedRow("UTF-32", bytes: [0, 0, 0, 0x31], .expected("a value"), 1, 1),
    inString("a continuation alone", [0x80]),
    inString("the last continuation alone", [0xBF]),
    inString("Latin-1", [0xE9, 0x20]),
    inString("a lead of two before a quote", [0xC3]),
    inString("a lead of two before a letter", [0xC3, 0x28]),
    inString("a lead of three before a letter", [0xE6, 0x28, 0xA2]),
    inString("a scalar of three without its last", [0xE6, 0xBC]),
    inString("a scalar of four without its last", [0xF0, 0x9F, 0xA7]),
    inString("a lead of four before a letter", [0xF0, 0x28, 0x8C, 0xBC]),
    inString("a fourth byte that continues nothing", [0xF0, 0x9F, 0xA7, 0x28]),
    inString("an overlong scalar of two bytes", [0xC0, 0xAF]),
    inString("an overlong scalar of two bytes, the last", [0xC1, 0xBF]),
    inString("an overlong scalar of three bytes", [0xE0, 0x9F, 0xBF]),
    inString("an overlong scalar of four bytes", [0xF0, 0x8F, 0xBF, 0xBF]),
    inString("an overlong zero", [0xC0, 0x80]),
    inString("a high surrogate in UTF-8", [0xED, 0xA0, 0x80]),
    inString("a low surrogate in UTF-8", [0xED, 0xBF, 0xBF]),
    inString("a surrogate pair in UTF-8", [0xED, 0xA0, 0x81, 0xED, 0xB0, 0x80]),
    inString("beyond the last scalar", [0xF4, 0x90, 0x80, 0x80]),
    inString("a lead beyond the last", [0xF5, 0x80, 0x80, 0x80]),
    inString("a lead of five", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    inString("FE", [0xFE]),
    inString("FF", [0xFF]),
    RefusedRow("a continuation too many", bytes: Array("\"é".utf8) + [0xA9, 0x22], .notUTF8, 1, 3),
    RefusedRow(
      "a bad byte in a name", bytes: [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], .notUTF8, 1, 3),
    RefusedRow("a bad byte for a value", bytes: [0x5B, 0xFF, 0x5D], .notUTF8, 1, 2),
    RefusedRow("a bad byte for a name", bytes: [0x7B, 0xFF, 0x7D], .notUTF8, 1, 2),
    RefusedRow("a bad byte for a comma", bytes: [0x5B, 0x31, 0xFF, 0x5D], .notUTF8, 1, 3),
    RefusedRow("a bad byte for a colon", bytes: [0x7B, 0x22, 0x22, 0xFF, 0x7D], .notUTF8, 1, 4),
    RefusedRow("a bad byte after an escape", bytes: [0x22, 0x5C, 0xFF, 0x22], .badEscape, 1, 2),
    RefusedRow("a text that ends in a scalar of two", bytes: [0x22, 0xC3], .ended, 1, 3),
    RefusedRow("a text that ends in a scalar of three", bytes: [0x22, 0xE6, 0xBC], .ended, 1, 3),
    RefusedRow(
      "a text that ends in a scalar of four", bytes: [0x22, 0xF0, 0x9F, 0xA7], .ended, 1, 3),
    RefusedRow("a text that ends in no scalar", bytes: [0x22, 0xE0, 0x80], .notUTF8, 1, 2),
  ]

  private static func inString(_ name: String, _ bytes: [UInt8]) -> RefusedRow {
    RefusedRow(name, bytes: Array("[\n\"ö".utf8) + bytes + Array("\"]".utf8), .notUTF8, 2, 3)
  }
}
