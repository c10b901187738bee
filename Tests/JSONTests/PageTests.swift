import JSON
import TestKit
import Testing

/// How a page is broken into lines.
@Suite struct PageTests {
  static let widest = 100

  @Test func aPageIsBrokenAtItsMembers() {
    let text = JSONText.object([
      "id": .string("L1"), "empty": .array([]), "none": .members([]),
      "axes": .array([.number("12.50"), .number("9")]),
      "note": .string(String(repeating: "long ", count: 20)),
    ])
    let long = String(repeating: "long ", count: 20)
    #expect(
      text.page == """
        {
          "id": "L1",
          "empty": [],
          "none": {},
          "axes": [12.50, 9],
          "note": "\(long)"
        }

        """)
  }

  @Test func whatIsEmptyOrSimpleIsOneLine() {
    #expect(JSONText.members([]).page == "{}\n")
    #expect(JSONText.array([]).page == "[]\n")
    #expect(JSONText.string("a").page == "\"a\"\n")
  }

  /// A member of exactly the given width, comma included, and another after it.
  private func page(width: Int, name: String = "n", letter: String = "x") -> String {
    let around = JSONText.array([.members([.init(name, .array([.string("")]))]), .null]).page
    let line = around.split(separator: "\n")[1]
    let text = String(repeating: letter, count: width - line.unicodeScalars.count)
    return JSONText.array([.members([.init(name, .array([.string(text)]))]), .null]).page
  }

  @Test(arguments: ["n", "größe", "a \"quoted\" name", "a\\b\tc", "漢字", "e\u{301}"])
  func oneHundredColumnsFitAndOneMoreDoesNot(_ name: String) {
    for letter in ["x", "ö", "漢", "🧬"] {
      let fits = page(width: Self.widest, name: name, letter: letter)
      #expect(fits.split(separator: "\n").map(\.unicodeScalars.count) == [1, Self.widest, 6, 1])
      let breaks = page(width: Self.widest + 1, name: name, letter: letter)
      #expect(breaks.split(separator: "\n")[1] == "  {")
    }
  }

  /// Lines are wider only where a string or a number is; and what is broken would not have fitted.
  @Test func noLineIsWiderThanItMustBe() throws {
    var random = RandomText(generator: SeededGenerator(seed: 100))
    for _ in 0..<500 {
      let page = random.next(deepest: 7).page
      let root = try JSONDocument(Array(page.utf8)).root
      let lines = page.unicodeScalars.split(separator: "\n")
      for value in root.withAllInside.dropFirst() where !value.children.isEmpty {
        let isBroken = value.source.contains(0x0A)
        let line = lines[value.position.line - 1].count
        let whole = value.position.column - 1 + JSONText(value).line.unicodeScalars.count
        try #require(isBroken ? whole + 1 > Self.widest : line <= Self.widest, "\(page)")
      }
    }
  }
}
