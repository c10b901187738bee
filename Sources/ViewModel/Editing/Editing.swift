public import Oncology

/// What is being written: who writes, what has been saved in this run, and what has not.
public struct Editing: Hashable, Sendable {
  /// Who sits at the keyboard: a person's id; nil until somebody said so.
  public internal(set) var person: String?
  /// Why nothing can be written into the store; nil where it can.
  public internal(set) var obstacle: String?
  /// The edits of this run by id: taking back an earlier one is asked about first.
  var ownEdits: Set<String> = []
  /// Cases of which edits from before this run may be taken back without another question.
  var crossed: Set<CaseID> = []
  /// The drafts on disk, by case.
  public internal(set) var drafts: [CaseID: UnsignedDraft] = [:]
  /// The draft that has to be kept: what was typed since it was kept last; nil for nothing.
  public internal(set) var unkept: UnsignedDraft?
  /// The case whose draft is opened as soon as the case has been read; nil for none.
  var resuming: CaseID?
  /// When something was saved last, "13:05:12"; nil for never.
  public internal(set) var savedAt: String?

  init(person: String?, obstacle: String?) {
    self.person = person
    self.obstacle = obstacle
  }
}
