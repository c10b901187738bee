internal import Cells
internal import ViewModel

/// How high parts of a page are, and which have to go.
struct Fitting {
  /// Rows that a part which takes the rest needs at least.
  static let leastFlexible = 5

  /// Rows that a chart takes more than it needs, at most: beyond that height says nothing.
  static let mostGrowth = 8

  let glyphs: Glyphs

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// The parts that a screen has room for: the highest priority goes first.
  func kept(_ sections: [Section], rows: Int, columns: Int) -> [Section] {
    var kept = sections
    while needed(kept, columns: columns) > rows {
      guard let last = kept.map(\.priority).max(), last > 0,
        let place = kept.lastIndex(where: { $0.priority == last })
      else { break }
      kept.remove(at: place)
    }
    return kept
  }

  private func needed(_ sections: [Section], columns: Int) -> Int {
    sections.map { section in
      section.isFlexible
        ? min(Self.leastFlexible, height(section, columns: columns))
        : height(section, columns: columns)
    }.reduce(0, +)
  }

  /// Rows that a part takes when nothing is left out.
  func height(_ section: Section, columns: Int) -> Int {
    let title = section.title == nil ? 0 : 1
    return title
      + {
        switch section.content {
        case .table(let table):
          TableLayout.heads(table) + max(1, table.above + table.rows.count + table.below)
        case .facts(let facts): FactLayout(glyphs).rows(facts, columns: columns).count
        case .prose(let lines): lines.count
        case .fields(let list): FieldDrawing(glyphs).height(list, columns: columns)
        case .plot(let plot): PlotDrawing(glyphs).height(plot)
        case .columns(let stacks):
          stacks.map { stack in
            let width = (columns - (stacks.count - 1)) / max(1, stacks.count)
            return stack.map { height($0, columns: width) }.reduce(0, +)
          }.max() ?? 0
        case .stack(let parts): parts.map { height($0, columns: columns) }.reduce(0, +)
        }
      }()
  }
}
