import JSON
import Testing

/// A text that is not JSON: why, and at which line and column it must be said.
struct RefusedRow: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let reason: JSONError.Reason
  let line: Int
  let column: Int
  var testDescription: String { name }

  init(
    _ name: String, bytes: [UInt8], _ reason: JSONError.Reason, _ line: Int, _ column: Int
  ) {
    self.name = name
    self.bytes = bytes
    self.reason = reason
    self.line = line
    self.column = column
  }

  init(_ name: String, _ text: String, _ reason: JSONError.Reason, _ line: Int, _ column: Int) {
    self.init(name, bytes: Array(text.utf8), reason, line, column)
  }
}
