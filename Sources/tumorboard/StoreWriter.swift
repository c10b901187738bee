import Commands
import Criteria
import Oncology
import Register
import Session
import Status
import Store
import ViewModel

/// What a session asks of the store to change it, on the store that is open.
final class StoreWriter {
  // A class: the closures share the watch, and what was saved here is not news.
  private let place: StorePlace
  private let state: String?
  private var watch: FolderWatch?
  private var watched = ""
  private var ownWrites: [CaseID: String] = [:]

  /// What changes the store of a place.
  ///
  /// - Parameters:
  ///   - place: The store.
  ///   - state: The program's folder for what is its own, where drafts lie; nil for none.
  init(_ place: StorePlace, state: String? = Environment.statePath) {
    self.place = place
    self.state = state
  }

  /// What a session asks.
  var access: StoreEditing {
    StoreEditing(
      save: { self.save($0) }, undoStep: { self.undoStep($0, $1, of: $2) },
      keep: { self.keep($0) }, forget: { self.forget($0) }, drafts: { self.drafts() },
      changes: { self.changes() })
  }

  // MARK: Saving

  private func save(_ request: SaveRequest) -> Result<SavedChange, SaveProblem> {
    guard let store = place.store else { return .failure(SaveProblem("There is no store.")) }
    let now = Clock.now() ?? .unset
    let id = request.editID ?? CaseStore.newEditID()
    let completed = completed(request.change, edit: id, at: now)
    if let problem = changedFigures(of: completed, in: request.caseID) {
      return .failure(SaveProblem(problem))
    }
    let edit = Edit(
      id: id, author: request.author, at: now, change: completed, undoes: request.undoes)
    do throws(SaveFailure) {
      let saved = try store.save(edit, to: request.caseID)
      ownWrites[request.caseID] = saved.document.hash
      return .success(words(saved, completed, edit))
    } catch {
      return .failure(problem(error, request.caseID, edit: id))
    }
  }

  private func words(_ saved: SavedCase, _ change: CaseChange, _ edit: Edit) -> SavedChange {
    let delay: String? = if case .recorded(let error) = saved.state { error.reason } else { nil }
    return SavedChange(
      change: change, editID: edit.id, clock: Self.time(edit.at), delay: delay,
      noticed: saved.noticed.count { $0.isFromElsewhere }, remark: Self.words(saved.backup))
  }

  private static func words(_ backup: SavedCase.DailyBackup) -> String? {
    guard case .failed(let error) = backup else { return nil }
    return "The backup of the day could not be made: \(error.reason)."
  }

  /// "13:05:12" of an instant, on the wall.
  private static func time(_ instant: Instant) -> String {
    String(instant.description.dropFirst(11).prefix(8))
  }

  private func problem(_ failure: SaveFailure, _ id: CaseID, edit: String) -> SaveProblem {
    let error = UserError(failure, saving: id)
    switch failure {
    case .misfit(.conflict(_, let base, let theirs)):
      return SaveProblem(error.text, way: .choose(base: base, theirs: theirs))
    case .uncertain: return SaveProblem(error.text, way: .askAgain, editID: edit)
    default: return SaveProblem(error.text)
    }
  }

  // MARK: What only whoever saves knows

  /// A change with the ids and times that it is given when it is saved.
  private func completed(_ change: CaseChange, edit: String, at now: Instant) -> CaseChange {
    switch change {
    case .added(.call(let call), let next): .added(.call(known(call, edit)), before: next)
    case .revised(let base, .call(let call)): .revised(from: base, to: .call(known(call, edit)))
    case .signed(var call):
      { () -> CaseChange in
        // Not from the day of the draft on: as of a day between the two nothing was signed.
        call.when.known = nil
        call = known(call, edit)
        call.signedAt = now
        return .signed(call)
      }()
    case .retracted(let call, var retraction):
      { () -> CaseChange in
        retraction.at = now
        if place.today != now.day { retraction.known = place.today }
        return .retracted(call: call, retraction)
      }()
    default: change
    }
  }

  /// A call with an id, known from the day that counts as today on.
  private func known(_ call: ResponseCall, _ edit: String) -> ResponseCall {
    var call = call
    if call.id.isEmpty { call.id = "call-\(edit.prefix(8))" }
    if call.when.known == nil, place.today > call.when.date.latest {
      call.when.known = place.today
    }
    return call
  }

  /// Why a call must be looked at again: what it was held against has changed since it was shown.
  private func changedFigures(of change: CaseChange, in id: CaseID) -> String? {
    guard case .signed(let call) = change, let shown = call.computed,
      case .evaluation(let evaluation, _, _) = place.open(id, asOf: nil)
    else { return nil }
    guard let now = evaluation.computedNow(for: call), now != shown else { return nil }
    return "Case \(id) has changed: the computed category was \(shown) and is \(now) now. "
      + "Look at it again before you sign."
  }

  // MARK: Undo

  private func undoStep(
    _ kind: SaveRequest.Kind, _ id: CaseID, of author: String
  ) -> Result<UndoStep?, SaveProblem> {
    guard let store = place.store else { return .success(nil) }
    do throws(FileError) {
      let history = try store.history(of: id)
      guard case .evaluation(let evaluation, _, _) = place.open(id, asOf: nil) else {
        return .failure(SaveProblem("Case \(id) cannot be read."))
      }
      let now = evaluation.patientCase
      let step =
        kind == .redo
        ? history.redoStep(of: author, in: now) : history.undoStep(of: author, in: now)
      return .success(step.map { UndoStep(change: $0.change, undoes: $0.undoes) })
    } catch {
      return .failure(SaveProblem("The history of \(id) cannot be read: \(error.reason)."))
    }
  }

  // MARK: Drafts

  private var draftStore: DraftStore? {
    guard let store = place.store, let state else { return nil }
    return DraftStore(in: state, ofStore: store.description.id)
  }

  private func keep(_ draft: UnsignedDraft) -> Result<UnsignedDraft, SaveProblem> {
    guard let drafts = draftStore, let id = Draft.ID(caseID: draft.caseID, kind: Self.kind) else {
      return .failure(SaveProblem("What you type is not kept: there is no folder for it."))
    }
    let now = Clock.now() ?? .unset
    let author = draft.values["author"].flatMap { $0.isEmpty ? nil : $0 } ?? Environment.account
    let kept = Draft(
      id: id, base: place.hash(of: draft.caseID) ?? Self.noBase, author: author, at: now,
      fields: draft.values)
    do throws(FileError) {
      try drafts.keep(kept)
      return .success(Self.unsigned(kept))
    } catch {
      return .failure(
        SaveProblem("What you type is not kept: \(error.reason). It is lost if the program dies."))
    }
  }

  private func forget(_ id: CaseID) {
    guard let draft = Draft.ID(caseID: id, kind: Self.kind) else { return }
    // One that stays is offered again at the next start, which loses nothing.
    try? draftStore?.remove(draft)
  }

  private func drafts() -> [UnsignedDraft] {
    guard let drafts = draftStore, place.store?.readOnly == nil else { return [] }
    return drafts.drafts().drafts.filter { $0.id.kind == Self.kind }.map { Self.unsigned($0) }
  }

  private static func unsigned(_ draft: Draft) -> UnsignedDraft {
    let at = draft.at.description
    return UnsignedDraft(
      caseID: draft.id.caseID, values: draft.fields,
      keptAt: "\(at.prefix(10)) \(at.dropFirst(11).prefix(5))")
  }

  private static let kind = "call"
  private static let noBase = String(repeating: "0", count: 64)

  // MARK: Others

  /// The cases that others have written since this was asked last; nil where nothing has changed.
  private func changes() -> [CaseID]? {
    guard let store = place.store else { return nil }
    if watched != store.path {
      let folders = ["", "/cases", "/meetings", "/definitions"].map { store.path + $0 }
      watch = FolderWatch(folders)
      watched = store.path
      return nil
    }
    guard let found = watch?.changed() else { return store.caseIDs }
    let names = found.map { $0.dropFirst(store.path.count + 1) }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    guard !names.isEmpty else { return nil }
    let cases = names.compactMap { name -> CaseID? in
      guard name.hasPrefix("cases/"), name.hasSuffix(".json") else { return nil }
      return CaseID(String(name.dropFirst("cases/".count).dropLast(".json".count)))
    }
    let news = cases.filter { place.hash(of: $0) != ownWrites[$0] }
    return news.isEmpty && cases.count == names.count ? nil : news.sorted()
  }
}
