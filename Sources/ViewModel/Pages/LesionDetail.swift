internal import Criteria
internal import Oncology

/// One lesion in a sentence.
enum LesionDetail {
  /// The lesion at a reading by its place; at the latest with how it got there.
  static func line(
    _ lesion: Lesion, _ rows: LesionRows, at place: Int, today: CalendarDate
  ) -> Line {
    place == rows.readings.count - 1
      ? latest(lesion, rows, today: today) : earlier(lesion, rows, at: place, today: today)
  }

  private static func earlier(
    _ lesion: Lesion, _ rows: LesionRows, at place: Int, today: CalendarDate
  ) -> Line {
    let day = Words.date(rows.dates[place], today: today)
    let name = Span("\(lesion.id) \(lesion.name) on \(day) ", .strong)
    let finding = rows.findings(of: lesion)[place]
    let words = finding.map { FindingWords.long($0, lesion) } ?? "not seen"
    let reason = finding?.reason.map { " (\($0))" } ?? ""
    return Line([name, Span(words + reason)])
  }

  private static func latest(_ lesion: Lesion, _ rows: LesionRows, today: CalendarDate) -> Line {
    let name = Span("\(lesion.id) \(lesion.name) ", .strong)
    let values = rows.values(of: lesion)
    guard let now = values.last.flatMap(\.self), let nadir = rows.nadir(of: lesion),
      lesion.role == .target || rows.targets.contains(lesion)
    else { return Line([name, Span(words(lesion, rows))]) }
    let change = Change(from: nadir.value, to: now)
    let trend = rows.trend(of: lesion)
    let day = Words.date(rows.dates[nadir.reading], today: today)
    let figures =
      "\(now) mm, nadir \(nadir.value) (\(day)): \(Words.difference(change.difference)) mm, "
      + "\(Words.percent(change)) %"
    var line = Line([name, Span(figures, trend == .growing ? .progressing : .plain)])
    if lesion.isNode, now < RECIST11.Limits.pathologicalNode {
      line = line + Line(" · normal node (< 10 mm), stays in the sum", .muted)
    }
    let growing = rows.targets.filter { rows.trend(of: $0) == .growing }
    if growing.map(\.id) == [lesion.id] { line = line + Line(" · only growing target") }
    return line
  }

  private static func words(_ lesion: Lesion, _ rows: LesionRows) -> String {
    let last = rows.findings(of: lesion).last.flatMap(\.self)
    return last.map { FindingWords.long($0, lesion) } ?? "not seen at the last time point"
  }
}
