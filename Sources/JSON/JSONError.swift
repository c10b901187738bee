/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The text ends inside a value.
    case ended
    /// A value, name or separator was expected here.
    case expected(String)
    /// Something follows the value.
    case trailingText
    /// A number that RFC 8259 does not allow, such as 012, .5 or 1.
    case badNumber
    /// A control character stands in a string unescaped.
    case controlCharacter
    /// A backslash is followed by something it cannot escape.
    case badEscape
    /// Half of a surrogate pair stands alone.
    case loneSurrogate
    /// The bytes are not UTF-8.
    case notUTF8
    /// The text begins with a byte order mark.
    case byteOrderMark
    /// An object has two members of one name.
    case duplicateMember(String)
    /// Values are nested deeper than ``JSONDocument/deepestNesting``.
    case tooDeep
    /// The text is longer than ``JSONDocument/mostBytes``.
    case tooLong
  }

  /// What was wrong.
  public var reason: Reason
  /// Where, in bytes from the beginning.
  public var offset: Int
  /// Where, in lines and columns.
  public var position: JSONPosition
}

/// A place in a text, for people: lines and columns both count from 1, columns in Unicode scalars.
public struct JSONPosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  /// The position of a byte.
  init(of offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for byte in bytes[..<min(offset, bytes.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }
}
