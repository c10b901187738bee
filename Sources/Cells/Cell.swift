/// One place on the screen, eight bytes wide so that rows compare as memory.
///
/// Only ``Frame`` makes cells, and only from ``SafeText``.
public struct Cell: Hashable, Sendable {
  /// A Unicode scalar, ``rightHalf``, or ``clusterFlag`` with an index into the frame's clusters.
  public let glyph: UInt32
  /// How it looks; the theme gives this number its colours.
  public let look: Look
  private let spare: UInt16 = 0

  /// Set in `glyph` when the rest of it is an index into the frame's clusters.
  public static let clusterFlag: UInt32 = 0x8000_0000
  /// The glyph of the right half of a character two columns wide.
  public static let rightHalf: UInt32 = 0x7FFF_FFFF

  init(glyph: UInt32, look: Look) {
    self.glyph = glyph
    self.look = look
  }

  static func blank(_ look: Look) -> Cell { Cell(glyph: 0x20, look: look) }
}
