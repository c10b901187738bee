import Cells
import Testing

/// Themes that users write.
@Suite struct ThemeCatalogTests {
  private func catalog(_ texts: String...) -> ThemeCatalog {
    ThemeCatalog(
      texts.enumerated().map { place, text in
        ThemeCatalog.File(path: "\(place).json", bytes: Array(text.utf8))
      })
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let says: String
    var testDescription: String { text }

    init(_ text: String, line: Int, says: String) {
      self.text = text
      self.line = line
      self.says = says
    }
  }

  static let bad: [Bad] = [
    Bad("{\n\"name\": \"x\",\n}", line: 3, says: "This is not JSON."),
    Bad("", line: 1, says: "This is not JSON."),
    Bad("{\"name\": \"x\",\n\"name\": \"y\"}", line: 2, says: "two members \"name\""),
    Bad("[]", line: 1, says: "A theme is an object."),
    Bad("{\n\"palette\": {}}", line: 1, says: "needs a \"name\""),
    Bad("{\n\"name\": 5}", line: 2, says: "is a text"),
    Bad("{\n\"name\": \"\"}", line: 2, says: "A name has"),
    Bad("{\n\"name\": \"a b\"}", line: 2, says: "A name has"),
    Bad("{\n\"name\": \"\u{1B}\"}", line: 2, says: "This is not JSON."),
    Bad("{\n\"name\": \"\\u001b\"}", line: 2, says: "A name has"),
    Bad("{\"name\": \"x\",\n\"colour\": \"dark\"}", line: 2, says: "not \"colour\""),
    Bad("{\"name\": \"x\",\n\"background\": \"grey\"}", line: 2, says: "\"dark\" or \"light\""),
    Bad("{\"name\": \"x\",\n\"inherits\": \"nobody\"}", line: 2, says: "no theme \"nobody\""),
    Bad("{\"name\": \"x\",\n\"inherits\": \"x\"}", line: 2, says: "which inherits it"),
    Bad("{\"name\": \"x\",\n\"palette\": []}", line: 2, says: "is an object"),
    Bad("{\"name\": \"x\",\n\"palette\": {\n\"red\": \"red\"}}", line: 3, says: "#rrggbb"),
    Bad("{\"name\": \"x\",\n\"palette\": {\n\"red\": \"#+12345\"}}", line: 3, says: "#rrggbb"),
    Bad(
      "{\"name\": \"x\",\n\"palette\": {\n\"red\": [\"#ff0000\", 256]}}", line: 3, says: "0 to 255"),
    Bad(
      "{\"name\": \"x\",\n\"palette\": {\n\"red\": [\"#ff0000\", 9, 16]}}", line: 3,
      says: "0 to 15"),
    Bad(
      "{\"name\": \"x\",\n\"palette\": {\n\"red\": [\"#ff0000\", 9, 9, 8]}}", line: 3,
      says: "0 to 7"),
    Bad(
      "{\"name\": \"x\",\n\"palette\": {\n\"red\": [\"#ff0000\", 9, 9, 1, 1]}}", line: 3,
      says: "#rrggbb"),
    Bad(
      "{\"name\": \"x\",\n\"palette\": {\n\"red\": [\"#ff0000\", 1.5]}}", line: 3, says: "0 to 255"),
    Bad("{\"name\": \"x\",\n\"roles\": {\n\"nobody\": {}}}", line: 3, says: "no role \"nobody\""),
    Bad("{\"name\": \"x\",\n\"roles\": {\n\"plain\": 5}}", line: 3, says: "is an object"),
    Bad(
      "{\"name\": \"x\",\n\"roles\": {\n\"plain\": {\n\"color\": \"red\"}}}", line: 4,
      says: "no colour \"red\""),
    Bad(
      "{\"name\": \"x\",\n\"roles\": {\n\"plain\": {\"colour\": \"red\"}}}", line: 3,
      says: "not \"colour\""),
    Bad(
      "{\"name\": \"x\",\n\"roles\": {\n\"plain\": {\"ink\": \"red\"}}}", line: 3,
      says: "not \"ink\""),
    Bad("{\"name\": \"x\",\n\"surfaces\": {\n\"desk\": {}}}", line: 3, says: "no surface \"desk\""),
    Bad(
      "{\"name\": \"x\", \"surfaces\": {\n\"page\": {\"mono\": [\"blink\"]}}}", line: 2,
      says: "Attributes are bold, dim"),
    Bad(
      "{\"name\": \"x\", \"surfaces\": {\n\"page\": {\"mono\": \"bold\"}}}", line: 2,
      says: "is an array"),
  ]

  @Test(arguments: bad)
  func aBadThemeIsASentenceWithItsLine(_ row: Bad) throws {
    let catalog = catalog(row.text)
    let fault = try #require(catalog.faults.first)
    #expect(catalog.faults.count == 1)
    #expect(fault.path == "0.json")
    #expect(fault.problem.line == row.line)
    #expect(fault.problem.message.contains(row.says), "\(fault.problem.message)")
    #expect(fault.problem.message.hasSuffix("."))
    #expect(catalog.entries.count == BuiltInThemes.all.count, "the others can be chosen")
  }

  @Test func aThemeInheritsAllThatItDoesNotSay() throws {
    let catalog = catalog(
      """
      {"name": "ours", "inherits": "light", "palette": {"page": ["#fffff0", 230, 15, 7]},
       "roles": {"progressing": {"attributes": ["underline"]}}}
      """)
    let light = try #require(BuiltInThemes.all.first { $0.name == "light" })
    let entry = try #require(catalog.entries.first { $0.theme.name == "ours" })
    #expect(entry.path == "0.json" && entry.inherits == "light")
    var expected = light
    expected.name = "ours"
    expected.summary = ""
    expected.surfaces[.page]?.color = Color(rgb: 0xFFFFF0, indexed: 230, sixteen: 15, eight: 7)
    expected.roles[.progressing]?.attributes = .underline
    #expect(entry.theme == expected)
  }

  @Test func aUsersThemeTakesThePlaceOfABuiltInOneAndMayInheritIt() throws {
    let catalog = catalog(
      ##"{"name": "dark", "inherits": "dark", "palette": {"page": "#000000"}}"##,
      #"{"name": "mine", "inherits": "dark"}"#)
    #expect(catalog.faults.isEmpty)
    #expect(catalog.themes.count == BuiltInThemes.all.count + 1)
    for name in ["dark", "mine"] {
      let theme = try #require(catalog.themes.first { $0.name == name })
      #expect(theme.surfaces[.page]?.color?.rgb == 0)
      #expect(theme.roles[.plain] == BuiltInThemes.all[0].roles[.plain])
    }
  }

  /// A screen without any theme would show no cursor and no tone.
  @Test func inThePlaceOfABadThemeStandsTheOneOfTheProgram() {
    let catalog = catalog(
      "{\"name\": \"dark\",\n\"inherits\": \"nobody\"}", #"{"name": "mine", "inherits": "dark"}"#)
    #expect(catalog.faults.count == 2)
    #expect(catalog.themes == BuiltInThemes.all)
    #expect(catalog.names == BuiltInThemes.all.map(\.name))
    #expect(catalog.theme(named: "dark") == BuiltInThemes.all[0])
  }

  @Test func themesThatInheritEachOtherAreBothLeftOut() {
    let catalog = catalog(
      #"{"name": "a", "inherits": "b"}"#, #"{"name": "b", "inherits": "a"}"#)
    #expect(catalog.faults.map(\.path) == ["0.json", "1.json"])
    #expect(catalog.faults.allSatisfy { $0.problem.message.contains("which inherits it") })
  }

  @Test func aFaultyBaseIsToldInItsOwnFile() {
    let catalog = catalog(
      "{\"name\": \"a\",\n\"inherits\": \"b\"}",
      "{\"name\": \"b\",\n\n\"roles\": {\"plain\": {\"color\": \"none\"}}}")
    #expect(catalog.faults.map(\.problem.line) == [2, 3])
    #expect(catalog.faults[0].problem.message == "The theme \"b\" that it inherits is faulty.")
  }

  @Test func oneNameIsOneTheme() {
    let catalog = catalog(#"{"name": "a"}"#, #"{"name": "a"}"#)
    #expect(catalog.entries.filter { $0.theme.name == "a" }.map(\.path) == ["0.json"])
    #expect(catalog.faults.map(\.problem.message) == ["The name \"a\" is taken by 0.json."])
  }

  @Test func aFileThatIsNamedComesFirst() throws {
    var catalog = catalog(#"{"name": "a"}"#)
    let file = ThemeCatalog.File(path: "x/a.json", bytes: Array(#"{"name": "a"}"#.utf8))
    #expect(try catalog.choose(file) == "a")
    #expect(catalog.entries.filter { $0.theme.name == "a" }.map(\.path) == ["x/a.json"])
    let bad = ThemeCatalog.File(path: "x/b.json", bytes: Array(#"{"name": "b", "x": 1}"#.utf8))
    #expect(throws: ThemeProblem.self) { try catalog.choose(bad) }
  }

  @Test(arguments: [
    #"{"name": "dark", "inherits": "nobody"}"#,
    #"{"name": "dark", "roles": {"plain": {"color": "none"}}}"#, #"{"name": "dark", "x": 1}"#,
  ])
  func aBadFileThatIsNamedTakesNothingAway(_ text: String) {
    var catalog = catalog(#"{"name": "a", "inherits": "dark"}"#)
    let before = catalog.entries
    let bad = ThemeCatalog.File(path: "x/dark.json", bytes: Array(text.utf8))
    #expect(throws: ThemeProblem.self) { try catalog.choose(bad) }
    #expect(catalog.entries == before)
    #expect(catalog.theme(named: "dark") == BuiltInThemes.all[0])
  }

  /// Every class of terminal gets something readable out of a theme that states nothing but RGB.
  @Test(arguments: ColorClass.allCases)
  func aThemeOfRGBAloneCanBeReadEverywhere(_ colors: ColorClass) throws {
    let catalog = catalog(
      """
      {"name": "x", "palette": {"a": "#eeeeee", "b": "#101010"},
       "roles": {"plain": {"color": "a"}}, "surfaces": {"page": {"color": "b"}}}
      """)
    let theme = try #require(catalog.themes.first { $0.name == "x" })
    for (_, style) in Palette(theme, for: colors).styles {
      let hasColors = colors == .indexed || colors == .direct
      #expect((style.foreground >= 0) == hasColors && (style.background >= 0) == hasColors)
    }
  }
}
