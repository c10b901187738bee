import Foundation

/// A folder that is there as long as the value lives.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let path: String

  /// Where thousands of synced writes cost little: a file system in memory, where there is one.
  public static let fast = ["/dev/shm"].map { URL(fileURLWithPath: $0) }
    .first { FileManager.default.isWritableFile(atPath: $0.path) }

  /// Makes an empty folder, in the system's place for such or in another one.
  public init(in parent: URL? = nil) throws {
    let url = (parent ?? FileManager.default.temporaryDirectory)
      .appendingPathComponent("tumorboard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making the folders above it.
  public func write(_ text: String, at name: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  /// The names of all files below it, sorted.
  public func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      return !isFolder.boolValue
    }
  }
}
