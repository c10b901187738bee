internal import Cells
internal import ViewModel

/// Where bars of a lane stand and how wide they are: all of one width, none over another, each with
/// its value above it where that fits whole; the latest first.
struct BarPlaces {
  private let drawing: LaneDrawing
  private var columns: [Int: Int] = [:]
  private var labels: [Int: SafeText] = [:]
  private var width = 1

  init(_ lane: Plot.Lane, in drawing: LaneDrawing) {
    self.drawing = drawing
    var bars: [(place: Int, center: Int, text: SafeText)] = []
    for (place, item) in lane.items.enumerated() {
      guard case .bar(let day, _, let label, _) = item, drawing.plot.days.contains(day) else {
        continue
      }
      bars.append((place, drawing.column(of: day), SafeText(label)))
    }
    guard !bars.isEmpty else { return }
    let closest = zip(bars, bars.dropFirst()).map { $1.center - $0.center }.min() ?? Int.max
    let widest = bars.map(\.text.columns).max() ?? 1
    width = max(1, min(widest, 6, closest - 1))
    var free = drawing.area.endColumn
    for bar in bars.reversed() {
      let start = place(width, around: bar.center)
      columns[bar.place] = start
      let label = place(bar.text.columns, around: bar.center)
      guard label + bar.text.columns <= free else { continue }
      labels[bar.place] = bar.text
      free = label - 1
    }
  }

  private func place(_ width: Int, around center: Int) -> Int {
    max(drawing.area.column, min(center - width / 2, drawing.area.endColumn - width))
  }

  func draw(
    _ place: Int, _ value: Int, _ tone: Tone, _ lane: Plot.Lane, _ frame: inout Frame
  ) {
    guard let start = columns[place] else { return }
    let area = drawing.area
    let height = drawing.eighths(value, lane)
    for row in 0..<max(0, area.rows - 1) {
      let level = height - row * 8
      guard level > 0 else { break }
      frame.writeRun(
        of: SafeText(drawing.glyphs.bar(min(8, level))), row: area.endRow - 1 - row,
        column: start, end: min(start + width, area.endColumn), look: Look(Role(tone)))
    }
    guard let text = labels[place] else { return }
    let top = max(area.row, area.endRow - 1 - (height + 7) / 8)
    let column = self.place(text.columns, around: start + width / 2)
    frame.write(text, row: top, column: column, end: area.endColumn, look: Look(.strong))
  }
}
