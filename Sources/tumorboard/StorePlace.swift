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
  private var cache = RegisterCache(nil)
  /// What judges cases of the store as it was last listed, and those that were judged last.
  private var judged: JudgedCases?
  /// Whether the store was opened for the listing that comes next.
  private var isFresh = false

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
      use(try CaseStore(path: path, isReadOnly: isReadOnly))
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
    return store?.readOnly.map { Self.words($0) }
  }

  var people: [Person] { store?.description.people ?? [] }

  /// What has time until the first frame is up: keeps the rows, and finishes saves that died.
  ///
  /// What cannot be finished is told when the case is opened or saved.
  private func settle() {
    cache.save()
    guard let store, store.readOnly == nil else { return }
    _ = try? store.recover(now: Clock.now() ?? .unset)
  }

  func holds(_ id: CaseID) -> Bool { store?.caseIDs.contains(id) == true }

  var meetingIDs: [String] { store?.meetingIDs ?? [] }

  /// What a session asks of it.
  var access: StoreAccess {
    StoreAccess(
      begin: { self.begin($0) }, list: { self.list() }, glance: { self.list(onlyMeeting: $0) },
      open: { self.open($0, asOf: $1) }, settle: { self.settle() })
  }

  /// Goes over to a store and its rows; those of a day that was asked for are not kept.
  private func use(_ store: CaseStore) {
    self.store = backed(store)
    isFresh = true
    let folder = asOf == nil ? Environment.cachePath : nil
    cache = RegisterCache(folder.flatMap { RegisterCache.file(of: store, in: $0) })
  }

  /// The store with a place for the backup that comes before the first save of a day.
  private func backed(_ store: CaseStore) -> CaseStore {
    Environment.statePath.map { store.backingUp(in: $0) } ?? store
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
    let fresh = try CaseStore(path: path, isReadOnly: isReadOnly)
    if fresh.description.id != store?.description.id { use(fresh) }
    store = backed(store.map { fresh.remembering($0) } ?? fresh)
    return fresh
  }

  private func listing(
    of store: CaseStore, onlyMeeting id: String?
  ) throws(CaseStore.Failure) -> Listing {
    do throws(CaseFileError) {
      let register = try makeRegister(store)
      judged = JudgedCases(register)
      return register.listing(onlyMeeting: id, from: &cache)
    } catch {
      throw .description(error)
    }
  }

  /// SHA-256 of a case's file as it is now; nil where it cannot be read.
  func hash(of id: CaseID) -> String? { try? store?.read(id).hash }

  func open(_ id: CaseID, asOf day: CalendarDate?) -> StoreAccess.Opened {
    guard let store else { return .unreadable([]) }
    do throws(CaseFileError) {
      var cases = if let judged { judged } else { JudgedCases(try makeRegister(store)) }
      // Only one may hold what it has, or all of it is copied.
      judged = nil
      defer { judged = cases }
      let found = try cases.open(id, of: store, asOf: day)
      let condition = CaseCondition(
        issues: found.issues.filter { $0.severity == .error },
        obstacle: found.document.readOnly.map { Self.words($0) })
      return .evaluation(found.evaluation, found.report, condition)
    } catch {
      return .unreadable(error.issues)
    }
  }

  private static func words(_ reason: ReadOnly) -> String {
    switch reason {
    case .asked: "the store was opened to be read"
    case .newer(let format): "the file has the newer format \(format): it is shown, not written"
    case .older(let format): "the file has the older format \(format): run tumorboard migrate first"
    }
  }

  private func makeRegister(_ store: CaseStore) throws(CaseFileError) -> CaseRegister {
    CaseRegister(store, today: today, settings: try Settings(store.description))
  }
}
