import Cells
import Foundation
import TestKit
import Testing

/// `Themes/README.md` says what there is.
@Suite struct ThemeDocumentTests {
  private func document() throws -> String {
    String(decoding: try Repository.bytes(of: "Themes/README.md"), as: UTF8.self)
  }

  /// The words in backquotes of the paragraph that begins with a text.
  private func names(after beginning: String) throws -> [String] {
    let text = try document()
    let start = try #require(text.range(of: beginning))
    let paragraph = text[start.upperBound...].prefix(
      upTo: text[start.upperBound...].range(of: "\n\n")?.lowerBound ?? text.endIndex)
    let list = try #require(paragraph.range(of: ":\n"))
    let words = paragraph[list.upperBound...].split(separator: "`")
    return words.filter { !$0.allSatisfy(\.isWhitespace) && $0 != "." && !$0.contains(". ") }
      .map(String.init)
  }

  @Test func rolesAndSurfacesAreThoseThatThereAre() throws {
    #expect(try names(after: "**Roles**").prefix(18) == Role.allCases.map(\.name)[...])
    #expect(try names(after: "**Surfaces**").prefix(6) == Surface.allCases.map(\.name)[...])
  }

  @Test func everyThemeHasItsRow() throws {
    let text = try document()
    for theme in BuiltInThemes.all { #expect(text.contains("`\(theme.name)`"), "\(theme.name)") }
  }

  @Test func theExampleIsATheme() throws {
    let text = try document()
    let start = try #require(text.range(of: "```json\n"))
    let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
    let example = Array(text[start.upperBound..<end.lowerBound].utf8)
    let catalog = ThemeCatalog([ThemeCatalog.File(path: "example.json", bytes: example)])
    #expect(catalog.faults.isEmpty)
    #expect(catalog.themes.contains { $0.name == "ward-7" })
  }
}
