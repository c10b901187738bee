internal import Glibc
internal import Cells

/// Writes to the two streams, all of it or nothing more.
public enum Output {
  /// Writes a line to standard output.
  public static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  public static func problem(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Text that came from a file, without anything that a terminal would obey.
  static func safe(_ text: String) -> String { SafeText(text).string }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      written += count
    }
  }
}
