/// Writes an archive as `tar` reads it (POSIX.1-1988, ustar): a backup can be opened without us.
struct TarWriter {
  /// The bytes of a block.
  static let block = 512
  /// The longest name that a header holds.
  static let longestName = 100
  /// How much is kept in memory before it is written.
  private static let mostWaiting = 1 << 20

  private var waiting: [UInt8] = []
  private let descriptor: Int32
  private let path: String
  private let seconds: Int
  private let calls: SystemCalls

  /// A writer to an open file.
  ///
  /// - Parameters:
  ///   - descriptor: The file.
  ///   - path: Its name, for errors.
  ///   - seconds: The time that all members get, since 1970.
  ///   - calls: What is asked of the system.
  init(_ descriptor: Int32, _ path: String, seconds: Int, _ calls: SystemCalls) {
    self.descriptor = descriptor
    self.path = path
    self.seconds = seconds
    self.calls = calls
  }

  /// Adds a file of a name that fits (``longestName``).
  mutating func add(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    waiting += header(name, size: bytes.count) + bytes
    waiting += repeatElement(0, count: Self.padding(after: bytes.count))
    if waiting.count >= Self.mostWaiting { try flush() }
  }

  /// Ends the archive.
  mutating func finish() throws(FileError) {
    waiting += repeatElement(0, count: 2 * Self.block)
    try flush()
  }

  private mutating func flush() throws(FileError) {
    try calls.writeAll(waiting, to: descriptor, path)
    waiting.removeAll(keepingCapacity: true)
  }

  /// The zeros after a file, up to the next block.
  static func padding(after size: Int) -> Int { (block - size % block) % block }

  private func header(_ name: String, size: Int) -> [UInt8] {
    let fields = [
      Self.field(name, 100), Self.octal(0o600, 8), Self.octal(0, 8), Self.octal(0, 8),
      Self.octal(size, 12), Self.octal(max(0, seconds), 12), Self.field("        ", 8),
      Self.field("0", 1), Self.field("", 100), Self.field("ustar", 6), Self.field("00", 2),
    ].flatMap(\.self)
    var header = fields + repeatElement(0, count: Self.block - fields.count)
    let sum = Self.octal(TarHeader.sum(header[...]), 7) + [UInt8(ascii: " ")]
    header.replaceSubrange(TarHeader.checksum, with: sum)
    return header
  }

  private static func field(_ text: String, _ width: Int) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(width))
    return bytes + repeatElement(0, count: width - bytes.count)
  }

  private static func octal(_ number: Int, _ width: Int) -> [UInt8] {
    let digits = String(number, radix: 8)
    return field(String(repeating: "0", count: max(0, width - 1 - digits.count)) + digits, width)
  }
}

/// Where things lie in the header of a member.
enum TarHeader {
  static let name = 0..<100
  static let size = 124..<136
  static let checksum = 148..<156
  static let kind = 156
  static let magic = 257..<262

  /// The sum over a header whose checksum counts as spaces.
  static func sum(_ header: ArraySlice<UInt8>) -> Int {
    header.enumerated().reduce(0) { sum, byte in
      sum + (checksum.contains(byte.offset) ? 32 : Int(byte.element))
    }
  }
}
