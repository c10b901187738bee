/// The themes that are part of the program: the files of the folder `Themes`.
public enum BuiltInThemes {
  /// The themes, the default first.
  public static let all: [Theme] = ThemeCatalog().themes
}
