internal import Glibc

/// That nobody else who asks writes in a folder.
///
/// The folder itself is locked (`flock`), so that no file for it lies in the store; the system lets go
/// of it when a program dies. Editors and git do not ask: what they write is found by its hash.
///
/// Whoever asks stands in line at another folder first, and leaves it when the lock is had. Without a
/// line, who saves again at once is there before all who look every 2 ms, and with ten writers some
/// waited in vain for ten seconds.
enum FolderLock {
  /// How long to wait for somebody else's save, which takes milliseconds, in tries of 2 ms.
  static let mostTries = 5_000
  private static let microsecondsATry: UInt32 = 2_000

  /// Does something while nobody else who asks writes.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - line: The folder at which to stand in line; nil where few ask. Where it cannot be locked there
  ///     is no line, and the lock is as good.
  ///   - calls: What is asked of the system.
  ///   - tries: How often to ask.
  ///   - refused: What to throw when the lock is not to be had; with `EWOULDBLOCK` when somebody else
  ///     held it all the time.
  ///   - body: What to do.
  /// - Returns: What it comes to.
  /// - Throws: What it throws, or that the lock was refused.
  static func holding<Value, Failure: Error>(
    _ folder: String, line: String? = nil, _ calls: SystemCalls, tries: Int = mostTries,
    refused: (FileError) -> Failure,
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
      // Half of them in line: where its head does not move the lock may be free all the same.
      let place = line.flatMap { turn(at: $0, calls, tries / 2) }
      defer { if let place { close(place) } }
      try wait(for: descriptor, folder, calls, tries - tries / 2)
    } catch {
      throw refused(error)
    }
    return try body()
  }

  /// The place at the head of a line, until it is closed; nil where there is no line to stand in.
  private static func turn(at folder: String, _ calls: SystemCalls, _ tries: Int) -> Int32? {
    guard
      let descriptor = try? Files.open(folder, O_RDONLY | O_DIRECTORY, "lock", calls)
    else { return nil }
    do throws(FileError) {
      try wait(for: descriptor, folder, calls, tries)
      return descriptor
    } catch {
      close(descriptor)
      return nil
    }
  }

  private static func wait(
    for descriptor: Int32, _ folder: String, _ calls: SystemCalls, _ tries: Int
  ) throws(FileError) {
    for _ in 0..<tries {
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
