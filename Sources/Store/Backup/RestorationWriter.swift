internal import Oncology

/// Puts the files of a backup in place, in a store that is locked.
struct RestorationWriter {
  let store: CaseStore
  let plan: Restoration
  let author: String
  let now: Instant

  /// Puts one of them in place.
  func write(
    _ step: Restoration.Step, _ bytes: [UInt8], _ contents: BackupContents
  ) throws(SaveFailure) {
    switch step {
    case .changed(let id, _): try change(id, to: bytes)
    case .returned(let id, _):
      try bring(id, bytes, contents.files[store.historyFile(of: id)])
    case .file(let name): try replace(name, bytes)
    }
  }

  private func change(_ id: CaseID, to bytes: [UInt8]) throws(SaveFailure) {
    var session = try CaseSession(id, of: store, now: now, writesOlder: true)
    let target = try document(id, bytes)
    let untold = session.untold(now)
    let line = session.line(
      event(session.document.value.changes(to: target), from: session.document.value, to: target),
      by: author, after: untold, Hash.of(bytes), now)
    if let error = try session.put(bytes, untold + [line]) { throw .notSaved(error) }
  }

  private func document(_ id: CaseID, _ bytes: [UInt8]) throws(SaveFailure) -> PatientCase {
    do throws(CaseFileError) {
      return try CaseDocument(bytes, file: store.file(of: id), id: id).value
    } catch {
      throw .invalid(error.issues)
    }
  }

  private func event(
    _ changes: [CaseChange], from old: PatientCase, to new: PatientCase
  ) -> HistoryLine.Event {
    .restored(
      backup: plan.backup.name, changes,
      droppedCalls: RestorationPlan.lost(from: old, in: new).map(\.call))
  }

  /// A case whose file is missing or damaged: what was there is in the backup that was made first.
  private func bring(
    _ id: CaseID, _ bytes: [UInt8], _ oldHistory: [UInt8]?
  ) throws(SaveFailure) {
    let historyFile = "\(store.path)/\(store.historyFile(of: id))"
    let file = "\(store.path)/\(store.file(of: id))"
    let mark: FileMark?
    do throws(FileError) {
      if let oldHistory, !Files.exists(historyFile) { try put(oldHistory, historyFile) }
      try Files.makeFolder(Files.folder(of: file), isShared: true, store.calls)
      mark = try FileMark.ifThere(file, store.calls)
    } catch {
      throw .notSaved(error)
    }
    var history = try CaseSession.readHistory(historyFile, nil, store.calls)
    let commit = CaseCommit(file: file, historyFile: historyFile, mark: mark, calls: store.calls)
    let lines = lines(history, try document(id, bytes), Hash.of(bytes))
    if let error = try commit.put(bytes, lines, to: &history) { throw .notSaved(error) }
  }

  private func put(_ bytes: [UInt8], _ path: String) throws(FileError) {
    try Files.makeFolder(Files.folder(of: path), isShared: true, store.calls)
    try DurableWrite.replace(path, with: bytes, mark: "restore", store.calls)
  }

  /// From what the history ends with to what is put there; a history that is none begins with it.
  private func lines(
    _ history: CaseHistory, _ value: PatientCase, _ hash: String
  ) -> [HistoryLine] {
    guard let head = history.heads.first else {
      let begun = line(.begun(value), [], from: hash, to: hash, by: nil)
      let event = event([], from: value, to: value)
      return [begun, line(event, [Hash.of(begun.bytes)], from: hash, to: hash, by: author)]
    }
    let old = history.value(after: head.digest)
    let changes = old.map { $0.changes(to: value) } ?? []
    if history.heads.count > 1 {
      let parents = history.heads.map(\.digest)
      let merge = line(.merge(changes), parents, from: head.line.after, to: hash, by: nil)
      let event = event([], from: old ?? value, to: value)
      return [merge, line(event, [Hash.of(merge.bytes)], from: hash, to: hash, by: author)]
    }
    let event = event(changes, from: old ?? value, to: value)
    return [line(event, [head.digest], from: head.line.after, to: hash, by: author)]
  }

  private func line(
    _ event: HistoryLine.Event, _ parents: [String], from before: String, to after: String,
    by author: String?
  ) -> HistoryLine {
    HistoryLine(
      id: CaseStore.newEditID(), parents: parents, author: author, at: now, event: event,
      before: before, after: after)
  }

  private func replace(_ name: String, _ bytes: [UInt8]) throws(SaveFailure) {
    do throws(FileError) {
      try put(bytes, "\(store.path)/\(name)")
    } catch {
      throw .notSaved(error)
    }
  }
}
