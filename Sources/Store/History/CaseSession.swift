internal import Glibc
internal import Oncology

/// One case while the store is locked: its file, its history, and what puts the two in step.
struct CaseSession {
  let id: CaseID
  private let file: String
  private let historyFile: String
  private let calls: SystemCalls
  private(set) var history: CaseHistory
  private(set) var document: CaseDocument
  private(set) var hash: String
  private var mark: FileMark

  /// Reads a case for writing, and finishes what a save that died began.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - store: Its store, which is locked.
  ///   - now: When somebody asks, for lines that nobody else dates.
  /// - Throws: ``SaveFailure``.
  init(_ id: CaseID, of store: CaseStore, now: Instant) throws(SaveFailure) {
    self.id = id
    calls = store.calls
    file = "\(store.path)/\(store.file(of: id))"
    historyFile = "\(store.path)/\(store.historyFile(of: id))"
    guard Files.exists(file) else { throw .noSuchCase(id) }
    history = try Self.readHistory(historyFile, calls)
    (document, hash, mark) = try Self.readCase(id, file, store.file(of: id), calls)
    try settle(now)
  }

  // MARK: Reading

  private static func readHistory(
    _ path: String, _ calls: SystemCalls
  ) throws(SaveFailure) -> CaseHistory {
    let bytes = try disk { () throws(FileError) -> [UInt8] in
      Files.exists(path) ? try Files.read(path, calls) : []
    }
    let history = CaseHistory(bytes)
    if let line = history.unreadable.first { throw .unreadableHistory(line: line) }
    guard history.torn > 0 else { return history }
    // Nobody was told that a line without its end was saved.
    try disk { () throws(FileError) in
      try truncate(path, to: history.size - history.torn, calls)
    }
    return CaseHistory(Array(bytes.dropLast(history.torn)))
  }

  /// What the system refuses here leaves everything as it was.
  private static func disk<Value>(
    _ body: () throws(FileError) -> Value
  ) throws(SaveFailure) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw .notSaved(error)
    }
  }

  private static func readCase(
    _ id: CaseID, _ path: String, _ name: String, _ calls: SystemCalls
  ) throws(SaveFailure) -> (CaseDocument, String, FileMark) {
    let mark = try disk { () throws(FileError) in try FileMark(path, calls) }
    let bytes = try disk { () throws(FileError) in try Files.read(path, calls) }
    do throws(CaseFileError) {
      return (try CaseDocument(bytes, file: name, id: id), Hash.of(bytes), mark)
    } catch {
      throw .unreadable(error.issues)
    }
  }

  private mutating func readAgain() throws(SaveFailure) {
    (document, hash, mark) = try Self.readCase(id, file, file, calls)
  }

  // MARK: Recovery

  /// Puts in place what is on record and is not: a save died, or was saved over before it was done.
  private mutating func settle(_ now: Instant) throws(SaveFailure) {
    let heads = history.heads
    guard heads.count == 1, let head = heads.first, head.line.after != hash,
      case .edit(let change, _) = head.line.event
    else { return }
    let waiting = DurableWrite.temporaryName(for: file, mark: head.line.id)
    let isWaiting = try holds(waiting, head.line.after)
    if isWaiting, hash == head.line.before {
      try rename(waiting)
      try readAgain()
    } else if isWaiting || hash == head.line.before {
      try redo(change, of: head, now)
      history = try Self.readHistory(historyFile, calls)
      try readAgain()
      // Not before: it is all that tells that the edit never came to its place.
      Files.remove(waiting, calls)
    }
  }

  private func holds(_ path: String, _ hash: String) throws(SaveFailure) -> Bool {
    guard Files.exists(path) else { return false }
    let bytes = try Self.disk { () throws(FileError) in try Files.read(path, calls) }
    return Hash.of(bytes) == hash
  }

  private func rename(_ waiting: String) throws(SaveFailure) {
    try Self.disk { () throws(FileError) in
      try calls.make(.rename, "write", file) { Int(unsafe Glibc.rename(waiting, file)) }
      try Files.sync(folder: Files.folder(of: file), calls)
    }
  }

  /// Makes the change of the last line once more, on what the file has become since.
  private mutating func redo(
    _ change: CaseChange, of head: CaseHistory.Entry, _ now: Instant
  ) throws(SaveFailure) {
    let changes = changes(since: head, to: document.value)
    guard let value = try? document.value.applying(change) else {
      try append([line(.aborted(edit: head.line.id, changes), after: [head], hash, now)])
      return
    }
    let bytes = CaseRewriter.bytes(of: document, for: value)
    let hash = Hash.of(bytes)
    if hash == head.line.after {
      try replace(with: bytes)
    } else {
      // What was saved over it comes first, and then the same change under an id of its own.
      let outside = line(.outside(changes), after: [head], self.hash, now)
      let edit = Edit(
        id: CaseStore.newEditID(), author: head.line.author ?? head.line.id, at: now,
        change: change)
      let again = line(edit, after: [outside], hash)
      if let error = try put(bytes, [outside, again]) { throw .notSaved(error) }
    }
  }

  private func replace(with bytes: [UInt8]) throws(SaveFailure) {
    try Self.disk { () throws(FileError) in
      var write = DurableWrite(calls)
      try write.add(bytes, at: file, mark: CaseStore.newEditID())
      try write.finish()
    }
  }

  // MARK: What nobody told the history

  /// The lines that are to stand before the next edit: the beginning, hand edits, merged clones.
  func untold(_ now: Instant) -> [HistoryLine] {
    let heads = history.heads
    guard let head = heads.first else {
      return [line(.begun(document.value), after: [], hash, now)]
    }
    if heads.count == 1, head.line.after == hash { return [] }
    let changes = changes(since: head, to: document.value)
    if heads.count > 1 { return [line(.merge(changes), after: heads, hash, now)] }
    if let earlier = history.entries.last(where: { $0.line.after == hash }) {
      return [line(.putBack(to: earlier.line.id, changes), after: heads, hash, now)]
    }
    return [line(.outside(changes), after: heads, hash, now)]
  }

  private func changes(since head: CaseHistory.Entry, to value: PatientCase) -> [CaseChange] {
    history.value(after: head.digest)?.changes(to: value) ?? []
  }

  private func line(
    _ event: HistoryLine.Event, after parents: [CaseHistory.Entry], _ hash: String, _ now: Instant
  ) -> HistoryLine {
    HistoryLine(
      id: CaseStore.newEditID(), parents: parents.map(\.digest), author: nil, at: now,
      event: event, before: parents.first?.line.after ?? hash, after: hash)
  }

  /// The line of an edit, after those that are to stand before it.
  func line(
    _ edit: Edit, after untold: [HistoryLine], _ hash: String
  ) -> HistoryLine {
    let parents = untold.last.map { [Hash.of($0.bytes)] } ?? history.heads.map(\.digest)
    return HistoryLine(
      id: edit.id, parents: parents, author: edit.author, at: edit.at,
      event: .edit(edit.change, undoes: edit.undoes), before: self.hash, after: hash)
  }

  // MARK: Writing

  /// Puts a file in the place of the one that was read, and lines into the history.
  ///
  /// The lines are the commit point: what fails before leaves nothing, what fails after is left for
  /// recovery to finish.
  ///
  /// - Returns: Why the file is not in its place yet; nil when it is, and lasts.
  /// - Throws: ``SaveFailure``.
  func put(_ bytes: [UInt8], _ lines: [HistoryLine]) throws(SaveFailure) -> FileError? {
    guard let last = lines.last else { return nil }
    var write = DurableWrite(calls)
    let isSame: Bool
    do throws(FileError) {
      try write.add(bytes, at: file, mark: last.id)
      isSame = try FileMark(file, calls) == mark
    } catch {
      throw .notSaved(error)
    }
    guard isSame else { throw .busy }
    do throws(SaveFailure) {
      try append(lines)
    } catch {
      if case .uncertain = error { write.leave() }
      throw error
    }
    do throws(FileError) {
      try write.finish()
      return nil
    } catch {
      write.leave()
      return error
    }
  }

  /// Appends lines to the history and makes them last, or takes them back.
  private func append(_ lines: [HistoryLine]) throws(SaveFailure) {
    // A line that cannot be read again would lock everybody out of the case.
    guard lines.allSatisfy({ HistoryLine(ArraySlice($0.bytes)) == $0 }) else {
      throw .invalid([Self.unwritable(historyFile)])
    }
    let isNew = !Files.exists(historyFile)
    let folder = Files.folder(of: historyFile)
    do throws(FileError) {
      try Files.makeFolder(folder, calls)
      if isNew { try Files.sync(folder: Files.folder(of: folder), calls) }
    } catch {
      throw .notSaved(error)
    }
    do throws(FileError) {
      let descriptor = try Files.open(
        historyFile, O_WRONLY | O_APPEND | O_CREAT, "write", calls)
      defer { close(descriptor) }
      let bytes = lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
      try calls.writeAll(bytes, to: descriptor, historyFile)
      try calls.make(.sync, "write", historyFile) { Int(fsync(descriptor)) }
      if isNew { try Files.sync(folder: folder, calls) }
    } catch {
      try takeBack(isNew: isNew, error)
    }
  }

  private static func unwritable(_ file: String) -> CaseIssue {
    CaseIssue(
      .error, file: file, rule: "HISTORY", message: "The edit cannot be put into the history.",
      hint: "It has no author, or a text that is empty.")
  }

  private func takeBack(isNew: Bool, _ reason: FileError) throws(SaveFailure) {
    do throws(FileError) {
      if Files.exists(historyFile) {
        try Self.truncate(historyFile, to: isNew ? 0 : history.size - history.torn, calls)
      }
    } catch {
      throw .uncertain(reason)
    }
    if isNew { Files.remove(historyFile, calls) }
    throw .notSaved(reason)
  }

  private static func truncate(
    _ path: String, to size: Int, _ calls: SystemCalls
  ) throws(FileError) {
    let descriptor = try Files.open(path, O_WRONLY, "write", calls)
    defer { close(descriptor) }
    try calls.make(.truncate, "write", path) { Int(ftruncate(descriptor, size)) }
    try calls.make(.sync, "write", path) { Int(fsync(descriptor)) }
  }
}
