import Interchange
import Testing

@Suite struct CSVTextTests {
  struct Table: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let header: [String]
    let rows: [Int: [String]]
    var testDescription: String { name }
  }

  static let tables: [Table] = [
    Table(name: "LF", text: "a,b\n1,2\n", header: ["a", "b"], rows: [2: ["1", "2"]]),
    Table(name: "CRLF", text: "a,b\r\n1,2\r\n", header: ["a", "b"], rows: [2: ["1", "2"]]),
    Table(name: "CR", text: "a,b\r1,2\r", header: ["a", "b"], rows: [2: ["1", "2"]]),
    Table(
      name: "no line end at the end", text: "a,b\n1,2", header: ["a", "b"], rows: [2: ["1", "2"]]),
    Table(
      name: "byte order mark", text: "\u{FEFF}a,b\n1,2", header: ["a", "b"], rows: [2: ["1", "2"]]),
    Table(name: "semicolon", text: "a;b\n1,5;2", header: ["a", "b"], rows: [2: ["1,5", "2"]]),
    Table(name: "tab", text: "a\tb\n1\t2", header: ["a", "b"], rows: [2: ["1", "2"]]),
    Table(
      name: "a separator in quotes decides nothing", text: "\"a,x\";b\n1;2", header: ["a,x", "b"],
      rows: [2: ["1", "2"]]),
    Table(
      name: "doubled quotes are one", text: "a,b\n\"say \"\"x\"\"\",\"\"\n",
      header: ["a", "b"], rows: [2: ["say \"x\"", ""]]),
    Table(
      name: "a line end in quotes belongs to the cell and counts as no row",
      text: "a,b\n\"1\r\n2\",3\n4,5", header: ["a", "b"],
      rows: [2: ["1\r\n2", "3"], 3: ["4", "5"]]),
    Table(
      name: "blank rows are passed over and counted", text: "\na,b\n\n1,2\n ,\n3,4\n",
      header: ["a", "b"], rows: [4: ["1", "2"], 6: ["3", "4"]]),
    Table(
      name: "empty cells at the end are no cells", text: "a,b,,\n1,2,\n3,4,,,,\n",
      header: ["a", "b"], rows: [2: ["1", "2"], 3: ["3", "4"]]),
    Table(
      name: "an empty cell inside is one", text: "a,b,c\n,,3", header: ["a", "b", "c"],
      rows: [2: ["", "", "3"]]),
    Table(
      name: "a mark that combines with a separator hides nothing", text: "a,b\nx,\u{301}y",
      header: ["a", "b"], rows: [2: ["x", "\u{301}y"]]),
    Table(
      name: "blanks belong to a cell", text: "a,b\n x , y ", header: ["a", "b"],
      rows: [2: [" x ", " y "]]),
    Table(name: "a header alone", text: "a,b", header: ["a", "b"], rows: [:]),
  ]

  @Test(arguments: tables) func isCutIntoRowsAndCells(_ table: Table) throws {
    let text = try CSVText(Array(table.text.utf8))
    #expect(text.header.cells == table.header)
    let rows = Dictionary(uniqueKeysWithValues: text.rows.map { ($0.number, $0.cells) })
    #expect(rows == table.rows)
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let places: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ places: [String]) {
      self.init(name, bytes: Array(text.utf8), places)
    }

    init(_ name: String, bytes: [UInt8], _ places: [String]) {
      self.name = name
      self.bytes = bytes
      self.places = places
    }
  }

  static let broken: [Broken] = [
    Broken("nothing", "", ["1 -"]),
    Broken("only blank rows", "\n \n", ["1 -"]),
    Broken("an open quote", "a,b\n1,2\n3,\"4\n5,6\n", ["3 column 2"]),
    Broken("text behind a closing quote", "a,b\n\"1\"x,2\n3,4", ["2 column 1"]),
    Broken("a quote inside a cell", "a,b\n1,2\n3,4\"\n", ["3 column 2"]),
    Broken(
      "every row with a quote inside a cell", "a,b\n1,2\"\n3,4\"\n", ["2 column 2", "3 column 2"]),
    Broken("too few cells", "a,b,c\n1,2,3\n1,2\n", ["3 -"]),
    Broken("too many cells", "a,b\n1,2,3\n4,5\n6,7,,8\n", ["2 -", "4 -"]),
    Broken("two separators in the header", "a,b;c\n1,2", ["1 -"]),
    Broken(
      "not UTF-8", bytes: Array("a,b\n1,".utf8) + [0xFC] + Array("\n2,3\n".utf8), ["2 column 2"]),
    Broken(
      "a surrogate", bytes: Array("a,b\n".utf8) + [0xED, 0xA0, 0x80] + Array(",1".utf8),
      ["2 column 1"]),
    Broken("UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00], ["1 -"]),
    Broken("a zero byte", bytes: Array("a,b\n1,".utf8) + [0], ["2 column 2"]),
  ]

  @Test(arguments: broken) func isRefusedWithItsPlace(_ table: Broken) {
    let error = #expect(throws: ImportFailure.self) { try CSVText(table.bytes) }
    let places = error?.problems.map { "\($0.row) \($0.column ?? "-")" }
    #expect(places == table.places)
  }

  @Test func aRowOfAnotherLengthSaysHowManyCellsItHasAndShouldHave() {
    let error = #expect(throws: ImportFailure.self) { try CSVText(Array("a,b,c\n1,2\n".utf8)) }
    #expect(error?.problems.first?.message == "The row has 2 cells, the header has 3.")
  }

  @Test func aSeparatorThatIsGivenEndsTheDoubt() throws {
    let text = try CSVText(Array("a,b;c\n1,2;3".utf8), separator: .semicolon)
    #expect(text.header.cells == ["a,b", "c"])
  }

  @Test func twoHundredProblemsAreListedAndTheOthersCounted() {
    let table = "a,b\n" + String(repeating: "1\n", count: 250)
    let error = #expect(throws: ImportFailure.self) { try CSVText(Array(table.utf8)) }
    #expect(error?.problems.count == 200)
    #expect(error?.unlisted == 50)
  }
}
