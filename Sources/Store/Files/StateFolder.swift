internal import Glibc
internal import Oncology

/// Folders in the XDG state folder, which hold a patient's data and are for their owner alone.
enum StateFolder {
  /// The name of a store's folder there: its id where that can be a name, else the id's digest.
  ///
  /// A digest's name is longer than any id, so that no two stores share one.
  static func name(ofStore id: String) -> String {
    CaseID.isValid(id) && !id.hasPrefix(".") ? id : "sha256-\(Hash.of(id.utf8))"
  }

  /// Makes a folder below the program's own, and closes every one on the way to others.
  ///
  /// - Throws: ``FileError``; `EPERM` for a folder that is a link or somebody else's.
  static func make(
    _ path: String, in state: String, _ calls: SystemCalls
  ) throws(FileError) {
    try Files.makeFolder(state, calls)
    // Only the outermost may be a link: people move their state folder elsewhere.
    try close(state, followsLinks: true, calls)
    var folder = state
    for name in path.dropFirst(state.count).split(separator: "/") {
      folder += "/\(name)"
      try Files.makeFolder(folder, calls)
      try close(folder, followsLinks: false, calls)
    }
  }

  private static func close(
    _ folder: String, followsLinks: Bool, _ calls: SystemCalls
  ) throws(FileError) {
    var status = stat()
    try calls.make(.status, "look at", folder) {
      Int(unsafe followsLinks ? stat(folder, &status) : lstat(folder, &status))
    }
    guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      throw FileError("use", folder, number: EPERM)
    }
    guard status.st_mode & 0o777 != 0o700 else { return }
    try calls.make(.mode, "close", folder) { Int(unsafe chmod(folder, 0o700)) }
  }
}
