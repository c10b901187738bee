/// A theme worked out for one class of terminal: a style for every look.
public struct Palette: Hashable, Sendable {
  /// The theme's name.
  public let name: String
  /// The class it was worked out for.
  public let colors: ColorClass
  /// Every look there is with its style.
  public let entries: [Entry]

  /// A look and its style.
  public struct Entry: Hashable, Sendable {
    /// How a cell looks.
    public let look: Look
    /// What a terminal does for it.
    public let style: Style
  }

  /// Works a theme out.
  public init(_ theme: Theme, for colors: ColorClass) {
    name = theme.name
    self.colors = colors
    entries = Surface.allCases.flatMap { surface in
      let ground = theme.ground(of: surface)
      return Role.allCases.map { role in
        Entry(
          look: Look(role, on: surface),
          style: Self.style(theme.paint(of: role), on: ground, colors))
      }
    }
  }

  private static func style(
    _ paint: Theme.Paint, on ground: Theme.Ground, _ colors: ColorClass
  ) -> Style {
    var style = Style()
    let isFew = colors == .sixteen || colors == .eight
    style.background = ground.color?.number(for: colors) ?? -1
    if isFew, let ink = ground.ink {
      // Without attributes: bold brightens a colour there, and black becomes a grey on a bar.
      style.foreground = ink.number(for: colors)
    } else {
      style.foreground = paint.color?.number(for: colors) ?? -1
      let isMono = colors == .mono
      style.attributes = combined(
        isMono ? paint.attributes.union(paint.mono) : paint.attributes,
        isMono ? ground.attributes.union(ground.mono) : ground.attributes)
    }
    // The last resort of a theme that states one number for both: the text must not vanish.
    if style.foreground == style.background, style.foreground >= 0 { style.foreground = -1 }
    return style
  }

  /// Both, but reversed text on a reversed surface stands out by not being reversed.
  private static func combined(_ text: Attributes, _ ground: Attributes) -> Attributes {
    let reverse = text.symmetricDifference(ground).intersection(.reverse)
    return text.union(ground).subtracting(.reverse).union(reverse)
  }
}
