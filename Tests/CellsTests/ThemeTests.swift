import Cells
import Foundation
import Testing

/// Every theme that is part of the program.
@Suite struct ThemeTests {
  @Test func allThemesAreReadAndTheDefaultIsDark() {
    #expect(BuiltInThemes.all.map(\.name) == ["dark", "light"])
  }

  private static let names = BuiltInThemes.all.map(\.name)

  private func theme(_ name: String) throws -> Theme {
    try #require(BuiltInThemes.all.first { $0.name == name })
  }

  @Test(arguments: names)
  func everyRoleAndSurfaceIsPainted(_ name: String) throws {
    let theme = try theme(name)
    #expect(Set(theme.roles.keys) == Set(Role.allCases))
    #expect(Set(theme.surfaces.keys) == Set(Surface.allCases))
  }

  /// WCAG 2.1, success criterion 1.4.3: at least 4.5 to 1; lines between things are no text.
  @Test(arguments: names)
  func textCanBeReadOnEverySurface(_ name: String) throws {
    let theme = try theme(name)
    for surface in Surface.allCases {
      let ground = try #require(theme.surfaces[surface]?.color)
      for role in Role.allCases where role != .rule {
        let ink = try #require(theme.roles[role]?.color)
        let ratio = contrast(ink.rgb, ground.rgb)
        #expect(ratio >= 4.5, "\(theme.name): \(role.name) on \(surface.name) is \(ratio) to 1")
        let indexed = contrast(rgb(ink), rgb(ground))
        #expect(
          indexed >= 4.5,
          "\(theme.name), 256 colours: \(role.name) on \(surface.name) is \(indexed) to 1")
      }
    }
  }

  private func rgb(_ color: Color) -> UInt32 {
    let number = Int(color.number(for: .indexed))
    guard number >= 16 else { return color.rgb }
    let steps = [0, 95, 135, 175, 215, 255]
    if number >= 232 {
      let grey = UInt32(8 + (number - 232) * 10)
      return grey << 16 | grey << 8 | grey
    }
    let cube = number - 16
    let parts = [cube / 36, cube / 6 % 6, cube % 6].map { UInt32(steps[$0]) }
    return parts[0] << 16 | parts[1] << 8 | parts[2]
  }

  private func contrast(_ first: UInt32, _ second: UInt32) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ rgb: UInt32) -> Double {
    let parts = [rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255].map { value in
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test(arguments: names, ColorClass.allCases)
  func noTextVanishesInItsGround(_ name: String, _ colors: ColorClass) throws {
    let theme = try theme(name)
    for (look, style) in Palette(theme, for: colors).styles {
      let isSame = style.foreground == style.background && style.foreground >= 0
      #expect(!isSame, "\(theme.name): \(look.role.name) on \(look.surface.name)")
    }
  }

  @Test func aBadThemeIsASentenceWithItsLine() {
    let rows: [(String, Int)] = [
      ("{\n\"name\": \"x\",\n}", 3),
      ("{\n\"palette\": {}}", 1),
      ("{\"name\": \"x\",\n\"roles\": {\n\"nobody\": {}}}", 3),
      ("{\"name\": \"x\",\n\"roles\": {\n\"plain\": {\"color\": \"red\"}}}", 3),
      ("{\"name\": \"x\",\n\"palette\": {\n\"red\": \"red\"}}", 3),
      ("{\"name\": \"x\",\n\"palette\": {\n\"red\": [\"#ff0000\", 256]}}", 3),
      ("{\"name\": \"x\", \"surfaces\": {\n\"page\": {\"mono\": [\"blink\"]}}}", 2),
    ]
    for (text, line) in rows {
      let problem = #expect(throws: ThemeFile.Problem.self) { try ThemeFile.read(Array(text.utf8)) }
      #expect(problem?.line == line)
      #expect(problem?.message.hasSuffix(".") == true)
    }
  }
}
