import Commands
import Criteria
import Oncology
import Register
import Session
import Status
import Store
import ViewModel

/// Where the store lies, or would lie: what the first page chooses changes it.
final class StorePlace {
  // A class: the closures of the session's access all have to see the store that was chosen last.
  private var path: String
  private(set) var store: CaseStore?
  private let asOf: CalendarDate?
  private let isReadOnly: Bool

  /// Opens the store at a path; without one looks where stores lie by default.
  ///
  /// - Parameters:
  ///   - given: The path, if one was given.
  ///   - asOf: The day that counts as today, if one was given.
  ///   - isReadOnly: Whether nothing may be written into it.
  /// - Throws: ``UserError`` when a path was given and there is no store, or it cannot be read.
  init(
    _ given: String?, asOf: CalendarDate?, isReadOnly: Bool = false
  ) throws(UserError) {
    self.asOf = asOf
    self.isReadOnly = isReadOnly
    guard let path = given ?? Environment.storePath else {
      throw UserError(
        .usage, "No store was given.", hint: "Give its path, or set TUMORBOARD_STORE.")
    }
    self.path = path
    do throws(CaseStore.Failure) {
      store = try CaseStore(path: path, isReadOnly: isReadOnly)
      recover()
    } catch {
      if given == nil, case .missing = error { return }
      throw UserError(error)
    }
  }

  /// Where a store would be made; nil when there is one.
  var missing: String? { store == nil ? path : nil }

  /// The day that counts as today: the one asked for, else the store's own, else the clock's.
  var today: CalendarDate { asOf ?? store?.description.today ?? Clock.today() }

  /// Why nothing can be written, in a few words; nil where it can.
  var obstacle: String? {
    if asOf != nil { return "the past is only looked at" }
    return store?.readOnly == nil ? nil : "the store was opened to be read"
  }

  var people: [Person] { store?.description.people ?? [] }

  /// Finishes saves that died. What cannot be finished is told when the case is opened or saved.
  private func recover() {
    guard let store, store.readOnly == nil else { return }
    _ = try? store.recover(now: Clock.now() ?? .unset)
  }

  func holds(_ id: CaseID) -> Bool { store?.caseIDs.contains(id) == true }

  var meetingIDs: [String] { store?.meetingIDs ?? [] }

  /// What a session asks of it.
  var access: StoreAccess {
    StoreAccess(
      begin: { self.begin($0) }, list: { self.list() }, glance: { self.list(onlyMeeting: $0) },
      open: { self.open($0, asOf: $1) })
  }

  private func begin(_ choice: WelcomeChoice) -> Result<Void, StoreAccess.Failure> {
    do throws(CaseStore.Failure) {
      switch choice {
      case .newStore: store = try CaseStore.make(at: path, name: "Cases", id: CaseStore.newID())
      case .samples:
        path = Environment.samplesPath
        try SampleStore.makeCopy(at: path)
        store = try CaseStore(path: path)
      case .path: break
      }
      return .success(())
    } catch {
      return .failure(StoreAccess.Failure(UserError(error).text))
    }
  }

  private func list(onlyMeeting id: String? = nil) -> Result<Listing, StoreAccess.Failure> {
    do throws(CaseStore.Failure) {
      let fresh = try CaseStore(path: path, isReadOnly: isReadOnly)
      store = fresh
      return .success(try listing(of: fresh, onlyMeeting: id))
    } catch {
      return .failure(StoreAccess.Failure(UserError(error).text))
    }
  }

  private func listing(
    of store: CaseStore, onlyMeeting id: String?
  ) throws(CaseStore.Failure) -> Listing {
    do throws(CaseFileError) {
      return try register(store).listing(onlyMeeting: id)
    } catch {
      throw .description(error)
    }
  }

  /// SHA-256 of a case's file as it is now; nil where it cannot be read.
  func hash(of id: CaseID) -> String? { try? store?.read(id).hash }

  func open(_ id: CaseID, asOf day: CalendarDate?) -> StoreAccess.Opened {
    guard let store else { return .unreadable([]) }
    do throws(CaseFileError) {
      let register = try register(store)
      let evaluation = try register.evaluate(id, asOf: day)
      let issues = store.verify(id).filter { $0.severity == .error }
      return .evaluation(evaluation, register.report(of: evaluation), issues)
    } catch {
      return .unreadable(error.issues)
    }
  }

  private func register(_ store: CaseStore) throws(CaseFileError) -> CaseRegister {
    CaseRegister(store, today: today, settings: try Settings(store.description))
  }
}
