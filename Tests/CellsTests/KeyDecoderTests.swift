import Cells
import TestKit
import Testing

/// What a terminal sends, and what it must mean.
struct KeyRow: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: String
  let events: [TerminalEvent]
  var testDescription: String { name }

  init(_ name: String, _ bytes: String, _ events: [TerminalEvent]) {
    self.name = name
    self.bytes = bytes
    self.events = events
  }

  init(_ name: String, _ bytes: String, _ key: Key) {
    self.init(name, bytes, [.key(key)])
  }
}

@Suite struct KeyDecoderTests {
  static let rows: [KeyRow] = [
    KeyRow("letter", "j", .character("j")),
    KeyRow("upper case", "G", .character("G")),
    KeyRow("two bytes", "é", .character("é")),
    KeyRow("three bytes", "漢", .character("漢")),
    KeyRow("four bytes", "🧬", .character("🧬")),
    KeyRow("enter", "\r", Key(.enter)),
    KeyRow("backspace", "\u{7F}", Key(.backspace)),
    KeyRow("Ctrl-C", "\u{3}", .control("c")),
    KeyRow("Ctrl-Z", "\u{1A}", .control("z")),
    KeyRow("Ctrl-underscore", "\u{1F}", .control("_")),
    KeyRow("up, cursor mode", "\u{1B}[A", Key(.up)),
    KeyRow("up, application mode", "\u{1B}OA", Key(.up)),
    KeyRow("Ctrl-Up", "\u{1B}[1;5A", Key(.up, .control)),
    KeyRow("Shift-Tab", "\u{1B}[Z", Key(.backTab)),
    KeyRow("Home, rxvt", "\u{1B}[7~", Key(.home)),
    KeyRow("Page down", "\u{1B}[6~", Key(.pageDown)),
    KeyRow("F1", "\u{1B}OP", Key(.function(1))),
    KeyRow("F5", "\u{1B}[15~", Key(.function(5))),
    KeyRow("F12", "\u{1B}[24~", Key(.function(12))),
    KeyRow("F1, Linux console", "\u{1B}[[A", Key(.function(1))),
    KeyRow("Alt-x", "\u{1B}x", Key(.character("x"), .alt)),
    KeyRow("Esc Esc, then up", "\u{1B}\u{1B}[A", [.key(Key(.escape)), .key(Key(.up))]),
    KeyRow("click", "\u{1B}[<0;10;5M\u{1B}[<0;10;5m", [.mouse(.press, row: 4, column: 9)]),
    KeyRow("wheel", "\u{1B}[<65;10;5M", [.mouse(.wheelDown, row: 4, column: 9)]),
    KeyRow("paste", "\u{1B}[200~q\u{1B}[Aj\u{1B}[201~", [.paste("q\u{1B}[Aj")]),
    KeyRow("unknown CSI is swallowed whole", "\u{1B}[13;5u", []),
    KeyRow("unknown private CSI", "\u{1B}[?62;1;6c", []),
    KeyRow("unknown SS3", "\u{1B}Ox", []),
    KeyRow("OSC ended by BEL", "\u{1B}]11;rgb:0000/0000/0000\u{7}", []),
    KeyRow("OSC ended by ST", "\u{1B}]52;c;cXVpdA==\u{1B}\\", []),
    KeyRow("DCS", "\u{1B}P1+r436f\u{1B}\\", []),
    KeyRow("APC", "\u{1B}_Gi=1;OK\u{1B}\\", []),
    KeyRow("X10 mouse", "\u{1B}[M q!j", .character("j")),
    KeyRow(
      "an overlong CSI", "\u{1B}[" + String(repeating: "1;", count: 500) + "qj", .character("j")),
    KeyRow("C1 alone", "\u{9B}", .character("\u{9B}")),
  ]

  @Test(arguments: rows)
  func decodes(_ row: KeyRow) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(row.bytes.utf8) == row.events)
    #expect(decoder.delay == nil)
  }

  @Test(arguments: rows)
  func decodesOneByteAtATime(_ row: KeyRow) {
    var decoder = KeyDecoder()
    let events = row.bytes.utf8.flatMap { decoder.decode(CollectionOfOne($0)) }
    #expect(events == row.events)
  }

  @Test func aLoneEscIsTheKeyAfterItsDelay() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.delay == 25)
    #expect(decoder.timeout() == [.key(Key(.escape))])
    #expect(decoder.delay == nil)
  }

  @Test func whatTerminfoNamesIsKnown() {
    var decoder = KeyDecoder(known: [
      .init(sequence: Array("\u{1B}[33~".utf8), key: Key(.function(19)))
    ])
    #expect(decoder.decode("\u{1B}[33~".utf8) == [.key(Key(.function(19)))])
  }

  @Test(arguments: [
    [0xC3, 0x28], [0xFF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
  ])
  func bytesThatAreNoTextPressNoKeyOfTheirOwn(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let events = decoder.decode(bytes) + decoder.timeout()
    #expect(events.allSatisfy { $0 == .key(.character("(")) })
  }

  /// Sequences are made of what a terminal may send unasked: none of them may press a letter.
  @Test func aMillionBytesOfUnknownSequencesPressNothing() {
    var decoder = KeyDecoder()
    var generator = SeededGenerator(seed: 142)
    var sent = 0
    while sent < 1_000_000 {
      let sequence = Self.report(&generator)
      sent += sequence.count
      let pressed = decoder.decode(sequence).contains { event in
        if case .key(let key) = event, case .character = key.code { true } else { false }
      }
      guard !pressed else {
        Issue.record(
          "\(String(decoding: sequence, as: UTF8.self).debugDescription) pressed a letter")
        return
      }
    }
  }

  private static func report(_ generator: inout SeededGenerator) -> [UInt8] {
    if Bool.random(using: &generator) {
      let opening = ["[", "[?", "[>", "[="].randomElement(using: &generator) ?? "["
      let body = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        UInt8.random(in: 0x30...0x3B, using: &generator)
      }
      return [0x1B] + opening.utf8 + body + [UInt8.random(in: 0x60...0x7E, using: &generator)]
    }
    let opening = "]P_^X".utf8.randomElement(using: &generator) ?? UInt8(ascii: "]")
    let body = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
      UInt8.random(in: 0x20...0x7E, using: &generator)
    }
    return [0x1B, opening] + body + [0x1B, UInt8(ascii: "\\")]
  }
}
