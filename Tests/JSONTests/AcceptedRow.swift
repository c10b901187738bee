import Testing

/// A text that is JSON, and the same in our own spelling: on one line, escaped as little as possible.
struct AcceptedRow: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let meaning: String
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ meaning: String) {
    self.name = name
    self.text = text
    self.meaning = meaning
  }

  init(_ name: String, _ text: String) {
    self.init(name, text, text)
  }
}
