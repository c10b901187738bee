import JSON

/// Any JSON there can be: small, with more odd strings and numbers than people write.
struct RandomText<Generator: RandomNumberGenerator> {
  var generator: Generator

  mutating func next(deepest: Int = 4) -> JSONText {
    switch number(deepest > 0 ? 10 : 6) {
    case 0: .null
    case 1: .bool(number(2) == 0)
    case 2, 3: .number(digits())
    case 4, 5: .string(string())
    case 6, 7: .array((0..<number(5)).map { _ in next(deepest: deepest - 1) })
    default: .members(members(deepest: deepest - 1))
    }
  }

  /// A number below another; a little unfair, and in debug builds far faster than `Int.random`.
  mutating func number(_ below: Int) -> Int { Int(generator.next() % UInt64(below)) }

  mutating func string() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<number(8) { text.append(scalar()) }
    return String(text)
  }

  private mutating func members(deepest: Int) -> [JSONText.Member] {
    var seen: Set<[Unicode.Scalar]> = []
    let names = (0..<number(5)).map { _ in string() }
    return names.filter { seen.insert(Array($0.unicodeScalars)).inserted }
      .map { JSONText.Member($0, next(deepest: deepest)) }
  }

  private mutating func scalar() -> Unicode.Scalar {
    let (from, to): (UInt32, UInt32) =
      switch number(10) {
      case 0: (0x00, 0x20)
      case 1: (0x80, 0x800)
      case 2: (0x800, 0xD800)
      case 3: (0xE000, 0x10000)
      case 4: (0x10000, 0x110000)
      case 5: (0x22, 0x23)
      case 6: (0x5C, 0x5D)
      default: (0x20, 0x80)
      }
    return Unicode.Scalar(UInt32.random(in: from..<to, using: &generator)) ?? "?"
  }

  private mutating func digits() -> String {
    var text = number(3) == 0 ? "-" : ""
    text += number(4) == 0 ? "0" : "\(1 + number(9))" + someDigits(number(number(8) == 0 ? 24 : 4))
    if number(2) == 0 { text += "." + someDigits(1 + number(number(8) == 0 ? 24 : 4)) }
    if number(4) == 0 { text += exponent() }
    return text
  }

  private mutating func exponent() -> String {
    let sign = ["", "+", "-"][number(3)]
    return ["e", "E"][number(2)] + sign + someDigits(1 + number(3))
  }

  private mutating func someDigits(_ count: Int) -> String {
    String((0..<count).map { _ in Character(String(number(10))) })
  }
}
