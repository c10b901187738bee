internal import Glibc

/// What tells whether somebody wrote a file since it was looked at: node, size, and times of change.
///
/// The time of the last change to the node is among them, because no program can set it: a file that
/// was put back with its old time still has another mark.
public struct FileMark: Hashable, Sendable {
  package let device: UInt64
  package let node: UInt64
  package let size: UInt64
  /// When its bytes changed, in nanoseconds since 1970.
  package let written: Int64
  /// When its bytes, its name or its rights changed, in nanoseconds since 1970.
  package let changed: Int64

  /// Two changes within this time may look like one: the clock of a file system ticks every few
  /// milliseconds, that of a network's every second or two.
  package static let tick: Int64 = 2_000_000_000

  package init(device: UInt64, node: UInt64, size: UInt64, written: Int64, changed: Int64) {
    self.device = device
    self.node = node
    self.size = size
    self.written = written
    self.changed = changed
  }

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
    self.init(status)
  }

  /// The mark of a file in an open folder.
  init(_ name: String, in folder: Int32, _ calls: SystemCalls) throws(FileError) {
    var status = stat()
    try calls.make(.status, "read", name) { Int(unsafe fstatat(folder, name, &status, 0)) }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    size = UInt64(truncatingIfNeeded: status.st_size)
    written = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    // A file system may say anything; the mark is compared and never computed with.
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// The mark of the program itself, which tells one build from another; nil where the system does not
  /// say which file runs.
  public static func ofProgram() -> FileMark? {
    try? FileMark("/proc/self/exe", in: AT_FDCWD, .live)
  }

  /// Whether any later change gives another mark: nothing changed within ``tick`` before `now`.
  package func isSettled(at now: Int64) -> Bool {
    changed < now &- Self.tick
  }
}
