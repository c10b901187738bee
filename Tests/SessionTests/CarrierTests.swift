import Cells
import Testing

/// Colour is never the only carrier of meaning: letters first, a sign second, colour third.
@Suite struct CarrierTests {
  static let pages = ["", "j", "Tab", "2", "3", "4", "5", "G 2", "G 3", "G 4", "G 5", "2 ]", "4 v"]
  private static let categories: Set<Role> = [
    .complete, .responding, .stable, .progressing, .unconfirmed, .notEvaluable, .discordant,
  ]
  private static let signs: Set<Character> = ["○", "▼", "■", "▲", "△", "▪", "◆"]

  /// A sign has a word or a figure beside it, at most the width of a lane's name away.
  @Test(arguments: pages)
  func noSignStandsAlone(_ keys: String) throws {
    for size in [Size(rows: 24, columns: 80), Size(rows: 36, columns: 120)] {
      for line in try Script(keys, size: size).screen {
        for place in line.indices where Self.signs.contains(line[place]) {
          let beside = line[..<place].suffix(14) + line[place...].prefix(14)
          #expect(beside.contains { $0.isLetter || $0.isNumber }, "\(line)")
        }
      }
    }
  }

  /// Nothing is said by the colour of blank cells.
  @Test(arguments: pages)
  func noBlankIsColoured(_ keys: String) throws {
    let frame = try Script(keys).frame
    for row in 0..<frame.size.rows {
      let runs = frame.row(row).split { !Self.categories.contains($0.look.role) }
      for run in runs {
        #expect(run.contains { $0.glyph != 0x20 }, "row \(row) of \(keys)")
      }
    }
  }

  /// In ASCII the same: what a page shows does not hang on any sign of Unicode.
  @Test(arguments: pages)
  func lettersAreTheSameInASCII(_ keys: String) throws {
    let unicode = try Script(keys).screen
    let ascii = try Script(keys, glyphs: .ascii).screen
    for word in ["CR", "PR", "SD", "PD", "NE", "iUPD", "iCPD"] {
      #expect(Self.count(word, unicode) == Self.count(word, ascii), "\(word) on \(keys)")
    }
  }

  private static func count(_ word: String, _ lines: [String]) -> Int {
    lines.map { line in
      line.split { !$0.isLetter || !$0.isASCII }.count { $0 == word }
    }.reduce(0, +)
  }
}
