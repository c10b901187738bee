internal import Oncology

/// Names on a time axis.
enum Ticks {
  /// Names that suit the length: months, quarters of longer times, years of still longer ones; the
  /// year stands where it begins.
  static func names(from first: Int, to last: Int) -> [Plot.Tick] {
    let months = (last - first) / 30
    let step = months > 60 ? 12 : months > 18 ? 3 : 1
    let start = CalendarDate(daysSince1970: first).parts
    guard var month = CalendarDate(year: start.year, month: start.month, day: 1) else { return [] }
    var ticks: [Plot.Tick] = []
    while month.daysSince1970 <= last {
      let parts = month.parts
      if month.daysSince1970 >= first, (parts.month - 1) % step == 0 {
        ticks.append(Plot.Tick(at: month.daysSince1970, label: name(month, step: step)))
      }
      month = month.adding(months: 1)
    }
    return ticks
  }

  private static func name(_ month: CalendarDate, step: Int) -> String {
    let (year, number, _) = month.parts
    if step == 12 { return "\(year)" }
    let name = Words.month(number)
    return number == 1 ? "\(name) \(year)" : name
  }
}
