internal import Glibc

/// What the environment says; read here and nowhere else.
public enum Environment {
  /// A variable that is set and not empty.
  public static func value(_ name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }

  /// The account that the program runs under, for what nobody signs.
  public static var account: String { value("LOGNAME") ?? value("USER") ?? "user-\(getuid())" }

  /// Where a store lies when no path is given: `$TUMORBOARD_STORE`, else the XDG data folder.
  public static var storePath: String? {
    if let path = value("TUMORBOARD_STORE") { return path }
    if let data = value("XDG_DATA_HOME") { return data + "/tumorboard" }
    return value("HOME").map { $0 + "/.local/share/tumorboard" }
  }

  /// Where a user keeps files for the program: in the XDG configuration folder.
  static var configPath: String? { folder("XDG_CONFIG_HOME", orInHome: ".config") }

  /// Where a user's own themes lie.
  static var themesPath: String? { configPath.map { $0 + "/themes" } }

  /// Where lies what can be made again: in the XDG cache folder.
  public static var cachePath: String? { folder("XDG_CACHE_HOME", orInHome: ".cache") }

  /// Where the program keeps what is its own: in the XDG state folder.
  public static var statePath: String? { folder("XDG_STATE_HOME", orInHome: ".local/state") }

  /// Where the private copy of the samples lies.
  public static var samplesPath: String {
    (statePath ?? "/.local/state/tumorboard") + "/sample-cases"
  }

  /// A relative path is passed over, as the XDG Base Directory Specification has it.
  private static func folder(_ name: String, orInHome place: String) -> String? {
    let given = value(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = given ?? value("HOME").map { "\($0)/\(place)" }
    return folder.map { $0 + "/tumorboard" }
  }
}
