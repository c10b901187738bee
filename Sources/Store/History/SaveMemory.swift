internal import Oncology
internal import Synchronization

/// What the last save made of the bytes of its two files, so that the next one need not make it again.
///
/// Nothing in it is believed. Every save reads both files whole, and what is known counts only for the
/// same bytes, or for as much of a history as begins with them: another program's lines, a hand edit or
/// a pull make other bytes, and those are read as if nothing were known.
final class SaveMemory: Sendable {
  /// One case as a save left it.
  struct Known: Sendable {
    let id: CaseID
    let document: CaseDocument
    /// SHA-256 of the file.
    let hash: String
    let history: CaseHistory
  }

  private let known = Mutex<Known?>(nil)

  /// What is known of a case, which is then known no more: whoever changes it has it alone.
  func take(_ id: CaseID) -> Known? {
    known.withLock { known in
      defer { known = nil }
      return known?.id == id ? known : nil
    }
  }

  /// Keeps what is known of a case in the place of what was known of another.
  func keep(_ new: Known) { known.withLock { $0 = new } }
}
