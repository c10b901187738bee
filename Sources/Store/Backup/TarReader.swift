/// Reads an archive that ``TarWriter`` or `tar` made: regular files of plain names, in order.
struct TarReader {
  /// A file in the archive.
  struct Member {
    let name: String
    let bytes: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Every file; nil when the archive is damaged or ends too early.
  static func members(of bytes: [UInt8]) -> [Member]? {
    var reader = TarReader(bytes)
    var members: [Member] = []
    while true {
      switch reader.next() {
      case .member(let member): members.append(member)
      case .other: continue
      case .end: return members
      case .damaged: return nil
      }
    }
  }

  enum Step {
    case member(Member)
    /// A folder, a link or anything else that is no file.
    case other
    case end
    case damaged
  }

  mutating func next() -> Step {
    guard rest.count >= TarWriter.block else { return .damaged }
    let header = Array(rest.prefix(TarWriter.block))
    if header.allSatisfy({ $0 == 0 }) { return .end }
    guard header[TarHeader.magic].elementsEqual("ustar".utf8),
      Self.octal(header[TarHeader.checksum]) == TarHeader.sum(header[...]),
      let size = Self.octal(header[TarHeader.size])
    else { return .damaged }
    rest = rest.dropFirst(TarWriter.block)
    let padding = TarWriter.padding(after: size)
    guard size <= rest.count, padding <= rest.count - size else { return .damaged }
    let bytes = rest.prefix(size)
    rest = rest.dropFirst(size + padding)
    guard [0, UInt8(ascii: "0")].contains(header[TarHeader.kind]) else { return .other }
    let name = header[TarHeader.name].prefix { $0 != 0 }
    return .member(Member(name: String(decoding: name, as: UTF8.self), bytes: bytes))
  }

  private static func octal(_ digits: ArraySlice<UInt8>) -> Int? {
    let text = digits.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    return text.isEmpty ? nil : Int(String(decoding: text, as: UTF8.self), radix: 8)
  }
}
