internal import ViewModel

extension Glyphs {
  /// A plot whose names can be drawn, before anything in it is measured.
  func spelled(_ plot: Plot) -> Plot {
    guard self == .ascii else { return plot }
    var plot = plot
    for tick in plot.ticks.indices { plot.ticks[tick].label = words(plot.ticks[tick].label) }
    for lane in plot.lanes.indices {
      plot.lanes[lane].label = words(plot.lanes[lane].label)
      plot.lanes[lane].items = plot.lanes[lane].items.map(spelled)
    }
    return plot
  }

  private func spelled(_ item: Plot.Item) -> Plot.Item {
    switch item {
    case .interval(let from, let to, let goesOn, let label, let tone):
      .interval(from: from, to: to, goesOn: goesOn, label: words(label), tone: tone)
    case .gap(let from, let to, let label): .gap(from: from, to: to, label: words(label))
    case .point(let day, let mark, let count, let label, let tone):
      .point(at: day, mark, count: count, label: words(label), tone: tone)
    case .bar(let day, let value, let label, let tone):
      .bar(at: day, value: value, label: words(label), tone: tone)
    case .line(let points, let label, let tone): .line(points, label: words(label), tone: tone)
    case .level(let value, let label, let tone): .level(value, label: words(label), tone: tone)
    // Its spans are spelled out where they are drawn.
    case .word: item
    }
  }
}
