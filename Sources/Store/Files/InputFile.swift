/// A file that somebody names on the command line.
public enum InputFile {
  /// The bytes of a file.
  public static func bytes(at path: String) throws(FileError) -> [UInt8] {
    try Files.read(path)
  }

  /// Whether anything is at the path.
  public static func exists(at path: String) -> Bool { Files.exists(path) }
}
