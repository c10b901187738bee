import Cells
import Session
import Testing

/// What a user presses, and what then stands on the screen.
@Suite struct KeyScriptTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let shows: [String]
    let lacks: [String]
    var testDescription: String { name }

    init(_ name: String, _ keys: String, shows: [String], lacks: [String] = []) {
      self.name = name
      self.keys = keys
      self.shows = shows
      self.lacks = lacks
    }
  }

  static let rows: [Row] = [
    Row("the agenda comes first", "", shows: ["AGENDA", "C-0118", "C-0137", "▶ 1"]),
    Row("j moves down, the preview follows", "j", shows: ["▶ 2", "lurbinectedin"]),
    Row("k at the top stays", "k k", shows: ["▶ 1"]),
    Row("G goes to the last case", "G", shows: ["▶ 3", "L adrenal growing"]),
    Row("Home goes back to the first", "G Home", shows: ["▶ 1"]),
    Row("Enter opens the overview", "G Enter", shows: ["[2 overview]", "readers differ"]),
    Row("4 opens the lesions from the agenda", "G 4", shows: ["[4 lesions]", "sum of targets"]),
    Row("the cursor starts on the lesion that grows", "G 4", shows: ["▶ T4", "+84.6 %"]),
    Row("v shows the other reader", "G 4 v", shows: ["B central", "84", "+116.7"]),
    Row("v twice is the first reader again", "G 4 v v", shows: ["A local", "111"]),
    Row("] goes to the next case in the same view", "4 ]", shows: ["C-0137", "[4 lesions]"]),
    Row(") is ] for keyboards without it", "4 )", shows: ["C-0137", "[4 lesions]"]),
    Row("[ goes back", "4 ] [", shows: ["C-0118", "[4 lesions]"]),
    Row("] at the last case says so", "G 4 ]", shows: ["this is the last case", "C-0142"]),
    Row("1 goes to the agenda, on the case that was open", "4 ] 1", shows: ["AGENDA", "▶ 2"]),
    Row("Esc leaves the case", "G Enter Esc", shows: ["AGENDA", "▶ 3"]),
    Row(
      "the filter narrows as it is typed", "/ text:nsclc", shows: ["filter: nsclc", "C-0142"],
      lacks: ["C-0118", "C-0137"]),
    Row("letters are text in a filter", "/ text:qj4", shows: ["filter: qj4", "No case contains"]),
    Row(
      "Enter keeps the filter", "/ text:pd Enter", shows: ["filter: pd", "C-0137", "Esc shows all"]),
    Row("Esc while typing drops it", "/ text:nsclc Esc", shows: ["C-0118", "C-0137"]),
    Row("Esc drops a kept filter", "/ text:pd Enter Esc", shows: ["C-0118", "C-0142"]),
    Row(
      "Backspace takes back a letter", "/ text:nsclcx Backspace",
      shows: ["filter: nsclc", "C-0142"]),
    Row("a filter finds who disagrees", "/ text:discordant", shows: ["C-0142"], lacks: ["C-0118"]),
    Row("pasted text is text", "/ paste:sclc", shows: ["filter: sclc", "C-0137"]),
    Row("pasting elsewhere does nothing", "paste:q", shows: ["AGENDA"]),
    Row("? lists the keys", "?", shows: ["HELP", "Ctrl-d", "Open what is under the cursor"]),
    Row("F1 does too", "F1", shows: ["HELP"]),
    Row(
      "help can be searched", "? / text:theme", shows: ["Switch to the next theme"],
      lacks: ["Ctrl-d"]),
    Row("Enter in the help runs its line", "G ? / text:lesion Enter", shows: ["[4 lesions]"]),
    Row(
      "help says why something cannot be done", "4 ?", shows: ["Not now: this is the first case"]),
    Row("Esc closes the help", "? Esc", shows: ["AGENDA"]),
    Row("t switches the theme", "t", shows: ["theme color-blind-dark"]),
    Row("an unknown key does nothing", "Z x Ctrl-g", shows: ["AGENDA", "▶ 1"]),
  ]

  @Test(arguments: rows)
  func leadsToTheScreen(_ row: Row) throws {
    let script = try Script(row.keys)
    for text in row.shows { #expect(script.shows(text)) }
    for text in row.lacks { #expect(!script.shows(text)) }
    #expect(script.end == .disconnected)
  }

  @Test func qLeaves() throws {
    #expect(try Script("q").end == .left)
    #expect(try Script("G 4 Ctrl-c").end == .left)
  }

  @Test func controlZSuspends() throws {
    #expect(try Script("Ctrl-z j").suspensions == 1)
    #expect(try Script("/ Ctrl-z").suspensions == 1)
  }

  @Test func aBadFileHidesNoOtherAndSaysWhatIsWrong() throws {
    let agenda = try Script("", breaking: true)
    #expect(agenda.shows("cannot be read: 1 problem"))
    #expect(agenda.shows("C-0142"))
    let opened = try Script("j Enter", breaking: true)
    #expect(opened.shows("C-0137 cannot be read"))
    #expect(
      try Script("4 ]", breaking: true).shows("C-0142"), "the next case is the next readable one")
  }

  @Test(arguments: [
    Size(rows: 1, columns: 1), Size(rows: 3, columns: 200), Size(rows: 200, columns: 10),
    Size(rows: 15, columns: 60), Size(rows: 16, columns: 60), Size(rows: 200, columns: 500),
  ])
  func everySizeIsDrawn(_ size: Size) throws {
    for keys in ["", "G Enter", "G 4", "?", "/"] {
      let script = try Script(keys, size: size)
      #expect(script.frame.size == size)
      let isTooSmall = size.rows < 16 || size.columns < 60
      if size.columns >= 60 { #expect(script.shows("tumorboard needs") == isTooSmall) }
    }
  }
}
