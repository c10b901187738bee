internal import CaseGenerator
internal import Store

/// Generated cases on disk.
enum Corpus {
  /// The seed of everything that is measured.
  static let seed: UInt64 = 42

  /// Makes a store of so many cases.
  static func make(_ count: Int, in folder: String) throws {
    let store = try CaseStore.make(at: folder, name: "Generated", id: CaseStore.newID())
    try store.add(CaseGenerator.cases(count, seed: seed))
  }

  /// The files of a store with their names, read before anything is measured.
  static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let store = try CaseStore(path: folder)
    return try store.caseIDs.map { id in
      let name = store.file(of: id)
      return (name, try InputFile.bytes(at: "\(folder)/\(name)"))
    }
  }
}
