internal import Criteria
internal import Oncology
internal import Status

/// Why readers differ, the largest cause first, in words that can be read out.
struct ReaderContrast {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let differences: [ReaderDifference]

  init(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ differences: [ReaderDifference]
  ) {
    self.state = state
    self.evaluation = evaluation
    self.differences = differences
  }

  var sections: [Section] {
    let isExplained = differences.contains(where: \.isDiscordant) || !evaluation.isDiscordant
    guard differences.isEmpty || !isExplained else { return differences.map(section) + others }
    return [
      Section(
        "differ", title: Line("WHY THEY DIFFER", .heading),
        .facts(Facts([Facts.Fact("", [Line(unexplained, .muted)], most: 4)])))
    ] + differences.map(section) + others
  }

  // MARK: Who settled it

  private var words: AdjudicationWords {
    AdjudicationWords(evaluation, today: state.today, people: state.listing.people)
  }

  /// What became of the difference on a day; nil where the readers agree.
  private func adjudication(on date: PartialDate) -> Facts.Fact? {
    guard let found = evaluation.adjudications.first(where: { $0.date == date }) else { return nil }
    return Facts.Fact("adjudication", words.items(found), most: 3)
  }

  /// Days of difference of which no cause is listed, with what became of them.
  private var others: [Section] {
    let explained = Set(differences.filter(\.isDiscordant).map(\.date))
    let found = evaluation.adjudications.filter { !explained.contains($0.date) }
    guard !found.isEmpty else { return [] }
    let facts = found.map { adjudication in
      Facts.Fact(
        words.day(adjudication), [words.readings(adjudication)] + words.items(adjudication),
        most: 4)
    }
    return [
      Section(
        "adjudications", title: Line("OTHER DAYS ON WHICH THEY DIFFER", .heading),
        .facts(Facts(facts, labelColumns: 13)))
    ]
  }

  /// Why there is nothing to explain, or nothing to explain it by.
  private var unexplained: String {
    if evaluation.currentSequences.count < 2 {
      return "One reader in this line: nobody to compare with."
    }
    let isDatedApart = evaluation.isLatestShared && Set(latest.map(\.date)).count > 1
    if evaluation.isDiscordant {
      return isDatedApart
        ? "The readers differ at the latest time point, to which they give days of their own "
          + "(\(days)): causes are looked for only where both give the same day."
        : "The readers differ, and only their categories were reported: nothing was measured "
          + "that could say why."
    }
    if evaluation.isAgreed, evaluation.discordances.isEmpty {
      return "The readers agree in everything that is judged."
    }
    return isDatedApart
      ? "The readers agree at the latest time point, to which they give days of their own "
        + "(\(days))."
      : haveCommonDays
        ? "The readers agree at the latest time point that they have in common."
        : "The readers have no time point in common."
  }

  /// What each reader says of the latest time point; nothing of who has not read it.
  private var latest: [(reader: String, date: PartialDate)] {
    evaluation.currentSequences.compactMap { sequence in
      guard let date = sequence.latest?.date, evaluation.isOfLatestTimePoint(date) else {
        return nil
      }
      return (sequence.reader, date)
    }
  }

  private var days: String {
    latest.map { "\($0.reader) \(Words.date($0.date, today: state.today))" }
      .joined(separator: ", ")
  }

  private var haveCommonDays: Bool {
    let days = evaluation.currentSequences.map { Set($0.timePoints.map(\.date)) }
    return !days.dropFirst().reduce(days.first ?? []) { $0.intersection($1) }.isEmpty
  }

  private func section(_ difference: ReaderDifference) -> Section {
    let (first, second) = (difference.readers[0], difference.readers[1])
    let date = Words.date(difference.date, today: state.today)
    let calls = zip(difference.readers, difference.categories).map { reader, category in
      Line("\(reader) ", .strong) + Words.category(category)
    }
    let head =
      difference.isDiscordant
      ? "WHY THEY DIFFER, \(date): " : "SAME CATEGORY, NOT THE SAME READING, \(date): "
    let note = difference.isDiscordant ? Line("largest cause first", .muted) : ""
    let words = DifferenceWords(evaluation, difference)
    var facts = difference.attributions.enumerated().map { place, attribution in
      Facts.Fact(
        "\(place + 1) \(attribution.cause.rawValue)", words.items(attribution), most: 8)
    }
    if difference.isDiscordant, let settled = adjudication(on: difference.date) {
      facts.insert(settled, at: 0)
    }
    let same = ReaderDifference.Cause.allCases.filter { !difference.causes.contains($0) }
    if !same.isEmpty {
      let names = same.map(\.rawValue).joined(separator: ", ")
      facts.append(Facts.Fact("no part in it", [Line(names, .muted)]))
    }
    return Section(
      "differ-\(first)-\(second)", title: Line(head, .heading) + Line.joined(calls, by: ", "),
      note: note, .facts(Facts(facts, labelColumns: 13)))
  }
}
