internal import Embedded

/// The themes that are part of the program: the files of the folder `Themes`.
public enum BuiltInThemes {
  /// The themes, the default first; one that cannot be read is left out, which a test forbids.
  public static let all: [Theme] = EmbeddedFiles.files(in: "Themes").compactMap { file in
    do throws(ThemeFile.Problem) {
      return try ThemeFile.read(file.bytes)
    } catch {
      return nil
    }
  }
}
