/// What can be done to a text at its cursor, which stands before a character counted from 0.
///
/// A character is what a reader takes for one (a grapheme): the cursor never stands inside it.
public struct TextEdit: Hashable, Sendable {
  /// Something to do.
  public enum Command: Hashable, Sendable {
    /// Put text in at the cursor.
    case insert(String)
    /// Take away the character before the cursor.
    case deleteBackward
    /// Take away the character after the cursor.
    case deleteForward
    /// Take away the word before the cursor.
    case deleteWord
    /// Take away what stands before the cursor.
    case deleteToStart
    /// Take away what stands after the cursor.
    case deleteToEnd
    /// One character to the left or right.
    case left, right
    /// To the start or the end.
    case start, end
  }

  /// The text.
  public private(set) var text: String
  /// The character before which the cursor stands, 0 to the number of characters.
  public private(set) var cursor: Int

  /// A text with its cursor.
  public init(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = min(max(0, cursor), text.count)
  }

  /// Does something; a text of `most` characters takes no more.
  public mutating func apply(_ command: Command, most: Int) {
    switch command {
    case .insert(let new): insert(new, most: most)
    case .deleteBackward: remove(from: cursor - 1, to: cursor)
    case .deleteForward: remove(from: cursor, to: cursor + 1)
    case .deleteWord: remove(from: startOfWord, to: cursor)
    case .deleteToStart: remove(from: 0, to: cursor)
    case .deleteToEnd: remove(from: cursor, to: text.count)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    }
  }

  private mutating func insert(_ new: String, most: Int) {
    let before = text.prefix(cursor)
    let after = text.dropFirst(cursor)
    let room = max(0, most - text.count)
    let head = before + new.prefix(room)
    text = String(head + after)
    // A combining mark joins the character before it, so that the count is not the sum of the parts.
    cursor = min(head.count, text.count)
  }

  private mutating func remove(from first: Int, to last: Int) {
    let first = max(0, first)
    let last = min(text.count, last)
    guard first < last else { return }
    text = String(text.prefix(first) + text.dropFirst(last))
    cursor = min(first, text.count)
  }

  private var startOfWord: Int {
    let before = Array(text.prefix(cursor))
    var place = before.count
    while place > 0, before[place - 1].isWhitespace { place -= 1 }
    while place > 0, !before[place - 1].isWhitespace { place -= 1 }
    return place
  }
}
