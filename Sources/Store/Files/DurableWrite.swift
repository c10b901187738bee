internal import Glibc

/// Files written together: every one is on disk under another name before the first gets its own.
///
/// A failure before ``finish()`` leaves nothing behind. One inside it leaves each file whole, old or
/// new, never torn: a rename is atomic and the bytes were synced before it.
///
/// Not covered: making several renames one act; that needs the history.
struct DurableWrite: ~Copyable {
  private var waiting: [(temporary: String, final: String)] = []

  init() {}

  deinit {
    for file in waiting { unsafe unlink(file.temporary) }
  }

  /// Writes bytes beside the place where they shall be, and syncs them.
  mutating func add(_ bytes: [UInt8], at path: String) throws(FileError) {
    let temporary = Self.temporaryName(for: path)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError("write", path, number: errno) }
    waiting.append((temporary, path))
    defer { close(descriptor) }
    try Self.writeAll(bytes, to: descriptor, path)
    guard fsync(descriptor) == 0 else { throw FileError("write", path, number: errno) }
  }

  /// Gives every file its name and syncs the folders.
  mutating func finish() throws(FileError) {
    var folders: [String] = []
    while let file = waiting.first {
      guard unsafe rename(file.temporary, file.final) == 0 else {
        throw FileError("write", file.final, number: errno)
      }
      waiting.removeFirst()
      let folder = Self.folder(of: file.final)
      if folders.last != folder { folders.append(folder) }
    }
    for folder in folders { try Self.sync(folder: folder) }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError("write", path, number: count == 0 ? EIO : errno) }
      written += count
    }
  }

  private static func sync(folder: String) throws(FileError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("write", folder, number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError("write", folder, number: errno) }
  }

  /// Hidden, and with the process in its name, so that what a dead one left can be told.
  private static func temporaryName(for path: String) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return "\(folder(of: path))/.\(name).\(getpid()).tmp"
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
