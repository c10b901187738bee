internal import Status
public import Store

/// Rows of the agenda that were made before, for as long as nothing that they depend on changes.
///
/// They are for the agenda alone: opening a case reads its file. Whatever is wrong with the file that
/// keeps them, they are made again and nobody is told.
public struct RegisterCache: Sendable {
  private let file: CacheFile?
  private var key: String?
  /// In the order of ids.
  private(set) var rows: [CachedRow] = []
  private var isSaved = true

  /// A cache that is kept in a file; nil keeps it in memory only.
  public init(_ file: CacheFile?) { self.file = file }

  /// The file of a store's cache in the folder of caches; nil where its id is no safe name.
  public static func file(of store: CaseStore, in folder: String) -> CacheFile? {
    CacheFile("\(store.description.id).rows", in: folder)
  }

  /// Goes over to rows of something, unless it has them: another day, other definitions, another build.
  mutating func turn(to key: String?) {
    guard key != self.key || key == nil else { return }
    self.key = key
    rows = []
    isSaved = true
    guard let key, let bytes = file?.read() else { return }
    rows = (try? CacheText.rows(in: bytes, key: key)) ?? []
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.id < $1.id }
    if !isSorted { rows = [] }
  }

  /// Takes rows in place of those there are.
  mutating func take(_ rows: [CachedRow], isChanged: Bool) {
    self.rows = rows
    if isChanged { isSaved = false }
  }

  /// Writes what is not in the file yet; where that cannot be done, the program goes without.
  public mutating func save() {
    guard !isSaved, let key, let file else { return }
    isSaved = true
    file.write(CacheText.bytes(of: rows, key: key))
  }
}
