internal import Glibc
internal import Oncology

/// How a case's file and the lines that tell of it come to disk together, in a store that is locked.
struct CaseCommit {
  let file: String
  let historyFile: String
  /// How much of the history stays: all whole lines.
  let historySize: Int
  /// The file as it was read; nil where there was none.
  let mark: FileMark?
  let calls: SystemCalls

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
      isSame = try FileMark.ifThere(file, calls) == mark
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
  func append(_ lines: [HistoryLine]) throws(SaveFailure) {
    // A line that cannot be read again would lock everybody out of the case.
    guard lines.allSatisfy({ HistoryLine(ArraySlice($0.bytes)) == $0 }) else {
      throw .invalid([Self.unwritable(historyFile)])
    }
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
        try Files.truncate(historyFile, to: isNew ? 0 : historySize, calls)
      }
    } catch {
      throw .uncertain(reason)
    }
    if isNew { Files.remove(historyFile, calls) }
    throw .notSaved(reason)
  }
}
