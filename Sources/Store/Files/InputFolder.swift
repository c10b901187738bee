/// A folder whose files a user keeps for the program.
public enum InputFolder {
  /// The paths of its files whose names end in `.json`, sorted; none where there is no folder.
  public static func json(in path: String) throws(FileError) -> [String] {
    do throws(FileError) {
      return try Files.list(path).filter { $0.hasSuffix(".json") }.map { "\(path)/\($0)" }
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }
}
