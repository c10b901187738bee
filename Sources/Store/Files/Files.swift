internal import Glibc

/// The few things the store asks of a file system.
enum Files {
  /// The bytes of a file.
  static func read(_ path: String, _ calls: SystemCalls = .live) throws(FileError) -> [UInt8] {
    let descriptor = try open(path, O_RDONLY, "read", calls)
    defer { close(descriptor) }
    var status = stat()
    try calls.make(.status, "read", path) { Int(unsafe fstat(descriptor, &status)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    return try read(all: descriptor, expecting: Int(status.st_size), path, calls)
  }

  /// What is left to read of an open file, however large it became since it was looked at.
  static func read(
    all descriptor: Int32, expecting size: Int, _ path: String, _ calls: SystemCalls
  ) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
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
    try listAll(path, calls).filter { !$0.hasPrefix(".") }
  }

  /// The names in a folder, sorted.
  static func listAll(_ path: String, _ calls: SystemCalls) throws(FileError) -> [String] {
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
    return names.sorted()
  }

  /// Whether anything is at the path.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Makes a folder that only its owner can enter, and those above it that are missing.
  static func makeFolder(_ path: String, _ calls: SystemCalls = .live) throws(FileError) {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]), calls)
    }
    do throws(FileError) {
      try calls.make(.makeFolder, "make", path) { Int(unsafe mkdir(path, 0o700)) }
    } catch {
      guard error.number == EEXIST else { throw error }
    }
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

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
