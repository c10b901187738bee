internal import Criteria
internal import Oncology

/// The sum of targets over time, to scale, with the line that would be progression.
enum SumPlot {
  static func section(_ course: CourseResponse, isRECIST: Bool) -> Section {
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
    if isRECIST, let nadir = course.timePoints.last?.nadir {
      let needed = Margin.progressionSum(nadir: nadir)
      items.append(.level(needed.tenThousandths, label: "PD \(needed)", tone: .progressing))
    }
    let lane = Plot.Lane("sum", label: "Σ mm", height: 6, scale: 0...top, items: items)
    let plot = Plot(
      days: (first - margin)...(last + margin),
      ticks: Ticks.names(from: first - margin, to: last + margin),
      lanes: [lane])
    return Section(
      "plot", title: Line("SUM OF TARGETS", .heading),
      note: Line("bars from zero, days to scale", .muted),
      priority: 2, .plot(plot)
    ).growing
  }
}
