internal import Glibc
public import Oncology

extension CaseStore {
  /// The rule of issues about who can read a store.
  public static let accessRule = "ACCESS"

  /// Whether everybody on this machine can get at the store's files; at most one warning.
  ///
  /// A store that a group shares is none of it. Folders above the store are not looked at: they may be
  /// closed today and open tomorrow.
  public func accessIssues() -> [CaseIssue] {
    guard let top = mode(path), top & 0o001 != 0 else { return [] }
    var readable = 0
    var isWritable = top & 0o002 != 0
    for folder in Name.folders {
      let place = "\(path)/\(folder)"
      guard let mode = mode(place), mode & 0o001 != 0 else { continue }
      isWritable = isWritable || mode & 0o002 != 0
      let names = (try? Files.list(place, calls)) ?? []
      for mode in names.compactMap({ self.mode("\(place)/\($0)") }) {
        if mode & 0o004 != 0 { readable += 1 }
        isWritable = isWritable || mode & 0o002 != 0
      }
    }
    guard readable > 0 || isWritable else { return [] }
    let files = "\(readable) file\(readable == 1 ? "" : "s")"
    return [
      CaseIssue(
        .warning, file: ".", rule: Self.accessRule,
        message: isWritable
          ? "Everybody on this machine can change the store."
          : "Everybody on this machine can read \(files) of the store.",
        hint: "Close it to others, in the folder of the store: chmod -R o-rwx .")
    ]
  }

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return nil }
    return status.st_mode
  }
}
