internal import Glibc

/// Files written together: every one is on disk under another name before the first gets its own.
///
/// A failure before ``finish()`` leaves nothing behind. One inside it leaves each file whole, old or
/// new, never torn: a rename is atomic and the bytes were synced before it.
///
/// Not covered: making several renames one act; a change of one case has the history for that.
struct DurableWrite: ~Copyable {
  private var waiting: [(temporary: String, final: String)] = []
  private let calls: SystemCalls

  init(_ calls: SystemCalls = .live) { self.calls = calls }

  deinit {
    for file in waiting { Files.remove(file.temporary, calls) }
  }

  /// Writes bytes beside the place where they shall be, and syncs them.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Where it shall be.
  ///   - mark: What tells its other name from those of others; the process where left out.
  /// - Throws: ``FileError``; what was written goes when the value does.
  mutating func add(
    _ bytes: [UInt8], at path: String, mark: String? = nil
  ) throws(FileError) {
    let temporary = Self.temporaryName(for: path, mark: mark ?? String(getpid()))
    let descriptor = try Files.open(temporary, O_WRONLY | O_CREAT | O_EXCL, "write", calls)
    waiting.append((temporary, path))
    defer { close(descriptor) }
    try FileAccess.settle(descriptor, at: path, replaces: true, calls)
    try calls.writeAll(bytes, to: descriptor, path)
    try calls.make(.sync, "write", path) { Int(fsync(descriptor)) }
  }

  /// Gives every file its name and syncs the folders.
  mutating func finish() throws(FileError) {
    var folders: [String] = []
    while let file = waiting.first {
      try calls.make(.rename, "write", file.final) {
        Int(unsafe rename(file.temporary, file.final))
      }
      waiting.removeFirst()
      let folder = Files.folder(of: file.final)
      if folders.last != folder { folders.append(folder) }
    }
    for folder in folders { try Files.sync(folder: folder, calls) }
  }

  /// Leaves what has not its own name yet for recovery to find.
  mutating func leave() { waiting = [] }

  /// Writes one file that only one writer at a time writes.
  ///
  /// The mark is always the same, so that what a program that died left is gone with the next.
  static func replace(
    _ path: String, with bytes: [UInt8], mark: String, _ calls: SystemCalls
  ) throws(FileError) {
    Files.remove(temporaryName(for: path, mark: mark), calls)
    var write = DurableWrite(calls)
    try write.add(bytes, at: path, mark: mark)
    try write.finish()
  }

  /// Hidden, and with a mark in its name, so that what somebody left can be told.
  static func temporaryName(for path: String, mark: String) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return "\(Files.folder(of: path))/.\(name).\(mark)\(temporarySuffix)"
  }

  static let temporarySuffix = ".tmp"
}
