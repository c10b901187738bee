/// What every role and surface looks like, for terminals of any class.
public struct Theme: Hashable, Sendable {
  /// Which kind of ground a theme is made for.
  public enum Background: String, CaseIterable, Sendable {
    /// Light text on a dark ground.
    case dark
    /// Dark text on a light ground.
    case light
  }

  /// How a role is written.
  public struct Paint: Hashable, Sendable {
    /// The colour of the text; nil for that of plain text.
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

  /// What a surface is painted with.
  public struct Ground: Hashable, Sendable {
    /// The colour behind the text; nil for that of the page.
    public var color: Color?
    /// The colour of all text on it where there are sixteen colours or eight; nil for the roles' own.
    ///
    /// Those were chosen for the page, and few of so few can be read on a bar.
    public var ink: Color?
    /// Attributes on every terminal.
    public var attributes: Attributes
    /// Attributes added where there are no colours.
    public var mono: Attributes

    /// A colour with attributes.
    public init(
      color: Color? = nil, ink: Color? = nil, attributes: Attributes = [], mono: Attributes = []
    ) {
      self.color = color
      self.ink = ink
      self.attributes = attributes
      self.mono = mono
    }
  }

  /// The name, as on the command line.
  public var name: String
  /// What it is for, in a few words.
  public var summary: String
  /// The kind of ground it is made for; nil when it takes the terminal's own, whatever that is.
  public var background: Background?
  /// Paint by role; a role that is missing is plain.
  public var roles: [Role: Paint]
  /// Ground by surface; a surface that is missing is the page.
  public var surfaces: [Surface: Ground]

  /// A theme from its paints.
  public init(
    name: String, summary: String = "", background: Background? = nil, roles: [Role: Paint],
    surfaces: [Surface: Ground]
  ) {
    self.name = name
    self.summary = summary
    self.background = background
    self.roles = roles
    self.surfaces = surfaces
  }

  /// How a role is written, with plain for what is not said.
  func paint(of role: Role) -> Paint {
    var paint = roles[role] ?? roles[.plain] ?? Paint()
    paint.color = paint.color ?? roles[.plain]?.color
    return paint
  }

  /// What a surface is painted with, with the page for what is not said.
  func ground(of surface: Surface) -> Ground {
    var ground = surfaces[surface] ?? surfaces[.page] ?? Ground()
    ground.color = ground.color ?? surfaces[.page]?.color
    return ground
  }
}
