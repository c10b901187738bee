internal import Glibc

/// A file that can be made again at any time: whatever is wrong with it, it is as if it were not there.
///
/// Nothing is synced. It is written under another name and renamed, so that it is old or new and never
/// half of both. Only a regular file of our own is read.
public struct CacheFile: Sendable {
  /// A cache that is larger was not written by this program.
  static let mostBytes = 256 * 1024 * 1024

  private let folder: String
  private let path: String
  private let calls: SystemCalls

  /// A file of the cache; nil where the name could lead elsewhere or the folder depends on where one is.
  ///
  /// - Parameters:
  ///   - name: Its name, of letters, digits and the signs . _ -
  ///   - folder: The folder, absolute.
  public init?(_ name: String, in folder: String) { self.init(name, in: folder, calls: .live) }

  /// A file of the cache whose system calls may fail.
  package init?(_ name: String, in folder: String, calls: SystemCalls) {
    guard folder.hasPrefix("/"), Self.isName(name) else { return nil }
    self.folder = folder
    path = "\(folder)/\(name)"
    self.calls = calls
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 128 && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// What is in it; nil where nothing can be used.
  public func read() -> [UInt8]? {
    do throws(FileError) {
      let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      let descriptor = try Files.open(path, flags, "read", calls)
      defer { close(descriptor) }
      var status = stat()
      try calls.make(.status, "read", path) { Int(unsafe fstat(descriptor, &status)) }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
        status.st_mode & (S_IWGRP | S_IWOTH) == 0, status.st_size <= Self.mostBytes
      else { return nil }
      return try Files.read(all: descriptor, expecting: Int(status.st_size), path, calls)
    } catch {
      return nil
    }
  }

  /// Puts bytes in its place; where that cannot be done, what was there stays.
  ///
  /// - Returns: Whether it was done.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Bool {
    let temporary = DurableWrite.temporaryName(for: path, mark: String(getpid()))
    do throws(FileError) {
      try Files.makeFolder(folder, calls)
      // Whoever had our number before us and died may have left one.
      if Files.exists(temporary) { Files.remove(temporary, calls) }
      try put(bytes, at: temporary)
      return true
    } catch {
      return false
    }
  }

  private func put(_ bytes: [UInt8], at temporary: String) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let descriptor = try Files.open(temporary, flags, "write", calls)
    do throws(FileError) {
      defer { close(descriptor) }
      try calls.writeAll(bytes, to: descriptor, path)
      try calls.make(.rename, "write", path) { Int(unsafe rename(temporary, path)) }
    } catch {
      Files.remove(temporary, calls)
      throw error
    }
  }
}
