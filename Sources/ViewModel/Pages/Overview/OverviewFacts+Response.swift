internal import Criteria
internal import Oncology
internal import Status

/// What the disease is called, by whom, and what they saw.
extension OverviewFacts {
  /// The label, to which therapy, since when, and what speaks against trusting it.
  private var status: [Facts.Fact] {
    guard let report = state.report else { return [] }
    let words = StatusWords(report)
    var items = [words.headline + words.marks]
    if let since = report.status.since, report.bar == nil {
      // Months of stable disease count from the first dose: two clocks in a row need their names.
      let word = report.status.label == .stable ? "first seen" : "since"
      items.append(Line("\(word) \(Words.date(since, today: state.today))"))
    }
    // A label that one reader's figures give must not look like everybody's.
    if isDiscordant, let reader = leading?.reader {
      let alone = sequences.count == 2 ? " alone" : ""
      items.append(
        Line([Span(.discordant, .discordant), Span(" by reader \(reader)\(alone)", .discordant)]))
    }
    items += [words.leadingClass, words.depth].compactMap(\.self) + words.overlays
    items += words.pauseItems(isCompact: isCompact)
    var facts = [Facts.Fact("STATUS", items, most: 4, priority: 1)]
    let failed =
      (words.refractoryTo.isEmpty ? [] : [Line("refractory to", .muted)]) + words.refractoryTo
    let given =
      (words.intolerantOf.isEmpty ? [] : [Line("intolerant of", .muted)]) + words.intolerantOf
    if !failed.isEmpty || !given.isEmpty {
      facts.append(Facts.Fact("DRUGS", failed + given, most: 2, priority: 5))
    }
    return facts
  }

  /// What was signed and is no longer what the history has: never passed over.
  private var troubles: [Facts.Fact] {
    let errors = state.condition.issues.filter { $0.severity == .error }
    guard let first = errors.first else { return [] }
    let more = errors.count > 1 ? " (\(errors.count) problems, run verify)" : ""
    return [
      Facts.Fact("PROBLEM", [Line("\(first.message) \(first.hint)\(more)", .problem)], most: 3)
    ]
  }

  var response: [Facts.Fact] {
    guard let sequence = leading else {
      return status + [Facts.Fact("RESPONSE", [Line("not assessed yet", .missing)])]
    }
    var facts =
      troubles + status + [Facts.Fact("RESPONSE", calls(sequence), most: 3, priority: 2)]
    let signed = CallWords(evaluation, people: state.listing.people).overview
    if !signed.isEmpty { facts.append(Facts.Fact("SIGNED", signed, most: 3, priority: 2)) }
    let difference = difference
    if !difference.isEmpty { facts.append(Facts.Fact("DIFFER", difference, most: 5, priority: 2)) }
    if let course = evaluation.leading, course.baselineSum != nil {
      facts.append(Facts.Fact("BURDEN", burden(course), most: 3, priority: 4))
    }
    let persisting = persisting
    if !persisting.isEmpty {
      facts.append(Facts.Fact("OTHER", persisting, most: 2, priority: 6))
    }
    return facts
  }

  /// In what readers differ: of which day where that is not the latest, what settled it, and why.
  private var difference: [Line] {
    guard let date = evaluation.discordances.last else { return [] }
    let words = AdjudicationWords(evaluation, today: state.today, people: state.listing.people)
    let settled = evaluation.adjudications.first { $0.date == date }.flatMap { words.brief($0) }
    let day = isEarlier(date) ? Line(Words.date(date, today: state.today), .strong) : nil
    return [day, settled].compactMap(\.self) + Disagreement.items(evaluation, on: date)
  }

  /// Whether a time point lies before the latest one of the reader that leads.
  private func isEarlier(_ date: PartialDate) -> Bool {
    leading?.latest.map { date.latest < $0.date.earliest } ?? false
  }

  /// The sum of targets of the reader that leads, named where another one has a sum too.
  private func burden(_ course: CourseResponse) -> [Line] {
    let sums = [course.baselineSum?.complete] + course.timePoints.map { $0.sum?.complete }
    guard evaluation.isJudgedByRECIST else {
      let reader = leading?.criterionName ?? ""
      return [
        Burden.items(sums, fromBaseline: nil, fromNadir: nil)[0],
        Line("sizes only, not what \(reader) decides by", .muted),
      ]
    }
    let latest = course.timePoints.last
    var items = Burden.items(
      sums, fromBaseline: latest?.fromBaseline, fromNadir: latest?.fromNadir)
    if let margin = Margin.line(course) { items.append(margin) }
    let measured = evaluation.current.filter { $0.baselineSum != nil }
    if measured.count > 1 { items[0] = Line("\(course.course.reader) ") + items[0] }
    return items
  }

  /// What is followed but not measured and still there: a treatment of what is measured leaves it.
  private var persisting: [Line] {
    lesions.others.compactMap { lesion in
      guard let finding = lesions.findings(of: lesion).last.flatMap(\.self),
        lesion.role == .nonTarget
      else { return nil }
      let name = lesion.name.lowercasedHead
      switch finding.state {
      case .absent: return nil
      case .unequivocalProgression: return Line("\(name) progressing", .progressing)
      default: return Line("\(name) \(FindingWords.overview(finding, lesion))")
      }
    }
  }

  private func calls(_ leading: ResponseSequence) -> [Line] {
    var items = sequences.compactMap { sequence -> Line? in
      guard let latest = sequence.latest else { return nil }
      let name = patientCase.readers.first { $0.id == sequence.reader }?.name
      return Line("\(name ?? sequence.reader) ")
        + Words.category(latest.category, latest.responseClass) + since(sequence)
    }
    let readers = items.count
    if items.isEmpty { items.append(Line("no time point after baseline", .muted)) }
    // First, because a low screen keeps the beginning of a row.
    if isDiscordant {
      let date = evaluation.isLatestShared ? nil : evaluation.discordances.last
      let words = date.map { "differed \(Words.date($0, today: state.today))" } ?? "differ"
      items.insert(
        Line([Span(.discordant, .discordant), Span(" readers \(words)", .discordant)]), at: 0)
    } else if evaluation.isAgreed {
      items.insert(Line("readers agree", .muted), at: 0)
    } else if readers == 1 {
      items.append(Line("one reader", .muted))
    }
    if let best = best(leading) { items.append(best) }
    if let latest = leading.latest {
      let reported = leading.source == .reported ? " as reported" : ""
      let date = Words.date(latest.date, today: state.today)
      let day = latest.date.earliest.days(since: leading.start.earliest)
      items.append(Line("\(leading.criterionName)\(reported), \(date) (d\(day))", .muted))
    }
    return items
  }

  /// Since when a reader has called the same without a break; nothing where it is new.
  ///
  /// Who has not read the latest time point is quoted with the day of what they read.
  private func since(_ sequence: ResponseSequence) -> Line {
    guard let latest = sequence.latest else { return "" }
    if let shown = leading?.latest, latest.date != shown.date {
      return Line(" on \(Words.date(latest.date, today: state.today))")
    }
    let same = sequence.timePoints.reversed().prefix { $0.category == latest.category }
    guard same.count > 1, let first = same.last else { return "" }
    return Line(" since \(Words.date(first.date, today: state.today))")
  }

  /// The best response where it follows from the categories; else the way to the latest one.
  private func best(_ leading: ResponseSequence) -> Line? {
    if let course = evaluation.course(of: leading), leading.best != nil {
      return Line("best ") + BestWords.line(course, today: state.today)
    }
    let before = leading.timePoints.dropLast().suffix(3)
    guard !before.isEmpty else { return nil }
    let words = before.map { Words.letters($0.category, $0.responseClass) }
    return Line("before ") + Line.joined(words, by: " → ")
  }
}
