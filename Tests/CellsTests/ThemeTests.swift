import Cells
import Testing

/// Every theme that is part of the program, on every class of terminal.
@Suite struct ThemeTests {
  private static let names = [
    "dark", "color-blind-dark", "color-blind-light", "high-contrast-dark", "high-contrast-light",
    "light", "mono",
  ]
  private static let colored = names.filter { $0 != "mono" }

  @Test func allAreReadAndTheDefaultIsDark() {
    #expect(ThemeCatalog().faults.isEmpty)
    #expect(BuiltInThemes.all.map(\.name) == Self.names)
    #expect(ThemeCatalog().names == Self.names, "a file is called as its theme")
    #expect(BuiltInThemes.all.allSatisfy { !$0.summary.isEmpty })
  }

  private func theme(_ name: String) throws -> Theme {
    try #require(BuiltInThemes.all.first { $0.name == name })
  }

  @Test(arguments: names)
  func everyRoleAndSurfaceIsPainted(_ name: String) throws {
    let theme = try theme(name)
    #expect(Set(theme.roles.keys) == Set(Role.allCases))
    #expect(Set(theme.surfaces.keys) == Set(Surface.allCases))
    guard theme.background != nil else { return }
    #expect(theme.roles.values.allSatisfy { $0.color != nil })
    #expect(theme.surfaces.values.allSatisfy { $0.color != nil })
  }

  /// What contrast text must have.
  ///
  /// WCAG 2.1: 1.4.3 has 4.5 to 1 for text, 1.4.6 has 7 to 1, 1.4.11 has 3 to 1 for what is no text.
  /// Where there are 16 colours or 8, the terminal's owner chooses them; ours are held to xterm's.
  private static func least(_ name: String, _ role: Role, _ colors: ColorClass) -> Double {
    if colors == .sixteen || colors == .eight { return 3 }
    return name.hasPrefix("high-contrast") && role != .rule ? 7 : 4.5
  }

  @Test(
    arguments: colored, [ColorClass.direct, .indexed, .sixteen, .eight])
  func textCanBeReadOnEverySurface(_ name: String, _ colors: ColorClass) throws {
    for (look, style) in Palette(try theme(name), for: colors).styles {
      // Lines stand on pages and dialogs only.
      if look.role == .rule, look.surface != .page, look.surface != .dialog { continue }
      let isGiven = style.foreground >= 0 && style.background >= 0
      #expect(isGiven, "\(name): \(look.role.name) on \(look.surface.name)")
      guard isGiven else { continue }
      let ratio = ColorScience.contrast(
        ColorScience.shown(style.foreground, colors), ColorScience.shown(style.background, colors))
      #expect(
        ratio >= Self.least(name, look.role, colors),
        "\(name), \(colors): \(look.role.name) on \(look.surface.name) is \(ratio) to 1")
    }
  }

  /// A difference of about 2 can just be noticed side by side; text in cells apart needs more.
  static let leastDifference = 10.0

  @Test(arguments: colored, ColorScience.Vision.allCases)
  func categoriesStayApartForEveryColourVision(
    _ name: String, _ vision: ColorScience.Vision
  ) throws {
    let categories: [Role] = [
      .complete, .responding, .stable, .progressing, .unconfirmed, .notEvaluable,
    ]
    let theme = try theme(name)
    for colors in [ColorClass.direct, .indexed] {
      for (place, first) in categories.enumerated() {
        for second in categories.dropFirst(place + 1) {
          let shown = try [first, second].map { role in
            let color = try #require(theme.roles[role]?.color)
            return ColorScience.shown(color.number(for: colors), colors)
          }
          let difference = ColorScience.difference(shown[0], shown[1], vision)
          #expect(
            difference >= Self.leastDifference,
            "\(name), \(colors), \(vision): \(first.name) and \(second.name) are \(difference)")
        }
      }
    }
  }

  /// Colours that each class of terminal has.
  private static func end(_ colors: ColorClass) -> Int32 {
    switch colors {
    case .mono: 0
    case .eight: 8
    case .sixteen: 16
    case .indexed: 256
    case .direct: 1 << 24
    }
  }

  @Test(arguments: names, ColorClass.allCases)
  func noColourIsAskedForThatTheTerminalLacks(_ name: String, _ colors: ColorClass) throws {
    let palette = Palette(try theme(name), for: colors)
    #expect(palette.styles.count == Role.allCases.count * Surface.allCases.count)
    for (look, style) in palette.styles {
      let place = "\(name): \(look.role.name) on \(look.surface.name)"
      #expect(style.foreground < Self.end(colors) && style.foreground >= -1, "\(place)")
      #expect(style.background < Self.end(colors) && style.background >= -1, "\(place)")
      #expect(style.foreground != style.background || style.foreground == -1, "\(place)")
      // Numbers below eight are palette entries on terminals with direct colour.
      if colors == .direct, name != "mono" { #expect(style.foreground >= 8, "\(place)") }
    }
  }

  @Test(arguments: names)
  func theCursorStandsOutWithoutColours(_ name: String) throws {
    let styles = Palette(try theme(name), for: .mono).styles
    for role in Role.allCases {
      #expect(styles[Look(role)] != styles[Look(role, on: .cursor)], "\(role.name)")
    }
  }

  @Test(arguments: names)
  func worstCategoriesStandOutWithoutColours(_ name: String) throws {
    let styles = Palette(try theme(name), for: .mono).styles
    #expect(styles[Look(.progressing)]?.attributes.contains([.bold, .reverse]) == true)
    #expect(styles[Look(.discordant)]?.attributes.contains(.reverse) == true)
    #expect(styles[Look(.missing)]?.attributes.contains(.bold) == true)
    #expect(styles[Look(.notEvaluable)]?.attributes.contains(.underline) == true)
  }
}
