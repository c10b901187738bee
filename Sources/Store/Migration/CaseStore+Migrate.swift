internal import JSON
public import Oncology

/// What bringing a store to the current version of the format comes to.
public struct Migration: Sendable {
  /// A file of an older version.
  public struct File: Hashable, Sendable {
    /// Its name in the store.
    public let name: String
    /// The version it is of.
    public let format: Int
    /// The case it is, where it is one.
    let caseID: CaseID?
  }

  /// The files that are to be migrated, or were.
  public internal(set) var files: [File] = []
  /// What was left as it is, and why: files that cannot be read.
  public internal(set) var issues: [CaseIssue] = []
  /// What could not be migrated when it was tried; the file is as it was.
  public internal(set) var failures: [(name: String, failure: SaveFailure)] = []
  /// The backup that was made first; nil where nothing was to do.
  public internal(set) var backup: Backup?
}

extension CaseStore {
  /// What a migration would do; nothing is written.
  public func plannedMigration() -> Migration {
    var migration = Migration()
    for id in caseIDs {
      let name = file(of: id)
      migration.note(name, id) { () throws(CaseFileError) in try read(id).readOnly }
    }
    for id in meetingIDs {
      migration.note(file(ofMeeting: id), nil) { () throws(CaseFileError) in
        try meeting(id).readOnly
      }
    }
    // Last: while it is not migrated, the next migration knows that there is something to do.
    migration.note(Name.description, nil) { description.readOnly }
    return migration
  }

  /// Brings every file of an older version to the current one, after a backup of them all.
  ///
  /// A file is at any time the old or the new one; one that cannot be migrated holds up no other.
  /// Begun anew, it goes on where it ended; done twice, it does nothing.
  ///
  /// - Parameters:
  ///   - author: Who: a person's id or the account.
  ///   - now: When.
  ///   - state: The program's folder in the XDG state folder, where the backup goes.
  /// - Returns: What was migrated, and what could not be.
  /// - Throws: ``Failure``; nothing was changed.
  public func migrate(
    by author: String, at now: Instant, backingUpIn state: String
  ) throws(Failure) -> Migration {
    if let readOnly, isBarred(readOnly) { throw .readOnly(readOnly) }
    return try FolderLock.holding(path, calls, refused: { Failure.file($0) }) {
      () throws(Failure) in
      var migration = plannedMigration()
      guard !migration.files.isEmpty else { return migration }
      do throws(FileError) {
        let folder = BackupFolder(in: state, of: self)
        migration.backup = try folder.makeLocked(.beforeMigration, at: now)
      } catch {
        throw .noBackup(error)
      }
      let planned = migration.files
      migration.files = []
      for file in planned {
        do throws(SaveFailure) {
          try migrateLocked(file, author, now)
          migration.files.append(file)
        } catch {
          migration.failures.append((file.name, error))
        }
      }
      return migration
    }
  }

  private func isBarred(_ reason: ReadOnly) -> Bool {
    if case .older = reason { false } else { true }
  }

  private func migrateLocked(
    _ file: Migration.File, _ author: String, _ now: Instant
  ) throws(SaveFailure) {
    guard let id = file.caseID else { return try migrateBoard(file) }
    var session = try CaseSession(id, of: self, now: now, writesOlder: true)
    // A migration that died is finished with the session.
    guard session.document.readOnly != nil else { return }
    let bytes = session.document.migrated
    try check(bytes, of: session.document)
    let untold = session.untold(now)
    let line = session.line(
      .migrated(from: file.format, to: StoreDescription.format), by: author, after: untold,
      Hash.of(bytes), now)
    if let error = try session.put(bytes, untold + [line]) { throw .notSaved(error) }
  }

  /// What was migrated must be the same case, and whole.
  private func check(_ bytes: [UInt8], of document: CaseDocument) throws(SaveFailure) {
    let id = document.value.id
    do throws(CaseFileError) {
      let migrated = try CaseDocument(bytes, file: file(of: id), id: id)
      guard migrated.readOnly == nil, migrated.value == document.value else {
        throw CaseFileError(issues: migrated.warnings)
      }
    } catch {
      throw .invalid(error.issues)
    }
  }

  /// A meeting or the description: nothing tells of their changes yet.
  private func migrateBoard(_ file: Migration.File) throws(SaveFailure) {
    let place = "\(path)/\(file.name)"
    do throws(FileError) {
      let kind: FormatFile = file.name == Name.description ? .store : .meeting
      let bytes = try Files.read(place, followsLinks: false, calls)
      guard let text = try? VersionedFile(bytes, file: file.name, kind) else { return }
      try DurableWrite.replace(place, with: text.current.bytes, mark: "migration", calls)
    } catch {
      throw .notSaved(error)
    }
  }
}

extension Migration {
  fileprivate mutating func note(
    _ name: String, _ id: CaseID?, _ version: () throws(CaseFileError) -> ReadOnly?
  ) {
    do throws(CaseFileError) {
      if case .older(let format) = try version() {
        files.append(File(name: name, format: format, caseID: id))
      }
    } catch {
      issues += error.issues
    }
  }
}
