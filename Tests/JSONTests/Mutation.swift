extension RandomText {
  /// The bytes with a few of them changed, lost, doubled or moved: mostly no JSON any more.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var out = bytes
    for _ in 0...number(3) { mutate(&out) }
    return out
  }

  private mutating func mutate(_ out: inout [UInt8]) {
    let place = number(out.count + 1)
    let part = place..<min(out.count, place + 1 + number(4))
    switch number(8) {
    case 0: out.removeSubrange(part)
    case 1: out.removeSubrange(place...)
    case 2: out.insert(contentsOf: out[part], at: number(out.count + 1))
    case 3: out.insert(contentsOf: token(), at: place)
    case 4: out.replaceSubrange(part, with: token())
    case 5 where place < out.count: out[place] ^= 1 << UInt8(number(8))
    case 6 where place < out.count: out[place] = UInt8(number(256))
    default: out.insert(UInt8(number(number(2) == 0 ? 128 : 256)), at: place)
    }
  }

  /// A piece of JSON that means much in the wrong place.
  private mutating func token() -> [UInt8] {
    let tokens = [
      "\"", "\\", "\\u", "\\ud83e", "\\udDEC", "\\u0000", "[", "]", "{", "}", ",", ":", "0", "-",
      ".", "e", "E+", "01", "1e999", "true", "false", "null", "\"a\":", "\"a\"", " ", "\t", "\r\n",
      "\u{FEFF}", "é", "🧬", "\0",
    ]
    return Array(tokens[number(tokens.count)].utf8)
  }
}
