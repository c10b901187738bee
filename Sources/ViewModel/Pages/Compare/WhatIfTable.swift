internal import Criteria
internal import Oncology
internal import Status

/// What the latest reading would be called with something of the other reader's, or a lesion less.
struct WhatIfTable {
  private let size: SizeClass
  private let evaluation: CaseEvaluation
  private let fragility: Fragility?
  private let differences: [ReaderDifference]
  /// Whether sums need tenths to stand under each other.
  private let tenths: Bool

  init(
    _ evaluation: CaseEvaluation, _ fragility: Fragility?, _ differences: [ReaderDifference],
    _ size: SizeClass
  ) {
    self.size = size
    self.evaluation = evaluation
    self.fragility = fragility
    self.differences = differences
    let changes =
      (fragility?.leftOut.map(\.fromNadir) ?? [])
      + differences.flatMap { $0.whatIfs.map(\.fromNadir) }
      + evaluation.current.map { $0.timePoints.last?.fromNadir }
    tenths = Words.needTenths(changes.compactMap(\.self).flatMap { [$0.reference, $0.current] })
  }

  var sections: [Section] {
    let rows = leftOut + differences.flatMap { exchanges($0) }
    guard !rows.isEmpty else { return [] }
    return [
      Section(
        "what-if", title: Line("WHAT IF", .heading), note: Line("nothing here is saved", .muted),
        .table(Table(columns: columns, rows: rows)))
    ]
  }

  private var columns: [Table.Column] {
    [
      Table.Column("what", "Reading", least: 24, isFlexible: size == .compact),
      Table.Column("sum", "Σ mm", alignment: .right, priority: 1),
      Table.Column("nadir", "nadir", alignment: .right, priority: 1),
      Table.Column("percent", "from nadir %", alignment: .right),
      Table.Column("difference", "mm", alignment: .right, gap: 1),
      Table.Column("category", "Category", least: 8),
      Table.Column("flip", ""), .end(size),
    ]
  }

  private func row(
    _ id: String, _ what: String, _ change: Change?, _ category: RECISTCategory?,
    besides recorded: RECISTCategory?
  ) -> Table.Row {
    let isFlip = recorded.map { $0 != category } ?? false
    var cells = [
      "what": Line(what, recorded == nil ? .strong : .plain),
      "category": category.map { Words.category($0) } ?? Line("not judged", .missing),
      "flip": isFlip ? Line("flips", .caveat) : "",
    ]
    if let change {
      let tone: Tone = change.isProgression ? .progressing : .plain
      cells["sum"] = Line(Words.millimetres(change.current, tenths: tenths))
      cells["nadir"] = Line(Words.millimetres(change.reference, tenths: tenths))
      cells["percent"] = Line(Words.percent(change), tone)
      cells["difference"] = Line(difference(change), tone)
    }
    return Table.Row(id, .total, cells)
  }

  private func difference(_ change: Change) -> String {
    let text = Words.difference(change.difference)
    return tenths && !text.contains(".") ? text + ".0" : text
  }

  // MARK: A lesion less

  private var leftOut: [Table.Row] {
    guard let fragility, let leading = evaluation.leading,
      let latest = leading.timePoints.last
    else { return [] }
    let reader = leading.course.reader
    let recorded = row(
      "recorded-\(reader)", "\(reader) as recorded", latest.fromNadir, latest.overall,
      besides: nil)
    return [recorded]
      + fragility.leftOut.map { left in
        let name = evaluation.patientCase.lesion(left.lesion)?.name.lowercasedHead ?? ""
        return row(
          "without-\(left.lesion)", "\(reader) without \(left.lesion) \(name)", left.fromNadir,
          left.category, besides: fragility.category)
      }
  }

  // MARK: With something of the other reader's

  private func exchanges(_ difference: ReaderDifference) -> [Table.Row] {
    let causes = Set(difference.causes)
    let relevant = difference.whatIfs.filter { causes.contains(Self.cause($0.change)) }
    return difference.readers.indices.flatMap { place in
      let reader = difference.readers[place]
      let other = difference.readers[1 - place]
      let category = difference.categories[place]
      let tried = relevant.filter { $0.reader == reader }.map { whatIf in
        row(
          "\(reader)-\(other)-\(whatIf.change.rawValue)",
          "\(reader) \(Self.words(whatIf.change, other))", whatIf.fromNadir, whatIf.category,
          besides: category)
      }
      return (place == 0 ? [] : recorded(reader, difference.date)) + tried
    }
  }

  private func recorded(_ reader: String, _ date: PartialDate) -> [Table.Row] {
    guard let course = evaluation.current.first(where: { $0.course.reader == reader }),
      let point = course.timePoints.last(where: { $0.date == date })
    else { return [] }
    return [
      row(
        "recorded-\(reader)", "\(reader) as recorded", point.fromNadir, point.overall,
        besides: nil)
    ]
  }

  private static func cause(_ change: ReaderDifference.WhatIf.Change) -> ReaderDifference.Cause {
    switch change {
    case .otherTargetSet, .commonTargetSet: .targetSet
    case .otherMeasurements: .measurement
    case .otherNewLesions: .newLesion
    case .otherNonTargets: .nonTarget
    }
  }

  private static func words(
    _ change: ReaderDifference.WhatIf.Change, _ other: String
  ) -> String {
    switch change {
    case .otherTargetSet: "with the targets of \(other)"
    case .commonTargetSet: "with common targets only"
    case .otherMeasurements: "with the sizes of \(other)"
    case .otherNewLesions: "with what is new for \(other)"
    case .otherNonTargets: "with the non-targets of \(other)"
    }
  }
}
