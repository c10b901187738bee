internal import Criteria
internal import Oncology

/// What a list of cases is narrowed to, as it is typed: words and fields.
///
/// `nsclc pd` keeps rows that contain both words; `cat:pd missing:ecog disc:yes` asks single fields;
/// a minus in front keeps what does not match. Capitals do not matter. A field that does not exist is
/// taken for a word, so that nothing typed is an error.
public struct CaseFilter: Hashable, Sendable {
  /// The fields that can be asked, with what each looks at.
  public static let fields: [(name: String, meaning: String)] = [
    ("id", "the case's id"), ("dx", "diagnosis and disease"), ("tx", "current therapy"),
    ("line", "number of the current line"), ("cat", "category of the leading reader"),
    ("crit", "criterion"), ("disc", "yes or no: readers differ"),
    ("missing", "what is missing"), ("ready", "yes or no"), ("q", "the question"),
    ("status", "the status or its reason, by code or word"),
    ("flag", "what stands beside the status, by code or mark"),
    ("caveat", "a reason not to trust the status, by code"),
    ("pause", "yes or no: the status has to be acknowledged"),
  ]

  private struct Term: Hashable {
    var field: String?
    var text: String
    var isExcluded: Bool
  }

  private let terms: [Term]

  /// Whether nothing is asked for.
  public var isEmpty: Bool { terms.isEmpty }

  /// Reads what was typed; there is no wrong text.
  public init(_ text: String) {
    terms = text.lowercased().split(separator: " ").compactMap { word in
      let isExcluded = word.hasPrefix("-") && word.count > 1
      let rest = isExcluded ? word.dropFirst() : word
      let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let isField = parts.count == 2 && Self.fields.contains { $0.name == parts[0] }
      guard isField else { return Term(field: nil, text: String(rest), isExcluded: isExcluded) }
      // A field with nothing after it is still being typed.
      if parts[1].isEmpty { return nil }
      return Term(field: String(parts[0]), text: String(parts[1]), isExcluded: isExcluded)
    }
  }

  /// Whether a row is kept.
  public func keeps(_ entry: CaseEntry) -> Bool {
    terms.allSatisfy { matches($0, entry) != $0.isExcluded }
  }

  private func matches(_ term: Term, _ entry: CaseEntry) -> Bool {
    guard let field = term.field else {
      return Self.words(of: entry) { $0.mentions(term.text) }
    }
    let values = Self.values(of: field, in: entry).map { $0.lowercased() }
    switch field {
    case "caveat": return values.contains { Self.names($0, caveat: term.text) }
    case "flag" where Self.marks.contains { $0.hasPrefix(term.text) }:
      // A mark that is being typed is not looked for in codes: "oligo" is not "oligometastatic".
      return values.contains { $0.hasPrefix(term.text) && Self.marks.contains($0) }
    default: return values.contains { $0.holds(term.text) }
    }
  }

  private static let marks = Set(
    Modifier.Kind.allCases.map { Vocabulary.word(.modifier, $0.code).lowercased() })

  /// Whether a code is meant: "cav-img" is any of its kind, "cav-img-1" is not "cav-img-12".
  private static func names(_ code: String, caveat text: String) -> Bool {
    guard text.last?.isNumber == true else { return code.holds(text) }
    return code.hasSuffix(text)
  }

  /// Whether one of the texts that words are looked for in has it; a word never reaches over two.
  private static func words(of entry: CaseEntry, _ has: (String) -> Bool) -> Bool {
    if has(entry.id.text) { return true }
    guard let summary = entry.summary else {
      if case .unreadable = entry { return has("unreadable") }
      return false
    }
    return has(summary.person) || has(summary.diagnosis) || summary.therapy.map(has) == true
      || summary.question.map(has) == true || (summary.isDiscordant && has("discordant"))
      || summary.calls.contains { has($0.category) }
      || summary.readiness.items.contains { item in
        item.lack.map { has("missing") || has($0) } ?? false
      }
  }

  private static func values(of field: String, in entry: CaseEntry) -> [String] {
    guard let summary = entry.summary else {
      return field == "id" ? [entry.id.text] : []
    }
    if let values = values(of: field, in: summary.status) { return values }
    return switch field {
    case "id": [summary.id.text]
    case "dx": [summary.diagnosis, summary.disease]
    case "tx": [summary.therapy ?? "none"]
    case "line": [summary.lineNumber.map(String.init) ?? "none"]
    case "cat": [summary.calls.first?.category ?? "none"]
    case "crit": [summary.criterionID, summary.criterion].compactMap(\.self)
    case "disc": [summary.isDiscordant || summary.isSignedOtherwise ? "yes" : "no"]
    case "missing": summary.readiness.missing
    case "ready": [summary.readiness.isReady ? "yes" : "no"]
    case "q": [summary.question ?? ""]
    default: []
    }
  }

  /// The values of a field that looks at the status; nil for any other field.
  private static func values(of field: String, in status: StatusGlance) -> [String]? {
    switch field {
    case "status":
      let label = status.shownLabel.rawValue
      return [label, Vocabulary.word(.headline, label), status.shownReason, status.shownReasonWord]
        .compactMap(\.self)
    case "flag":
      return status.modifiers.flatMap { modifier in
        let code = modifier.kind.code
        return [code, modifier.kind.rawValue, Vocabulary.word(.modifier, code)]
      }
    case "caveat": return status.caveats.map(\.code.rawValue)
    case "pause": return [status.pauses > 0 ? "yes" : "no"]
    default: return nil
    }
  }
}
