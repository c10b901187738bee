internal import Criteria
internal import Oncology
internal import Status

/// The status in a word or two: label first, then line, modifiers and reasons to pause as marks.
struct StatusWords {
  private let status: StatusGlance
  private let agents: [AgentFinding]
  /// The lines in which the disease responded before it failed them.
  private let responded: Set<Int>

  /// The words of a row.
  init(_ status: StatusGlance) {
    self.status = status
    agents = []
    responded = []
  }

  /// The words of a case in full, which also names drugs.
  init(_ report: StatusReport) {
    status = StatusGlance(report)
    agents = report.status.agents
    responded = Set(report.status.lines.filter(\.responded).map(\.number))
  }

  /// For a list: label, line, modifiers, and whether there is a reason to pause.
  var line: Line {
    let pause: Line = pauses > 0 ? Line([Span(" ", .plain), Span(.pause, .caveat)]) : ""
    let count = shownModifiers.count
    let number: Line = count > 0 ? Line(" +\(count)", .caveat) : ""
    return Line((headline + marks + pause).spans, short: (shortHeadline + number + pause).spans)
  }

  /// How many reasons to pause there are.
  private var pauses: Int { status.pauses }

  /// The first reason to pause in words where there is room for it, and how many there are behind the
  /// key `w`.
  func pauseItems(isCompact: Bool) -> [Line] {
    guard let first = status.caveats.first(where: { $0.severity == .pause }) else {
      return [Line("w why", .muted)]
    }
    let title = CaveatCatalog.rule(first.code).title
    let count = isCompact ? "\(pauses) to pause on, w why" : title
    let line = Line([Span(.pause, .caveat), Span(" \(count)", .caveat)])
    return isCompact || pauses == 1 ? [line] : [line, Line("+\(pauses - 1), w why", .caveat)]
  }

  // MARK: The label

  /// The label with its line: hollow where it is not confirmed, never green where there is none.
  var headline: Line {
    if let bar = status.bar {
      return Line("no label: \(CaveatCatalog.rule(bar).title)", .missing)
    }
    let line = Line(Self.text(text, number), tone)
    guard status.label == .indeterminate else { return line }
    return Line([Span(.unconfirmed, .unconfirmed), Span(" ")]) + line
  }

  /// What keeps a label from being shown stands below the list.
  private var shortHeadline: Line {
    let isNone = status.bar != nil || status.label == .notEvaluable
    return isNone ? Line("no label", .missing) : headline
  }

  private static func text(_ text: String, _ number: String) -> String {
    number.isEmpty ? text : "\(text) \(number)"
  }

  private var tone: Tone {
    switch status.label {
    case .inRemission: .complete
    case .responding: .responding
    case .stable, .activeDisease: .stable
    case .indeterminate: .unconfirmed
    case .notEvaluable: .missing
    case .progressingOnTherapy where isWeak: .unconfirmed
    case _ where status.reason == .markerOnly: .unconfirmed
    default: .progressing
    }
  }

  /// Whether progression rests on less than an objective, confirmed one.
  private var isWeak: Bool {
    [.markerOnly, .clinicalOnly].contains(status.reason)
      || status.isUnconfirmed
  }

  /// The line that a label of failure or relapse speaks of.
  private var number: String {
    let named = status.label.isRefractory || status.label.isRelapse
    return named ? status.line.map { "L\($0)" } ?? "" : ""
  }

  private var text: String {
    switch status.label {
    case .activeDisease: reason ?? word
    case .inRemission: status.isHematologic ? word : "NED"
    case .responding: duration(word)
    case .stable: stable
    case .indeterminate: indeterminate
    case .progressingOnTherapy, .progressingOffTherapy: progressing
    case .notEvaluable: "no label: \(reason ?? "not evaluable")"
    default: word
    }
  }

  private var word: String { Vocabulary.word(.headline, status.label.rawValue) }
  private var reason: String? {
    status.reason.map { Vocabulary.word(.reason, $0.rawValue) }
  }

  private var indeterminate: String {
    if status.reason == .tooEarly { return "too early" }
    guard let day = status.confirmBy else { return "PD?" }
    let isOver = day < status.asOf
    let date = Words.date(day, today: status.asOf)
    return isOver ? "PD? overdue since \(date)" : "PD? by \(date)"
  }

  private var progressing: String {
    if status.isUnderexposed { return "PD, low exposure" }
    switch status.reason {
    case .markerOnly: return "PD by marker"
    case .clinicalOnly: return "PD, clinical"
    case .lastDoseUnknown: return "PD, last dose ?"
    default: break
    }
    if status.isUnconfirmed { return "PD, unconfirmed" }
    return word
  }

  /// "responding 6 mo" from a month on.
  private func duration(_ word: String) -> String {
    guard let since = status.since else { return word }
    return Self.text(word, Self.months(status.asOf.days(since: since)))
  }

  /// "stable 3 mo", from 24 weeks on "durable stable 7 mo": from the first dose to the last look (FLG-2,
  /// R11-D-3).
  private var stable: String {
    let word = status.isDurablyStable ? "durable \(word)" : word
    return status.stableDays.map { Self.text(word, Self.months($0)) } ?? duration(word)
  }

  /// Whole months of 30.4375 days; nothing before the first.
  private static func months(_ days: Int) -> String {
    let months = days * 10_000 / 304_375
    return months > 0 ? "\(months) mo" : ""
  }

  // MARK: Beside the label

  /// Modifiers as marks: "+MIX +OLIGO?".
  var marks: Line {
    let texts = shownModifiers.map { modifier in
      let word = Vocabulary.word(.modifier, modifier.kind.rawValue)
      let doubt = modifier.standing == .possible && !word.hasSuffix("?") ? "?" : ""
      return " +\(word)\(doubt)"
    }
    return texts.isEmpty ? "" : Line(texts.joined(), .caveat)
  }

  /// The nine states of oligometastatic disease are no mark: they stand on the why page.
  private var shownModifiers: [StatusGlance.Mark] {
    status.modifiers.filter { $0.kind != .oligometastatic }
  }

  /// What stands beside it in words: "L5 no scan yet", "MRD−", "died 3 Dec".
  var overlays: [Line] {
    status.overlays.compactMap { overlay in
      let word = Vocabulary.word(.overlay, overlay.code)
      switch overlay {
      case .pendingFirstAssessment(let line): return Line("L\(line) \(word)", .muted)
      case .intolerant: return nil
      case .deceased(let day, _), .transformation(let day), .mrdRelapse(let day),
        .molecularRelapse(let day):
        return Line("\(word) \(Words.date(day, today: status.asOf))", .caveat)
      case .mrdPositive(let day, let level):
        let detail = level.map { " \($0)" } ?? ""
        return Line("\(word)\(detail) \(Words.date(day, today: status.asOf))", .caveat)
      case .mrdNegative(let day, let level):
        let detail = level.map { " \($0)" } ?? ""
        return Line("\(word)\(detail) \(Words.date(day, today: status.asOf))")
      default: return Line(word, .caveat)
      }
    }
  }

  /// The class of a disease-specific definition that leads: "platinum-resistant (RES-OV-2)".
  var leadingClass: Line? {
    status.leadingClass.map { Line($0, .strong) }
  }

  /// Which drugs failed: "osimertinib (L1 after response)", "cisplatin (L2)".
  var refractoryTo: [Line] { drugs(.refractory) }
  var intolerantOf: [Line] { drugs(.intolerant) }

  private func drugs(_ state: AgentFinding.State) -> [Line] {
    agents.filter { $0.state == state }.map { agent in
      let after = state == .refractory && responded.contains(agent.line) ? " after response" : ""
      return Line("\(agent.name) (L\(agent.line)\(after))")
    }
  }

  /// "penta-refractory" where the classes of myeloma say so, the deepest only.
  var depth: Line? {
    status.depth.map { Line(Vocabulary.word(.finding, $0.rawValue), .progressing) }
  }
}
