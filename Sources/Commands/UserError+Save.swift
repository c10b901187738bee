public import Oncology
public import Store

extension UserError {
  /// Why a change was not saved, in words that say whether anything is on disk.
  public init(_ failure: SaveFailure, saving id: CaseID) {
    self.init(failure, of: "Case \(id)")
  }

  /// The same for a file or a case by what it is called.
  init(_ failure: SaveFailure, of what: String) {
    let kept = "Nothing was changed."
    switch failure {
    case .readOnly(let reason): self.init(reason)
    case .noSuchCase: self.init(.store, "The file of \(what) is gone.", hint: kept)
    case .unreadable(let issues):
      let issue = issues.first
      self.init(
        .data, "\(what) was not saved: its file cannot be read. \(issue?.message ?? "")",
        hint: "Mend it with: tumorboard check STORE. \(kept)")
    case .unreadableHistory(let line):
      self.init(
        .data, "\(what) was not saved: line \(line) of its history cannot be read.",
        hint: "It is damaged or of a newer version; see: tumorboard verify STORE. \(kept)")
    case .misfit(let error):
      self.init(.refused, "\(what) was not saved: \(Self.words(error))", hint: kept)
    case .invalid(let issues):
      self.init(
        .refused, "\(what) was not saved: \(issues.first?.message ?? "it would be no case.")",
        hint: issues.first?.hint ?? kept)
    case .aborted(let edit):
      self.init(
        .refused, "Edit \(edit) of \(what) had no place any more: the file had changed.",
        hint: "Look at the case, and make the change again.")
    case .busy:
      self.init(
        .refused, "\(what) was not saved: something else keeps writing its file.",
        hint: "Save again.")
    case .notSaved(let error):
      self.init(
        error.isLocked ? .refused : .store,
        error.isLocked
          ? "\(what) was not saved: somebody else is saving."
          : "\(what) was not saved: \(error.reason).",
        hint: "\(kept) Save again when that is settled.")
    case .uncertain(let error):
      self.init(
        .store, "It is not certain whether \(what) was saved: \(error.reason).",
        hint: "Save again: an edit happens at most once.")
    }
  }

  /// Why nothing is written.
  init(_ reason: ReadOnly) {
    switch reason {
    case .asked:
      self.init(
        .refused, "The store was opened to be read: nothing is saved.",
        hint: "Open it without --readonly to change something.")
    case .newer(let format):
      self.init(
        .refused, "Nothing was saved: format \(format) is newer than this program can write.",
        hint: "What it does not know would be lost: use a newer version of the program.")
    case .older(let format):
      self.init(
        .refused, "Nothing was saved: the older format \(format) is read and not written.",
        hint: "Migrate the store with: tumorboard migrate STORE. The originals are kept.")
    }
  }

  private static func words(_ error: ChangeError) -> String {
    switch error {
    case .conflict: "somebody else changed the same thing."
    case .taken(let id): "there is something called \(id) already."
    case .missing(let id): "there is no \(id) any more."
    case .otherRecord(let id): "\(id) cannot become something else."
    case .signed(let id): "call \(id) is signed; retract it or sign one that supersedes it."
    case .notSigned(let id): "call \(id) is not signed."
    case .superseded(let id, let other): "call \(id) was superseded by \(other) already."
    case .unsigned(let lacks):
      "the signature lacks \(lacks.map(\.rawValue).joined(separator: ", "))."
    case .unreasoned: "a retraction needs a name and a reason."
    case .referredTo(let id, let other): "\(other) refers to \(id)."
    }
  }
}
