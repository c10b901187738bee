extension CSVText {
  /// The one separator that stands in the header outside quotes; the comma where none does.
  static func separator(
    ofHeaderIn bytes: ArraySlice<UInt8>, _ notes: inout ImportNotes
  ) -> Separator {
    var found: Set<UInt8> = []
    var row = 1
    var isQuoted = false
    var isBlank = true
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case CSVByte.quote:
        isQuoted.toggle()
        isBlank = false
      case _ where isQuoted || byte == CSVByte.space: break
      case CSVByte.lineFeed, CSVByte.carriageReturn:
        guard isBlank else { return only(of: found, row, &notes) }
        found = []
        if byte == CSVByte.carriageReturn || previous != CSVByte.carriageReturn { row += 1 }
      default:
        if Separator(byte) == nil { isBlank = false } else { found.insert(byte) }
      }
      previous = byte
    }
    return only(of: found, row, &notes)
  }

  private static func only(
    of found: Set<UInt8>, _ row: Int, _ notes: inout ImportNotes
  ) -> Separator {
    let separators = Separator.allCases.filter { found.contains($0.byte) }
    if separators.count > 1 {
      let names = separators.map(\.name).joined(separator: " and ")
      notes.problem(
        row: row, "The header holds \(names) outside quotes; either can be the separator.",
        hint: "Put names that hold one of them in quotes, or say which one separates the cells.")
    }
    return separators.first ?? .comma
  }
}

extension CSVText.Separator {
  init?(_ byte: UInt8) {
    guard let match = Self.allCases.first(where: { $0.byte == byte }) else { return nil }
    self = match
  }

  /// The separator as it stands in the file.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}

/// The bytes that mean something in every such file.
enum CSVByte {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}
