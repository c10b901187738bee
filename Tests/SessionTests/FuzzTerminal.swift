import Cells
import Screens
import TestKit
import ViewModel

/// A terminal at which anything may happen, and which looks at every frame.
struct FuzzTerminal: TerminalDevice {
  private static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 24, columns: 80), Size(rows: 30, columns: 100),
    Size(rows: 36, columns: 120), Size(rows: 16, columns: 60), Size(rows: 15, columns: 59),
    Size(rows: 1, columns: 1), Size(rows: 2, columns: 200), Size(rows: 60, columns: 3),
  ]
  private static let hostile = [
    "pd", "C-0142", "\u{1B}[2J", "e\u{301}\u{302}", "漢字", "\u{202E}abc", "👩‍⚕️", "\u{0}",
    "cat:pd disc:yes",
  ]
  /// Every key of the table, and some that mean nothing.
  private static let keys: [Key] =
    Action.all
    .flatMap { $0.keys.flatMap { KeyName.keys($0) ?? [] } }
    + [
      Key(.insert), Key(.function(24)), Key(.up, [.control, .alt]), .character("漢"),
      .character("~"),
    ]

  private var generator: SeededGenerator
  private var left: Int
  private(set) var size = Size(rows: 24, columns: 80)
  let colors: ColorClass
  /// What was wrong with a frame, with the number of events that were left.
  private(set) var faults: [String] = []
  /// Frames that were shown.
  private(set) var frames = 0

  init(seed: UInt64, events: Int, colors: ColorClass) {
    generator = SeededGenerator(seed: seed)
    left = events
    self.colors = colors
  }

  /// Whether more will happen.
  var hasMore: Bool { left > 0 }

  mutating func nextEvent(within milliseconds: Int?) -> TerminalEvent {
    guard left > 0 else { return .endOfInput }
    left -= 1
    switch Int.random(in: 0..<100, using: &generator) {
    case 0: return .paste(Self.hostile.randomElement(using: &generator) ?? "")
    case 1: return .mouse(.press, row: place(size.rows), column: place(size.columns))
    case 2: return .mouse(.wheelDown, row: place(size.rows), column: place(size.columns))
    case 3:
      size = Self.sizes.randomElement(using: &generator) ?? size
      return .resized(size)
    case 4: return .resumed
    case 5...9:
      let scalar = Self.hostile.randomElement(using: &generator)?.unicodeScalars.first ?? " "
      return .key(.character(scalar))
    default: return .key(Self.keys.randomElement(using: &generator) ?? Key(.escape))
    }
  }

  private mutating func place(_ count: Int) -> Int { Int.random(in: 0...count, using: &generator) }

  mutating func present(_ frame: Frame, in palette: Palette) {
    frames += 1
    if frame.size != size { note("a frame of \(frame.size) on a screen of \(size)") }
    if let cursor = frame.cursor, cursor.row >= size.rows || cursor.column >= size.columns {
      note("the cursor is outside")
    }
    if palette.colors != colors { note("a palette for \(palette.colors)") }
    var isFirst = true
    for (index, cell) in frame.cells.enumerated() {
      isFirst = index % max(1, size.columns) == 0
      if let fault = Self.fault(cell, frame, isFirst: isFirst) { note(fault) }
    }
  }

  private static func fault(_ cell: Cell, _ frame: Frame, isFirst: Bool) -> String? {
    switch cell.glyph {
    case Cell.rightHalf: return isFirst ? "half a character at the left edge" : nil
    case let glyph where glyph & Cell.clusterFlag != 0:
      return Int(glyph & ~Cell.clusterFlag) < frame.clusters.count ? nil : "an unknown cluster"
    case 0x20...0x7E: return nil
    case let glyph where glyph < 0xA0: return "the control \(glyph)"
    case let glyph:
      let scalar = Unicode.Scalar(glyph)
      return scalar.map { $0.properties.isBidiControl } == false ? nil : "the scalar \(glyph)"
    }
  }

  private mutating func note(_ fault: String) {
    if faults.count < 10 { faults.append("\(fault), \(left) events before the end") }
  }

  mutating func forget() {}
  mutating func suspend() {}
}
