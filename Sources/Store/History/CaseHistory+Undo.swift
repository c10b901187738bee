public import Oncology

extension CaseHistory {
  /// One edit of a person that can be taken back, or one that was and can be made again.
  public struct Step: Hashable, Sendable {
    /// The change to make.
    public let change: CaseChange
    /// The edit that it takes back: the latest one, or the one that took it back.
    public let undoes: String
  }

  /// What takes back the latest edit of a person that still stands; nil where there is none.
  ///
  /// What is signed is passed over, and so is what became of a draft that has been signed since: that
  /// is retracted or replaced.
  public func undoStep(of author: String, in now: PatientCase) -> Step? {
    guard let item = trail(of: author, in: now).done.last,
      let inverse = item.change.inverse(in: value(before: item) ?? now)
    else { return nil }
    return Step(change: inverse, undoes: item.edit)
  }

  /// What makes the edit again that a person took back last; nil where there is none.
  ///
  /// Any edit that is not an undo ends what can be made again.
  public func redoStep(of author: String, in now: PatientCase) -> Step? {
    trail(of: author, in: now).undone.last.map { Step(change: $0.change, undoes: $0.edit) }
  }

  /// An edit, the latest edit of the chain that made it stand or fall, and the line before the first.
  private struct Item {
    var change: CaseChange
    var edit: String
    var parent: String?
  }

  private func trail(
    of author: String, in now: PatientCase
  ) -> (done: [Item], undone: [Item]) {
    let aborted = aborted
    var done: [Item] = []
    var undone: [Item] = []
    for entry in entries where entry.line.author == author && !aborted.contains(entry.line.id) {
      guard case .edit(let change, let undoes) = entry.line.event else { continue }
      let edit = entry.line.id
      if let undoes {
        if let place = done.lastIndex(where: { $0.edit == undoes }) {
          undone.append(Item(change: done.remove(at: place).change, edit: edit))
        } else if let place = undone.lastIndex(where: { $0.edit == undoes }) {
          done.append(
            Item(
              change: undone.remove(at: place).change, edit: edit,
              parent: entry.line.parents.first))
        }
      } else {
        undone = []
        done.append(Item(change: change, edit: edit, parent: entry.line.parents.first))
      }
    }
    return (done.filter { !isSettled($0.change, in: now) }, undone)
  }

  /// Whether an edit is a signature, a retraction, or about what has been signed since.
  private func isSettled(_ change: CaseChange, in now: PatientCase) -> Bool {
    switch change {
    case .signed, .retracted: true
    case .added(.call(let call), _), .revised(_, .call(let call)):
      now.calls.contains { $0.id == call.id && !$0.isDraft }
    default: false
    }
  }

  private func value(before item: Item) -> PatientCase? { item.parent.flatMap { value(after: $0) } }
}
