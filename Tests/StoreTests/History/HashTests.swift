import Store
import Testing

/// SHA-256 by its published examples, and at every length around its blocks.
@Suite struct HashTests {
  /// FIPS 180-4's examples: messages and digests (NIST, Cryptographic Standards and Guidelines).
  static let examples = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: 0..<4) func examplesOfTheStandard(_ number: Int) {
    let (message, digest) = Self.examples[number]
    #expect(Hash.of(message.utf8) == digest)
    #expect(Hash.of(Array(message.utf8)) == digest)
  }

  /// What Python's hashlib makes of the digests of 300 messages, one for each length from 0 on.
  @Test func everyLengthAroundTheBlocks() {
    let digests = (0..<300).map { count in
      Hash.of((0..<count).map { UInt8(truncatingIfNeeded: $0 * 31 + count) })
    }
    #expect(
      Hash.of(digests.joined().utf8)
        == "74773516b960dde1173b3e3eb3847958a018c15e3eac59459343cd38c3aca031")
  }
}
