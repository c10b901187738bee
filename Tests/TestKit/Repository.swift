import Foundation

/// The files of the repository that a test looks at.
public enum Repository {
  /// The top of the repository.
  public static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file.
  public static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: top.appendingPathComponent(path)))
  }

  /// The paths of all files in a folder that end in `.json`, sorted.
  public static func json(in folder: String) throws -> [String] {
    let url = top.appendingPathComponent(folder)
    return try FileManager.default.subpathsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0)" }
  }
}
