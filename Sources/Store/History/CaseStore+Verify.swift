internal import JSON
public import Oncology

extension CaseStore {
  /// The rule of issues about what was signed.
  public static let signatureRule = "SIGNATURE"

  /// What is wrong with the history of a case and with what was signed in it.
  ///
  /// An error is a line that cannot be read, was altered or lost, or a signature that the history has
  /// and the file lacks or alters. A warning is what the next save settles by itself: a hand edit, a
  /// merge, a save that died.
  public func verify(_ id: CaseID) -> [CaseIssue] {
    let history = checkedHistory(of: id)
    do throws(CaseFileError) {
      let document = try read(id)
      return history.issues(with: document, in: file(of: id))
    } catch {
      return history.check.map { $0.chain + error.issues } ?? history.issues
    }
  }

  /// Reads a case, and says the same of it as ``verify(_:)``.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - known: Its file as it was read before, which is not decoded again where it has the same bytes.
  /// - Returns: The case, and what is wrong with its history.
  /// - Throws: ``CaseFileError`` with everything that is wrong with the file.
  public func readVerified(
    _ id: CaseID, knowing known: CaseDocument? = nil
  ) throws(CaseFileError) -> (document: CaseDocument, issues: [CaseIssue]) {
    // The history first: what is signed in between is in the file then, and not missing from it.
    let history = checkedHistory(of: id)
    let document = try read(id, knowing: known)
    return (document, history.issues(with: document, in: file(of: id)))
  }

  private func checkedHistory(of id: CaseID) -> CheckedHistory {
    let file = historyFile(of: id)
    do throws(FileError) {
      return CheckedHistory(check: HistoryCheck(try history(of: id), file: file), issues: [])
    } catch {
      let issue = CaseIssue(
        .error, file: file, rule: "FILE",
        message: "The history cannot be read: \(error.reason).", hint: "Check who may read it.")
      return CheckedHistory(check: nil, issues: [issue])
    }
  }

  /// The cases that have a history, with or without a file.
  public func historyIDs() throws(FileError) -> [CaseID] {
    let folder = "\(path)/\(Name.history)"
    guard Files.exists(folder) else { return [] }
    return try Files.list(folder, calls).compactMap { name in
      guard name.hasSuffix(Name.historySuffix) else { return nil }
      return CaseID(String(name.dropLast(Name.historySuffix.utf8.count)))
    }
  }
}

/// A history to hold a file against, or why it cannot be read.
private struct CheckedHistory {
  let check: HistoryCheck?
  let issues: [CaseIssue]

  func issues(with document: CaseDocument, in file: String) -> [CaseIssue] {
    guard let check else { return issues }
    return check.chain + check.place(of: document)
      + SignatureCheck(check.history, file: file).issues(document)
  }
}

/// The lines of a history, each held against those it names.
private struct HistoryCheck {
  let history: CaseHistory
  let file: String

  init(_ history: CaseHistory, file: String) {
    self.history = history
    self.file = file
  }

  /// What is wrong with the graph, in the order of the file.
  var chain: [CaseIssue] {
    let torn =
      history.torn == 0
      ? []
      : [
        issue(
          .warning, nil,
          "The last line has no end: a save died in it, and nobody was told it was done.",
          "The next save of the case takes it away.")
      ]
    return history.unreadable.map { unreadable($0) } + links + twice + torn
  }

  private func unreadable(_ number: Int) -> CaseIssue {
    issue(
      .error, number, "The line cannot be read.",
      "It was damaged, or written by a newer version of the program. Restore it from a backup.")
  }

  /// Whether each line follows what it says it follows.
  private var links: [CaseIssue] {
    let lines = Dictionary(history.entries.map { ($0.digest, $0.line) }) { first, _ in first }
    return history.entries.flatMap { entry -> [CaseIssue] in
      let parents = entry.line.parents.map { lines[$0] }
      if parents.contains(where: { $0 == nil }) {
        return [
          issue(
            .error, entry.number, "The line before this one was altered or is missing.",
            "The chain is broken here. Restore the history from a backup.")
        ]
      }
      if case .merge = entry.line.event { return [] }
      return parents.contains { $0?.after != entry.line.before } ? [unlinked(entry)] : []
    }
  }

  private func unlinked(_ entry: CaseHistory.Entry) -> CaseIssue {
    issue(
      .error, entry.number, "The line does not begin where the one before it ended.",
      "The chain is broken here. Restore the history from a backup.")
  }

  private var twice: [CaseIssue] {
    var seen: Set<String> = []
    return history.entries.filter { !seen.insert($0.line.id).inserted }.map {
      issue(
        .error, $0.number, "Another line has the same id.",
        "An edit happens once. Restore the history from a backup.")
    }
  }

  /// Whether the file is what the history ends with.
  func place(of document: CaseDocument) -> [CaseIssue] {
    let heads = history.heads
    guard let head = heads.first else { return [] }
    if heads.count > 1 {
      return [
        issue(
          .warning, head.number, "Two clones of the store came together and were not joined yet.",
          "The next save of the case joins them.")
      ]
    }
    let hash = Hash.of(document.bytes)
    guard head.line.after != hash else { return [] }
    if hash == head.line.before, let (what, next) = Self.waiting(head.line.event) {
      return [
        issue(
          .warning, head.number, "The \(what) is on record and not in its place yet.",
          "The next \(next) puts it there.")
      ]
    }
    return [
      issue(
        .warning, head.number, outside(head, document, hash),
        "The next save of the case records it.")
    ]
  }

  /// What a line tells of that recovery finishes, and what does that.
  private static func waiting(_ event: HistoryLine.Event) -> (what: String, next: String)? {
    switch event {
    case .edit: ("edit", "save of the case")
    case .migrated: ("migration", "migration of the store")
    case .begun, .outside, .putBack, .aborted, .merge, .restored: nil
    }
  }

  private func outside(
    _ head: CaseHistory.Entry, _ document: CaseDocument, _ hash: String
  ) -> String {
    if let earlier = history.entries.last(where: { $0.line.after == hash }) {
      return "The file was put back to what it was after line \(earlier.number)."
    }
    guard let value = history.value(after: head.digest) else {
      return "The file was changed outside the program."
    }
    let count = value.changes(to: document.value).count
    return count == 0
      ? "The file has the same values in other bytes."
      : "The file was changed outside the program: \(count) change\(count == 1 ? "" : "s")."
  }

  private func issue(
    _ severity: CaseIssue.Severity, _ line: Int?, _ message: String, _ hint: String
  ) -> CaseIssue {
    CaseIssue(
      severity, file: file, line: line, rule: "HISTORY", message: message, hint: hint)
  }
}
