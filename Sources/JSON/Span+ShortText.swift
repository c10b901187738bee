/// Texts in quotes, for a reader who goes on behind them.
extension Span<UInt8> {
  /// The text of up to 15 plain bytes that a quote must end, and where that stands: most strings; nil
  /// for any other.
  @inline(__always)
  func shortText(from start: Int) -> (text: String, quote: Int)? {
    guard start &+ 16 <= count else { return nil }
    let (first, second) = (eightBytes(at: start), eightBytes(at: start &+ 8))
    let size = Self.plainBytes(first, second)
    guard size < 16, self[start &+ size] == UInt8(ascii: "\"") else { return nil }
    return (Self.text(of: size, first, second), start &+ size)
  }

  /// How many of sixteen bytes mean themselves in a string, from the first.
  @inline(__always)
  private static func plainBytes(_ first: UInt64, _ second: UInt64) -> Int {
    let special = specialBytes(in: first)
    if special != 0 { return special.trailingZeroBitCount / 8 }
    return 8 &+ specialBytes(in: second).trailingZeroBitCount / 8
  }

  /// So many bytes as a text, up to 15: a string that needs no memory of its own.
  @inline(__always)
  private static func text(of size: Int, _ first: UInt64, _ second: UInt64) -> String {
    unsafe String(unsafeUninitializedCapacity: 15) { buffer in
      // All of the buffer is written, the eighth byte twice; only the first bytes are the text.
      let raw = UnsafeMutableRawBufferPointer(buffer)
      unsafe raw.storeBytes(of: first.littleEndian, as: UInt64.self)
      let rest = first >> 56 | second << 8
      unsafe raw.storeBytes(of: rest.littleEndian, toByteOffset: 7, as: UInt64.self)
      return size
    }
  }

  /// Where the quote stands that ends the plain text that begins here; nil where it has anything else
  /// in it.
  func endOfPlainString(from start: Int) -> Int? {
    if start &+ 16 <= count {
      // Most are short.
      let size = Self.plainBytes(eightBytes(at: start), eightBytes(at: start &+ 8))
      if size < 16 { return self[start &+ size] == UInt8(ascii: "\"") ? start &+ size : nil }
    }
    let end = endOfPlainText(from: start)
    return has(UInt8(ascii: "\""), at: end) ? end : nil
  }
}
