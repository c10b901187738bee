internal import CEmbedded

/// Files of the repository that are part of the program, so that one file needs nothing beside it.
public enum EmbeddedFiles {
  /// A file.
  public struct File: Hashable, Sendable {
    /// Its path from the top of the repository.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]
  }

  /// The files of a folder, as they are listed; the theme to begin with is the first of `Themes`.
  public static func files(in folder: String) -> [File] {
    var count = 0
    guard let files = unsafe ce_files(&count) else { return [] }
    var result: [File] = []
    for place in 0..<count {
      let file = unsafe files[place]
      let path = unsafe String(cString: file.path)
      guard path.hasPrefix(folder + "/") else { continue }
      let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      result.append(File(path: path, bytes: bytes))
    }
    return result
  }
}
