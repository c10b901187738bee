import Cells
import Session
import Testing
import ViewModel

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

  /// The samples open on the agenda of the thoracic board: C-0142 first, C-0171 last of nine.
  static let rows: [Row] = moving + filtering + inCase + helping + covering

  private static let moving: [Row] = [
    Row("the agenda comes first", "", shows: ["AGENDA", "Thoracic", "C-0142", "▶ 1"]),
    Row("j moves down, the preview follows", "j", shows: ["▶ 2", "lurbinectedin"]),
    Row("k at the top stays", "k k", shows: ["▶ 1"]),
    Row("G goes to the last case", "G", shows: ["▶ 9", "C-0171"]),
    Row("Home goes back to the first", "G Home", shows: ["▶ 1"]),
    Row("g g does too", "G g g", shows: ["▶ 1"]),
    Row("g lists what may follow", "g", shows: ["nadir", "discordance"]),
    Row("Tab shows the next meeting", "Tab", shows: ["Hematology", "C-0200"], lacks: ["C-0142"]),
    Row(
      "Tab after the meetings shows all cases", "Tab Tab",
      shows: ["[all \(Samples.count) cases]", "C-0195"]),
    Row(
      "Shift-Tab goes the other way", "Shift-Tab", shows: ["[all \(Samples.count) cases]", "▶  5"]),
    Row("Enter opens the overview", "Enter", shows: ["[2 overview]", "readers differ"]),
    Row("q closes the case, not the program", "Enter q", shows: ["AGENDA", "▶ 1"]),
    Row("Esc leaves the case", "G Enter Esc", shows: ["AGENDA", "▶ 9"]),
    Row("] goes to the next case in the same view", "4 ]", shows: ["C-0137", "[4 lesions]"]),
    Row(") is ] for keyboards without it", "4 )", shows: ["C-0137", "[4 lesions]"]),
    Row("[ goes back", "4 ] [", shows: ["C-0142", "[4 lesions]"]),
    Row("] at the last case says so", "G 4 ]", shows: ["this is the last case", "C-0171"]),
    Row("1 goes to the agenda, on the case that was open", "4 ] 1", shows: ["AGENDA", "▶ 2"]),
    Row(
      "Backspace jumps back to case and view", "4 ] 2 Backspace", shows: ["[4 lesions]", "C-0137"]),
    Row("twice to the case before", "4 ] Backspace", shows: ["[4 lesions]", "C-0142"]),
    Row("g d goes to the next case whose readers differ", "Tab Tab Home g d", shows: ["C-0142"]),
    Row("g d says when there is none", "G g d", shows: ["no case further down", "▶ 9"]),
    Row("an unknown key does nothing", "Z x", shows: ["AGENDA", "▶ 1"]),
  ]

  private static let inCase: [Row] = [
    Row("3 opens the timeline", "3", shows: ["[3 timeline]", "osimertinib"]),
    Row("4 opens the lesions from the agenda", "4", shows: ["[4 lesions]", "sum of targets"]),
    Row("w says why", "w", shows: ["[w why]", "LABEL", "responding"]),
    Row("w again goes back", "3 w w", shows: ["[3 timeline]"]),
    Row("K shows the case as it was known", "2 K", shows: ["AS KNOWN ON", "C-0142"]),
    Row("J comes back", "2 K J", shows: ["10 Dec 2024"], lacks: ["AS KNOWN ON"]),
    Row("g a goes back to today", "2 K K K g a", shows: ["10 Dec 2024"], lacks: ["AS KNOWN ON"]),
    Row("another case is shown as of today", "2 K ]", shows: ["C-0137"], lacks: ["AS KNOWN ON"]),
    Row("5 opens the response", "5", shows: ["[5 response]", "RECIST 1.1"]),
    Row(
      "6 puts readers side by side and says why they differ", "6",
      shows: ["[6 compare]", "READERS AND CRITERIA", "WHY THEY DIFFER, 02 Dec", "1 target set"]),
    Row(
      "j scrolls what is below into view", "6 G", shows: ["HOW CLOSE THE CALL IS", "10,000 draws"]),
    Row(
      "7 says what failed which drug", "7", shows: ["[7 drugs]", "LINES OF THERAPY", "osimertinib"]),
    Row("the end of 7 says what the word does not say", "7 G", shows: ["no forecast"]),
    Row("the cursor starts on the lesion that grows", "4", shows: ["▶ T4", "+84.6 %"]),
    Row("v shows the other reader", "4 v", shows: ["overall B", "84", "+116.7"]),
    Row("v twice is the first reader again", "4 v v", shows: ["overall A", "111"]),
    Row("b counts from the time point before", "4 b", shows: ["previous"]),
  ]

  private static let filtering: [Row] = [
    Row(
      "the filter narrows as it is typed", "/ text:mesothelioma",
      shows: ["filter: mesothelioma", "C-0171"], lacks: ["C-0118", "C-0137"]),
    Row("letters are text in a filter", "/ text:qj4", shows: ["filter: qj4", "No case has"]),
    Row(
      "Enter keeps the filter", "/ text:cat:pd Enter",
      shows: ["filter: cat:pd", "C-0137", "Esc shows all"], lacks: ["C-0118"]),
    Row("Esc while typing drops it", "/ text:nsclc Esc", shows: ["C-0118", "C-0137"]),
    Row("Esc drops a kept filter", "/ text:cat:pd Enter Esc", shows: ["C-0118", "C-0142"]),
    Row(
      "Backspace takes back a letter", "/ text:sclcx Backspace", shows: ["filter: sclc", "C-0137"]),
    Row("a filter finds who disagrees", "/ text:disc:yes", shows: ["C-0142"], lacks: ["C-0137"]),
    Row("pasted text is text", "/ paste:sclc", shows: ["filter: sclc", "C-0137"]),
    Row("pasting elsewhere does nothing", "paste:q", shows: ["AGENDA"]),
  ]

  private static let helping: [Row] = [
    Row("? lists the keys", "?", shows: ["HELP", "Ctrl-d", "Open what is under the cursor"]),
    Row("F1 does too", "F1", shows: ["HELP"]),
    Row(
      "help can be searched", "? / text:theme", shows: ["Switch to the next theme"],
      lacks: ["Ctrl-d"]),
    Row("Enter in the help runs its line", "? / text:lesion Enter", shows: ["[4 lesions]"]),
    Row(
      "help says why something cannot be done", "4 ? / text:previous",
      shows: ["Not now: this is the first case"]),
    Row("Esc closes the help", "? Esc", shows: ["AGENDA"]),
    Row("t switches the theme", "t", shows: ["theme color-blind-dark"]),
  ]

  private static let covering: [Row] = [
    Row("the cover hides every case", "4 .", shows: ["TUMORBOARD"], lacks: ["C-0142", "T4"]),
    Row("the cover takes no key but its own", "4 . j 1 G", shows: ["TUMORBOARD"]),
    Row("Esc uncovers", "4 . Esc", shows: ["C-0142", "[4 lesions]"]),
    Row("M asks before it shows who it is", "2 M", shows: ["C-0142"], lacks: ["SYN-000142"]),
    Row("Esc keeps the mask", "2 M Esc", shows: ["[2 overview]"], lacks: ["SYN-000142"]),
    Row(
      "y shows name, birth date and number together", "2 M y",
      shows: ["Juniper Sample", "17 May 1960", "SYN-000142"]),
    Row("it holds in every view of the case", "2 M y 4", shows: ["SYN-000142"]),
    Row("it ends with the case", "2 M y ] [", shows: ["C-0142"], lacks: ["SYN-000142"]),
    Row("M again masks", "2 M y M", shows: ["C-0142"], lacks: ["SYN-000142"]),
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
    #expect(try Script("4 q").end == .disconnected)
    #expect(try Script("4 Q").end == .left)
    #expect(try Script("G 4 Ctrl-c").end == .left)
  }

  @Test func controlZSuspends() throws {
    #expect(try Script("Ctrl-z j").suspensions == 1)
    #expect(try Script("/ Ctrl-z").suspensions == 1)
  }

  @Test func aBadFileHidesNoOtherAndSaysWhatIsWrong() throws {
    let agenda = try Script("", breaking: true)
    #expect(agenda.shows("1 problem, run check"))
    #expect(agenda.shows("C-0142"))
    let opened = try Script("j Enter", breaking: true)
    #expect(opened.shows("C-0137 cannot be read"))
    #expect(
      try Script("4 ]", breaking: true).shows("C-0151"), "the next case is the next readable one")
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

/// What a large store shows before all of it is read.
@Suite struct FirstFrameTests {
  @Test func theFirstFrameReadsOnlyTheMeetingAndTheSecondAll() throws {
    let samples = try Samples.whole.get()
    var session = Session(
      BoardState(today: samples.listing.today, themes: ["dark"], theme: "dark"),
      store: samples.access, themes: ThemeCatalog(), glyphs: .unicode)
    var terminal = MemoryTerminal(size: Size(rows: 24, columns: 80), events: [])
    _ = session.run(on: &terminal, first: [.glance])
    let frames = terminal.frames.map { $0.lines.joined(separator: "\n") }
    #expect(frames.count == 2)
    #expect(frames.first == frames.last, "what is read later changes nothing that shows")
    #expect(!session.state.listing.isPartial)
    let glance = samples.glance("")
    #expect(glance.entries.count == samples.listing.entries.count)
    #expect(glance.entries.count { if case .summary = $0 { true } else { false } } == 9)
  }
}
