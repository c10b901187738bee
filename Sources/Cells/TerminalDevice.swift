/// All that the program knows of a terminal.
///
/// There are two: the real one and ``MemoryTerminal``.
public protocol TerminalDevice: ~Copyable {
  /// The extent now.
  var size: Size { get }
  /// How many colours there are.
  var colors: ColorClass { get }
  /// Waits for the next event; `milliseconds` nil waits for ever.
  mutating func nextEvent(within milliseconds: Int?) -> TerminalEvent
  /// Shows a frame; only what differs from the last one is sent.
  mutating func present(_ frame: Frame, in palette: Palette)
  /// Sends every cell with the next frame, because the screen is not what it should be.
  mutating func forget()
  /// Gives the terminal back and stops the process until it is continued.
  mutating func suspend()
}
