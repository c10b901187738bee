internal import JSON
public import Oncology

extension CaseStore {
  /// Makes a store in a new or empty folder.
  ///
  /// - Throws: ``Failure``; an existing store is untouched.
  public static func make(at path: String, name: String, id: String) throws(Failure) -> CaseStore {
    guard !Files.exists("\(path)/\(Name.description)") else { throw .exists(path: path) }
    do throws(FileError) {
      try Files.makeFolder("\(path)/\(Name.cases)")
      var write = DurableWrite()
      for (name, text) in gitFiles where !Files.exists("\(path)/\(name)") {
        try write.add(Array(text.utf8), at: "\(path)/\(name)")
      }
      // The description comes last: without it the folder is no store.
      let text = StoreDescription(id: id, name: name).text
      try write.add(Array(text.utf8), at: "\(path)/\(Name.description)")
      try write.finish()
    } catch {
      throw .file(error)
    }
    return try CaseStore(path: path)
  }

  /// What git is told, so that clones can be merged: bytes stay as they are, because the history has
  /// their hashes, and both sides of a merge keep their lines of it.
  private static let gitFiles: KeyValuePairs = [
    ".gitattributes": """
    *.json -text
    history/*.jsonl -text merge=union

    """,
    ".gitignore": """
    .*.tmp

    """,
  ]

  /// Opens the store at a path, or makes one there.
  public static func open(orMakeAt path: String) throws(Failure) -> CaseStore {
    if Files.exists("\(path)/\(Name.description)") { return try CaseStore(path: path) }
    let name = path.split(separator: "/").last.map(String.init) ?? "Cases"
    return try make(at: path, name: name, id: newID())
  }

  /// An id that no other store has.
  public static func newID() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return "store-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// What adding cases would do, without doing it.
  public struct Addition: Hashable, Sendable {
    /// Cases that are new.
    public var added: [CaseID]
    /// Cases that are there already with the same content.
    public var unchanged: [CaseID]

    /// An addition from its parts.
    public init(added: [CaseID], unchanged: [CaseID]) {
      self.added = added
      self.unchanged = unchanged
    }
  }

  /// Adds cases that come from elsewhere: all of them or none.
  ///
  /// A case that is there already with the same content is passed over.
  ///
  /// - Throws: ``Failure``; ``Failure/caseExists(_:)`` when a case of that id is there with other
  ///   content. Nothing was written then.
  @discardableResult
  public func add(_ cases: [PatientCase], dryRun: Bool = false) throws(Failure) -> Addition {
    if let readOnly { throw .readOnly(readOnly) }
    if dryRun { return try addLocked(cases, dryRun: true) }
    return try FolderLock.holding(path, calls, refused: { Failure.file($0) }) {
      () throws(Failure) in
      try addLocked(cases, dryRun: false)
    }
  }

  private func addLocked(_ cases: [PatientCase], dryRun: Bool) throws(Failure) -> Addition {
    var addition = Addition(added: [], unchanged: [])
    var files: [(path: String, bytes: [UInt8])] = []
    for value in cases {
      let file = "\(path)/\(self.file(of: value.id))"
      let bytes = Array(CaseEncoder.text(value).utf8)
      if Files.exists(file) {
        guard holds(value) else { throw .caseExists(value.id) }
        addition.unchanged.append(value.id)
      } else {
        addition.added.append(value.id)
        files.append((file, bytes))
      }
    }
    guard !dryRun, !files.isEmpty else { return addition }
    do throws(FileError) {
      try Files.makeFolder("\(path)/\(Name.cases)", isShared: true)
      var write = DurableWrite()
      for file in files { try write.add(file.bytes, at: file.path) }
      try write.finish()
    } catch {
      throw .file(error)
    }
    return addition
  }

  private func holds(_ value: PatientCase) -> Bool {
    do throws(CaseFileError) {
      return try read(value.id).value == value
    } catch {
      return false
    }
  }
}
