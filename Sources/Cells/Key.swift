/// A key as pressed, whatever bytes the terminal sent for it.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A character; upper case where Shift made it so.
    case character(Unicode.Scalar)
    /// Return or Enter.
    case enter
    /// Tab; with Shift it is ``backTab``.
    case tab
    /// Shift-Tab.
    case backTab
    /// Esc, alone.
    case escape
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// Insert.
    case insert
    /// The cursor keys.
    case up, down, left, right
    /// Home and End.
    case home, end
    /// Page up and Page down.
    case pageUp, pageDown
    /// F1 to F24.
    case function(Int)
  }

  /// What was held while the key was pressed; Shift counts for keys that are no characters.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// Bit 0 Shift, bit 1 Alt, bit 2 Control, as terminals number them.
    public let rawValue: UInt8
    /// Modifiers from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
  }

  /// Which key.
  public var code: Code
  /// What was held.
  public var modifiers: Modifiers

  /// A key with what was held.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The key of a character, without modifiers.
  public static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }
  /// Control with a letter, given in lower case.
  public static func control(_ letter: Unicode.Scalar) -> Key {
    Key(.character(letter), .control)
  }
}
