public import Oncology
public import ViewModel

/// What a session asks of a store to change it, so that a test can make any of it fail.
public struct StoreEditing {
  /// Saves a change: it has happened when this says so.
  public var save: (SaveRequest) -> Result<SavedChange, SaveProblem>
  /// One's latest edit of a case that can be taken back, or made again; nil for none.
  public var undoStep: (SaveRequest.Kind, CaseID, String) -> Result<UndoStep?, SaveProblem>
  /// Keeps what has been typed; the draft as kept, with its time.
  public var keep: (UnsignedDraft) -> Result<UnsignedDraft, SaveProblem>
  /// Forgets what was kept of a case.
  public var forget: (CaseID) -> Void
  /// What an earlier run kept.
  public var drafts: () -> [UnsignedDraft]
  /// The cases whose files have changed since this was asked last; nil where nothing has.
  public var changes: () -> [CaseID]?

  /// An access from its parts.
  public init(
    save: @escaping (SaveRequest) -> Result<SavedChange, SaveProblem>,
    undoStep: @escaping (SaveRequest.Kind, CaseID, String) -> Result<UndoStep?, SaveProblem>,
    keep: @escaping (UnsignedDraft) -> Result<UnsignedDraft, SaveProblem>,
    forget: @escaping (CaseID) -> Void,
    drafts: @escaping () -> [UnsignedDraft],
    changes: @escaping () -> [CaseID]?
  ) {
    self.save = save
    self.undoStep = undoStep
    self.keep = keep
    self.forget = forget
    self.drafts = drafts
    self.changes = changes
  }

  /// A store that is only looked at.
  public static var none: StoreEditing {
    StoreEditing(
      save: { _ in .failure(SaveProblem("This store is only looked at.")) },
      undoStep: { _, _, _ in .success(nil) },
      keep: { _ in .failure(SaveProblem("This store is only looked at.")) },
      forget: { _ in }, drafts: { [] }, changes: { nil })
  }

  // MARK: Answers

  /// Does what an update asked for, and answers it; nil for effects that are none of its own.
  func answer(to effect: Effect) -> Message? {
    switch effect {
    case .save(let request):
      switch save(request) {
      case .success(let saved): .saved(request, saved)
      case .failure(let problem): .notSaved(request, problem)
      }
    case .findUndo(let kind, let id, let author):
      switch undoStep(kind, id, author) {
      case .success(let step): .undoFound(kind, id, step)
      case .failure(let problem): .failed(problem.sentence)
      }
    case .keep(let draft):
      switch keep(draft) {
      case .success(let kept): .kept(kept.caseID, kept)
      case .failure(let problem): .failed(problem.sentence)
      }
    case .forget(let id): forgotten(id)
    case .findDrafts: .draftsFound(drafts())
    default: nil
    }
  }

  private func forgotten(_ id: CaseID) -> Message {
    forget(id)
    return .kept(id, nil)
  }
}
