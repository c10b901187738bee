/// A finished escape sequence (CSI or SS3) and the event it stands for.
///
/// Covers what xterm and its relatives send (XTerm Control Sequences, "PC-Style Function Keys");
/// what a terminal does otherwise comes from terminfo.
struct ControlSequence {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The event, or nil when nobody knows the sequence.
  var event: TerminalEvent? {
    guard bytes.count >= 3, let last = bytes.last else { return nil }
    if bytes[2] == UInt8(ascii: "<") { return mouse(pressed: last == UInt8(ascii: "M")) }
    if bytes[2] == UInt8(ascii: "[") { return linuxFunctionKey(last) }
    guard let numbers = numbers(from: 2) else { return nil }
    let code = last == UInt8(ascii: "~") ? Self.numbered(numbers.first) : Self.lettered(last)
    guard let code else { return nil }
    return .key(Key(code, modifiers(numbers.count > 1 ? numbers[1] : nil)))
  }

  /// The numbers between `start` and the last byte, or nil when anything else stands there.
  private func numbers(from start: Int) -> [Int]? {
    var result: [Int] = []
    var current: Int?
    for byte in bytes[start..<(bytes.count - 1)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        current = min(9999, (current ?? 0) * 10 + Int(byte - UInt8(ascii: "0")))
      case UInt8(ascii: ";"):
        result.append(current ?? 1)
        current = nil
      default:
        return nil
      }
    }
    if let current { result.append(current) }
    return result
  }

  private func modifiers(_ number: Int?) -> Key.Modifiers {
    guard let number, number > 1 else { return [] }
    return Key.Modifiers(rawValue: UInt8((number - 1) & 7))
  }

  private static func lettered(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int?) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case let number? where (11...15).contains(number): .function(number - 10)
    case let number? where (17...21).contains(number): .function(number - 11)
    case let number? where (23...24).contains(number): .function(number - 12)
    default: nil
    }
  }

  private func linuxFunctionKey(_ letter: UInt8) -> TerminalEvent? {
    guard bytes.count == 4, (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else {
      return nil
    }
    return .key(Key(.function(Int(letter - UInt8(ascii: "A")) + 1)))
  }

  private func mouse(pressed: Bool) -> TerminalEvent? {
    guard pressed, let numbers = numbers(from: 3), numbers.count == 3 else { return nil }
    let row = numbers[2] - 1
    let column = numbers[1] - 1
    switch numbers[0] {
    case 0: return .mouse(.press, row: row, column: column)
    case 64: return .mouse(.wheelUp, row: row, column: column)
    case 65: return .mouse(.wheelDown, row: row, column: column)
    default: return nil
    }
  }
}
