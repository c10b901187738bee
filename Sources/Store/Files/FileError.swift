internal import Glibc

/// Why the system did not do what was asked of a file.
public struct FileError: Error, Hashable, Sendable {
  /// What was asked: "read", "list", "write".
  public var operation: String
  /// The file or folder.
  public var path: String
  /// The system's number for the reason.
  public var number: Int32

  /// An error from its parts.
  public init(_ operation: String, _ path: String, number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// Whether there is nothing at the path.
  public var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether a link is there that is not followed.
  public var isLink: Bool { number == ELOOP }

  /// Whether somebody else held a lock all the time.
  public var isLocked: Bool { number == EWOULDBLOCK }

  /// The reason in the system's words: "No space left on device".
  public var reason: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
