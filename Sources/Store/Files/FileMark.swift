internal import Glibc

/// What tells whether somebody wrote a file since it was looked at: node, size and time of change.
struct FileMark: Hashable {
  private let device: UInt
  private let node: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The mark of a file; nil where there is none.
  static func ifThere(_ path: String, _ calls: SystemCalls) throws(FileError) -> FileMark? {
    do throws(FileError) {
      return try FileMark(path, calls)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The mark of a file.
  init(_ path: String, _ calls: SystemCalls) throws(FileError) {
    var status = stat()
    try calls.make(.status, "read", path) { Int(unsafe lstat(path, &status)) }
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}
