import Cells
import Foundation
import Screens
import Session
import TestKit
import Testing
import ViewModel

/// Keys pressed without sense or end: nothing crashes, every frame is whole, no file changes.
///
/// `SOAK=34000` in the environment presses that many for each row: `make soak`.
@Suite struct FuzzTests {
  private static let events =
    ProcessInfo.processInfo.environment["SOAK"].flatMap { Int($0) } ?? 350

  @Test(arguments: [
    (UInt64(1), ColorClass.direct, Glyphs.unicode), (2, .eight, .ascii), (3, .mono, .unicode),
  ])
  func anythingMayBePressed(_ seed: UInt64, _ colors: ColorClass, _ glyphs: Glyphs) throws {
    let samples = try Samples(breaking: seed == 2)
    let before = try samples.contents()
    var terminal = FuzzTerminal(seed: seed, events: Self.events, colors: colors)
    let themes = ThemeCatalog()
    while terminal.hasMore {
      var session = Session(
        BoardState(today: samples.listing.today, themes: themes.names, theme: "dark"),
        store: samples.access, themes: themes, glyphs: glyphs)
      _ = session.run(on: &terminal)
    }
    #expect(terminal.faults.isEmpty)
    #expect(terminal.frames > Self.events / 2)
    #expect(try samples.contents() == before, "a file has changed")
  }
}
