internal import CCurses
public import Cells
internal import Glibc

/// Why there is no terminal to draw on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// `TERM` is unset or "dumb": nothing but lines can be printed.
  case dumb
  /// The terminal's description is not installed.
  case unknown(name: String)
}

/// The real terminal, through ncurses; the only Swift code that calls it.
///
/// Only one may exist. It gives the terminal back when it is destroyed, so it must live in a
/// function: globals of `main.swift` are never destroyed.
public struct CursesTerminal: TerminalDevice, ~Copyable {
  private var decoder: KeyDecoder
  private var waiting: [TerminalEvent] = []
  private var shown: Frame?
  private var palette: Palette?
  /// The class of the terminal, or mono when the user asks for no colour.
  public let colors: ColorClass
  /// The extent when last asked.
  public private(set) var size: Size

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - wantsColor: Whether colours may be used; false for `NO_COLOR`.
  ///   - name: What `TERM` says, to name it in the error.
  /// - Throws: ``TerminalError``; the terminal is then as it was.
  public init(wantsColor: Bool, name: String) throws(TerminalError) {
    var found = cc_terminal()
    switch unsafe cc_open(&found) {
    case CC_OPENED: break
    case CC_NOT_A_TERMINAL: throw .notATerminal
    case CC_DUMB_TERMINAL: throw .dumb
    default: throw .unknown(name: name)
    }
    colors = wantsColor ? ColorClass(colors: Int(found.colors), direct: found.direct) : .mono
    decoder = KeyDecoder(known: TerminfoKeys.known())
    size = Self.currentSize()
  }

  deinit { cc_close() }

  /// Ends the process as `signal` does by default, so that who started it sees what ended it.
  public static func die(of signal: Int32) { cc_die_of(signal) }

  private static func currentSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    unsafe cc_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Waits for a key, a signal or the end of the time.
  public mutating func nextEvent(within milliseconds: Int?) -> TerminalEvent {
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      let delay = decoder.delay
      let woke = cc_wait(Int32(clamping: delay ?? milliseconds ?? -1), nil, 0)
      if woke & CC_WOKE_SIGNAL != 0 { noteSignals() }
      if woke & CC_WOKE_INPUT != 0 { readInput() }
      if woke == 0 {
        guard delay != nil else { return .timeout }
        waiting += decoder.timeout()
      }
    }
  }

  private mutating func readInput() {
    let capacity = 4096
    var bytes = [UInt8](repeating: 0, count: capacity)
    let count = unsafe cc_read(&bytes, capacity)
    if count == 0 { waiting.append(.endOfInput) }
    if count > 0 { waiting += decoder.decode(bytes[..<count]) }
  }

  private mutating func noteSignals() {
    while true {
      switch cc_next_signal() {
      case 0: return
      case SIGWINCH:
        size = Self.currentSize()
        // Several changes may come as one signal and end at the old size: what stands on the screen
        // is lost all the same.
        forget()
        waiting.append(.resized(size))
      case SIGTSTP: waiting.append(.suspendRequested)
      case SIGCONT:
        cc_resume()
        takeAgain()
      case let signal: waiting.append(.terminated(signal: signal))
      }
    }
  }

  private mutating func takeAgain() {
    shown = nil
    size = Self.currentSize()
    waiting.append(.resumed)
  }

  /// Stops the process as Ctrl-Z does; returns when it is continued.
  public mutating func suspend() {
    cc_suspend()
    takeAgain()
  }

  /// Sends every cell with the next frame.
  public mutating func forget() {
    cc_forget_screen()
    shown = nil
  }

  /// Sends the cells that differ from what is shown.
  public mutating func present(_ frame: Frame, in palette: Palette) {
    if self.palette != palette { define(palette) }
    defineClusters(of: frame)
    let before = shown?.size == frame.size ? shown : nil
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      // A frame is mostly blanks that were there before, and every cell costs something in ncurses.
      let columns = before.map { frame.difference(in: row, from: $0) } ?? 0..<cells.count
      guard let columns else { continue }
      let start = cells.startIndex + columns.lowerBound
      put(cells[start..<start + columns.count], row: row, column: columns.lowerBound)
    }
    let cursor = frame.cursor
    cc_place_cursor(Int32(cursor?.row ?? 0), Int32(cursor?.column ?? 0), cursor != nil)
    cc_flush()
    shown = frame
  }

  private mutating func define(_ palette: Palette) {
    for entry in palette.entries {
      let style = entry.style
      cc_define_style(
        entry.look.index, style.foreground, style.background, UInt32(style.attributes.rawValue))
    }
    self.palette = palette
    shown = nil
  }

  private func defineClusters(of frame: Frame) {
    let known = shown?.clusters.count ?? 0
    for index in frame.clusters.indices.dropFirst(known) {
      let scalars = frame.clusters[index].map(\.value)
      unsafe cc_define_cluster(UInt32(index), scalars, scalars.count)
    }
  }

  private func put(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    unsafe cells.withUnsafeBytes { bytes in
      let pointer = unsafe bytes.assumingMemoryBound(to: cc_cell.self)
      unsafe cc_put(Int32(row), Int32(column), pointer.baseAddress, pointer.count)
    }
  }
}
