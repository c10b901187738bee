internal import Definitions
internal import Oncology
internal import Status
internal import Synchronization

/// A store's definitions, read when the first case has to be judged: an agenda from the cache needs none.
final class LateDefinitions: Sendable {
  /// The store's own files as they lie there.
  let files: [(name: String, bytes: [UInt8])]
  private let unread: [CaseIssue]
  private let read = Mutex<StatusDefinitions?>(nil)

  init(_ files: [(name: String, bytes: [UInt8])], unread: [CaseIssue]) {
    self.files = files
    self.unread = unread
  }

  private var local: [DefinitionFiles.File] {
    files.map { DefinitionFiles.File(name: $0.name, bytes: $0.bytes) }
  }

  /// What labels are made with: built in, and the store's own in their place.
  var definitions: StatusDefinitions {
    if files.isEmpty { return DefinitionFiles.builtIn.definitions }
    return read.withLock { known in
      if let known { return known }
      let definitions = DefinitionFiles.read(local: local).definitions
      known = definitions
      return definitions
    }
  }

  /// What is wrong with the store's own files.
  var issues: [CaseIssue] { unread + DefinitionFiles.issues(in: local) }
}
