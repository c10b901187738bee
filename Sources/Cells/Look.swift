/// How a cell looks, as meaning: a role on a surface.
///
/// A theme turns it into colours and attributes.
public struct Look: Hashable, Sendable {
  /// The number that a terminal knows the look by: the surface in the high byte, the role in the low.
  public let index: UInt16

  /// A role on a surface.
  public init(_ role: Role, on surface: Surface = .page) {
    index = UInt16(surface.rawValue) << 8 | UInt16(role.rawValue)
  }

  /// What the text means.
  public var role: Role { Role(rawValue: UInt8(index & 0xFF)) ?? .plain }
  /// What it stands on.
  public var surface: Surface { Surface(rawValue: UInt8(index >> 8)) ?? .page }
  /// The same role on another surface.
  public func on(_ surface: Surface) -> Look {
    Look(index: UInt16(surface.rawValue) << 8 | index & 0xFF)
  }

  private init(index: UInt16) { self.index = index }
}
