internal import Glibc

/// That nobody else who asks writes in a folder.
///
/// The folder itself is locked (`flock`), so that no file for it lies in the store; the system lets go
/// of it when a program dies. Editors and git do not ask: what they write is found by its hash.
enum FolderLock {
  /// How long to wait for somebody else's save, which takes milliseconds, in tries of 2 ms.
  static let mostTries = 5_000
  private static let microsecondsATry: UInt32 = 2_000

  /// Does something while nobody else who asks writes.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - calls: What is asked of the system.
  ///   - tries: How often to ask.
  ///   - refused: What to throw when the lock is not to be had; with `EWOULDBLOCK` when somebody else
  ///     held it all the time.
  ///   - body: What to do.
  /// - Returns: What it comes to.
  /// - Throws: What it throws, or that the lock was refused.
  static func holding<Value, Failure: Error>(
    _ folder: String, _ calls: SystemCalls, tries: Int = mostTries, refused: (FileError) -> Failure,
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let descriptor: Int32
    do throws(FileError) {
      descriptor = try Files.open(folder, O_RDONLY | O_DIRECTORY, "lock", calls)
    } catch {
      throw refused(error)
    }
    defer { close(descriptor) }
    do throws(FileError) {
      try wait(for: descriptor, folder, calls, tries)
    } catch {
      throw refused(error)
    }
    return try body()
  }

  private static func wait(
    for descriptor: Int32, _ folder: String, _ calls: SystemCalls, _ tries: Int
  ) throws(FileError) {
    for _ in 1...tries {
      do throws(FileError) {
        try calls.make(.lock, "lock", folder) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
        return
      } catch {
        guard error.number == EWOULDBLOCK else { throw error }
        usleep(microsecondsATry)
      }
    }
    throw FileError("lock", folder, number: EWOULDBLOCK)
  }
}
