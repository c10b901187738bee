internal import Glibc

/// Tells which files of a few folders have been written since it was asked last (inotify).
///
/// Where the system has no watch to give nothing is ever told, and reading again by hand is left.
public struct FolderWatch: ~Copyable {
  private let descriptor: Int32
  private var folders: [Int32: String] = [:]

  /// A watch on folders; those that are not there are left out.
  public init(_ paths: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    let wanted = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    for path in paths {
      let watch = unsafe inotify_add_watch(descriptor, path, wanted)
      if watch >= 0 { folders[watch] = path }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The files that were written, moved or removed, by the path of their folder; each once.
  ///
  /// - Returns: Nil where the system lost count: anything may have changed.
  public func changed() -> Set<String>? {
    var found: Set<String> = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while descriptor >= 0 {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      guard let paths = paths(in: buffer[..<count]) else { return nil }
      found.formUnion(paths)
    }
    return found
  }

  /// The paths that the events in a buffer name: a watch, a mask, a cookie and a length, four bytes
  /// each in the machine's order, and a name padded with zeros (inotify(7)).
  private func paths(in events: ArraySlice<UInt8>) -> Set<String>? {
    var found: Set<String> = []
    var rest = events
    while rest.count >= 16 {
      let words = (0..<4).map { place in
        rest.dropFirst(place * 4).prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      if words[1] & UInt32(IN_Q_OVERFLOW) != 0 { return nil }
      let name = rest.dropFirst(16).prefix(Int(words[3])).prefix { $0 != 0 }
      if let folder = folders[Int32(bitPattern: words[0])], !name.isEmpty {
        found.insert("\(folder)/\(String(decoding: name, as: UTF8.self))")
      }
      rest = rest.dropFirst(16 + Int(words[3]))
    }
    return found
  }
}
