internal import Status
public import Store

/// Rows of the agenda that were made before, for as long as nothing that they depend on changes.
///
/// They are for the agenda alone: opening a case reads its file. Whatever is wrong with the file that
/// keeps them, they are made again and nobody is told.
public struct RegisterCache: Sendable {
  private let file: CacheFile?
  private var key: String?
  /// The rows that were asked for or made, in the order of ids.
  private(set) var known: [CachedRow] = []
  /// The rows that the file has, until each case was looked at.
  private(set) var filed: CachedRows?
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
    known = []
    filed = nil
    isSaved = true
    guard let key, let bytes = file?.read() else { return }
    filed = try? CacheText.rows(in: bytes, key: key)
  }

  /// Takes rows in place of those there are, and of those that the file has where all cases were looked
  /// at.
  mutating func take(_ rows: [CachedRow], unread: CachedRows?, isChanged: Bool) {
    known = rows
    filed = unread
    if isChanged { isSaved = false }
  }

  /// Writes what is not in the file yet; where that cannot be done, the program goes without.
  public mutating func save() {
    // Where not every case was looked at, what the file has of the others would be lost.
    guard !isSaved, filed == nil, let key, let file else { return }
    isSaved = true
    file.write(CacheText.bytes(of: known, key: key))
  }
}
