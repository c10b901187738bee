/// How many colours a terminal has.
public enum ColorClass: Int, CaseIterable, Sendable {
  /// None, or none wanted (`NO_COLOR`): meaning is left to weight and reverse video.
  case mono
  /// The eight of ECMA-48.
  case eight
  /// The eight and their bright twins.
  case sixteen
  /// xterm's 256.
  case indexed
  /// Any, as 0xRRGGBB.
  case direct

  /// The class of a terminal with this many colours.
  public init(colors: Int, direct: Bool) {
    self =
      switch colors {
      case _ where direct: .direct
      case 256...: .indexed
      case 16...: .sixteen
      case 8...: .eight
      default: .mono
      }
  }
}
