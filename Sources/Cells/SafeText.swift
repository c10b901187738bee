/// Text that is safe to draw: the only way from a string to the cells of a screen.
///
/// What a case file holds is not trusted. Controls, escape sequences, bidirectional, zero-width and
/// tag characters become visible replacements of width 1, so that nothing moves the cursor, hides or
/// reorders text, and a reader sees that something is there. A base keeps at most two combining marks.
///
/// Not covered: shaping (Arabic, Indic) is left to the terminal; emoji sequences are drawn as their
/// parts, because no two terminals agree on their width.
public struct SafeText: Sendable {
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The text as a string, with the replacements in it.
  public let string: String
  /// Columns that the text takes when drawn.
  public let columns: Int
  /// Whether it is printable ASCII throughout, so that every byte is a column.
  let isPlain: Bool

  private init(_ safe: String, columns: Int, isPlain: Bool) {
    string = safe
    self.columns = columns
    self.isPlain = isPlain
  }

  /// Makes any string safe; no input is refused and none is dropped but marks beyond the second.
  public init(_ untrusted: some StringProtocol) { self.init(String(untrusted)) }

  /// Makes any string safe; no input is refused and none is dropped but marks beyond the second.
  public init(_ untrusted: String) {
    if Self.isPlain(untrusted) {
      self.init(untrusted, columns: untrusted.utf8.count, isPlain: true)
      return
    }
    // Most text of a case is safe as it is: it is looked through, and copied only where it is not.
    var reading = SafeReading()
    for scalar in untrusted.unicodeScalars { reading.note(scalar) }
    let safe = reading.isSafe ? untrusted : Self.replaced(untrusted)
    self.init(safe, columns: reading.columns, isPlain: false)
  }

  /// The columns that a string takes once it is safe.
  public static func columns(of untrusted: String) -> Int { SafeText(untrusted).columns }

  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for place in bytes.indices where bytes[place] &- 0x20 >= 0x5F { return false }
    return true
  }

  private static func replaced(_ untrusted: String) -> String {
    var safe = String.UnicodeScalarView()
    safe.reserveCapacity(untrusted.utf8.count)
    var reading = SafeReading()
    for scalar in untrusted.unicodeScalars {
      if let shown = reading.note(scalar) { safe.append(shown) }
    }
    return String(safe)
  }

  /// What is drawn, from left to right.
  var glyphs: GlyphSequence { GlyphSequence(string) }

  /// The longest beginning that fits into `limit` columns.
  public func prefix(columns limit: Int) -> SafeText {
    if columns <= limit { return self }
    if isPlain {
      let count = max(0, limit)
      return SafeText(String(string.unicodeScalars.prefix(count)), columns: count, isPlain: true)
    }
    var (scalars, taken) = (0, 0)
    for glyph in glyphs {
      if taken + glyph.columns > limit { break }
      taken += glyph.columns
      scalars += 1 + glyph.marks.count
    }
    return SafeText(String(string.unicodeScalars.prefix(scalars)), columns: taken, isPlain: false)
  }

  /// The text cut to `limit` columns, with a mark of one column in place of what did not fit.
  public func truncated(columns limit: Int, mark: Unicode.Scalar = "…") -> SafeText {
    if columns <= limit { return self }
    guard limit > 0 else { return prefix(columns: 0) }
    let kept = prefix(columns: limit - 1)
    let isPlain = kept.isPlain && mark.isASCII
    return SafeText(kept.string + String(mark), columns: kept.columns + 1, isPlain: isPlain)
  }
}
