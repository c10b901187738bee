internal import Oncology

/// The name of a column that may be headed by a date: "2024-01-22", "baseline (22.01.2024)".
struct VisitName {
  /// Whether it holds a date, even one that cannot be read without knowing the order of its parts.
  let isDate: Bool
  /// The date; nil when there is none or it cannot be read.
  let date: PartialDate?
  /// The other words.
  let label: String

  init(_ name: String, _ reader: DateReader) {
    var date: PartialDate?
    var dates = 0
    var others: [Substring] = []
    for word in name.split(whereSeparator: { " _:()[]".contains($0) }) {
      switch reader.reading(of: word) {
      case .date(let found):
        date = found
        dates += 1
      case .needsOrder: dates += 1
      case .none: others.append(word)
      }
    }
    isDate = dates == 1
    self.date = isDate ? date : nil
    label = others.joined(separator: " ")
  }
}
