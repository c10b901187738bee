import Cells
import Glibc
import Terminal

func complain(_ text: String) {
  var line = text + "\n"
  line.withUTF8 { bytes in unsafe _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
}

/// Shows an empty window until `q`; returns the signal that ended it, or nil.
func runWindow() throws(TerminalError) -> Int32? {
  let name = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
  let wantsColor = unsafe getenv("NO_COLOR").map { unsafe $0.pointee == 0 } ?? true
  var terminal = try CursesTerminal(wantsColor: wantsColor, name: name)
  let palette = Palette(Theme(name: "none", roles: [:], surfaces: [:]), for: terminal.colors)
  #if DEBUG
    let traps = unsafe getenv("TUMORBOARD_FAULT") != nil
  #else
    let traps = false
  #endif
  while true {
    var frame = Frame(size: terminal.size)
    frame.write(SafeText("tumorboard"), row: 0, column: 1, look: Look(.strong))
    terminal.present(frame, in: palette)
    if traps { fatalError("asked for by TUMORBOARD_FAULT") }
    switch terminal.nextEvent(within: nil) {
    case .key(.character("q")), .endOfInput: return nil
    case .terminated(let signal): return signal
    case .key(.control("z")), .suspendRequested: terminal.suspend()
    default: break
    }
  }
}

do throws(TerminalError) {
  if let signal = try runWindow() {
    complain("tumorboard was ended by signal \(signal). What was saved is kept.")
    CursesTerminal.die(of: signal)
  }
} catch {
  switch error {
  case .notATerminal, .dumb:
    complain("There is no terminal to draw on. Use --plain to print the page as lines.")
  case .unknown(let name):
    complain(
      "The terminal \"\(SafeText(name).string)\" is not known here. Set TERM, or use --plain.")
  }
  exit(2)
}
