public import ArgumentParser
public import Screens

/// Which signs to draw with, as asked for on the command line.
public enum GlyphChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// Box drawing, blocks and geometric shapes.
  case unicode
  /// What every terminal has.
  case ascii

  /// The signs that were asked for, or those that terminal and locale have.
  public static func glyphs(_ wanted: GlyphChoice?) -> Glyphs {
    switch wanted {
    case .unicode: .unicode
    case .ascii: .ascii
    case nil:
      Glyphs(
        terminal: Environment.value("TERM") ?? "",
        locale: ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Environment.value).first)
    }
  }
}
