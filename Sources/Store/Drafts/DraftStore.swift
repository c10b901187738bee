internal import Glibc
public import Oncology

/// The drafts of one store, in a folder of the user's own: never in the store, readable to nobody else.
///
/// A draft is one file that is replaced whole, so that a program that dies leaves the last one that
/// was kept. Drafts of several programs do not hide each other; of the same one the last stays.
public struct DraftStore: Sendable {
  /// The most bytes of a draft's file.
  public static let mostBytes = 1 << 20
  /// How long typing may wait for another program that keeps a draft, in tries of 2 ms.
  private static let mostTries = 50

  private let state: String
  private let store: String
  private let calls: SystemCalls

  /// The drafts of a store; nothing is read or made yet.
  ///
  /// - Parameters:
  ///   - state: The program's folder in the XDG state folder.
  ///   - store: The store's id.
  public init(in state: String, ofStore store: String) {
    self.init(in: state, ofStore: store, calls: .live)
  }

  /// Drafts whose system calls may fail.
  package init(in state: String, ofStore store: String, calls: SystemCalls) {
    self.state = state
    self.store = store
    self.calls = calls
  }

  /// The folder of this store's drafts.
  var folder: String { "\(state)/drafts/\(StateFolder.name(ofStore: store))" }

  /// Keeps a draft in the place of what was kept of it before.
  ///
  /// - Throws: ``FileError``; what was kept before is still there, whole.
  public func keep(_ draft: Draft) throws(FileError) {
    let file = "\(folder)/\(draft.id.fileName)"
    let bytes = Array(draft.text(store: store).utf8)
    guard bytes.count <= Self.mostBytes, !draft.author.isEmpty, Hash.isOne(draft.base) else {
      throw FileError("write", file, number: bytes.count > Self.mostBytes ? EFBIG : EINVAL)
    }
    try StateFolder.make(folder, in: state, calls)
    try locked { () throws(FileError) in
      try DurableWrite.replace(file, with: bytes, mark: Self.mark, calls)
    }
  }

  private static let mark = "draft"

  /// Every draft that can be read, by case, kind and target.
  ///
  /// - Returns: The drafts, and what lies there and is none, which hides nothing else.
  public func drafts() -> (drafts: [Draft], issues: [CaseIssue]) {
    let names: [String]
    do throws(FileError) {
      names = try Files.list(folder, calls)
    } catch {
      return ([], error.isMissing ? [] : [CaseStore.unreadable(folder, error)])
    }
    var drafts: [Draft] = []
    var issues: [CaseIssue] = []
    for name in names {
      do throws(FileError) {
        let file = "\(folder)/\(name)"
        let bytes = try Files.read(file, most: Self.mostBytes, followsLinks: false, calls)
        if let draft = Draft(bytes, store: store), draft.id.fileName == name {
          drafts.append(draft)
        } else {
          issues.append(Self.noDraft(file))
        }
      } catch {
        if !error.isMissing { issues.append(CaseStore.unreadable("\(folder)/\(name)", error)) }
      }
    }
    let sorted = drafts.sorted {
      ($0.id.caseID.text, $0.id.kind, $0.id.target ?? "")
        < ($1.id.caseID.text, $1.id.kind, $1.id.target ?? "")
    }
    return (sorted, issues)
  }

  private static func noDraft(_ file: String) -> CaseIssue {
    CaseIssue(
      .warning, file: file, rule: "DRAFT", message: "The file is no draft of this store.",
      hint: "It is left as it is. Look at it, and move it out of the folder.")
  }

  /// Takes a draft away, once what it became is saved or somebody discarded it.
  ///
  /// - Throws: ``FileError``; one that is not there is no error.
  public func remove(_ id: Draft.ID) throws(FileError) {
    let file = "\(folder)/\(id.fileName)"
    guard Files.exists(file) else { return }
    try locked { () throws(FileError) in
      do throws(FileError) {
        try calls.make(.unlink, "remove", file) { Int(unsafe unlink(file)) }
      } catch {
        if !error.isMissing { throw error }
      }
      try Files.sync(folder: folder, calls)
    }
  }

  private func locked(_ body: () throws(FileError) -> Void) throws(FileError) {
    try FolderLock.holding(folder, calls, tries: Self.mostTries, refused: { $0 }, body)
  }
}
