internal import Cells
internal import ViewModel

/// Lays facts out in rows: names to the left, what is to be said flowing to the right of them.
struct FactLayout {
  /// One row.
  struct Row {
    var label: Strip
    var value: Strip
    var indent: Int
  }

  private static let gap = "   "

  let glyphs: Glyphs

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// All rows; where they are more than `limit`, facts are cut to one row each, the highest priority
  /// first, until they fit.
  func rows(_ facts: Facts, columns: Int, limit: Int = .max) -> [Row] {
    let longest = facts.facts.map { glyphs.safe($0.label).columns }.max() ?? 0
    let widest = max(longest, facts.labelColumns)
    let indent = widest == 0 ? 1 : widest + 3
    let room = max(1, columns - indent - 1)
    var all = facts.facts.map { rows($0, most: max(1, $0.most), indent: indent, room: room) }
    let order = facts.facts.indices.filter { facts.facts[$0].priority > 0 }
      .sorted { (facts.facts[$0].priority, $0) > (facts.facts[$1].priority, $1) }
    for place in order {
      let excess = all.map(\.count).reduce(0, +) - limit
      guard excess > 0 else { break }
      let most = max(1, all[place].count - excess)
      all[place] = rows(facts.facts[place], most: most, indent: indent, room: room)
    }
    return all.flatMap(\.self)
  }

  private func rows(_ fact: Facts.Fact, most: Int, indent: Int, room: Int) -> [Row] {
    let lines = flowing(fact.items, room: room, most: most)
    return lines.enumerated().map { place, value in
      var label = Strip(glyphs)
      if place == 0 { label.append(fact.label, .label) }
      return Row(label: label, value: value, indent: indent)
    }
  }

  private func flowing(_ items: [Line], room: Int, most: Int) -> [Strip] {
    let pieces = items.flatMap { wrapped($0, room: room) }
    var lines: [Strip] = []
    var line = Strip(glyphs)
    for (place, piece) in pieces.enumerated() {
      let wide = line.columns + (line.columns > 0 ? Self.gap.utf8.count : 0) + piece.columns
      let isLast = lines.count == most - 1
      let isMore = isLast && place < pieces.count - 1
      let more = isMore ? "+\(pieces.count - place) more" : ""
      let reserve = isMore ? more.utf8.count + 1 + Self.gap.utf8.count : 0
      if line.columns > 0, wide + reserve > room {
        if isLast {
          line.append(Self.gap + "+\(pieces.count - place) more", .muted)
          lines.append(line)
          return lines
        }
        lines.append(line)
        line = Strip(glyphs)
      }
      if line.columns > 0 { line.append(Self.gap, .plain) }
      line.append(piece)
    }
    return lines + [line]
  }

  /// An item in one piece, or broken at its words where it is wider than the room.
  private func wrapped(_ item: Line, room: Int) -> [Strip] {
    let strip = Strip(item, glyphs, fitting: room)
    guard strip.columns > room else { return [strip] }
    var lines: [Strip] = []
    var line = Strip(glyphs)
    for piece in strip.pieces {
      for word in Self.words(piece.text.string) {
        let width = SafeText(word).columns
        if line.columns > 0, line.columns + width > room {
          lines.append(line)
          line = Strip(glyphs)
        }
        let text = line.columns == 0 ? String(word.drop { $0 == " " }) : word
        line.append(text, piece.role)
      }
    }
    return lines + [line]
  }

  /// The words of a text, each with the spaces before it.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    for character in text {
      if character == " ", words.last.map({ $0.contains { $0 != " " } }) ?? true {
        words.append(" ")
      } else if words.isEmpty {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }
}
