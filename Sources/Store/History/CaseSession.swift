internal import Glibc
internal import Oncology

/// One case while the store is locked: its file, its history, and what puts the two in step.
struct CaseSession {
  let id: CaseID
  private let name: String
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
  ///   - writesOlder: Whether a file of an older format may be written.
  /// - Throws: ``SaveFailure``.
  init(
    _ id: CaseID, of store: CaseStore, now: Instant, writesOlder: Bool = false
  ) throws(SaveFailure) {
    self.id = id
    calls = store.calls
    name = store.file(of: id)
    file = "\(store.path)/\(name)"
    historyFile = "\(store.path)/\(store.historyFile(of: id))"
    guard Files.exists(file) else { throw .noSuchCase(id) }
    let known = store.memory.take(id)
    history = try Self.readHistory(historyFile, known?.history, calls)
    (document, hash, mark) = try Self.readCase(id, file, name, known, calls)
    // Before anything is put in place: what is newer may mean something else than it says here.
    if case .newer = document.readOnly { throw .readOnly(document.readOnly ?? .asked) }
    try settle(now)
    if let reason = document.readOnly, !writesOlder { throw .readOnly(reason) }
  }

  // MARK: Reading

  /// The history in a file, of which only those bytes are looked at that are not known.
  static func readHistory(
    _ path: String, _ known: consuming CaseHistory?, _ calls: SystemCalls
  ) throws(SaveFailure) -> CaseHistory {
    let bytes = try disk { () throws(FileError) -> [UInt8] in
      Files.exists(path) ? try Files.read(path, followsLinks: false, calls) : []
    }
    var history = CaseHistory(bytes, known: known)
    if let line = history.unreadable.first { throw .unreadableHistory(line: line) }
    guard history.torn > 0 else { return history }
    // Nobody was told that a line without its end was saved.
    history.dropTorn()
    let size = history.bytes.count
    try disk { () throws(FileError) in try Files.truncate(path, to: size, calls) }
    return history
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
    _ id: CaseID, _ path: String, _ name: String, _ known: SaveMemory.Known?, _ calls: SystemCalls
  ) throws(SaveFailure) -> (CaseDocument, String, FileMark) {
    let mark = try disk { () throws(FileError) in try FileMark(path, calls) }
    let bytes = try disk { () throws(FileError) in
      try Files.read(path, followsLinks: false, calls)
    }
    if let known, bytes.isSame(as: known.document.bytes) {
      return (known.document, known.hash, mark)
    }
    do throws(CaseFileError) {
      return (try CaseDocument(bytes, file: name, id: id), Hash.of(bytes), mark)
    } catch {
      throw .unreadable(error.issues)
    }
  }

  private mutating func readAgain() throws(SaveFailure) {
    (document, hash, mark) = try Self.readCase(id, file, name, nil, calls)
  }

  // MARK: Recovery

  /// Puts in place what is on record and is not: a save died, or was saved over before it was done.
  private mutating func settle(_ now: Instant) throws(SaveFailure) {
    let heads = history.heads
    guard heads.count == 1, let head = heads.first, head.line.after != hash else { return }
    switch head.line.event {
    case .edit, .migrated, .restored: break
    case .begun, .outside, .putBack, .aborted, .merge: return
    }
    let waiting = DurableWrite.temporaryName(for: file, mark: head.line.id)
    let isWaiting = try holds(waiting, head.line.after)
    if isWaiting, hash == head.line.before {
      try rename(waiting)
      try readAgain()
    } else if isWaiting || hash == head.line.before {
      try redo(head, now)
      history = try Self.readHistory(historyFile, history, calls)
      try readAgain()
      // Not before: it is all that tells that the edit never came to its place.
      Files.remove(waiting, calls)
    }
  }

  /// Makes what the last line tells of once more, or notes that it has no place any more.
  private mutating func redo(_ head: CaseHistory.Entry, _ now: Instant) throws(SaveFailure) {
    switch head.line.event {
    case .edit(let change, _): try redo(change, of: head, now)
    case .migrated where Hash.of(document.migrated) == head.line.after:
      try replace(with: document.migrated)
    default: try abort(head, now)
    }
  }

  private mutating func abort(_ head: CaseHistory.Entry, _ now: Instant) throws(SaveFailure) {
    let changes = changes(since: head, to: document.value)
    let aborted = line(.aborted(edit: head.line.id, changes), after: [head], hash, now)
    try commit.append([aborted], to: &history)
  }

  private func holds(_ path: String, _ hash: String) throws(SaveFailure) -> Bool {
    guard Files.exists(path) else { return false }
    let bytes = try Self.disk { () throws(FileError) in
      try Files.read(path, followsLinks: false, calls)
    }
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
    guard document.readOnly == nil, let value = try? document.value.applying(change) else {
      return try abort(head, now)
    }
    let changes = changes(since: head, to: document.value)
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

  /// The line of something else than an edit that somebody did, after those that are to stand before it.
  func line(
    _ event: HistoryLine.Event, by author: String, after untold: [HistoryLine], _ hash: String,
    _ now: Instant
  ) -> HistoryLine {
    HistoryLine(
      id: CaseStore.newEditID(), parents: parents(after: untold), author: author, at: now,
      event: event, before: self.hash, after: hash)
  }

  private func parents(after untold: [HistoryLine]) -> [String] {
    untold.last.map { [Hash.of($0.bytes)] } ?? history.heads.map(\.digest)
  }

  /// The line of an edit, after those that are to stand before it.
  func line(
    _ edit: Edit, after untold: [HistoryLine], _ hash: String
  ) -> HistoryLine {
    HistoryLine(
      id: edit.id, parents: parents(after: untold), author: edit.author, at: edit.at,
      event: .edit(edit.change, undoes: edit.undoes), before: self.hash, after: hash)
  }

  // MARK: Writing

  /// What puts a file and lines on disk.
  private var commit: CaseCommit {
    CaseCommit(file: file, historyFile: historyFile, mark: mark, calls: calls)
  }

  /// Puts a file in the place of the one that was read, and lines into the history.
  ///
  /// - Returns: Why the file is not in its place yet; nil when it is, and lasts.
  /// - Throws: ``SaveFailure``; the session is of no use then.
  mutating func put(_ bytes: [UInt8], _ lines: [HistoryLine]) throws(SaveFailure) -> FileError? {
    try commit.put(bytes, lines, to: &history)
  }
}
