/// Reads a text scalar by scalar and says what of it may be drawn.
struct SafeReading {
  /// Marks that a base keeps.
  private static let mostMarks = 2

  /// Columns of what was read, once it is safe.
  private(set) var columns = 0
  /// Whether everything that was read is drawn as it is.
  private(set) var isSafe = true
  /// Marks on the base that was read last; nil before the first.
  private var marks: Int?

  /// Takes the next scalar of a text.
  ///
  /// - Returns: What is drawn in its place; nil for a mark too many.
  @discardableResult
  mutating func note(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch ScalarClass(scalar) {
    case .narrow: return base(Self.plain(scalar), of: scalar, columns: 1)
    case .wide: return base(scalar, of: scalar, columns: 2)
    case .unsafe: return base(Self.visible(scalar), of: scalar, columns: 1)
    case .mark:
      guard let marks else { return base(SafeText.replacement, of: scalar, columns: 1) }
      self.marks = marks + 1
      if marks < Self.mostMarks { return scalar }
      isSafe = false
      return nil
    }
  }

  private mutating func base(
    _ shown: Unicode.Scalar, of scalar: Unicode.Scalar, columns width: Int
  ) -> Unicode.Scalar {
    if shown != scalar { isSafe = false }
    columns += width
    marks = 0
    return shown
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
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? SafeText.replacement
    case 0x7F: "\u{2421}"
    default: SafeText.replacement
    }
  }
}
