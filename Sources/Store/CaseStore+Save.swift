internal import JSON
public import Oncology

extension CaseStore {
  /// An id that no other edit has.
  public static func newEditID() -> String {
    [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)].map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// The history of a case; empty where nothing was ever saved here.
  public func history(of id: CaseID) throws(FileError) -> CaseHistory {
    let file = "\(path)/\(historyFile(of: id))"
    return CaseHistory(Files.exists(file) ? try Files.read(file, followsLinks: false, calls) : [])
  }

  /// Makes a change to a case: to what is in its file now, whatever was shown when it was asked for.
  ///
  /// It has happened when the history has its line, and it happens at most once: an edit whose id is
  /// on record is passed over. What was changed by hand since is recorded first. A call that is
  /// signed gets its digest here.
  ///
  /// - Throws: ``SaveFailure``.
  public func save(_ edit: Edit, to id: CaseID) throws(SaveFailure) -> SavedCase {
    if let readOnly { throw .readOnly(readOnly) }
    return try FolderLock.holding(path, line: line, calls, refused: { SaveFailure.notSaved($0) }) {
      () throws(SaveFailure) in
      let backup = backUpDaily(at: edit.at)
      var saved = try saveAgain(edit, to: id)
      saved.backup = backup
      return saved
    }
  }

  /// A backup that cannot be made holds no save back.
  private func backUpDaily(at now: Instant) -> SavedCase.DailyBackup {
    guard let state else { return .none }
    do throws(FileError) {
      return try BackupFolder(in: state, of: self).makeDailyLocked(at: now).map { .made($0) }
        ?? .none
    } catch {
      return .failed(error)
    }
  }

  private func saveAgain(_ edit: Edit, to id: CaseID) throws(SaveFailure) -> SavedCase {
    var tries = 0
    while true {
      do throws(SaveFailure) {
        return try saveLocked(edit, to: id)
      } catch {
        tries += 1
        guard case .busy = error, tries < Self.mostTries else { throw error }
      }
    }
  }

  /// How often a save begins anew because an editor or git wrote the file under it.
  private static let mostTries = 5

  /// Where those stand in line who save.
  private var line: String { "\(path)/\(Name.cases)" }

  private func saveLocked(_ edit: Edit, to id: CaseID) throws(SaveFailure) -> SavedCase {
    var session = try CaseSession(id, of: self, now: edit.at)
    if session.history.holds(edit: edit.id) {
      if session.history.aborted.contains(edit.id) { throw .aborted(edit: edit.id) }
      return SavedCase(document: session.document, state: .savedBefore, noticed: [])
    }
    var edit = edit
    edit.change = CallSeal.sealed(edit.change, in: id)
    let changed = try document(session.document, after: edit.change)
    let hash = changed.hash
    let untold = session.untold(edit.at)
    let line = session.line(edit, after: untold, hash)
    if let error = try session.put(changed.bytes, untold + [line]) {
      return SavedCase(document: changed, state: .recorded(error), noticed: untold)
    }
    memory.keep(
      SaveMemory.Known(id: id, document: changed, hash: hash, history: session.history))
    return SavedCase(document: changed, state: .saved, noticed: untold)
  }

  private func document(
    _ document: CaseDocument, after change: CaseChange
  ) throws(SaveFailure) -> CaseDocument {
    let value: PatientCase
    do throws(ChangeError) {
      value = try document.value.applying(change)
    } catch {
      throw .misfit(error)
    }
    let splice = CaseSplice(document, to: value)
    if let splice, splice.isSound(for: value) { return CaseDocument(splice, saying: value) }
    let bytes = splice?.bytes ?? CaseRewriter.bytes(of: document, for: value)
    do throws(CaseFileError) {
      let changed = try CaseDocument(bytes, file: file(of: value.id), id: value.id)
      guard changed.value == value else { throw CaseFileError(issues: [Self.lost(value.id, self)]) }
      return changed
    } catch {
      throw .invalid(error.issues)
    }
  }

  /// What is read must be what was written; anything else is a mistake of this program.
  private static func lost(_ id: CaseID, _ store: CaseStore) -> CaseIssue {
    CaseIssue(
      .error, file: store.file(of: id), message: "The change could not be written into the file.",
      hint: "Nothing was changed. Please report it with the kind of change.")
  }

  /// Finishes the saves that died, and takes away what they left.
  ///
  /// For a store that is opened to be written; a save does the same for its own case.
  ///
  /// - Returns: The cases that could not be brought in step, with the reason.
  /// - Throws: ``SaveFailure/notSaved(_:)`` when the store cannot be locked or listed, and
  ///   ``SaveFailure/readOnly(_:)``.
  public func recover(now: Instant) throws(SaveFailure) -> [CaseID: SaveFailure] {
    if let readOnly { throw .readOnly(readOnly) }
    return try FolderLock.holding(path, line: line, calls, refused: { SaveFailure.notSaved($0) }) {
      () throws(SaveFailure) in
      do throws(FileError) {
        return try recoverLocked(now)
      } catch {
        throw .notSaved(error)
      }
    }
  }

  private func recoverLocked(_ now: Instant) throws(FileError) -> [CaseID: SaveFailure] {
    try removeLeftovers()
    let folder = "\(path)/\(Name.cases)"
    guard Files.exists(folder) else { return [:] }
    let left = try Files.listAll(folder, calls).filter {
      $0.hasPrefix(".") && $0.hasSuffix(DurableWrite.temporarySuffix)
    }
    var failures: [CaseID: SaveFailure] = [:]
    for id in Set(left.compactMap { Self.id(ofTemporary: $0) }).sorted() {
      if let failure = settle(id, now) { failures[id] = failure }
    }
    // A case that is in step has no use for them; of another one they may be all there is.
    for name in left {
      guard let id = Self.id(ofTemporary: name), failures[id] == nil else { continue }
      Files.remove("\(folder)/\(name)", calls)
    }
    return failures
  }

  /// Takes away what a program that died left beside files that have no history: nobody waits for it.
  private func removeLeftovers() throws(FileError) {
    let others = Name.folders.filter { $0 != Name.cases }.map { "\(path)/\($0)" }
    for folder in [path] + others where Files.exists(folder) {
      for name in try Files.listAll(folder, calls) where Self.isLeftover(name) {
        Files.remove("\(folder)/\(name)", calls)
      }
    }
  }

  /// Whether a name is that of a file in waiting, `.NAME.json.MARK.tmp`.
  private static func isLeftover(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(DurableWrite.temporarySuffix) && name.contains(".json")
  }

  private func settle(_ id: CaseID, _ now: Instant) -> SaveFailure? {
    do throws(SaveFailure) {
      _ = try CaseSession(id, of: self, now: now, writesOlder: true)
      return nil
    } catch {
      return if case .noSuchCase = error { nil } else { error }
    }
  }

  /// The case of a temporary file, `.C-0142.json.MARK.tmp`.
  private static func id(ofTemporary name: String) -> CaseID? {
    let marked = name.dropFirst().dropLast(DurableWrite.temporarySuffix.utf8.count)
    guard let dot = marked.lastIndex(of: ".") else { return nil }
    let file = marked[..<dot]
    return file.hasSuffix(Name.suffix) ? CaseID(String(file.dropLast(Name.suffix.utf8.count))) : nil
  }
}
