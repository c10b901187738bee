internal import Glibc
internal import Oncology

/// How a case's file and the lines that tell of it come to disk together, in a store that is locked.
struct CaseCommit {
  let file: String
  let historyFile: String
  /// The file as it was read; nil where there was none.
  let mark: FileMark?
  let calls: SystemCalls

  /// Puts a file in the place of the one that was read, and lines into the history.
  ///
  /// The lines are the commit point: what fails before leaves nothing, what fails after is left for
  /// recovery to finish.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - lines: The lines that tell of it.
  ///   - history: What the history's file has, without a torn line; with the lines afterwards, and of no
  ///     use where they could not be written.
  /// - Returns: Why the file is not in its place yet; nil when it is, and lasts.
  /// - Throws: ``SaveFailure``.
  func put(
    _ bytes: [UInt8], _ lines: [HistoryLine], to history: inout CaseHistory
  ) throws(SaveFailure) -> FileError? {
    guard let last = lines.last else { return nil }
    let size = history.bytes.count
    let text = try text(of: lines, for: &history)
    var write = DurableWrite(calls)
    let isSame: Bool
    do throws(FileError) {
      try write.add(bytes, at: file, mark: last.id)
      isSame = try FileMark.ifThere(file, calls) == mark
    } catch {
      throw .notSaved(error)
    }
    guard isSame else { throw .busy }
    do throws(SaveFailure) {
      try append(text, after: size)
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
  func append(_ lines: [HistoryLine], to history: inout CaseHistory) throws(SaveFailure) {
    let size = history.bytes.count
    try append(try text(of: lines, for: &history), after: size)
  }

  private func text(
    of lines: [HistoryLine], for history: inout CaseHistory
  ) throws(SaveFailure) -> [UInt8] {
    guard let text = history.add(lines) else { throw .invalid([Self.unwritable(historyFile)]) }
    return text
  }

  private func append(_ text: [UInt8], after size: Int) throws(SaveFailure) {
    let isNew = !Files.exists(historyFile)
    let folder = Files.folder(of: historyFile)
    do throws(FileError) {
      try Files.makeFolder(folder, isShared: true, calls)
      if isNew { try Files.sync(folder: Files.folder(of: folder), calls) }
    } catch {
      throw .notSaved(error)
    }
    do throws(FileError) {
      let descriptor = try Files.open(
        historyFile, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, "write", calls)
      defer { close(descriptor) }
      if isNew { try FileAccess.settle(descriptor, at: historyFile, replaces: false, calls) }
      try calls.writeAll(text, to: descriptor, historyFile)
      try calls.make(.sync, "write", historyFile) { Int(fsync(descriptor)) }
      if isNew { try Files.sync(folder: folder, calls) }
    } catch {
      try takeBack(isNew: isNew, size, error)
    }
  }

  private static func unwritable(_ file: String) -> CaseIssue {
    CaseIssue(
      .error, file: file, rule: "HISTORY", message: "The edit cannot be put into the history.",
      hint: "It has no author, or a text that is empty.")
  }

  private func takeBack(
    isNew: Bool, _ size: Int, _ reason: FileError
  ) throws(SaveFailure) {
    do throws(FileError) {
      if Files.exists(historyFile) {
        try Files.truncate(historyFile, to: isNew ? 0 : size, calls)
      }
    } catch {
      throw .uncertain(reason)
    }
    if isNew { Files.remove(historyFile, calls) }
    throw .notSaved(reason)
  }
}
