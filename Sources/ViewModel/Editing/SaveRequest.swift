public import Oncology

/// A change that is to be saved, with what the answer needs to be understood.
public struct SaveRequest: Hashable, Sendable {
  /// What the change is for.
  public enum Kind: Hashable, Sendable {
    /// A draft of a call is kept in the case.
    case draft
    /// A call is signed.
    case signature
    /// A signed call is retracted.
    case retraction
    /// An edit of one's own is taken back.
    case undo
    /// What was taken back is made again.
    case redo
  }

  /// What it is for.
  public let kind: Kind
  /// The case.
  public let caseID: CaseID
  /// Who: a person's id.
  public let author: String
  /// What; a new call has no id yet, and a signature no time: they are given when it is saved.
  public var change: CaseChange
  /// The edit that is taken back.
  public var undoes: String?
  /// The edit's id, so that another try is the same edit; nil before the first.
  public var editID: String?

  init(
    _ kind: Kind, of caseID: CaseID, by author: String, _ change: CaseChange, undoes: String? = nil
  ) {
    self.kind = kind
    self.caseID = caseID
    self.author = author
    self.change = change
    self.undoes = undoes
  }
}

/// A change that is on disk.
public struct SavedChange: Hashable, Sendable {
  /// The change as saved, with the ids and times that it was given.
  public var change: CaseChange
  /// The edit's id.
  public var editID: String
  /// The time on the wall, "13:05:12".
  public var clock: String
  /// Why the case's file does not have it yet, although it is on record; nil where it has.
  public var delay: String?
  /// Changes from elsewhere that were found in the file and written into the history.
  public var noticed: Int
  /// What else should be known, such as a backup that could not be made; nil for nothing.
  public var remark: String?

  /// A change that is on disk.
  public init(
    change: CaseChange, editID: String, clock: String, delay: String? = nil, noticed: Int = 0,
    remark: String? = nil
  ) {
    self.change = change
    self.editID = editID
    self.clock = clock
    self.delay = delay
    self.noticed = noticed
    self.remark = remark
  }
}

/// Why a change is not on disk.
public struct SaveProblem: Error, Hashable, Sendable {
  /// What can be done about it.
  public enum Way: Hashable, Sendable {
    /// Nothing here: what happened is said.
    case none
    /// Somebody changed the same thing: what it was for mine, and what it is now.
    case choose(base: CaseValue?, theirs: CaseValue?)
    /// The system does not say whether it was written; the same edit once more tells.
    case askAgain
  }

  /// What happened and what to do, in a sentence or two.
  public var sentence: String
  /// What can be done about it.
  public var way: Way
  /// The id of the edit, for another try.
  public var editID: String?

  /// Why a change is not on disk.
  public init(_ sentence: String, way: Way = .none, editID: String? = nil) {
    self.sentence = sentence
    self.way = way
    self.editID = editID
  }
}
