/// The characters of a safe text as they are drawn: each base with its marks.
struct GlyphSequence: Sequence, IteratorProtocol {
  /// One drawn character: a base, its marks and the columns it takes.
  ///
  /// Room for two marks in place of an array: this way it is copied and dropped as memory.
  struct Glyph {
    let base: Unicode.Scalar
    let columns: Int
    private var first: Unicode.Scalar?
    private var second: Unicode.Scalar?

    init(base: Unicode.Scalar, columns: Int) {
      self.base = base
      self.columns = columns
    }

    var hasMarks: Bool { first != nil }
    var marks: [Unicode.Scalar] { [first, second].compactMap(\.self) }

    mutating func append(_ mark: Unicode.Scalar) {
      if first == nil { first = mark } else if second == nil { second = mark }
    }
  }

  private var scalars: String.UnicodeScalarView.Iterator
  /// The base that comes next, which was read to see that the marks before it have ended.
  private var pending: Glyph?

  init(_ safe: String) {
    scalars = safe.unicodeScalars.makeIterator()
    // A safe text begins with a base.
    pending = scalars.next().map { Self.base($0, ScalarClass($0)) }
  }

  mutating func next() -> Glyph? {
    guard var glyph = pending else { return nil }
    pending = nil
    while let scalar = scalars.next() {
      let scalarClass = ScalarClass(scalar)
      guard scalarClass == .mark else {
        pending = Self.base(scalar, scalarClass)
        break
      }
      glyph.append(scalar)
    }
    return glyph
  }

  private static func base(_ scalar: Unicode.Scalar, _ scalarClass: ScalarClass) -> Glyph {
    Glyph(base: scalar, columns: scalarClass == .wide ? 2 : 1)
  }
}
