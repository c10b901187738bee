/// What a ``RowWriter`` wrote, back: everything is held against its bounds before it is believed.
struct RowReader {
  private let bytes: [UInt8]
  /// Where the next part begins.
  var place: Int
  /// The texts that rows name by their places.
  var texts: CachedTexts

  init(_ bytes: [UInt8], from place: Int, texts: CachedTexts) {
    self.bytes = bytes
    self.place = place
    self.texts = texts
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number() throws(CacheFault) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw CacheFault()
  }

  mutating func signed() throws(CacheFault) -> Int {
    let value = try number()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  /// A number inside a range.
  mutating func signed(in range: ClosedRange<Int>) throws(CacheFault) -> Int {
    let value = try signed()
    guard range.contains(value) else { throw CacheFault() }
    return value
  }

  mutating func flag() throws(CacheFault) -> Bool {
    switch try number() {
    case 0: return false
    case 1: return true
    default: throw CacheFault()
    }
  }

  mutating func optional<Value>(
    _ read: (inout RowReader) throws(CacheFault) -> Value
  ) throws(CacheFault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// So many of something that takes a byte each, at least: no more than there are bytes left.
  mutating func count() throws(CacheFault) -> Int {
    let value = try number()
    guard value <= UInt64(bytes.count - place) else { throw CacheFault() }
    return Int(value)
  }

  mutating func list<Value>(
    _ read: (inout RowReader) throws(CacheFault) -> Value
  ) throws(CacheFault) -> [Value] {
    let count = try count()
    if count == 0 { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func text() throws(CacheFault) -> String {
    let place = try number()
    guard place < UInt64(texts.count) else { throw CacheFault() }
    return texts.text(Int(place))
  }

  /// The one of a list whose place was written.
  mutating func choice<Value>(of all: [Value]) throws(CacheFault) -> Value {
    let place = try number()
    guard place < UInt64(all.count) else { throw CacheFault() }
    return all[Int(place)]
  }
}
