/// The texts of a cache, each made of its bytes when a row first asks for it.
struct CachedTexts {
  private let bytes: [UInt8]
  private let parts: ByteParts
  private var made: [String?]

  /// The texts that stand in parts of some bytes.
  init(_ bytes: [UInt8], _ parts: ByteParts) {
    self.bytes = bytes
    self.parts = parts
    made = Array(repeating: nil, count: parts.count)
  }

  var count: Int { parts.count }

  /// The text at a place, which must be one of them.
  mutating func text(_ place: Int) -> String {
    if let text = made[place] { return text }
    let text = String(decoding: bytes[parts.range(place, in: bytes)], as: UTF8.self)
    made[place] = text
    return text
  }
}
