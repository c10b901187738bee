public import Oncology

extension CaseStore {
  /// What restoring a backup would do; nothing is written.
  ///
  /// - Parameters:
  ///   - name: The backup's name.
  ///   - state: The program's folder in the XDG state folder.
  ///   - id: The only case to restore; nil for everything.
  /// - Returns: What would become another, and what would be lost.
  /// - Throws: ``Failure``.
  public func plannedRestoration(
    of name: String, in state: String, only id: CaseID? = nil
  ) throws(Failure) -> Restoration {
    try restoration(of: name, in: state, only: id).0
  }

  /// Puts back what a backup has, after a backup of what is there.
  ///
  /// Each case is an edit of its own in the history, which says what it was. A file is at any time the
  /// old or the new one.
  ///
  /// - Parameters:
  ///   - name: The backup's name.
  ///   - state: The program's folder in the XDG state folder.
  ///   - id: The only case to restore; nil for everything.
  ///   - dropsSigned: Whether calls that were signed since may go with it.
  ///   - author: Who: a person's id or the account.
  ///   - now: When.
  /// - Returns: What became another, and what could not be written.
  /// - Throws: ``Failure``; nothing was changed.
  public func restore(
    _ name: String, in state: String, only id: CaseID? = nil, dropsSigned: Bool = false,
    by author: String, at now: Instant
  ) throws(Failure) -> Restoration {
    if let readOnly { throw .readOnly(readOnly) }
    return try FolderLock.holding(path, calls, refused: { Failure.file($0) }) {
      () throws(Failure) in
      var (plan, contents) = try restoration(of: name, in: state, only: id)
      guard dropsSigned || plan.signed.isEmpty else { throw .wouldDropSigned(plan.signed) }
      guard !plan.steps.isEmpty else { return plan }
      do throws(FileError) {
        plan.before = try BackupFolder(in: state, of: self).makeLocked(.beforeRestore, at: now)
      } catch {
        throw .noBackup(error)
      }
      let writer = RestorationWriter(store: self, plan: plan, author: author, now: now)
      let planned = plan.steps
      plan.steps = []
      for step in planned {
        let file = fileName(of: step)
        do throws(SaveFailure) {
          if let bytes = contents.files[file] { try writer.write(step, bytes, contents) }
          plan.steps.append(step)
        } catch {
          plan.failures.append((file, error))
        }
      }
      return plan
    }
  }

  private func fileName(of step: Restoration.Step) -> String {
    switch step {
    case .changed(let id, _), .returned(let id, _): file(of: id)
    case .file(let name): name
    }
  }

  private func restoration(
    of name: String, in state: String, only id: CaseID?
  ) throws(Failure) -> (Restoration, BackupContents) {
    let backup: Backup?
    let bytes: [UInt8]
    do throws(FileError) {
      backup = try BackupFolder(in: state, of: self).backups().first { $0.name == name }
      bytes =
        try backup.map { backup throws(FileError) in
          try Files.read(backup.path, followsLinks: false, calls)
        } ?? []
    } catch {
      throw .file(error)
    }
    guard let backup else { throw .noSuchBackup(name) }
    guard let contents = BackupContents(bytes),
      let text = contents.files[Name.description],
      let theirs = try? StoreDescription(text, file: Name.description), theirs.id == description.id
    else { throw .badBackup(name) }
    if let id, contents.files[file(of: id)] == nil { throw .noSuchCase(id) }
    var plan = RestorationPlan(store: self, backup: backup)
    for file in contents.files.keys.sorted() {
      if let bytes = contents.files[file] { plan.add(file, bytes, only: id) }
    }
    if id == nil {
      plan.setLater(caseIDs.filter { contents.files[file(of: $0)] == nil })
    }
    return (plan.value, contents)
  }
}
