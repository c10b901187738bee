internal import Cells
internal import ViewModel

/// The signs and line pieces that pages are drawn with.
public enum Glyphs: Hashable, Sendable {
  /// Box drawing, blocks and geometric shapes.
  case unicode
  /// What every terminal and font has.
  case ascii

  /// The sign of a mark.
  func text(_ mark: Mark) -> String {
    switch (self, mark) {
    case (.unicode, .complete): "○"
    case (.unicode, .responding): "▼"
    case (.unicode, .stable): "■"
    case (.unicode, .progressing): "▲"
    case (.unicode, .unconfirmed): "△"
    case (.unicode, .persisting): "▪"
    case (.unicode, .discordant): "◆"
    case (.unicode, .cursor): "▶"
    case (.unicode, .ongoing): "►"
    case (.unicode, .chosen): "•"
    case (.unicode, .meeting): "◇"
    case (.unicode, .local): "▣"
    case (.unicode, .scan): "●"
    case (.unicode, .specimen): "◊"
    case (.unicode, .event): "✚"
    case (.unicode, .pause): "‖"
    case (.unicode, .met): "✓"
    case (.unicode, .notMet): "✗"
    case (.ascii, .complete): "o"
    case (.ascii, .responding): "v"
    case (.ascii, .stable): "="
    case (.ascii, .progressing): "^"
    case (.ascii, .unconfirmed): "^?"
    case (.ascii, .persisting): "-"
    case (.ascii, .discordant): "#"
    case (.ascii, .cursor): ">"
    case (.ascii, .ongoing): ">"
    case (.ascii, .chosen): "*"
    case (.ascii, .meeting): "+"
    case (.ascii, .local): "#"
    case (.ascii, .scan): "o"
    case (.ascii, .specimen): "b"
    case (.ascii, .event): "x"
    case (.ascii, .pause): "|"
    case (.ascii, .met): "y"
    case (.ascii, .notMet): "n"
    case (_, .notEvaluable), (_, .open): "?"
    case (_, .missing): "!"
    }
  }

  /// The mark of a text that was cut.
  var cut: Unicode.Scalar { self == .unicode ? "…" : "~" }

  /// A place of a text field that nothing is written on.
  var blank: String { self == .unicode ? "·" : "_" }

  /// A line across.
  var horizontal: String { self == .unicode ? "─" : "-" }

  /// A bar of one column, `level` of eight high; 0 is a value of nothing, not a missing one.
  func bar(_ level: Int) -> String {
    let bars = self == .unicode ? Self.blocks : Self.signs
    return bars[min(max(0, level), 8)]
  }

  private static let blocks = ["▁", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let signs = ["_", ".", "-", ":", "=", "+", "*", "#", "@"]
}
