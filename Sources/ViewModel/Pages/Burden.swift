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
    if let fromBaseline, let fromNadir {
      items.append(Line("baseline \(Words.percent(fromBaseline)) %"))
      let difference = Words.difference(fromNadir.difference)
      items.append(
        Line("nadir \(Words.percent(fromNadir)) % (\(difference) mm)", tone(fromNadir)))
    }
    return items
  }

  /// First, smallest and last: "111 → 53 → 61 mm".
  private static func figures(_ sums: [Length?]) -> String {
    let known = sums.compactMap(\.self)
    guard let first = known.first, let last = known.last else { return "no complete sum" }
    let smallest = known.min() ?? first
    var shown = [first]
    if smallest < first, smallest < last { shown.append(smallest) }
    if known.count > 1 { shown.append(last) }
    let text = shown.map(\.description).joined(separator: " → ") + " mm"
    return sums.last.flatMap(\.self) == nil ? text + ", last not complete" : text
  }

  private static func tone(_ fromNadir: Change) -> Tone {
    fromNadir.isProgression ? .progressing : .plain
  }
}
