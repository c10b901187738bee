/// A terminal in memory: scripted events in, frames out.
public struct MemoryTerminal: TerminalDevice {
  /// The extent; a scripted resize changes it.
  public private(set) var size: Size
  /// The class it pretends to be of.
  public var colors: ColorClass
  /// Every frame that was presented, oldest first.
  public private(set) var frames: [Frame] = []
  /// How often the program gave the terminal back to be stopped.
  public private(set) var suspensions = 0
  private var events: [TerminalEvent]

  /// A terminal that will send `events` in order and then end its input.
  public init(size: Size, colors: ColorClass = .indexed, events: [TerminalEvent]) {
    self.size = size
    self.colors = colors
    self.events = events.reversed()
  }

  /// The next scripted event; after the last one ``TerminalEvent/endOfInput``.
  public mutating func nextEvent(within milliseconds: Int?) -> TerminalEvent {
    let event = events.popLast() ?? .endOfInput
    if case .resized(let size) = event { self.size = size }
    return event
  }

  /// Keeps the frame.
  public mutating func present(_ frame: Frame, in palette: Palette) {
    frames.append(frame)
  }

  /// Does nothing: every frame is kept whole.
  public mutating func forget() {}

  /// Counts.
  public mutating func suspend() { suspensions += 1 }
}
