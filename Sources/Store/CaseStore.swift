internal import Glibc
internal import JSON
public import Oncology

/// A folder of cases.
///
/// Reading writes nothing into it. A file that cannot be used is reported and hides no other.
public struct CaseStore: Sendable {
  /// Why a store cannot be used as a whole.
  public enum Failure: Error, Hashable, Sendable {
    /// There is nothing at the path.
    case missing(path: String)
    /// The folder has no `store.json`.
    case notAStore(path: String)
    /// `store.json` is wrong.
    case description(CaseFileError)
    /// The system refused.
    case file(FileError)
    /// A store is there already.
    case exists(path: String)
    /// Nothing of that id is in the store.
    case noSuchCase(CaseID)
    /// A case of that id is there already, with other content.
    case caseExists(CaseID)
    /// The store is not to be written; why.
    case readOnly(ReadOnly)
    /// The backup that has to come first could not be made; nothing was changed.
    case noBackup(FileError)
    /// There is no backup of that name.
    case noSuchBackup(String)
    /// The backup is damaged, or of another store.
    case badBackup(String)
    /// Calls that were signed would be lost: their case and ids.
    case wouldDropSigned([SignedCall])
  }

  /// Names on disk; nothing else knows them.
  enum Name {
    static let description = "store.json"
    static let cases = "cases"
    static let meetings = "meetings"
    static let definitions = "definitions"
    static let history = "history"
    static let trials = "trials"
    static let quarantine = "quarantine"
    /// The folders of a store, whose files a backup has.
    static let folders = [cases, meetings, definitions, trials, history]
    static let suffix = ".json"
    static let historySuffix = ".jsonl"
  }

  /// The folder.
  public let path: String
  /// What the store says of itself.
  public let description: StoreDescription
  /// The ids of its cases, in order.
  public let caseIDs: [CaseID]
  /// The ids of its meetings, in order.
  public let meetingIDs: [String]
  /// What is wrong with the folder: files in `cases` and `meetings` whose names can be no id, and a
  /// description of another version.
  public let strangers: [CaseIssue]
  /// Why nothing is written into it; nil when it can be written.
  public let readOnly: ReadOnly?
  /// What it asks of the system.
  let calls: SystemCalls
  /// The program's folder for what is its own, where the backup of a day goes; nil for none.
  private(set) var state: String?
  /// What the last save made of the bytes of its files.
  private(set) var memory = SaveMemory()

  /// The same store, which makes a backup before the first save of a day.
  ///
  /// - Parameter state: The program's folder in the XDG state folder.
  /// - Returns: The store.
  public func backingUp(in state: String) -> CaseStore {
    var store = self
    store.state = state
    return store
  }

  /// The same store, which knows what another value of it learnt in its last save.
  ///
  /// - Parameter other: The store as it was opened before.
  /// - Returns: The store.
  public func remembering(_ other: CaseStore) -> CaseStore {
    var store = self
    store.memory = other.memory
    return store
  }

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - isReadOnly: Whether every writing is to be refused.
  /// - Throws: ``Failure``; nothing was written.
  public init(path: String, isReadOnly: Bool = false) throws(Failure) {
    try self.init(path: path, isReadOnly: isReadOnly, calls: .live)
  }

  /// Opens a store whose system calls may fail.
  package init(path: String, isReadOnly: Bool = false, calls: SystemCalls) throws(Failure) {
    self.path = path
    self.calls = calls
    description = try Self.readDescription(path)
    try Self.checkFolders(of: path)
    readOnly = isReadOnly ? .asked : description.readOnly
    let cases = try Self.ids(in: Name.cases, of: path)
    let meetings = try Self.ids(in: Name.meetings, of: path)
    caseIDs = cases.ids
    meetingIDs = meetings.ids.map(\.text)
    strangers = description.issues + cases.strangers + meetings.strangers
  }

  /// The store's folder may be a link, those in it may not: nothing in a store leads out of it.
  private static func checkFolders(of path: String) throws(Failure) {
    for folder in Name.folders where Files.isLink("\(path)/\(folder)") {
      throw .file(FileError("open", "\(path)/\(folder)", number: ELOOP))
    }
  }

  /// The names of the files in a folder that can be ids, and the others.
  private static func ids(
    in folder: String, of path: String
  ) throws(Failure) -> (ids: [CaseID], strangers: [CaseIssue]) {
    let place = "\(path)/\(folder)"
    guard Files.exists(place) else { return ([], []) }
    let names: [String]
    do throws(FileError) {
      names = try Files.names(in: place)
    } catch {
      throw .file(error)
    }
    var ids: [CaseID] = []
    var others: [String] = []
    for name in names where name.utf8.first != UInt8(ascii: ".") {
      if let id = id(named: name).flatMap({ CaseID($0) }) {
        ids.append(id)
      } else {
        others.append(name)
      }
    }
    return (ids.inOrder, others.sorted().map { stranger("\(folder)/\($0)") })
  }

  /// The id that a file's name gives it; nil where it has another suffix.
  private static func id(named name: String) -> String? {
    let (letters, suffix) = (name.utf8, Name.suffix.utf8)
    guard letters.count > suffix.count, letters.suffix(suffix.count).elementsEqual(suffix) else {
      return nil
    }
    return String(letters.dropLast(suffix.count))
  }

  private static func readDescription(_ path: String) throws(Failure) -> StoreDescription {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read("\(path)/\(Name.description)", followsLinks: false)
    } catch {
      guard error.isMissing else { throw .file(error) }
      throw Files.exists(path) ? .notAStore(path: path) : .missing(path: path)
    }
    do throws(CaseFileError) {
      return try StoreDescription(bytes, file: Name.description)
    } catch {
      throw .description(error)
    }
  }

  private static func stranger(_ name: String) -> CaseIssue {
    CaseIssue(
      .warning, file: name, message: "This is no case's or meeting's file.",
      hint:
        "A file is named after its id with .json after it; move anything else out of the folder.")
  }

  /// The name of a case's file inside the store.
  public func file(of id: CaseID) -> String { "\(Name.cases)/\(id.text)\(Name.suffix)" }

  /// The name of a meeting's file inside the store.
  public func file(ofMeeting id: String) -> String { "\(Name.meetings)/\(id)\(Name.suffix)" }

  /// The name of a case's history inside the store.
  public func historyFile(of id: CaseID) -> String {
    "\(Name.history)/\(id.text)\(Name.historySuffix)"
  }

  /// Reads a case.
  ///
  /// - Throws: ``CaseFileError`` with everything that is wrong with it, a file that cannot be read
  ///   included.
  public func read(_ id: CaseID) throws(CaseFileError) -> CaseDocument {
    try read(id, knowing: nil)
  }

  /// Reads a case whose file may have the same bytes as before.
  func read(_ id: CaseID, knowing known: CaseDocument?) throws(CaseFileError) -> CaseDocument {
    let name = file(of: id)
    let bytes = try bytes(of: name)
    if let known, known.value.id == id, known.bytes == bytes { return known }
    return try CaseDocument(bytes, file: name, id: id)
  }

  /// What is to be said of a case's file because it is of another version of the format; nil for the
  /// current one, and for a file that cannot be read at all.
  ///
  /// Only as much is read as that takes: a list of thousands has to ask it of each.
  public func formatIssue(of id: CaseID) -> CaseIssue? {
    let name = file(of: id)
    guard let bytes = try? Files.read("\(path)/\(name)", followsLinks: false, calls),
      let document = try? JSONDocument(bytes)
    else { return nil }
    return FormatVersion(document.root).issue(at: document.root, file: name)
  }

  /// Reads a meeting.
  ///
  /// - Throws: ``CaseFileError`` with everything that is wrong with it.
  public func meeting(_ id: String) throws(CaseFileError) -> MeetingDocument {
    let name = file(ofMeeting: id)
    return try MeetingDocument(try bytes(of: name), file: name, id: id)
  }

  private func bytes(of name: String) throws(CaseFileError) -> [UInt8] {
    do throws(FileError) {
      return try Files.read("\(path)/\(name)", followsLinks: false)
    } catch {
      throw CaseFileError(issues: [Self.unreadable(name, error)])
    }
  }
}
