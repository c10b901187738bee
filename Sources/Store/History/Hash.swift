internal import CDigest

/// SHA-256 in 64 hexadecimal digits (FIPS 180-4).
package enum Hash {
  package static func of(_ bytes: some Collection<UInt8>) -> String {
    // A slice is not copied for it.
    let inPlace = bytes.withContiguousStorageIfAvailable { unsafe Self.digest($0) }
    let digest = inPlace ?? Self.digest(of: Array(bytes))
    return unsafe String(unsafeUninitializedCapacity: 2 * digest.count) { text in
      for (place, byte) in digest.enumerated() {
        unsafe text[2 * place] = digit(byte >> 4)
        unsafe text[2 * place + 1] = digit(byte & 15)
      }
      return 2 * digest.count
    }
  }

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    unsafe bytes.withUnsafeBufferPointer { unsafe digest($0) }
  }

  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer { digest in
      unsafe digest_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
    }
    return digest
  }

  /// Whether a text is written as such a digest.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
