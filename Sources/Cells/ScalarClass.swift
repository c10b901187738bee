/// How a terminal can be trusted to draw a Unicode scalar.
///
/// The table is ours and pinned to ``unicodeVersion``: a terminal's own idea changes with the locale,
/// and columns of figures must not move with it.
enum ScalarClass: UInt8 {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// No column of its own: drawn onto the scalar before it.
  case mark
  /// Controls, bidirectional and other format characters, tags, zero-width and unassigned scalars,
  /// conjoining Jamo: never sent to a terminal.
  case unsafe

  /// The class of a scalar.
  init(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x20 && scalar.value < 0x7F {
      self = .narrow
      return
    }
    let key = scalar.value << 2 | 3
    var low = 0
    var high = Self.runs.count
    let page = Int(scalar.value >> 8)
    if page + 1 < Self.pages.count {
      low = Int(Self.pages[page])
      high = Int(Self.pages[page + 1]) + 1
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.runs[middle] <= key { low = middle } else { high = middle }
    }
    self = ScalarClass(rawValue: UInt8(Self.runs[low] & 3)) ?? .unsafe
  }
}
