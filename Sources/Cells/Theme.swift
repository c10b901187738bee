/// What every role and surface looks like, for terminals of any class.
public struct Theme: Hashable, Sendable {
  /// How a role is written, or what a surface is painted with.
  public struct Paint: Hashable, Sendable {
    /// The colour: of the text for a role, behind it for a surface; nil for the terminal's own.
    public var color: Color?
    /// Attributes on every terminal.
    public var attributes: Attributes
    /// Attributes added where there are no colours to tell roles apart.
    public var mono: Attributes

    /// A colour with attributes.
    public init(color: Color? = nil, attributes: Attributes = [], mono: Attributes = []) {
      self.color = color
      self.attributes = attributes
      self.mono = mono
    }
  }

  /// The name, as on the command line.
  public var name: String
  /// Paint by role; a role that is missing is plain.
  public var roles: [Role: Paint]
  /// Paint by surface; a surface that is missing is the page.
  public var surfaces: [Surface: Paint]

  /// A theme from its paints.
  public init(name: String, roles: [Role: Paint], surfaces: [Surface: Paint]) {
    self.name = name
    self.roles = roles
    self.surfaces = surfaces
  }
}
