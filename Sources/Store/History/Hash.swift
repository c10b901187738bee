internal import CDigest

/// SHA-256 in 64 hexadecimal digits (FIPS 180-4).
package enum Hash {
  package static func of(_ bytes: some Collection<UInt8>) -> String {
    let array = Array(bytes)
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe array.withUnsafeBufferPointer { bytes in
      unsafe digest.withUnsafeMutableBufferPointer { digest in
        unsafe digest_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
      }
    }
    return digest.map { hexadecimal($0) }.joined()
  }

  /// Whether a text is written as such a digest.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
