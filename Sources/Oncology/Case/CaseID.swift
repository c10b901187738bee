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
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

extension CaseID: Comparable {
  /// Order of the agenda where nothing else decides: by characters.
  public static func < (left: CaseID, right: CaseID) -> Bool { left.text < right.text }
}

extension CaseID: CustomStringConvertible {
  /// The characters.
  public var description: String { text }
}
