internal import JSON

/// Version 0 of the format, which the program wrote before it was published, and how it becomes 1.
///
/// In version 0 the diameters of findings and the length of the spleen are centimetres; in version 1
/// every length is millimetres. Nothing else differs, and in a meeting or a store's description
/// nothing but the number.
package enum FormatZero {
  static let version = 0

  /// The members of a finding that were centimetres; `parts` is a list of them.
  static let diameters = ["longest", "shortAxis", "perpendicular", "enhancing", "parts"]
  /// The member of an assessment that was centimetres.
  static let spleen = "spleen"

  /// The text of a file of version 0 as version 1 has it: all other bytes are the same.
  static func migrated(_ document: JSONDocument, _ kind: FormatFile) -> [UInt8] {
    let format = document.root.member("format").map {
      [($0.range, Array(String(StoreDescription.format).utf8))]
    }
    let lengths = kind == .case ? lengths(of: document.root) : []
    let edits = (format ?? []) + lengths.map { ($0.range, tenfold($0.source)) }
    var text: [UInt8] = []
    var place = 0
    for (range, bytes) in edits.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      text += document.bytes[place..<range.lowerBound] + bytes
      place = range.upperBound
    }
    return text + document.bytes[place...]
  }

  private static func lengths(of root: JSONValue) -> [JSONValue] {
    let assessments = root.member("assessments")?.elements.map(\.self) ?? []
    return assessments.flatMap { assessment -> [JSONValue] in
      let findings = assessment.member("findings")?.members.map(\.value) ?? []
      let sizes = findings.flatMap { finding in
        diameters.compactMap { finding.member($0) }.flatMap { value in
          value.kind == .array ? Array(value.elements) : [value]
        }
      }
      return (sizes + [assessment.member(spleen)].compactMap(\.self)).filter { $0.number != nil }
    }
  }

  /// Ten times a number, by its digits: nothing is rounded, and a last zero stays.
  package static func tenfold(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    let (point, zero) = (UInt8(ascii: "."), UInt8(ascii: "0"))
    if let mark = digits.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
      let power = String(decoding: digits[(mark + 1)...], as: UTF8.self)
      // An exponent that no number can have is no length either, and the decoder says so.
      guard let power = Int(power), power < .max else { return Array(digits) }
      return digits[...mark] + Array(String(power + 1).utf8)
    }
    let sign = digits.first == UInt8(ascii: "-") ? 1 : 0
    let start = digits.startIndex + sign
    guard let place = digits.firstIndex(of: point) else {
      return digits[start...].elementsEqual([zero]) ? Array(digits) : Array(digits) + [zero]
    }
    let whole = (digits[start..<place] + digits[(place + 1)...(place + 1)]).drop { $0 == zero }
    let rest = digits[(place + 2)...]
    return digits[..<start] + (whole.isEmpty ? [zero] : Array(whole))
      + (rest.isEmpty ? [] : [point] + rest)
  }
}
