import Cells
import Commands
import Session
import Terminal
import ViewModel

/// The session on the real terminal.
enum Interface {
  /// Runs the session and gives the terminal back before anything is said.
  ///
  /// - Throws: ``UserError`` when there is no terminal to draw on.
  static func run(_ session: inout Session, first: [Effect]) throws(UserError) {
    switch try end(&session, first: first) {
    case .left, .disconnected: return
    case .terminated(let signal):
      Output.problem("tumorboard was ended by signal \(signal). What was saved is kept.")
      CursesTerminal.die(of: signal)
    }
  }

  private static func end(
    _ session: inout Session, first: [Effect]
  ) throws(UserError) -> Session.End {
    let name = Environment.value("TERM") ?? ""
    do throws(TerminalError) {
      var terminal = try CursesTerminal(
        wantsColor: Environment.value("NO_COLOR") == nil, name: name)
      trapIfAsked()
      return session.run(on: &terminal, first: first)
    } catch {
      throw words(error)
    }
  }

  private static func words(_ error: TerminalError) -> UserError {
    switch error {
    case .notATerminal, .dumb:
      UserError(
        .usage, "There is no terminal to draw on.",
        hint: "Use --plain to print the page as lines, or a subcommand such as list.")
    case .unknown(let name):
      UserError(
        .usage, "The terminal \"\(SafeText(name).string)\" is not known here.",
        hint: "Set TERM to one that is installed, or use --plain.")
    }
  }

  /// Tests need a Swift trap while the screen is held; there is no way to one in a release.
  private static func trapIfAsked() {
    #if DEBUG
      if Environment.value("TUMORBOARD_FAULT") != nil {
        fatalError("asked for by TUMORBOARD_FAULT")
      }
    #endif
  }
}
