import JSON
import TestKit
import Testing

/// A document can be put together again from its values: no byte is lost, and none is in two places.
@Suite struct SourceTests {
  /// A value's bytes, taken from what it holds and from the bytes between.
  private func reassembled(_ value: JSONValue) -> [UInt8] {
    var out: [UInt8] = []
    var at = value.range.lowerBound
    for child in value.children {
      out += value.document.bytes[at..<child.range.lowerBound] + reassembled(child)
      at = child.range.upperBound
    }
    return out + value.document.bytes[at..<value.range.upperBound]
  }

  /// What stands between the values of a container: brackets, separators, space, and names.
  private func between(_ value: JSONValue) -> [UInt8] {
    var out = Array(value.source)
    let parts = value.elements.map(\.range) + value.members.map(\.range)
    for part in parts.reversed() {
      let start = value.range.lowerBound
      out.removeSubrange((part.lowerBound - start)..<(part.upperBound - start))
    }
    return out.filter { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  @Test func aThousandDocumentsArePutTogetherAgain() throws {
    var random = RandomText(generator: SeededGenerator(seed: 8259))
    for _ in 0..<1000 {
      let bytes = random.spelling(of: random.next())
      let root = try JSONDocument(bytes).root
      let whole =
        bytes[..<root.range.lowerBound] + reassembled(root)
        + bytes[root.range.upperBound...]
      try #require(Array(whole) == bytes, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func nothingButSeparatorsStandsBetweenParts() throws {
    var random = RandomText(generator: SeededGenerator(seed: 8260))
    for _ in 0..<1000 {
      let bytes = random.spelling(of: random.next())
      for value in try JSONDocument(bytes).root.withAllInside
      where value.kind == .array || value.kind == .object {
        let commas = String(repeating: ",", count: max(0, value.children.count - 1))
        let expected = value.kind == .array ? "[\(commas)]" : "{\(commas)}"
        try #require(String(decoding: between(value), as: UTF8.self) == expected)
      }
    }
  }

  @Test func theBytesOfAValueAreThatValue() throws {
    var random = RandomText(generator: SeededGenerator(seed: 8261))
    for _ in 0..<300 {
      let bytes = random.spelling(of: random.next())
      for value in try JSONDocument(bytes).root.withAllInside {
        let alone = try JSONDocument(Array(value.source)).root
        try #require(JSONText(alone) == JSONText(value))
      }
    }
  }
}
