internal import Glibc

/// What the environment says; read here and nowhere else.
public enum Environment {
  /// A variable that is set and not empty.
  public static func value(_ name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }

  /// Where a store lies when no path is given: `$TUMORBOARD_STORE`, else the XDG data folder.
  public static var storePath: String? {
    if let path = value("TUMORBOARD_STORE") { return path }
    if let data = value("XDG_DATA_HOME") { return data + "/tumorboard" }
    return value("HOME").map { $0 + "/.local/share/tumorboard" }
  }

  /// Where a user's own themes lie: in the XDG configuration folder.
  static var themesPath: String? {
    let config = value("XDG_CONFIG_HOME") ?? value("HOME").map { $0 + "/.config" }
    return config.map { $0 + "/tumorboard/themes" }
  }

  /// Where the private copy of the samples lies: in the XDG state folder.
  public static var samplesPath: String {
    let state = value("XDG_STATE_HOME") ?? (value("HOME") ?? "") + "/.local/state"
    return state + "/tumorboard/sample-cases"
  }
}
