internal import Oncology

/// A page as lines without a layout: one fact a line, for screen readers and pipes.
public enum LinearText {
  /// The lines of a page.
  public static func lines(of page: Page) -> [String] {
    var lines = [
      text(page.title.left) + (page.title.right.isEmpty ? "" : ", " + text(page.title.right))
    ]
    lines += page.sections.flatMap { self.lines(of: $0) }
    if let status = page.status, !status.left.isEmpty { lines.append(text(status.left)) }
    return lines
  }

  /// The lines of a part.
  public static func lines(of section: Section) -> [String] {
    let title = section.title.map { text($0) } ?? ""
    let head =
      title.isEmpty ? [] : ["", title + (section.note.isEmpty ? "" : " (\(text(section.note)))")]
    switch section.content {
    case .table(let table): return head + lines(of: table)
    case .facts(let facts):
      return head
        + facts.facts.map { fact in
          let items = fact.items.map { text($0) }.joined(separator: "; ")
          return fact.label.isEmpty ? items : "\(fact.label): \(items)"
        }
    case .prose(let paragraphs): return head + paragraphs.map { text($0) }
    case .plot(let plot): return head + lines(of: plot)
    case .fields(let list): return head + lines(of: list)
    case .columns(let stacks): return head + stacks.joined().flatMap { lines(of: $0) }
    case .stack(let parts): return head + parts.flatMap { lines(of: $0) }
    }
  }

  private static func lines(of table: Table) -> [String] {
    if table.rows.isEmpty { return [text(table.empty)] }
    return table.rows.map { row in
      if case .group(let title) = row.kind { return text(title) }
      let cells = table.columns.compactMap { column -> String? in
        guard let cell = row.cells[column.id].map({ text($0) }), !cell.isEmpty else { return nil }
        let head = column.heads.map { text($0) }.filter { !$0.isEmpty }.joined(separator: " ")
        return head.isEmpty || head == "#" ? cell : "\(head) \(cell)"
      }
      return cells.joined(separator: ", ")
    }
  }

  private static func lines(of list: FieldList) -> [String] {
    list.fields.map { field in
      let value =
        switch field.content {
        case .said(let lines): lines.map { text($0) }.joined(separator: "; ")
        case .choice(let options, let chosen):
          options.first { $0.id == chosen }.map { text($0.title) } ?? "not chosen"
        case .text(let words, _, _): words
        case .button(let title): text(title)
        }
      return field.label.isEmpty ? value : "\(field.label): \(value)"
    }
  }

  private static func lines(of plot: Plot) -> [String] {
    plot.lanes.map { lane in
      let items = lane.items.compactMap { item -> String? in
        let words =
          switch item {
          case .interval(_, _, _, let label, _), .gap(_, _, let label), .bar(_, _, let label, _),
            .level(_, let label, _), .line(_, let label, _), .point(_, _, _, let label, _):
            label
          case .word(_, let line): text(line)
          }
        let day = item.day.map { "\(CalendarDate(daysSince1970: $0)) " } ?? ""
        return words.isEmpty ? nil : day + words
      }
      return "\(lane.label): \(items.joined(separator: ", "))"
    }
  }

  /// The words of a line; signs are said in words.
  public static func text(_ line: Line) -> String {
    let parts = line.spans.map { span in
      switch span.content {
      case .text(let text): text
      case .mark(let mark): words(mark)
      case .ornament, .trend: ""
      }
    }
    return parts.joined().split(separator: " ").joined(separator: " ")
  }

  private static func words(_ mark: Mark) -> String {
    switch mark {
    case .complete, .responding, .stable, .persisting, .notEvaluable, .cursor, .chosen, .meeting,
      .local, .scan, .specimen, .event:
      ""
    case .progressing: "growing"
    case .unconfirmed: "unconfirmed"
    case .discordant: "discordant"
    case .missing: "missing"
    case .ongoing: "ongoing"
    case .pause: "pause"
    case .met: "met"
    case .notMet: "not met"
    case .open: "open"
    }
  }
}
