internal import Glibc
internal import JSON
public import Oncology

/// A file that was moved out of the way, because the program cannot use it.
public struct QuarantinedFile: Hashable, Sendable {
  /// Its name in the store before.
  public let name: String
  /// Where in the store it lies now.
  public let place: String
  /// The note beside it that says why and how to bring it back.
  public let note: String
}

extension CaseStore {
  /// Moves the cases and meetings that cannot be used into the folder `quarantine`, each with a note.
  ///
  /// For somebody who asks for it; nothing is deleted or overwritten. What the system refuses to read
  /// stays, and so does a file of a newer format.
  ///
  /// - Parameter now: When.
  /// - Returns: What was moved, and what could not be.
  /// - Throws: ``Failure`` when the store is read-only or cannot be locked; nothing was moved.
  public func quarantine(
    at now: Instant
  ) throws(Failure) -> (moved: [QuarantinedFile], failures: [FileError]) {
    if let readOnly { throw .readOnly(readOnly) }
    return try FolderLock.holding(path, calls, refused: { Failure.file($0) }) {
      () throws(Failure) in
      var moved: [QuarantinedFile] = []
      var failures: [FileError] = []
      for (name, issues) in unusable() {
        do throws(FileError) {
          moved.append(try move(name, issues, now))
        } catch {
          failures.append(error)
        }
      }
      return (moved, failures)
    }
  }

  private func unusable() -> [(name: String, issues: [CaseIssue])] {
    let cases = caseIDs.map { id in
      (file(of: id), issues { () throws(CaseFileError) in _ = try read(id) })
    }
    let meetings = meetingIDs.map { id in
      (file(ofMeeting: id), issues { () throws(CaseFileError) in _ = try meeting(id) })
    }
    return (cases + meetings).filter { !$0.1.isEmpty && isOurs($0.0) }
  }

  private func issues(_ read: () throws(CaseFileError) -> Void) -> [CaseIssue] {
    do throws(CaseFileError) {
      try read()
      return []
    } catch {
      return error.issues
    }
  }

  /// Whether a file can be read, and is not one that a newer program will know what to do with.
  private func isOurs(_ name: String) -> Bool {
    guard let bytes = try? Files.read("\(path)/\(name)", followsLinks: false, calls) else {
      return false
    }
    guard let document = try? JSONDocument(bytes) else { return true }
    if case .newer = FormatVersion(document.root) { return false }
    return true
  }

  private func move(
    _ name: String, _ issues: [CaseIssue], _ now: Instant
  ) throws(FileError) -> QuarantinedFile {
    let place = freePlace(for: name)
    let note = "\(place).why.txt"
    let target = "\(path)/\(place)"
    try Files.makeFolder(Files.folder(of: target), isShared: true, calls)
    // The note first: no file lies there without a reason.
    let why = Array(Self.note(name, place, issues, now).utf8)
    try DurableWrite.replace("\(path)/\(note)", with: why, mark: "note", calls)
    do throws(FileError) {
      let source = "\(path)/\(name)"
      try calls.make(.rename, "move", source) { Int(unsafe rename(source, target)) }
    } catch {
      Files.remove("\(path)/\(note)", calls)
      throw error
    }
    try Files.sync(folder: Files.folder(of: target), calls)
    try Files.sync(folder: Files.folder(of: "\(path)/\(name)"), calls)
    return QuarantinedFile(name: name, place: place, note: note)
  }

  /// A name in the quarantine that nothing has yet.
  private func freePlace(for name: String) -> String {
    let first = "\(Name.quarantine)/\(name)"
    var place = first
    var number = 1
    while Files.exists("\(path)/\(place)") || Files.exists("\(path)/\(place).why.txt") {
      number += 1
      place = "\(first).\(number)"
    }
    return place
  }

  private static func note(
    _ name: String, _ place: String, _ issues: [CaseIssue], _ now: Instant
  ) -> String {
    let reasons = issues.map { "\($0.place): \($0.message) [\($0.rule)]\n  \($0.hint)\n" }.joined()
    return """
      \(name) was moved here at \(now), because it cannot be used:

      \(reasons)
      Mend it and bring it back, in the folder of the store: mv '\(place)' '\(name)'

      """
  }
}
