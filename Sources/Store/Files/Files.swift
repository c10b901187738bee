internal import Glibc

/// The few things the store asks of a file system.
enum Files {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file; anything else that the name may stand for is refused.
  ///   - most: The most bytes that are read; a larger file is refused with `EFBIG`.
  ///   - followsLinks: Whether a symbolic link may lead to it; else it is refused with `ELOOP`.
  ///   - calls: What is asked of the system.
  /// - Returns: All of them.
  /// - Throws: ``FileError``.
  static func read(
    _ path: String, most: Int = .max, followsLinks: Bool = true, _ calls: SystemCalls = .live
  ) throws(FileError) -> [UInt8] {
    // Opening a pipe that nobody writes would wait for ever.
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = try open(path, flags, "read", calls)
    defer { close(descriptor) }
    var status = stat()
    try calls.make(.status, "read", path) { Int(unsafe fstat(descriptor, &status)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard status.st_size <= most else { throw FileError("read", path, number: EFBIG) }
    return try read(all: descriptor, expecting: Int(status.st_size), path, calls)
  }

  /// What is left to read of an open file, however large it became since it was looked at.
  static func read(
    all descriptor: Int32, expecting size: Int, _ path: String, _ calls: SystemCalls
  ) throws(FileError) -> [UInt8] {
    // Not cleared first: what the file does not fill is taken away.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { _, count in
      count = size + 1
    }
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let room = bytes.count - filled
      let count = try calls.make(.read, "read", path) {
        unsafe bytes.withUnsafeMutableBytes { buffer in
          unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), room)
        }
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// The names in a folder, sorted, without those that begin with a dot.
  static func list(_ path: String, _ calls: SystemCalls = .live) throws(FileError) -> [String] {
    try listAll(path, calls).filter { $0.utf8.first != UInt8(ascii: ".") }
  }

  /// The names in a folder, sorted.
  static func listAll(_ path: String, _ calls: SystemCalls) throws(FileError) -> [String] {
    try names(in: path, calls).sorted()
  }

  /// The names in a folder in no order.
  static func names(in path: String, _ calls: SystemCalls = .live) throws(FileError) -> [String] {
    var opened = unsafe OpaquePointer?.none
    try calls.make(.list, "list", path) {
      unsafe opened = opendir(path)
      return unsafe opened == nil ? -1 : 0
    }
    guard let folder = unsafe opened else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Whether a path is a symbolic link, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether anything is at the path.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Makes a folder that only its owner can enter, and those above it that are missing.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - isShared: Whether the group may enter it that may enter the one above it.
  ///   - calls: What is asked of the system.
  /// - Throws: ``FileError``; a folder that is there is no error.
  static func makeFolder(
    _ path: String, isShared: Bool = false, _ calls: SystemCalls = .live
  ) throws(FileError) {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]), calls)
    }
    do throws(FileError) {
      try calls.make(.makeFolder, "make", path) { Int(unsafe mkdir(path, 0o700)) }
    } catch {
      guard error.number == EEXIST else { throw error }
      return
    }
    // The umask may have taken bits away, the owner's too.
    let parent = try isShared ? FileAccess.status(folder(of: path), calls).st_mode : 0
    let mode = FileAccess.folder(in: parent)
    try calls.make(.mode, "make", path) { Int(unsafe chmod(path, mode)) }
  }

  /// Opens a file; who opens it closes it.
  static func open(
    _ path: String, _ flags: Int32, _ operation: String, _ calls: SystemCalls
  ) throws(FileError) -> Int32 {
    Int32(
      try calls.make(.open, operation, path) {
        Int(unsafe Glibc.open(path, flags | O_CLOEXEC, 0o600))
      })
  }

  /// Makes a file end after so many bytes, and makes that last.
  static func truncate(
    _ path: String, to size: Int, _ calls: SystemCalls
  ) throws(FileError) {
    let descriptor = try open(path, O_WRONLY | O_NOFOLLOW, "write", calls)
    defer { close(descriptor) }
    try calls.make(.truncate, "write", path) { Int(ftruncate(descriptor, size)) }
    try calls.make(.sync, "write", path) { Int(fsync(descriptor)) }
  }

  /// Makes the names in a folder last.
  static func sync(folder: String, _ calls: SystemCalls) throws(FileError) {
    let descriptor = try open(folder, O_RDONLY | O_DIRECTORY, "write", calls)
    defer { close(descriptor) }
    try calls.make(.sync, "write", folder) { Int(fsync(descriptor)) }
  }

  /// Takes a name away; what cannot be taken away stays.
  static func remove(_ path: String, _ calls: SystemCalls) {
    _ = try? calls.make(.unlink, "remove", path) { Int(unsafe unlink(path)) }
  }

  /// A path without links and steps in it; the path itself where there is nothing.
  static func real(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
