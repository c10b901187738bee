internal import Glibc

extension [UInt8] {
  /// Whether these are the same bytes.
  func isSame(as other: [UInt8]) -> Bool { count == other.count && begins(with: other) }

  /// Whether these bytes begin with others; many at a time, as `==` compares them one by one.
  func begins(with other: [UInt8]) -> Bool {
    guard count >= other.count else { return false }
    return unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
        return unsafe memcmp(mine, theirs, other.count) == 0
      }
    }
  }
}
