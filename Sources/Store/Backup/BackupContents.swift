internal import Oncology

/// The files of a store as a backup has them, each held against its digest.
struct BackupContents {
  /// The member with the digests, as `sha256sum --check` reads them.
  static let sums = "SHA256SUMS"

  /// The files by their names in the store.
  let files: [String: [UInt8]]

  /// Reads an archive; nil when it is damaged, or a file in it is none of a store.
  init?(_ bytes: [UInt8]) {
    guard let members = TarReader.members(of: bytes), members.last?.name == Self.sums,
      let last = members.last
    else { return nil }
    var files: [String: [UInt8]] = [:]
    for member in members.dropLast() {
      guard Self.isStoreFile(member.name), files[member.name] == nil else { return nil }
      files[member.name] = Array(member.bytes)
    }
    let sums = String(decoding: last.bytes, as: UTF8.self)
    let lines = sums.split(separator: "\n")
    guard lines.count == files.count,
      lines.allSatisfy({ line in
        files[String(line.dropFirst(66))].map { Hash.of($0) == line.prefix(64) } ?? false
      })
    else { return nil }
    self.files = files
  }

  /// Whether a name is that of a file of a store: nothing in an archive leads anywhere else.
  private static func isStoreFile(_ name: String) -> Bool {
    if name == CaseStore.Name.description { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && CaseStore.Name.folders.contains(String(parts[0]))
      && !parts[1].isEmpty && !parts[1].hasPrefix(".") && !parts[1].utf8.contains(0)
  }
}
