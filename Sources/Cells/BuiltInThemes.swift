/// The themes that are part of the program: the files of the folder `Themes`, embedded.
public enum BuiltInThemes {
  /// The bytes of every theme file, the default first.
  public static let files: [[UInt8]] = [
    PackageResources.dark_json, PackageResources.light_json,
  ]

  /// The themes, the default first; one that cannot be read is left out, which a test forbids.
  public static let all: [Theme] = files.compactMap { bytes in
    do throws(ThemeFile.Problem) {
      return try ThemeFile.read(bytes)
    } catch {
      return nil
    }
  }
}
