/// What a case is called everywhere, also its file's name.
///
/// It has 1 to 64 of the characters A–Z a–z 0–9 . _ - and no others.
public struct CaseID: Hashable, Sendable {
  /// The characters.
  public let text: String

  /// A case's id; nil when it is no such text, or one of the names "." and "..".
  public init?(_ text: String) {
    guard Self.isValid(text) else { return nil }
    self.text = text
  }

  /// Whether a text may be an id: of a case, a meeting, a person.
  public static func isValid(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), text != ".", text != ".." else { return false }
    let bytes = text.utf8.span
    for place in bytes.indices where !isAllowed(bytes[place]) { return false }
    return true
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? allowedBelow64 : byte < 128 ? allowedFrom64 : 0
    return half >> UInt64(byte & 63) & 1 == 1
  }

  /// Which of the first 64 characters may stand in it, a bit each: digits, full stop and hyphen.
  private static let allowedBelow64: UInt64 = 0x03FF_6000_0000_0000
  /// Which of the second 64 may, a bit each: letters and the underscore.
  private static let allowedFrom64: UInt64 = 0x07FF_FFFE_87FF_FFFE
}

extension CaseID: Comparable {
  /// Order of the agenda where nothing else decides: by characters.
  public static func < (left: CaseID, right: CaseID) -> Bool { left.text < right.text }
}

extension CaseID: CustomStringConvertible {
  /// The characters.
  public var description: String { text }
}
