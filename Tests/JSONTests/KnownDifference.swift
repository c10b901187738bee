import JSON
import Testing

/// Where Foundation reads another JSON than we do, and why we keep to ours.
struct KnownDifference: Sendable, CustomTestStringConvertible {
  let what: String
  let why: String
  /// Texts that show it.
  let examples: [[UInt8]]
  /// Whether it accounts for a difference of opinion.
  let explains: @Sendable (SecondOpinion) -> Bool
  var testDescription: String { what }

  init(
    _ what: String, why: String, examples: [[UInt8]],
    explains: @escaping @Sendable (SecondOpinion) -> Bool
  ) {
    self.what = what
    self.why = why
    self.examples = examples
    self.explains = explains
  }

  init(
    _ what: String, why: String, examples: [String],
    explains: @escaping @Sendable (SecondOpinion) -> Bool
  ) {
    self.init(what, why: why, examples: examples.map { Array($0.utf8) }, explains: explains)
  }

  static let all = laxer + stricter + different
}

extension KnownDifference {
  /// What Foundation reads and we refuse.
  private static let laxer: [KnownDifference] = [
    KnownDifference(
      "one name twice",
      why: "RFC 8259, section 4: names should be unique; with two, readers disagree on the value",
      examples: [#"{"a": 1, "a": 2}"#, #"{"a": 1, "\u0061": 1}"#]
    ) { opinion in
      if case .duplicateMember = opinion.refusal?.reason {
        opinion.isReadByFoundation
      } else {
        false
      }
    },
    KnownDifference(
      "a comma after the last",
      why: "RFC 8259, section 4 and 5: a comma separates; nothing may be missing after it",
      examples: ["[1,]", #"{"a": 1 , }"#, "[[],\n]"]
    ) { opinion in
      guard let error = opinion.refusal, opinion.isReadByFoundation else { return false }
      let space: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09]
      let before = opinion.bytes[..<error.offset].last { !space.contains($0) }
      let closing = [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(opinion.bytes[error.offset])
      return before == UInt8(ascii: ",") && closing
    },
    KnownDifference(
      "a byte order mark",
      why:
        "RFC 8259, section 8.1: none may be written; ours are compared and hashed by their bytes",
      examples: ["\u{FEFF}[]"]
    ) { $0.refusal?.reason == .byteOrderMark && $0.isReadByFoundation },
    KnownDifference(
      "UTF-16 and UTF-32, by a mark or a guess from zero bytes",
      why: "RFC 8259, section 8.1: JSON is UTF-8",
      examples: [
        [0xFF, 0xFE, 0x31, 0], [0xFE, 0xFF, 0, 0x31], [0x5B, 0, 0x5D, 0], [0, 0x31],
        [0, 0, 0, 0x31],
      ]
    ) { opinion in
      let isForeign = opinion.bytes.prefix(4).contains { [0, 0xFE, 0xFF].contains($0) }
      return isForeign && opinion.refusal != nil && opinion.isReadByFoundation
    },
    KnownDifference(
      "nesting of 129 to 512",
      why: "nobody nests so deep, and reading must not run out of stack on a small thread",
      examples: [129, 512].map {
        String(repeating: "[", count: $0) + String(repeating: "]", count: $0)
      }
    ) { $0.refusal?.reason == .tooDeep && $0.isReadByFoundation },
  ]

  /// What we read and Foundation refuses.
  private static let stricter: [KnownDifference] = [
    KnownDifference(
      "numbers beyond a double",
      why: "RFC 8259, section 6, sets no limit; we keep digits, and the reader of a number decides",
      examples: ["1e999", "[-1e309]", "1.7976931348623159e308", String(repeating: "9", count: 400)]
    ) { opinion in
      guard let root = opinion.root, !opinion.isReadByFoundation else { return false }
      return root.withAllInside.contains { Double($0.digits)?.isInfinite ?? false }
    }
  ]

  /// What both read, differently.
  private static let different: [KnownDifference] = [
    KnownDifference(
      "names that Swift holds equal",
      why:
        "RFC 8259, section 8.3: names are compared by code units; a Dictionary<String, Any> is not",
      examples: ["{\"\u{E9}\": 1, \"e\u{301}\": 2}", #"[{"\u212b": 1, "\u00c5": 2}]"#]
    ) { opinion in
      guard let root = opinion.root, opinion.isReadByFoundation else { return false }
      return root.withAllInside.contains { value in
        Set(value.members.map(\.name)).count < value.children.count && value.kind == .object
      }
    },
    KnownDifference(
      "a zero-width no-break space in a string",
      why: "Foundation takes U+FEFF after a quote or an escape for a byte order mark and drops it",
      examples: ["\"\u{FEFF}\"", "[\"a\\n\u{FEFF}b\"]", "{\"\u{FEFF}\": 1}"]
    ) { opinion in
      guard let root = opinion.root, opinion.isReadByFoundation else { return false }
      return root.source.contains([0xEF, 0xBB, 0xBF])
    },
  ]
}
