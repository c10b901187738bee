import Cells
import Foundation
import Screens
import TestKit
import Testing
import ViewModel

/// The signs that pages are drawn with, where there is Unicode and where there is not.
@Suite struct GlyphTests {
  private func drawn(_ line: Line, _ glyphs: Glyphs) -> String {
    let page = Page(
      title: Page.Bar(""), sections: [Section("s", .prose([line]))], hints: [])
    let lines = Renderer(glyphs: glyphs).text(of: page, columns: 500)
    return lines.dropFirst().first.map { String($0.dropFirst()) } ?? ""
  }

  @Test(arguments: Mark.allCases)
  func everyMarkHasASignInBothSets(_ mark: Mark) {
    let unicode = drawn(Line([Span(mark, .plain)]), .unicode)
    let ascii = drawn(Line([Span(mark, .plain)]), .ascii)
    #expect(SafeText(unicode).columns == 1)
    #expect(!ascii.isEmpty && ascii.utf8.allSatisfy { (0x21...0x7E).contains($0) })
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func noTwoCategoriesShareASign(_ glyphs: Glyphs) {
    let marks: [Mark] = [
      .complete, .responding, .stable, .progressing, .unconfirmed, .persisting, .notEvaluable,
      .discordant, .missing,
    ]
    #expect(Set(marks.map { drawn(Line([Span($0, .plain)]), glyphs) }).count == marks.count)
  }

  @Test func whateverOurPagesSayCanBeSaidInASCII() throws {
    var found: Set<Character> = []
    let folder = Repository.top.appendingPathComponent("Sources/ViewModel")
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      found.formUnion(code.joined().filter { !$0.isASCII })
    }
    #expect(found.count > 5)
    for character in found {
      #expect(drawn(Line("x\(character)x"), .ascii).utf8.allSatisfy { $0 < 0x7F }, "\(character)")
    }
  }

  @Test(arguments: [
    ("3.2 ×10⁹/l", "3.2 x10^9/l"), ("10³/µl", "10^3/ul"), ("10⁻³", "10^-3"),
    ("85 mg/m²", "85 mg/m2"),
    ("β₂-microglobulin", "beta2-microglobulin"), ("κ/λ", "kappa/lambda"), ("−5 °C", "-5 degC"),
    ("≥ 20 mm", ">= 20 mm"), ("Müller", "Müller"), ("plain", "plain"),
  ])
  func wordsKeepTheirMeaningInASCII(_ unicode: String, _ ascii: String) {
    #expect(drawn(Line(unicode), .ascii) == ascii)
    #expect(drawn(Line(unicode), .unicode) == unicode)
  }

  @Test(arguments: [
    ("xterm-256color", nil, Glyphs.unicode), ("xterm-256color", "de_DE.UTF-8", .unicode),
    ("xterm-256color", "en_US.utf8", .unicode), ("xterm-256color", "C.UTF-8", .unicode),
    ("xterm-256color", "C", .ascii), ("xterm-256color", "POSIX", .ascii),
    ("xterm-256color", "de_DE", .ascii), ("xterm-256color", "ja_JP.eucJP", .ascii),
    ("linux", "C.UTF-8", .ascii), ("linux-16color", "C.UTF-8", .ascii), ("vt100", nil, .ascii),
    ("vt220", "C.UTF-8", .ascii), ("vte-256color", "C.UTF-8", .unicode),
    ("putty-256color", "C.UTF-8", .unicode), ("", nil, .unicode),
  ])
  func terminalAndLocaleChooseTheSigns(_ terminal: String, _ locale: String?, _ glyphs: Glyphs) {
    #expect(Glyphs(terminal: terminal, locale: locale) == glyphs)
  }
}
