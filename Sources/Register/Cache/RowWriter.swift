/// Numbers and texts as bytes: small numbers in one, every text once.
struct RowWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var texts: [String] = []
  private var places: [String: Int] = [:]

  /// A number in groups of seven bits, the lowest first.
  mutating func number(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that may be negative: the sign goes into the lowest bit, so that -1 is as short as 1.
  mutating func signed(_ value: Int) {
    number(UInt64(bitPattern: Int64(value &<< 1 ^ value >> 63)))
  }

  mutating func flag(_ value: Bool) { number(value ? 1 : 0) }

  /// Nothing, or something and what it is.
  mutating func optional<Value>(
    _ value: Value?, _ write: (inout RowWriter, Value) -> Void
  ) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// How many, and each.
  mutating func list<Value>(_ values: [Value], _ write: (inout RowWriter, Value) -> Void) {
    number(UInt64(values.count))
    for value in values { write(&self, value) }
  }

  /// The bytes of one part by itself, whose texts go into the table of all.
  mutating func part(_ write: (inout RowWriter) -> Void) -> [UInt8] {
    bytes = []
    write(&self)
    return bytes
  }

  /// The place of a text in the table of texts.
  mutating func text(_ value: String) {
    let place = places[value] ?? texts.count
    if place == texts.count {
      places[value] = place
      texts.append(value)
    }
    number(UInt64(place))
  }

  /// The place of a case in the list of all.
  mutating func choice<Value: CaseIterable & Equatable>(_ value: Value) {
    let place = Value.allCases.firstIndex(of: value)
    number(
      place.map { UInt64(Value.allCases.distance(from: Value.allCases.startIndex, to: $0)) } ?? 0)
  }
}
