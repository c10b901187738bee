internal import Criteria
internal import Oncology

/// The sum of targets over time, to scale, with the line that would be progression.
enum SumPlot {
  static func section(_ course: CourseResponse) -> Section {
    let readings =
      [(course.course.baseline.date.earliest, course.baselineSum?.complete)]
      + course.timePoints.map { ($0.date.earliest, $0.sum?.complete) }
    let days = readings.map { $0.0.daysSince1970 }
    let first = days.first ?? 0
    let last = days.last ?? first
    let margin = max(7, (last - first) / 10)
    let top = readings.compactMap { $0.1?.tenThousandths }.max() ?? 1
    var items: [Plot.Item] = readings.compactMap { day, sum in
      sum.map {
        .bar(at: day.daysSince1970, value: $0.tenThousandths, label: $0.description, tone: .trend)
      }
    }
    if let nadir = course.timePoints.last?.nadir {
      let needed = Margin.progressionSum(nadir: nadir)
      items.append(.level(needed.tenThousandths, label: "PD \(needed)", tone: .progressing))
    }
    let lane = Plot.Lane("sum", label: "Σ mm", height: 6, scale: 0...top, items: items)
    let plot = Plot(
      days: (first - margin)...(last + margin),
      ticks: Ticks.months(from: first - margin, to: last + margin),
      lanes: [lane])
    return Section(
      "plot", title: Line("SUM OF TARGETS", .heading),
      note: Line("bars from zero, days to scale", .muted),
      priority: 2, .plot(plot))
  }
}

/// Names on a time axis.
enum Ticks {
  /// The first day of every month, with the year in January.
  static func months(from first: Int, to last: Int) -> [Plot.Tick] {
    let start = CalendarDate(daysSince1970: first).parts
    guard var month = CalendarDate(year: start.year, month: start.month, day: 1) else { return [] }
    var ticks: [Plot.Tick] = []
    while month.daysSince1970 <= last {
      if month.daysSince1970 >= first {
        let name = Words.date(PartialDate(month), today: month)
        let year = month.parts.month == 1 ? " \(month.parts.year)" : ""
        ticks.append(Plot.Tick(at: month.daysSince1970, label: name.dropFirst(3) + year))
      }
      month = month.adding(months: 1)
    }
    return ticks
  }
}
