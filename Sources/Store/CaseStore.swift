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
  }

  /// Names on disk; nothing else knows them.
  enum Name {
    static let description = "store.json"
    static let cases = "cases"
    static let meetings = "meetings"
    static let definitions = "definitions"
    static let history = "history"
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
  /// Files in `cases` and `meetings` whose names can be no id.
  public let strangers: [CaseIssue]
  /// Why nothing is written into it; nil when it can be written.
  public let readOnly: ReadOnly?
  /// What it asks of the system.
  let calls: SystemCalls

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
    readOnly = isReadOnly ? .asked : nil
    description = try Self.readDescription(path)
    let cases = try Self.ids(in: Name.cases, of: path)
    let meetings = try Self.ids(in: Name.meetings, of: path)
    caseIDs = cases.ids.compactMap { CaseID($0) }.sorted()
    meetingIDs = meetings.ids
    strangers = cases.strangers + meetings.strangers
  }

  /// The names of the files in a folder that can be ids, and the others.
  private static func ids(
    in folder: String, of path: String
  ) throws(Failure) -> (ids: [String], strangers: [CaseIssue]) {
    let place = "\(path)/\(folder)"
    guard Files.exists(place) else { return ([], []) }
    let names: [String]
    do throws(FileError) {
      names = try Files.list(place)
    } catch {
      throw .file(error)
    }
    var ids: [String] = []
    var strangers: [CaseIssue] = []
    for name in names {
      let id = String(name.dropLast(Name.suffix.count))
      if name.hasSuffix(Name.suffix), CaseID.isValid(id) {
        ids.append(id)
      } else {
        strangers.append(stranger("\(folder)/\(name)"))
      }
    }
    return (ids, strangers)
  }

  private static func readDescription(_ path: String) throws(Failure) -> StoreDescription {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read("\(path)/\(Name.description)")
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
    let name = file(of: id)
    return try CaseDocument(try bytes(of: name), file: name, id: id)
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
      return try Files.read("\(path)/\(name)")
    } catch {
      throw CaseFileError(issues: [Self.unreadable(name, error)])
    }
  }
}
