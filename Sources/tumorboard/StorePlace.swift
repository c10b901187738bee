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
  private var store: CaseStore?
  private let asOf: CalendarDate?
  private var cache = RegisterCache(nil)
  /// The register of the store as it was last listed.
  private var register: CaseRegister?
  /// Whether the store was opened for the listing that comes next.
  private var isFresh = false

  /// Opens the store at a path; without one looks where stores lie by default.
  ///
  /// - Parameters:
  ///   - given: The path, if one was given.
  ///   - asOf: The day that counts as today, if one was given.
  /// - Throws: ``UserError`` when a path was given and there is no store, or it cannot be read.
  init(_ given: String?, asOf: CalendarDate?) throws(UserError) {
    self.asOf = asOf
    guard let path = given ?? Environment.storePath else {
      throw UserError(
        .usage, "No store was given.", hint: "Give its path, or set TUMORBOARD_STORE.")
    }
    self.path = path
    do throws(CaseStore.Failure) {
      use(try CaseStore(path: path))
    } catch {
      if given == nil, case .missing = error { return }
      throw UserError(error)
    }
  }

  /// Where a store would be made; nil when there is one.
  var missing: String? { store == nil ? path : nil }

  /// The day that counts as today: the one asked for, else the store's own, else the clock's.
  var today: CalendarDate { asOf ?? store?.description.today ?? Clock.today() }

  func holds(_ id: CaseID) -> Bool { store?.caseIDs.contains(id) == true }

  var meetingIDs: [String] { store?.meetingIDs ?? [] }

  /// What a session asks of it.
  var access: StoreAccess {
    StoreAccess(
      begin: { self.begin($0) }, list: { self.list() }, glance: { self.list(onlyMeeting: $0) },
      open: { self.open($0, asOf: $1) }, settle: { self.cache.save() })
  }

  /// Goes over to a store and its rows; those of a day that was asked for are not kept.
  private func use(_ store: CaseStore) {
    self.store = store
    isFresh = true
    let folder = asOf == nil ? Environment.cachePath : nil
    cache = RegisterCache(folder.flatMap { RegisterCache.file(of: store, in: $0) })
  }

  private func begin(_ choice: WelcomeChoice) -> Result<Void, StoreAccess.Failure> {
    do throws(CaseStore.Failure) {
      switch choice {
      case .newStore:
        use(try CaseStore.make(at: path, name: "Cases", id: CaseStore.newID()))
      case .samples:
        path = Environment.samplesPath
        try SampleStore.makeCopy(at: path)
        use(try CaseStore(path: path))
      case .path: break
      }
      return .success(())
    } catch {
      return .failure(StoreAccess.Failure(UserError(error).text))
    }
  }

  private func list(onlyMeeting id: String? = nil) -> Result<Listing, StoreAccess.Failure> {
    do throws(CaseStore.Failure) {
      return .success(try listing(of: try freshStore(), onlyMeeting: id))
    } catch {
      return .failure(StoreAccess.Failure(UserError(error).text))
    }
  }

  /// The store as it is now: the one that was opened for this, else opened again.
  private func freshStore() throws(CaseStore.Failure) -> CaseStore {
    defer { isFresh = false }
    if isFresh, let store { return store }
    let fresh = try CaseStore(path: path)
    if fresh.description.id != store?.description.id { use(fresh) }
    store = fresh
    return fresh
  }

  private func listing(
    of store: CaseStore, onlyMeeting id: String?
  ) throws(CaseStore.Failure) -> Listing {
    do throws(CaseFileError) {
      let register = try makeRegister(store)
      self.register = register
      return register.listing(onlyMeeting: id, from: &cache)
    } catch {
      throw .description(error)
    }
  }

  private func open(_ id: CaseID, asOf day: CalendarDate?) -> StoreAccess.Opened {
    guard let store else { return .unreadable([]) }
    do throws(CaseFileError) {
      let register = if let known = register { known } else { try makeRegister(store) }
      let evaluation = try register.evaluate(id, asOf: day)
      return .evaluation(evaluation, register.report(of: evaluation))
    } catch {
      return .unreadable(error.issues)
    }
  }

  private func makeRegister(_ store: CaseStore) throws(CaseFileError) -> CaseRegister {
    CaseRegister(store, today: today, settings: try Settings(store.description))
  }
}
