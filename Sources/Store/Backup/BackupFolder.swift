internal import Glibc
public import Oncology

/// The backups of one store, in a folder of the user's own: never in the store, readable to nobody else.
public struct BackupFolder: Sendable {
  /// How many of the daily backups of a store at its place are kept.
  public static let dailyKept = 14

  private let state: String
  private let store: CaseStore
  private let calls: SystemCalls
  /// What tells the store from its clones, which have the same id.
  private let place: String

  /// The backups of a store; nothing is read or made yet.
  ///
  /// - Parameters:
  ///   - state: The program's folder in the XDG state folder.
  ///   - store: The store.
  public init(in state: String, of store: CaseStore) {
    self.state = state
    self.store = store
    calls = store.calls
    place = String(Hash.of(Files.real(store.path).utf8).prefix(8))
  }

  /// The folder.
  public var path: String {
    "\(state)/backups/\(StateFolder.name(ofStore: store.description.id))"
  }

  // MARK: Looking

  /// Every backup of this store and its clones, the oldest first.
  ///
  /// - Throws: ``FileError`` when the folder cannot be listed; one that is not there has none.
  public func backups() throws(FileError) -> [Backup] {
    do throws(FileError) {
      return try Files.list(path, calls).compactMap { Backup(file: $0, in: path) }
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  // MARK: Making

  /// Makes a backup while nobody else who asks writes.
  ///
  /// - Parameters:
  ///   - kind: Why.
  ///   - now: When.
  /// - Returns: The backup.
  /// - Throws: ``FileError``; nothing of it is left then.
  public func make(_ kind: Backup.Kind, at now: Instant) throws(FileError) -> Backup {
    try FolderLock.holding(store.path, calls, refused: { $0 }) { () throws(FileError) in
      try makeLocked(kind, at: now)
    }
  }

  /// Makes a backup of a store that is locked.
  func makeLocked(_ kind: Backup.Kind, at now: Instant) throws(FileError) -> Backup {
    let start = "\(now.day)-\(kind.rawValue)-\(place)"
    var name = start
    var number = 1
    while Files.exists("\(path)/\(name)\(Backup.suffix)") {
      number += 1
      name = "\(start)-\(number)"
    }
    return try write(name, at: now)
  }

  /// Makes the backup of a day, where there is none yet, and takes away the oldest of its kind.
  ///
  /// - Returns: The backup; nil where the day has one.
  func makeDailyLocked(at now: Instant) throws(FileError) -> Backup? {
    let name = "\(now.day)-\(Backup.Kind.daily.rawValue)-\(place)"
    if Files.exists("\(path)/\(name)\(Backup.suffix)") { return nil }
    let backup = try write(name, at: now)
    try rotate()
    return backup
  }

  private func rotate() throws(FileError) {
    let daily = try backups().filter { $0.kind == .daily && $0.name.hasSuffix("-\(place)") }
    for old in daily.dropLast(Self.dailyKept) { Files.remove(old.path, calls) }
  }

  private func write(_ name: String, at now: Instant) throws(FileError) -> Backup {
    try StateFolder.make(path, in: state, calls)
    let file = "\(path)/\(name)\(Backup.suffix)"
    let waiting = DurableWrite.temporaryName(for: file, mark: "backup")
    // The store is locked: whoever left this is dead.
    Files.remove(waiting, calls)
    do throws(FileError) {
      let left = try archive(in: waiting, at: now)
      try calls.make(.rename, "write", file) { Int(unsafe rename(waiting, file)) }
      try Files.sync(folder: path, calls)
      guard var backup = Backup(file: "\(name)\(Backup.suffix)", in: path) else {
        throw FileError("write", file, number: EINVAL)
      }
      backup.left = left
      return backup
    } catch {
      Files.remove(waiting, calls)
      throw error
    }
  }

  /// Writes everything into one file, its digests last, and makes it last.
  private func archive(in file: String, at now: Instant) throws(FileError) -> [String] {
    let descriptor = try Files.open(file, O_WRONLY | O_CREAT | O_EXCL, "write", calls)
    defer { close(descriptor) }
    var tar = TarWriter(descriptor, file, seconds: now.secondsSince1970, calls)
    let (names, strange) = try names()
    var left = strange
    var sums = ""
    for name in names {
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try Files.read("\(store.path)/\(name)", followsLinks: false, calls)
      } catch {
        left.append(name)
        continue
      }
      try tar.add(name, bytes)
      sums += "\(Hash.of(bytes))  \(name)\n"
    }
    try tar.add(BackupContents.sums, Array(sums.utf8))
    try tar.finish()
    try calls.make(.sync, "write", file) { Int(fsync(descriptor)) }
    return left
  }

  /// The files of the store, and those whose names do not fit into an archive.
  private func names() throws(FileError) -> (fit: [String], left: [String]) {
    var names = [CaseStore.Name.description]
    for folder in CaseStore.Name.folders where Files.exists("\(store.path)/\(folder)") {
      names += try Files.list("\(store.path)/\(folder)", calls).map { "\(folder)/\($0)" }
    }
    let fits: (String) -> Bool = { name in
      // A line of digests ends at a line's end.
      name.utf8.count <= TarWriter.longestName && !name.contains("\n")
    }
    return (names.filter(fits), names.filter { !fits($0) })
  }
}
