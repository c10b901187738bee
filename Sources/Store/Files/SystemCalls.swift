internal import Glibc

/// The system calls that the store's safety rests on, each passing one place where a test can fail it.
package struct SystemCalls: Sendable {
  /// Which call.
  package enum Call: String, CaseIterable, Sendable {
    case open, status, read, list, lock, write, sync, truncate, rename, unlink, makeFolder, mode
  }

  /// What a test does to a call.
  package enum Fault: Sendable {
    /// It does nothing and says why.
    case refused(Int32)
    /// It does what it should and says that it did not.
    case doneAndRefused(Int32)
    /// A write takes only half of the bytes.
    case short
  }

  /// What happens to the next call; nil lets it pass.
  private let fault: (@Sendable (Call, String) -> Fault?)?

  /// The calls as they are.
  static let live = SystemCalls(fault: nil)

  /// Calls of which some fail.
  package init(fault: (@Sendable (Call, String) -> Fault?)?) { self.fault = fault }

  /// Makes a call, again when a signal interrupted it.
  ///
  /// - Throws: ``FileError`` with the reason when the call is below zero.
  @discardableResult
  func make(
    _ call: Call, _ operation: String, _ path: String, _ body: () -> Int
  ) throws(FileError) -> Int {
    while true {
      let fault = fault?(call, path)
      if case .refused(let number) = fault {
        if number == EINTR { continue }
        throw FileError(operation, path, number: number)
      }
      let result = body()
      let number = errno
      if case .doneAndRefused(let number) = fault {
        throw FileError(operation, path, number: number)
      }
      if result >= 0 { return result }
      if number != EINTR { throw FileError(operation, path, number: number) }
    }
  }

  /// Writes all bytes, however many calls that takes.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let fault = fault?(.write, path)
      if case .refused(let number) = fault {
        if number == EINTR { continue }
        throw FileError("write", path, number: number)
      }
      let rest = bytes.count - written
      let wanted = if case .short = fault { (rest + 1) / 2 } else { rest }
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: written), wanted)
      }
      let number = errno
      if case .doneAndRefused(let number) = fault {
        throw FileError("write", path, number: number)
      }
      if count < 0, number == EINTR { continue }
      guard count > 0 else { throw FileError("write", path, number: count == 0 ? EIO : number) }
      written += count
    }
  }
}
