internal import Criteria
internal import Oncology

/// Every target from its own baseline in per cent, days to scale: one that leaves the others is seen
/// at once.
enum SpiderPlot {
  /// What the axis shows at most, in tenths of a per cent: a lesion that doubled leaves it.
  private static let top = 1000
  /// What it shows to either side of zero at least, in tenths of a per cent: the limits of RECIST are
  /// about there, and a hair's breadth is no cliff.
  private static let least = 300

  static func section(_ rows: LesionRows, _ course: CourseResponse) -> Section {
    let days = rows.dates.map(\.earliest.daysSince1970)
    let first = days.first ?? 0
    let last = days.last ?? first
    let margin = max(7, (last - first) / 8)
    let window = (first - margin / 2)...(last + margin)
    let lines = rows.targets.compactMap { line($0, rows, days) }
    let values = lines.flatMap { item -> [Int] in
      if case .line(let points, _, _) = item { points.compactMap(\.value) } else { [] }
    }
    let lowest = min(-Self.least, values.min() ?? 0)
    let highest = max(Self.least, min(Self.top, values.max() ?? 0))
    let scale = lowest...highest
    let lane = Plot.Lane(
      "spider", label: "Δ BL", height: 6, scale: scale,
      items: [.level(0, label: "0", tone: .muted)] + lines)
    return Section(
      "spider", title: Line("TARGETS", .heading),
      note: Line("each from its baseline", .muted),
      .plot(
        Plot(
          days: window, ticks: Ticks.names(from: window.lowerBound, to: window.upperBound),
          lanes: [lane]))
    ).growing
  }

  private static func line(_ lesion: Lesion, _ rows: LesionRows, _ days: [Int]) -> Plot.Item? {
    let values = rows.values(of: lesion)
    guard let baseline = values.first.flatMap(\.self), baseline > .zero else { return nil }
    let points = zip(days, values).map { day, value in
      Plot.Point(
        at: day,
        value: value.map { value in
          let change = value.tenThousandths - baseline.tenThousandths
          return min(Self.top, change * 1000 / baseline.tenThousandths)
        })
    }
    return .line(points, label: lesion.id, tone: rows.trend(of: lesion).tone)
  }
}
