import Testing
import ViewModel

/// Typing into a text, a character being what a reader takes for one.
@Suite struct TextEditTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let before: String
    let cursor: Int
    let commands: [TextEdit.Command]
    let after: String
    let at: Int
    var testDescription: String { "\(before)|\(cursor) \(commands)" }
  }

  static let rows = [
    Row(before: "", cursor: 0, commands: [.insert("a"), .insert("b")], after: "ab", at: 2),
    Row(before: "ac", cursor: 1, commands: [.insert("b")], after: "abc", at: 2),
    Row(before: "abc", cursor: 9, commands: [.deleteBackward], after: "ab", at: 2),
    Row(before: "abc", cursor: 0, commands: [.deleteBackward], after: "abc", at: 0),
    Row(before: "abc", cursor: 1, commands: [.deleteForward], after: "ac", at: 1),
    Row(before: "abc", cursor: 3, commands: [.deleteForward], after: "abc", at: 3),
    Row(before: "one two ", cursor: 8, commands: [.deleteWord], after: "one ", at: 4),
    Row(before: "one two", cursor: 5, commands: [.deleteWord], after: "one wo", at: 4),
    Row(before: "one two", cursor: 4, commands: [.deleteToStart], after: "two", at: 0),
    Row(before: "one two", cursor: 3, commands: [.deleteToEnd], after: "one", at: 3),
    Row(before: "ab", cursor: 0, commands: [.left, .right, .right, .right], after: "ab", at: 2),
    Row(before: "ab", cursor: 1, commands: [.end, .start, .insert("x")], after: "xab", at: 1),
    Row(before: "наи", cursor: 3, commands: [.deleteBackward], after: "на", at: 2),
    Row(before: "肝右", cursor: 1, commands: [.insert("葉")], after: "肝葉右", at: 2),
    Row(before: "e", cursor: 1, commands: [.insert("\u{301}")], after: "e\u{301}", at: 1),
    Row(before: "👩‍⚕️x", cursor: 1, commands: [.deleteBackward], after: "x", at: 0),
    Row(before: "كبد", cursor: 1, commands: [.insert("ا")], after: "كابد", at: 2),
  ]

  @Test(arguments: rows) func edits(_ row: Row) {
    var text = TextEdit(row.before, cursor: row.cursor)
    for command in row.commands { text.apply(command, most: 20) }
    #expect(text.text == row.after)
    #expect(text.cursor == row.at)
  }

  @Test func aFullTextTakesNoMore() {
    var text = TextEdit("abc", cursor: 1)
    text.apply(.insert("xyz"), most: 5)
    #expect(text.text == "axybc")
    text.apply(.insert("z"), most: 5)
    #expect(text.text == "axybc")
  }
}
