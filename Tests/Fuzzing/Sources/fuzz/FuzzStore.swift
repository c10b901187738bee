internal import Criteria
internal import Glibc
internal import Oncology
internal import Register
internal import Status
internal import Store

/// A store in memory in which one file is the input.
final class FuzzStore {
  nonisolated(unsafe) static let shared = FuzzStore()

  private let folder = "/dev/shm/tumorboard-fuzz-\(getpid())"
  private var path: String { folder + "/store" }
  private let id = CaseID("C-0142")

  private init() {
    mkdir(folder, 0o700)
    do throws(CaseStore.Failure) {
      try SampleStore.makeCopy(at: path)
    } catch {
      fatalError("no store to fuzz: \(error)")
    }
    // One case: every input reads the store again.
    for other in (try? CaseStore(path: path))?.caseIDs ?? [] where other.text != "C-0142" {
      unlink("\(path)/cases/\(other).json")
    }
  }

  /// Runs with the input in the place of a file, and puts back what was there.
  func run(_ bytes: [UInt8], at name: String, _ body: (FuzzStore) -> Void) {
    let file = "\(path)/\(name)"
    let before = Self.read(file)
    mkdir(String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex)), 0o700)
    Self.write(bytes, file)
    body(self)
    precondition(Self.read(file) == bytes, "reading changed the file")
    if let before { Self.write(before, file) } else { unlink(file) }
  }

  /// The history of a good case.
  func verify() {
    guard let store = try? CaseStore(path: path), let id else { return }
    Check.issues(store.verify(id))
    if let history = try? store.history(of: id), let value = try? store.read(id).value {
      _ = history.undoStep(of: "ms", in: value)
      _ = history.redoStep(of: "ms", in: value)
    }
  }

  /// The store as a whole.
  func reopen() {
    do throws(CaseStore.Failure) {
      let store = try CaseStore(path: path)
      do throws(CaseFileError) {
        _ = try Settings(store.description)
      } catch {
        Check.refusal(error.issues)
      }
    } catch {
      if case .description(let problem) = error { Check.refusal(problem.issues) }
    }
  }

  /// A draft, under the name that it gives itself and under another.
  func readDraft(_ bytes: [UInt8]) {
    let drafts = DraftStore(in: folder + "/state", ofStore: "samples")
    if !isDraftFolderMade {
      for part in ["/state", "/state/drafts", "/state/drafts/samples"] {
        mkdir(folder + part, 0o700)
      }
      isDraftFolderMade = true
    }
    let file =
      folder + "/state/drafts/samples/C-0142." + String(repeating: "0", count: 64) + ".json"
    Self.write(bytes, file)
    Check.issues(drafts.drafts().issues)
  }

  private var isDraftFolderMade = false

  /// The cached rows: whatever they say, the agenda is that of the files.
  func readCache(_ bytes: [UInt8]) {
    guard let store = try? CaseStore(path: path),
      let file = RegisterCache.file(of: store, in: folder + "/cache")
    else { return }
    mkdir(folder + "/cache", 0o700)
    let path = folder + "/cache/samples.rows"
    Self.write(bytes, path)
    chmod(path, 0o600)
    var cache = RegisterCache(file)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    let register = CaseRegister(store, today: today, settings: Settings())
    let rows = register.listing(onlyMeeting: nil, from: &cache).entries
    if truth == nil { truth = register.entries() }
    precondition(rows == truth, "the cache changed the agenda")
  }

  private var truth: [CaseEntry]?

  // MARK: Files

  private static func read(_ file: String) -> [UInt8]? {
    guard let stream = fopen(file, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&part, 1, part.count, stream)
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], _ file: String) {
    guard let stream = fopen(file, "w") else { fatalError("cannot write \(file)") }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }
}
