/// The bytes of a cache: what it is, whose it is, whether it is whole, texts, rows.
enum CacheText {
  /// What the file is, and in which version of this layout.
  private static let magic = Array("tbrows2\n".utf8)

  /// The rows as bytes; `key` says in 64 digits what they are rows of.
  static func bytes(of rows: [CachedRow], key: String) -> [UInt8] {
    var body = RowWriter()
    let parts = rows.map { row in
      body.part { row.write(to: &$0) }
    }
    let texts = ByteParts.bytes(of: body.texts.map { Array($0.utf8) })
    let content = texts + ByteParts.bytes(of: parts)
    let sum = checksum(content, from: 0)
    let sumBytes = (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
    return magic + Array(key.utf8) + sumBytes + content
  }

  /// The rows that bytes hold, none of them read yet.
  ///
  /// - Throws: ``CacheFault`` where they are not whole, not ours, or rows of something else.
  static func rows(in bytes: [UInt8], key: String) throws(CacheFault) -> CachedRows {
    let head = magic + Array(key.utf8)
    let start = head.count + 8
    guard bytes.count >= start, bytes.starts(with: head) else { throw CacheFault() }
    let sum = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[head.count + $1]) << (8 * UInt64($1)) }
    guard checksum(bytes, from: start) == sum else { throw CacheFault() }
    let texts = try ByteParts(bytes, from: start)
    let rows = try ByteParts(bytes, from: texts.end)
    guard rows.end == bytes.count else { throw CacheFault() }
    return CachedRows(bytes, rows, texts: CachedTexts(bytes, texts))
  }

  /// A sum that changes with every byte and its place: against a disk's mistakes, not against people.
  private static func checksum(_ bytes: [UInt8], from start: Int) -> UInt64 {
    // Knuth's multiplier, The Art of Computer Programming 3, 6.4: 2^64 divided by the golden ratio.
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    let raw = unsafe bytes.span.bytes
    var sum = UInt64(bytes.count - start)
    var place = start
    while place + 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      sum = (sum ^ UInt64(littleEndian: word)) &* multiplier
      sum ^= sum >> 32
      place += 8
    }
    while place < bytes.count {
      sum = (sum ^ UInt64(bytes[place])) &* multiplier
      sum ^= sum >> 32
      place += 1
    }
    return sum
  }
}
