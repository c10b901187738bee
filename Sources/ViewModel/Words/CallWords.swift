internal import Criteria
internal import Oncology
internal import Status

/// What people signed, and how it stands to what was computed.
struct CallWords {
  private let evaluation: CaseEvaluation
  private let people: [Person]

  init(_ evaluation: CaseEvaluation, people: [Person]) {
    self.evaluation = evaluation
    self.people = people
  }

  private var patientCase: PatientCase { evaluation.patientCase }

  /// The calls known on the day that is shown, oldest time point first, then as they were made.
  var known: [ResponseCall] {
    patientCase.calls(knownOn: evaluation.asOf).enumerated()
      .sorted {
        ($0.element.when.date.earliest, $0.offset) < ($1.element.when.date.earliest, $1.offset)
      }.map(\.element)
  }

  /// Calls that stand.
  var standing: [ResponseCall] { evaluation.signedCalls.map(\.call) }

  /// Letters and sign of what was called.
  func category(_ call: ResponseCall) -> Line {
    Words.category(
      call.category, CriterionCatalog.responseClass(call.category, criterion: call.criterion))
  }

  /// Initials of who called it.
  func author(_ call: ResponseCall) -> String {
    people.first { $0.id == call.author }?.initials ?? call.author
  }

  /// How a call stands to the figures: differs, rests on nothing, or the figures have changed since.
  func standing(of call: ResponseCall) -> Line {
    guard call.assessment != nil else {
      return Line([Span(.discordant, .caveat), Span(" no reading behind it", .caveat)])
    }
    let now = evaluation.computedNow(for: call)
    if let then = call.computed, let now, now != then {
      return Line([
        Span(.discordant, .caveat), Span(" computed \(then) when signed, \(now) now", .caveat),
      ])
    }
    guard let computed = now ?? call.computed else { return Line("nothing computed", .muted) }
    return computed == call.category
      ? Line("as computed", .muted)
      : Line([Span(.discordant, .discordant), Span(" computed \(computed)", .discordant)])
  }

  /// Whether two people's standing calls of one time point and criterion differ.
  var disagreement: Line? {
    for call in standing.reversed() {
      let others = standing.filter {
        $0.when.date == call.when.date && $0.criterion == call.criterion
          && $0.category != call.category
      }
      guard !others.isEmpty else { continue }
      return Line([Span(.discordant, .discordant), Span(" signed calls differ", .discordant)])
    }
    return nil
  }

  /// The latest standing call of each author, for one line of the overview.
  var overview: [Line] {
    var seen: Set<String> = []
    let latest = standing.reversed().filter { seen.insert($0.author).inserted }
    let items = latest.reversed().map { call in
      let date = Words.date(call.when.date, today: evaluation.asOf)
      return category(call) + Line(" \(author(call)) for \(date), ") + standing(of: call)
    }
    let drafts = known.filter(\.isDraft).map { call in
      Line("draft ", .caveat) + Line(call.category) + Line(" \(author(call)), not signed", .muted)
    }
    return items + [disagreement].compactMap(\.self) + drafts
  }

  // MARK: All of them

  /// Every call with its reason in full, what was replaced and retracted included.
  func section() -> Section? {
    let calls = known
    guard !calls.isEmpty else { return nil }
    let facts = calls.map { call in
      let signed = call.signedAt.map { "signed \(Words.longDate($0.day))" }
      return Facts.Fact(
        Words.date(call.when.date, today: evaluation.asOf),
        [
          category(call) + Line(" \(author(call))", .strong), state(of: call, among: calls),
          standing(of: call),
        ] + reasons(call) + [signed.map { Line($0, .muted) }].compactMap(\.self), most: 6,
        priority: stands(call, among: calls) ? 2 : 3)
    }
    return Section(
      "calls", title: Line("SIGNED CALLS", .heading),
      note: Line("by time point; not the computed category", .muted), priority: 3,
      .facts(Facts(facts)))
  }

  private func state(of call: ResponseCall, among calls: [ResponseCall]) -> Line {
    if call.isDraft { return Line("draft", .caveat) }
    if call.retracted != nil { return Line("retracted", .caveat) }
    return stands(call, among: calls) ? Line("stands", .strong) : Line("replaced", .muted)
  }

  private func stands(_ call: ResponseCall, among calls: [ResponseCall]) -> Bool {
    !call.isDraft && call.retracted == nil
      && !calls.contains { !$0.isDraft && $0.supersedes == call.id }
  }

  /// Why it was signed, then why it no longer stands.
  private func reasons(_ call: ResponseCall) -> [Line] {
    let why = call.rationale.map { Line($0) } ?? Line("no reason given", .muted)
    guard let retraction = call.retracted else { return [why] }
    let by = people.first { $0.id == retraction.author }?.initials ?? retraction.author
    let head = "\(by) on \(Words.longDate(retraction.at.day)): "
    return [why, Line(head, .caveat) + Line(retraction.reason)]
  }
}
