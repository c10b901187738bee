internal import Oncology

/// The rows of a cache in the order of ids, each made of its bytes when it is asked for.
///
/// A first frame shows a few dozen of thousands.
struct CachedRows {
  private var reader: RowReader
  private let bytes: [UInt8]
  private let parts: ByteParts
  /// The place after the row that was asked for last: where the next one is looked for first.
  private var next = 0

  /// The rows that stand in parts of some bytes.
  init(_ bytes: [UInt8], _ parts: ByteParts, texts: CachedTexts) {
    self.bytes = bytes
    self.parts = parts
    reader = RowReader(bytes, from: 0, texts: texts)
  }

  /// How many there are.
  var count: Int { parts.count }

  /// The row of a case; nil where there is none, or none that can be read.
  mutating func row(_ id: CaseID) -> CachedRow? {
    guard let place = place(of: id) else { return nil }
    next = place + 1
    return row(at: place)
  }

  /// All that can be read.
  var all: [CachedRow] {
    var rows = self
    return (0..<count).compactMap { rows.row(at: $0) }
  }

  private mutating func row(at place: Int) -> CachedRow? {
    let part = parts.range(place, in: bytes)
    reader.place = part.lowerBound
    guard let row = try? CachedRow(&reader), reader.place == part.upperBound else { return nil }
    return row
  }

  /// Where the row of a case stands: next, or else found by halves.
  private mutating func place(of id: CaseID) -> Int? {
    if next < count, self.id(at: next) == id { return next }
    var places = 0..<count
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      guard let found = self.id(at: middle) else { return nil }
      if found == id { return middle }
      places = found < id ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }

  private mutating func id(at place: Int) -> CaseID? {
    reader.place = parts.range(place, in: bytes).lowerBound
    return try? CachedRow.id(&reader)
  }
}
