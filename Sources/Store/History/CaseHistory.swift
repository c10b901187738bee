public import Oncology

/// The history of a case: a graph of lines, each of which names those before it by their digests.
///
/// Every change is found: a line that was altered is no longer the one that its children name, and
/// the file has the hash of the last line or was changed outside. It finds accidents and casual
/// edits, not somebody who writes the whole file anew.
public struct CaseHistory: Sendable {
  /// A line with its digest and the number of its line in the file, from 1.
  public struct Entry: Hashable, Sendable {
    /// The line.
    public let line: HistoryLine
    /// SHA-256 of its bytes.
    public let digest: String
    /// The number of the line in the file.
    public let number: Int
  }

  /// Its lines in the order of the file.
  public private(set) var entries: [Entry] = []
  /// The numbers of lines that this version of the program cannot read.
  public private(set) var unreadable: [Int] = []
  /// The lines that no other one follows: one, or several where clones came together.
  public private(set) var heads: [Entry] = []
  /// The ids of edits that are on record and could not be put in place.
  public private(set) var aborted: Set<String> = []
  /// The file, byte for byte.
  private(set) var bytes: [UInt8] = []
  /// How many bytes there are of a last line without its end, which a save that died left.
  private(set) var torn = 0
  private var lineCount = 0
  private var digests: Set<String> = []
  private var followed: Set<String> = []
  private var edits: Set<String> = []

  /// Reads the bytes of a history; a line that is there twice, as git's union may leave it, counts once.
  init(_ bytes: [UInt8]) { append(bytes[...]) }

  /// Reads the bytes of a history, of which only those are looked at that are not known already.
  init(_ bytes: [UInt8], known: consuming CaseHistory?) {
    guard let known, known.torn == 0, bytes.begins(with: known.bytes) else {
      self.init(bytes)
      return
    }
    self = known
    append(bytes[self.bytes.count...])
  }

  /// Whether an edit is on record.
  public func holds(edit id: String) -> Bool { edits.contains(id) }

  // MARK: Growing

  /// Writes lines at the end, as the file will have them.
  ///
  /// - Returns: Their bytes; nil where a line could not be read again, which would lock everybody out
  ///   of the case.
  mutating func add(_ lines: [HistoryLine]) -> [UInt8]? {
    let start = entries.count
    let text = lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    append(text[...])
    return entries[start...].map(\.line) == lines ? text : nil
  }

  /// Leaves out a last line without its end.
  mutating func dropTorn() {
    bytes.removeLast(torn)
    torn = 0
  }

  /// Reads bytes that follow on whole lines.
  private mutating func append(_ more: ArraySlice<UInt8>) {
    guard !more.isEmpty else { return }
    bytes += more
    let end = more.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? more.startIndex
    torn = more.endIndex - end
    let lines = more[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for text in lines.dropLast() {
      lineCount += 1
      if !text.isEmpty { read(text) }
    }
  }

  private mutating func read(_ text: ArraySlice<UInt8>) {
    let digest = Hash.of(text)
    guard digests.insert(digest).inserted else { return }
    guard let line = HistoryLine(text) else {
      unreadable.append(lineCount)
      return
    }
    let entry = Entry(line: line, digest: digest, number: lineCount)
    entries.append(entry)
    followed.formUnion(line.parents)
    heads.removeAll { line.parents.contains($0.digest) }
    // git's union may have put a line before the one that it follows.
    if !followed.contains(digest) { heads.append(entry) }
    switch line.event {
    case .edit: edits.insert(line.id)
    case .aborted(let edit, _): aborted.insert(edit)
    case .begun, .outside, .putBack, .migrated, .restored, .merge: break
    }
  }

  // MARK: Making a state again

  /// The case after a line, made from the beginning and every change since.
  ///
  /// Nil where a line before it cannot be read, or does not fit what came before it.
  public func value(after digest: String) -> PatientCase? {
    let byDigest = Dictionary(entries.map { ($0.digest, $0.line) }) { first, _ in first }
    var changes: [[CaseChange]] = []
    var place = digest
    while let line = byDigest[place] {
      if case .begun(let value) = line.event { return Self.applied(changes.reversed(), to: value) }
      changes.append(line.changes)
      guard let parent = line.parents.first else { return nil }
      place = parent
    }
    return nil
  }

  private static func applied(
    _ changes: some Sequence<[CaseChange]>, to start: PatientCase
  ) -> PatientCase? {
    var value = start
    do throws(ChangeError) {
      for list in changes {
        for change in list { try value.apply(change, by: .outside) }
      }
    } catch {
      return nil
    }
    return value
  }
}
