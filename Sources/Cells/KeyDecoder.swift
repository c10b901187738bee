/// Turns the bytes that a terminal sends into events.
///
/// A sequence that nobody knows is swallowed whole: were its tail to come through as letters, a
/// report from the terminal could press keys here. Pasted text arrives as one ``TerminalEvent/paste``
/// and never as keys. What comes incomplete waits for ``timeout()``.
public struct KeyDecoder: Sendable {
  /// After an Esc, milliseconds to wait for the rest of a sequence before it counts as the key.
  public static let escapeDelay = 25
  /// Inside a sequence, milliseconds to wait for the rest before it is given up; slow lines split
  /// sequences, and a piece let through would be taken as keys.
  public static let sequenceDelay = 250

  /// Inside pasted text, milliseconds of silence after which it counts as ended.
  public static let pasteDelay = 5000

  /// Pasted text beyond this many bytes is cut off.
  static let mostPastedBytes = 1 << 20
  /// A key's sequence longer than this is unknown, whatever it says.
  static let mostSequenceBytes = 64
  /// A report (OSC, DCS …) longer than this is given up, and typing works again.
  static let mostStringBytes = 1 << 16

  private enum State {
    case ground
    case escape
    case control
    case single
    case legacyMouse
    case string(escaped: Bool)
    case paste
    case scalar(missing: Int)
  }

  private var state = State.ground
  private var pending: [UInt8] = []
  private var swallowed = 0
  private let known: [Known]

  /// What a key of this terminal sends.
  public struct Known: Hashable, Sendable {
    /// The bytes, Esc first.
    public var sequence: [UInt8]
    /// The key.
    public var key: Key

    /// A sequence and the key that sends it.
    public init(sequence: [UInt8], key: Key) {
      self.sequence = sequence
      self.key = key
    }
  }

  /// A decoder that also knows these sequences, as terminfo names them; each begins with Esc.
  public init(known: [Known] = []) {
    self.known = known
  }

  /// Milliseconds after which ``timeout()`` is due, or nil when nothing is pending.
  public var delay: Int? {
    switch state {
    case .ground: nil
    case .escape: Self.escapeDelay
    case .paste: Self.pasteDelay
    default: Self.sequenceDelay
    }
  }

  /// Takes the next bytes and says what they mean, in order.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for byte in bytes { step(byte, &events) }
    return events
  }

  /// Nothing came for ``delay`` milliseconds: a lone Esc is the key, pasted text is what came of it,
  /// anything else is dropped.
  public mutating func timeout() -> [TerminalEvent] {
    defer { reset() }
    switch state {
    case .escape: return [.key(Key(.escape))]
    case .paste: return [.paste(String(decoding: pending, as: UTF8.self))]
    default: return []
    }
  }

  private mutating func reset() {
    state = .ground
    pending.removeAll(keepingCapacity: true)
    swallowed = 0
  }

  private mutating func step(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch state {
    case .ground: ground(byte, &events)
    case .escape: escape(byte, &events)
    case .control: control(byte, &events)
    case .single: single(byte, &events)
    case .legacyMouse: legacyMouse(byte)
    case .string(let escaped): string(byte, escaped: escaped)
    case .paste: paste(byte, &events)
    case .scalar(let missing): scalar(byte, missing: missing, &events)
    }
  }

  private mutating func ground(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B:
      pending = [byte]
      state = .escape
    case 0..<0x20, 0x7F:
      if let key = Self.controlKey(byte) { events.append(.key(key)) }
    case 0x20..<0x7F:
      events.append(.key(.character(Unicode.Scalar(byte))))
    case 0xC2..<0xF5:
      pending = [byte]
      state = .scalar(missing: byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3)
    default:
      break  // no character begins with this byte
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: Key(.character(" "), .control)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x08, 0x7F: Key(.backspace)
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: .control(Unicode.Scalar(byte + 0x40))
    default: nil
    }
  }

  private mutating func escape(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B:
      events.append(.key(Key(.escape)))
    case UInt8(ascii: "["):
      pending.append(byte)
      state = .control
    case UInt8(ascii: "O"):
      pending.append(byte)
      state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(escaped: false)
    default:
      reset()
      var held: [TerminalEvent] = []
      ground(byte, &held)
      if case .scalar = state { return }
      for case .key(var key) in held {
        key.modifiers.insert(.alt)
        events.append(.key(key))
      }
    }
  }

  private mutating func control(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    if pending.count < Self.mostSequenceBytes { pending.append(byte) }
    switch byte {
    case UInt8(ascii: "M") where pending.count == 3:
      swallowed = 0
      state = .legacyMouse
    case UInt8(ascii: "[") where pending.count == 3:
      break  // the Linux console's function keys: Esc [ [ A
    case 0x40...0x7E:
      finish(&events)
    case 0x20..<0x40:
      break
    case 0x1B:
      pending = [byte]
      state = .escape
    default:
      reset()
    }
  }

  private mutating func finish(_ events: inout [TerminalEvent]) {
    let sequence = pending
    reset()
    if sequence == Array("\u{1B}[200~".utf8) {
      state = .paste
      return
    }
    if let key = known.first(where: { $0.sequence == sequence })?.key {
      events.append(.key(key))
    } else if let event = ControlSequence(sequence).event {
      events.append(event)
    }
  }

  private mutating func single(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    pending.append(byte)
    if (0x30..<0x3C).contains(byte), pending.count < 8 { return }
    finish(&events)
  }

  private mutating func legacyMouse(_ byte: UInt8) {
    swallowed += 1
    if swallowed == 3 { reset() }
  }

  private mutating func string(_ byte: UInt8, escaped: Bool) {
    swallowed += 1
    let ended = byte == 0x07 || (escaped && byte == UInt8(ascii: "\\"))
    if ended || swallowed > Self.mostStringBytes {
      reset()
    } else {
      state = .string(escaped: byte == 0x1B)
    }
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func paste(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    pending.append(byte)
    if pending.count > 2 * Self.mostPastedBytes {
      pending.removeSubrange(Self.mostPastedBytes..<(pending.count - Self.pasteEnd.count))
    }
    guard pending.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else { return }
    let text = pending.dropLast(Self.pasteEnd.count).prefix(Self.mostPastedBytes)
    events.append(.paste(String(decoding: text, as: UTF8.self)))
    reset()
  }

  private mutating func scalar(_ byte: UInt8, missing: Int, _ events: inout [TerminalEvent]) {
    guard byte & 0xC0 == 0x80 else {
      reset()
      ground(byte, &events)
      return
    }
    pending.append(byte)
    guard missing == 1 else {
      state = .scalar(missing: missing - 1)
      return
    }
    let text = String(decoding: pending, as: UTF8.self)
    reset()
    if text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}"
    {
      events.append(.key(.character(scalar)))
    }
  }
}
