/// A theme worked out for one class of terminal: a style for every look.
public struct Palette: Hashable, Sendable {
  /// The theme's name.
  public let name: String
  /// The class it was worked out for.
  public let colors: ColorClass
  /// Every look there is with its style.
  public let styles: [Look: Style]

  /// Works a theme out.
  public init(_ theme: Theme, for colors: ColorClass) {
    name = theme.name
    self.colors = colors
    var styles: [Look: Style] = [:]
    for surface in Surface.allCases {
      for role in Role.allCases {
        styles[Look(role, on: surface)] = Self.style(theme, role, surface, colors)
      }
    }
    self.styles = styles
  }

  private static func style(
    _ theme: Theme, _ role: Role, _ surface: Surface, _ colors: ColorClass
  ) -> Style {
    let text = theme.roles[role] ?? theme.roles[.plain] ?? Theme.Paint()
    let ground = theme.surfaces[surface] ?? theme.surfaces[.page] ?? Theme.Paint()
    var style = Style()
    let color = text.color ?? theme.roles[.plain]?.color
    style.foreground = color?.number(for: colors) ?? -1
    style.background = ground.color?.number(for: colors) ?? -1
    style.attributes = text.attributes.union(ground.attributes)
    // Two numbers may fall together where there are few: then the text must not vanish.
    if style.foreground == style.background, style.foreground >= 0 { style.foreground = -1 }
    if colors == .mono {
      let toggled = text.mono.symmetricDifference(ground.mono).intersection(.reverse)
      style.attributes.formUnion(text.mono.union(ground.mono))
      if !toggled.contains(.reverse) { style.attributes.remove(.reverse) }
    }
    return style
  }
}
