internal import Crypto

/// SHA-256 in 64 hexadecimal digits (FIPS 180-4).
enum Hash {
  static func of(_ bytes: some Collection<UInt8>) -> String {
    let array = Array(bytes)
    var hash = SHA256()
    unsafe array.withUnsafeBytes { buffer in unsafe hash.update(bufferPointer: buffer) }
    return hash.finalize().map { hexadecimal($0) }.joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
