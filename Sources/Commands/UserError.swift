internal import Oncology
public import Store

/// What went wrong, in words for a person, with the exit status that scripts rely on.
public struct UserError: Error, Hashable, Sendable {
  /// What kind of thing went wrong; its number is the exit status.
  public enum Kind: Int32, Sendable {
    /// The data has problems.
    case data = 1
    /// The command was used wrongly.
    case usage = 2
    /// The store cannot be read or written.
    case store = 3
    /// It was refused: locked, read-only, in conflict.
    case refused = 4
  }

  /// What kind of thing went wrong.
  public var kind: Kind
  /// What happened, to what; a sentence.
  public var sentence: String
  /// What to do now; a sentence, or nothing where everything was said.
  public var hint: String

  /// An error in words.
  public init(_ kind: Kind, _ sentence: String, hint: String = "") {
    self.kind = kind
    self.sentence = sentence
    self.hint = hint
  }

  /// Both sentences on lines of their own.
  public var text: String { hint.isEmpty ? sentence : "\(sentence)\nHint: \(hint)" }
}

extension UserError {
  /// What a store said, in words.
  public init(_ failure: CaseStore.Failure) {
    switch failure {
    case .missing(let path):
      self.init(
        .store, "There is no store at \(path)",
        hint: "Make one with: tumorboard init PATH, or give another path.")
    case .notAStore(let path):
      self.init(
        .store, "The folder \(path) is no store: it has no store.json.",
        hint: "Give the folder that holds store.json, or make one with: tumorboard init PATH")
    case .description(let error):
      let issue = error.issues.first
      self.init(
        .store,
        "The store cannot be opened. \(issue?.place ?? "store.json"): \(issue?.message ?? "")",
        hint: issue?.hint ?? "")
    case .file(let error) where error.isLink:
      self.init(
        .store, "\(error.path) is a link, and in a store links are not followed.",
        hint: "Put the folder or file itself there; the store's own folder may be a link.")
    case .file(let error):
      self.init(
        .store, "Could not \(error.operation) \(error.path): \(error.reason).",
        hint: "Nothing was changed.")
    case .readOnly(let reason): self.init(reason)
    case .noBackup(let error):
      self.init(
        .store, "The backup that comes first could not be made: \(error.reason).",
        hint: "Nothing was changed. It goes to \(error.path)")
    case .noSuchBackup(let name):
      self.init(
        .usage, "There is no backup \(name) of the store.",
        hint: "List them with: tumorboard backups STORE")
    case .badBackup(let name):
      self.init(
        .data, "The backup \(name) is damaged or of another store.",
        hint: "Nothing was changed. Files can be taken out of it with: tar")
    case .wouldDropSigned(let calls):
      self.init(
        .refused,
        "Signed calls would be lost: "
          + calls.map { "\($0.call) of case \($0.caseID)" }.joined(separator: ", ") + ".",
        hint: "Nothing was changed. To restore all the same, add --drop-signed.")
    case .exists(let path):
      self.init(.refused, "There is a store at \(path) already.", hint: "Nothing was changed.")
    case .noSuchCase(let id):
      self.init(
        .usage, "There is no case \(id) in the store.",
        hint: "List the cases with: tumorboard list STORE")
    case .caseExists(let id):
      self.init(
        .refused, "There is a case \(id) in the store already, with other content.",
        hint: "Nothing was imported. Give the patient another id, or import into another store.")
    }
  }
}
