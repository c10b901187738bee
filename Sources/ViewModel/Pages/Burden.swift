internal import Criteria
internal import Oncology
internal import Status

/// The sum of target lesions in one line: bars, figures, changes.
enum Burden {
  static func items(_ summary: CaseSummary) -> [Line] {
    items(summary.sums, fromBaseline: summary.fromBaseline, fromNadir: summary.fromNadir)
  }

  static func items(
    _ sums: [Length?], fromBaseline: Change?, fromNadir: Change?
  ) -> [Line] {
    let values = sums.map { $0?.tenThousandths }
    let top = values.compactMap(\.self).max() ?? 1
    var items = [Line([Span(trend: values, top: top), Span("  " + figures(sums))])]
    items += changes(fromBaseline, fromNadir)
    return items
  }

  /// The changes that RECIST decides by.
  static func changes(_ fromBaseline: Change?, _ fromNadir: Change?) -> [Line] {
    guard let fromBaseline, let fromNadir else { return [] }
    let difference = Words.difference(fromNadir.difference)
    return [
      Line("from base \(Words.percent(fromBaseline)) %"),
      Line("from nadir \(Words.percent(fromNadir)) % (\(difference) mm)", tone(fromNadir)),
    ]
  }

  /// First, smallest before the last, and last: "base 111, nadir 53, now 61 mm".
  static func figures(_ sums: [Length?]) -> String {
    let known = sums.compactMap(\.self)
    guard let first = known.first, let last = known.last else { return "no complete sum" }
    let tenths = Words.needTenths(known)
    let words = { Words.millimetres($0, tenths: tenths) }
    var shown = ["base \(words(first))"]
    if let nadir = known.dropLast().min(), nadir < first { shown.append("nadir \(words(nadir))") }
    if known.count > 1 { shown.append("now \(words(last))") }
    let text = shown.joined(separator: ", ") + " mm"
    return sums.last.flatMap(\.self) == nil ? text + ", last not complete" : text
  }

  private static func tone(_ fromNadir: Change) -> Tone {
    fromNadir.isProgression ? .progressing : .plain
  }
}
