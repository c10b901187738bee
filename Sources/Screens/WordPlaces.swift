internal import Cells
internal import ViewModel

/// Where words of a lane stand: whole or not at all, because half a number is a wrong number.
///
/// The latest comes first; one that finds no room leaves a dot.
struct WordPlaces {
  private let lane: LaneDrawing
  private var words: [Int: (column: Int, strip: Strip?)] = [:]

  init(_ lane: Plot.Lane, in drawing: LaneDrawing) {
    self.lane = drawing
    var free = drawing.area.endColumn
    for (place, item) in lane.items.enumerated().reversed() {
      guard case .word(let day, let line) = item, drawing.plot.days.contains(day) else { continue }
      let strip = Strip(line, drawing.glyphs)
      let wanted = drawing.column(of: day)
      // At the right edge words end where the lane ends; elsewhere they begin on their day.
      let isLast = free == drawing.area.endColumn
      let column = isLast ? min(wanted, free - strip.columns) : wanted
      if column >= drawing.area.column, column + strip.columns <= free {
        words[place] = (column, strip)
        free = column - 1
      } else if wanted < free {
        words[place] = (wanted, nil)
        free = wanted
      }
    }
  }

  func draw(_ place: Int, _ frame: inout Frame) {
    guard let word = words[place] else { return }
    let row = lane.area.row
    if let strip = word.strip {
      frame.put(strip, row: row, column: word.column, end: lane.area.endColumn)
    } else {
      let dot = SafeText(lane.glyphs == .unicode ? "·" : ".")
      frame.write(
        dot, row: row, column: word.column, end: lane.area.endColumn, look: Look(.muted))
    }
  }
}
