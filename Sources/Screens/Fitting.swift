internal import Cells
internal import ViewModel

/// Fits parts of a page into a width, and says which have to go.
struct Fitting {
  /// Rows that a part which takes the rest needs at least.
  static let leastFlexible = 5

  /// Rows that a chart takes more than it needs, at most: beyond that height says nothing.
  static let mostGrowth = 8

  let glyphs: Glyphs

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// The parts that a screen has room for: the highest priority is cut where that is enough, and else
  /// goes first.
  func kept(_ sections: [Section], rows: Int, columns: Int) -> [FittedSection] {
    var kept = sections.map { fitted($0, columns: columns) }
    while Self.needed(kept) > rows {
      guard let last = kept.lazy.map({ $0.section.priority }).max(), last > 0,
        let place = kept.lastIndex(where: { $0.section.priority == last })
      else { break }
      if let cut = cut(kept[place], by: Self.needed(kept) - rows) {
        kept[place] = cut
      } else {
        kept.remove(at: place)
      }
    }
    return kept
  }

  /// Facts with so many rows less; nil where they cannot do with so few.
  private func cut(_ part: FittedSection, by rows: Int) -> FittedSection? {
    guard case .facts(let facts) = part.section.content, !part.section.isFlexible else {
      return nil
    }
    let limit = part.facts.count - rows
    var cut = part
    cut.facts = FactLayout(glyphs).rows(facts, columns: part.columns, limit: limit)
    guard cut.facts.count <= limit else { return nil }
    cut.height -= part.facts.count - cut.facts.count
    return cut
  }

  private static func needed(_ sections: [FittedSection]) -> Int {
    sections.reduce(0) { sum, part in
      sum + (part.section.isFlexible ? min(leastFlexible, part.height) : part.height)
    }
  }

  /// A part in a width, with nothing left out.
  func fitted(_ section: Section, columns: Int) -> FittedSection {
    var part = FittedSection(section, columns: columns)
    if section.title != nil { part.height += 1 }
    switch section.content {
    case .table(let table):
      part.height +=
        TableLayout.heads(table) + max(1, table.above + table.rows.count + table.below)
    case .facts(let facts):
      part.facts = FactLayout(glyphs).rows(facts, columns: columns)
      part.height += part.facts.count
    case .prose(let lines): part.height += lines.count
    case .fields(let list): part.height += FieldDrawing(glyphs).height(list, columns: columns)
    case .plot(let plot): part.height += PlotDrawing(glyphs).height(plot)
    case .columns(let stacks):
      let width = (columns - (stacks.count - 1)) / max(1, stacks.count)
      part.stacks = stacks.map { stack in stack.map { fitted($0, columns: width) } }
      part.height += part.stacks.map { Self.height($0) }.max() ?? 0
    case .stack(let parts):
      part.stacks = [parts.map { fitted($0, columns: columns) }]
      part.height += Self.height(part.stacks[0])
    }
    return part
  }

  /// Rows that parts take together.
  static func height(_ parts: [FittedSection]) -> Int { parts.reduce(0) { $0 + $1.height } }
}
