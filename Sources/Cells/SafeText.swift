/// Text that is safe to draw: the only way from a string to the cells of a screen.
///
/// What a case file holds is not trusted. Controls, escape sequences, bidirectional, zero-width and
/// tag characters become visible replacements of width 1, so that nothing moves the cursor, hides or
/// reorders text, and a reader sees that something is there. A base keeps at most two combining marks.
///
/// Not covered: shaping (Arabic, Indic) is left to the terminal; emoji sequences are drawn as their
/// parts, because no two terminals agree on their width.
public struct SafeText: Hashable, Sendable {
  /// One drawn character: a base, its marks and the columns it takes.
  ///
  /// Room for two marks in place of an array: a screen is ten thousand of these, and this way they
  /// are copied and dropped as memory.
  struct Glyph: Hashable, Sendable {
    var base: Unicode.Scalar
    private var first: Unicode.Scalar?
    private var second: Unicode.Scalar?
    var columns: Int

    init(base: Unicode.Scalar, columns: Int) {
      self.base = base
      self.columns = columns
    }

    var hasMarks: Bool { first != nil }
    var marks: [Unicode.Scalar] { [first, second].compactMap(\.self) }

    /// Puts a mark onto the base; a third one is left out.
    mutating func append(_ mark: Unicode.Scalar) {
      if first == nil { first = mark } else if second == nil { second = mark }
    }
  }

  static let replacement: Unicode.Scalar = "\u{FFFD}"

  private(set) var glyphs: [Glyph]
  /// Columns that the text takes when drawn.
  public private(set) var columns: Int

  /// Makes any string safe; no input is refused and none is dropped but marks beyond the second.
  public init(_ untrusted: some StringProtocol) { self.init(String(untrusted)) }

  /// Makes any string safe; no input is refused and none is dropped but marks beyond the second.
  public init(_ untrusted: String) {
    glyphs = []
    glyphs.reserveCapacity(untrusted.utf8.count)
    columns = 0
    for scalar in untrusted.unicodeScalars { append(scalar) }
  }

  /// The columns that a string takes once it is safe.
  public static func columns(of untrusted: String) -> Int {
    let isPlain = untrusted.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain ? untrusted.utf8.count : SafeText(untrusted).columns
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch ScalarClass(scalar) {
    case .narrow: append(base: Self.plain(scalar), columns: 1)
    case .wide: append(base: scalar, columns: 2)
    case .mark: append(mark: scalar)
    case .unsafe: append(base: Self.visible(scalar), columns: 1)
    }
  }

  private mutating func append(base: Unicode.Scalar, columns width: Int) {
    glyphs.append(Glyph(base: base, columns: width))
    columns += width
  }

  private mutating func append(mark: Unicode.Scalar) {
    guard let last = glyphs.indices.last else {
      append(base: Self.replacement, columns: 1)
      return
    }
    glyphs[last].append(mark)
  }

  /// Spaces of any width become the plain one; a regional indicator becomes its letter, because two
  /// of them would be drawn as one flag of unknown width.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: " "
    case 0x1F1E6...0x1F1FF: Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41))
    default: scalar
    }
  }

  /// A control becomes its picture (␛), everything else the replacement character.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: replacement
    }
  }

  /// The text as a string, with the replacements in it.
  public var string: String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs {
      scalars.append(glyph.base)
      if glyph.hasMarks { scalars.append(contentsOf: glyph.marks) }
    }
    return String(scalars)
  }

  /// The longest beginning that fits into `limit` columns.
  public func prefix(columns limit: Int) -> SafeText {
    if columns <= limit { return self }
    var result = self
    while result.columns > limit { result.columns -= result.glyphs.removeLast().columns }
    return result
  }

  /// The text cut to `limit` columns, with a mark of one column in place of what did not fit.
  public func truncated(columns limit: Int, mark: Unicode.Scalar = "…") -> SafeText {
    if columns <= limit { return self }
    guard limit > 0 else { return prefix(columns: 0) }
    var result = prefix(columns: limit - 1)
    result.append(base: mark, columns: 1)
    return result
  }
}
