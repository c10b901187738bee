import Cells
import Oncology
import Screens
import Session
import Synchronization
import Testing
import ViewModel

/// While nobody touches a key, the case that will be opened next is read.
@Suite struct RestTests {
  /// Keys, each followed by a rest.
  private struct RestingTerminal: TerminalDevice {
    let size = Size(rows: 24, columns: 80)
    let colors = ColorClass.mono
    var keys: [Key]
    var isResting = false
    private(set) var frames = 0

    init(_ names: String) { keys = KeyName.keys(names) ?? [] }

    mutating func nextEvent(within milliseconds: Int?) -> TerminalEvent {
      isResting.toggle()
      if !isResting {
        // As long as the session asked for, and then nothing came.
        Thread.sleep(milliseconds ?? 0)
        return .timeout
      }
      return keys.isEmpty ? .endOfInput : .key(keys.removeFirst())
    }

    mutating func present(_ frame: Frame, in palette: Palette) { frames += 1 }
    mutating func forget() {}
    mutating func suspend() {}
  }

  private enum Thread {
    static func sleep(_ milliseconds: Int) {
      let clock = ContinuousClock()
      let end = clock.now + .milliseconds(milliseconds)
      while clock.now < end {}
    }
  }

  /// What is opened by keys with a rest after each, and how many frames are drawn.
  private func run(_ keys: String) throws -> (opened: [String], frames: Int) {
    let samples = try Samples.whole.get()
    let opened = Mutex<[String]>([])
    var access = samples.access
    let open = access.open
    access.open = { id, day in
      opened.withLock { $0.append(id.text) }
      return open(id, day)
    }
    let themes = ThemeCatalog()
    var session = Session(
      BoardState(today: samples.listing.today, themes: themes.names, theme: "dark"),
      store: access, themes: themes, glyphs: .unicode)
    var terminal = RestingTerminal(keys)
    _ = session.run(on: &terminal)
    return (opened.withLock { $0 }, terminal.frames)
  }

  @Test func theCaseUnderTheCursorIsRead() throws {
    let samples = try Samples.whole.get()
    let ids = try #require(samples.listing.nextMeeting).items.map(\.caseID.text)
    // Under the cursor, opened, and then the one after it.
    #expect(try run("j").opened == [ids[1]])
    #expect(try run("j Enter").opened == [ids[1], ids[1], ids[2]])
    #expect(try run("j Enter 3").opened == [ids[1], ids[1], ids[2], ids[2]])
  }

  @Test func nothingIsReadBehindTheCover() throws {
    #expect(try run(".").opened.isEmpty)
  }

  /// What is read in a rest changes nothing that is seen.
  @Test func aRestDrawsNothing() throws {
    #expect(try run("j").frames == run("j j").frames - 1)
  }
}
