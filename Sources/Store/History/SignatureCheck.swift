internal import JSON
internal import Oncology

/// What was signed, held against its own digest and against the history.
struct SignatureCheck {
  private let history: CaseHistory
  private let file: String

  init(_ history: CaseHistory, file: String) {
    self.history = history
    self.file = file
  }

  /// What is wrong with signed calls, those of the file first.
  func issues(_ document: CaseDocument) -> [CaseIssue] {
    let value = document.value
    let calls = Dictionary(value.calls.map { ($0.id, $0) }) { first, _ in first }
    let altered = value.calls.filter { $0.digest != nil && !CallSeal.holds($0, in: value.id) }
    let alteredIDs = Set(altered.map(\.id))
    let lost = signed.filter { entry, call in
      !alteredIDs.contains(call.id) && calls[call.id]?.digest != call.digest
    }
    return altered.map { self.altered($0, document) } + lost.map { missing($0, $1) }
      + unretracted(calls)
  }

  /// The line of the restore that took a call away since it was signed or retracted, on purpose.
  private func dropping(_ call: String, since entry: CaseHistory.Entry) -> CaseHistory.Entry? {
    history.entries.last { later in
      guard later.number > entry.number, case .restored(_, _, let dropped) = later.line.event
      else { return false }
      return dropped.contains(call)
    }
  }

  /// The calls that were signed here, with their lines.
  private var signed: [(CaseHistory.Entry, ResponseCall)] {
    let aborted = history.aborted
    return history.entries.compactMap { entry in
      guard case .edit(.signed(let call), _) = entry.line.event, !aborted.contains(entry.line.id)
      else { return nil }
      return (entry, call)
    }
  }

  private func unretracted(_ calls: [String: ResponseCall]) -> [CaseIssue] {
    let aborted = history.aborted
    return history.entries.compactMap { entry in
      guard case .edit(.retracted(let id, let retraction), _) = entry.line.event,
        !aborted.contains(entry.line.id), let call = calls[id], call.retracted != retraction,
        dropping(id, since: entry) == nil
      else { return nil }
      return issue(
        nil, "The call \(id) was retracted and the file does not say so.",
        "Line \(entry.number) of the history has the retraction: put it back as it stands there.")
    }
  }

  private func altered(_ call: ResponseCall, _ document: CaseDocument) -> CaseIssue {
    let place = document.json.root.member("calls")?.elements.first {
      $0.member("id")?.isString(call.id) == true
    }
    let line = signed.last { $0.1.id == call.id }?.0.number
    let way =
      line.map { "Line \($0) of the history has it as it was signed: put it back." }
      ?? "Restore it from a backup; to change it, sign a call that supersedes it."
    return issue(place, "The signed call \(call.id) is not what was signed.", way)
  }

  private func missing(_ entry: CaseHistory.Entry, _ call: ResponseCall) -> CaseIssue {
    if let restore = dropping(call.id, since: entry) {
      return issue(
        nil,
        "The signed call \(call.id) was taken away when a backup was restored, as was asked for.",
        "Line \(restore.number) of the history says when; line \(entry.number) has the call.",
        .warning)
    }
    return issue(
      nil, "The call \(call.id) was signed and is missing or is another one.",
      "Line \(entry.number) of the history has it: put it back; to take it away, retract it.")
  }

  private func issue(
    _ place: JSONValue?, _ message: String, _ hint: String,
    _ severity: CaseIssue.Severity = .error
  ) -> CaseIssue {
    let position = place?.position
    return CaseIssue(
      severity, file: file, line: position?.line, column: position?.column, path: place?.path,
      rule: CaseStore.signatureRule, message: message, hint: hint)
  }
}
