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
  public let entries: [Entry]
  /// The numbers of lines that this version of the program cannot read.
  public let unreadable: [Int]
  /// How many bytes there are of a last line without its end, which a save that died left.
  let torn: Int
  /// Bytes in all.
  let size: Int

  /// Reads the bytes of a history; a line that is there twice, as git's union may leave it, counts once.
  init(_ bytes: [UInt8]) {
    var entries: [Entry] = []
    var unreadable: [Int] = []
    var seen: Set<String> = []
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let lines = bytes[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, text) in lines.dropLast().enumerated() where !text.isEmpty {
      let digest = Hash.of(text)
      guard seen.insert(digest).inserted else { continue }
      if let line = HistoryLine(text) {
        entries.append(Entry(line: line, digest: digest, number: place + 1))
      } else {
        unreadable.append(place + 1)
      }
    }
    self.entries = entries
    self.unreadable = unreadable
    torn = bytes.count - end
    size = bytes.count
  }

  /// The lines that no other one follows: one, or several where clones came together.
  public var heads: [Entry] {
    let followed = Set(entries.flatMap(\.line.parents))
    return entries.filter { !followed.contains($0.digest) }
  }

  /// Whether an edit is on record.
  public func holds(edit id: String) -> Bool {
    entries.contains { entry in
      if case .edit = entry.line.event { entry.line.id == id } else { false }
    }
  }

  /// The ids of edits that are on record and could not be put in place.
  public var aborted: Set<String> {
    Set(
      entries.compactMap { entry in
        guard case .aborted(let edit, _) = entry.line.event else { return nil }
        return edit
      })
  }

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
