internal import Glibc

/// Who may read what the program writes, whatever the umask.
///
/// A file that is replaced keeps who may read and write it, as far as its folder lets them in; a new
/// one is for its owner, and for the group where the group may write into the folder. Others are never let in
/// anew. So a store of one person is closed, and one that a group shares stays usable by the group.
enum FileAccess {
  /// The bits of owner, group and others.
  private static let bits: mode_t = 0o777

  /// Gives a file that was just made its mode, and the group of the one it takes the place of.
  ///
  /// - Parameters:
  ///   - descriptor: The file.
  ///   - path: Where it will lie.
  ///   - replaces: Whether it takes the place of what lies there; it may be that itself.
  ///   - calls: What is asked of the system.
  /// - Throws: ``FileError``.
  static func settle(
    _ descriptor: Int32, at path: String, replaces: Bool, _ calls: SystemCalls
  ) throws(FileError) {
    let folder = try status(Files.folder(of: path), calls)
    let old = try replaces ? statusIfThere(path, calls) : nil
    var made = stat()
    try calls.make(.status, "write", path) { Int(unsafe fstat(descriptor, &made)) }
    var mode = old.map { kept($0.st_mode, in: folder.st_mode) } ?? new(in: folder.st_mode)
    // The group's bits are for the group that had them: where that is another one, for none.
    if let old, old.st_gid != made.st_gid, !give(descriptor, to: old.st_gid, path, calls) {
      mode &= ~0o070
    }
    guard made.st_mode & bits != mode else { return }
    try calls.make(.mode, "write", path) { Int(fchmod(descriptor, mode)) }
  }

  private static func give(
    _ descriptor: Int32, to group: gid_t, _ path: String, _ calls: SystemCalls
  ) -> Bool {
    do throws(FileError) {
      try calls.make(.mode, "write", path) { Int(fchown(descriptor, uid_t.max, group)) }
      return true
    } catch {
      return false
    }
  }

  /// The mode of a file that takes the place of another.
  private static func kept(_ old: mode_t, in folder: mode_t) -> mode_t {
    let group: mode_t = folder & 0o010 == 0 ? 0 : 0o060
    let others: mode_t = folder & 0o001 == 0 ? 0 : 0o006
    return 0o600 | old & (group | others)
  }

  /// Whether a group works in a folder.
  ///
  /// One that the group may only read is what most accounts make unasked, and says nothing.
  private static func isShared(_ folder: mode_t) -> Bool { folder & 0o030 == 0o030 }

  /// The mode of a new file: the group's where the folder is the group's.
  private static func new(in folder: mode_t) -> mode_t { isShared(folder) ? 0o660 : 0o600 }

  /// The mode of a new folder in one that a group may share.
  static func folder(in parent: mode_t) -> mode_t {
    isShared(parent) ? 0o700 | parent & 0o2070 : 0o700
  }

  static func status(_ path: String, _ calls: SystemCalls) throws(FileError) -> stat {
    var status = stat()
    try calls.make(.status, "look at", path) { Int(unsafe stat(path, &status)) }
    return status
  }

  private static func statusIfThere(
    _ path: String, _ calls: SystemCalls
  ) throws(FileError) -> stat? {
    do throws(FileError) {
      return try status(path, calls)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }
}
