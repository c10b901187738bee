/// What can happen at a terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; never to be taken as keys.
  case paste(String)
  /// A mouse button went down, or the wheel turned, at a cell.
  case mouse(MouseAction, row: Int, column: Int)
  /// The screen has another size now.
  case resized(Size)
  /// The program continues after a stop; everything has to be drawn again.
  case resumed
  /// Somebody asked from outside that the program be stopped, as Ctrl-Z does.
  case suspendRequested
  /// The time that was waited for has passed.
  case timeout
  /// Something else that was watched has something to read.
  case woken
  /// The program was told to end by this signal.
  case terminated(signal: Int32)
  /// Nothing more will be typed: the terminal is gone.
  case endOfInput
}

/// What the mouse did.
public enum MouseAction: Hashable, Sendable {
  /// The left button went down.
  case press
  /// The wheel turned away from the hand, or towards it.
  case wheelUp, wheelDown
}
