internal import Criteria
internal import Oncology
internal import Status

/// What two readers differ in, and what it does, in sentences.
struct DifferenceWords {
  private let evaluation: CaseEvaluation
  private let first: String
  private let second: String
  private let difference: ReaderDifference

  init(_ evaluation: CaseEvaluation, _ difference: ReaderDifference) {
    self.evaluation = evaluation
    self.difference = difference
    first = difference.readers[0]
    second = difference.readers[1]
  }

  /// What they differ in, then what it does to the category.
  func items(_ attribution: ReaderDifference.Attribution) -> [Line] {
    contents(attribution) + effects(attribution)
  }

  // MARK: What it does

  private func effects(_ attribution: ReaderDifference.Attribution) -> [Line] {
    guard difference.isDiscordant else { return [] }
    guard let share = attribution.share else {
      return [Line("what it does cannot be tried out", .muted)]
    }
    var items = [Line(Self.share(share), share > 0 ? .strong : .muted)]
    let theirs = difference.categories[1].rawValue
    let own = difference.categories[0].rawValue
    if attribution.isSufficient {
      items.append(Line("enough by itself to make \(first) \(theirs)"))
    }
    if attribution.isNecessary {
      items.append(Line("without it \(second) would be \(own)"))
    }
    if let points = attribution.points, points != 0 {
      let figure = Words.signed(ExactDecimal(significand: points, scale: 1))
      items.append(Line("\(figure) points of change from nadir", .muted))
    }
    return items
  }

  /// "half of the difference", "17 % of the difference".
  private static func share(_ share: Int) -> String {
    let whole = ReaderDifference.whole
    if share == whole { return "all of the difference" }
    if share * 2 == whole { return "half of the difference" }
    if share == 0 { return "changes nothing here" }
    if share < 0 { return "works against the difference" }
    return "\((200 * share + whole) / (2 * whole)) % of the difference"
  }

  // MARK: What they differ in

  private func contents(_ attribution: ReaderDifference.Attribution) -> [Line] {
    switch attribution.cause {
    case .targetSet: targets(attribution.facts)
    case .measurement: measurements(attribution.facts)
    case .newLesion: newLesions(attribution.facts)
    case .nonTarget: nonTargets(attribution.facts)
    case .scans: scans(attribution.facts)
    }
  }

  /// The lesions of the first and of the second reader, from facts in that order.
  private func lists(_ facts: [Fact]) -> [(reader: String, other: String, ids: [String])] {
    let lists = facts.compactMap { fact -> [String]? in
      if case .lesions(_, let ids) = fact { ids } else { nil }
    }
    return zip([(first, second), (second, first)], lists).map { ($0.0, $0.1, $1) }
      .filter { !$0.ids.isEmpty }
  }

  private func names(_ ids: [String]) -> String {
    ids.map { evaluation.patientCase.lesion($0)?.name.lowercasedHead ?? $0 }
      .joined(separator: ", ")
  }

  private func targets(_ facts: [Fact]) -> [Line] {
    lists(facts).map { reader, other, ids in
      Line("\(reader) measures \(names(ids)) as a target, \(other) does not")
    }
  }

  private func measurements(_ facts: [Fact]) -> [Line] {
    let sizes = facts.compactMap { fact -> Line? in
      guard case .change(let lesion, let change) = fact else { return nil }
      let both = "\(first) \(change.reference), \(second) \(change.current) mm"
      return Line("\(names([lesion])): \(both)")
    }
    return sizes.isEmpty ? [Line("sizes of common targets at earlier time points")] : sizes
  }

  private func newLesions(_ facts: [Fact]) -> [Line] {
    let named = lists(facts).map(\.reader)
    let words = facts.compactMap { fact -> Line? in
      guard case .word(let reader, let word) = fact, !named.contains(reader),
        let status = Assessment.NewLesions(rawValue: word)
      else { return nil }
      return Line("\(reader): \(Self.words(status))")
    }
    return lists(facts).map { reader, _, ids in
      Line("\(reader) counts \(names(ids)) as new", .progressing)
    } + words
  }

  private static func words(_ status: Assessment.NewLesions) -> String {
    switch status {
    case .no: "nothing new"
    case .equivocal: "perhaps something new, not counted"
    case .yes: "new beyond doubt"
    case .notAssessed: "not everything was looked at"
    }
  }

  private func nonTargets(_ facts: [Fact]) -> [Line] {
    facts.compactMap { fact in
      guard case .word(let reader, let word) = fact else { return nil }
      let category = RECISTCategory(rawValue: word)
      return Line("\(reader): ")
        + (category.map { Words.category($0) } ?? Line("none recorded", .muted))
    }
  }

  private func scans(_ facts: [Fact]) -> [Line] {
    lists(facts).map { reader, _, ids in
      let studies = ids.map { id in
        evaluation.patientCase.studies.first { $0.id == id }?.modality.rawValue ?? id
      }
      return Line("only \(reader) looked at \(studies.joined(separator: ", "))")
    }
  }
}
