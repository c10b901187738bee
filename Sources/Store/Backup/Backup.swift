public import Oncology

/// A copy of a store as it was once, in one file of the user's own.
public struct Backup: Hashable, Sendable {
  /// Why it was made.
  public enum Kind: String, CaseIterable, Sendable {
    /// Before the first save of a day; the oldest of these go.
    case daily
    /// Somebody asked for it.
    case manual
    /// Before the store was brought to a newer format.
    case beforeMigration = "before-migration"
    /// Before a backup was restored.
    case beforeRestore = "before-restore"
  }

  /// What it is called: `2024-12-10-daily-1a2b3c4d`, for the day, the kind and the store's place.
  public let name: String
  /// Why it was made.
  public let kind: Kind
  /// The day on which it was made.
  public let day: CalendarDate
  /// The archive, which `tar` opens too.
  public let path: String
  /// What of the store is not in it, because it could not be read or is no plain file.
  public var left: [String] = []

  /// A backup by its file's name; nil when that is no backup's.
  init?(file: String, in folder: String) {
    guard file.hasSuffix(Self.suffix), let day = CalendarDate(String(file.prefix(10))) else {
      return nil
    }
    let name = String(file.dropLast(Self.suffix.utf8.count))
    let rest = name.dropFirst(11)
    guard let kind = Kind.allCases.first(where: { rest.hasPrefix($0.rawValue + "-") }) else {
      return nil
    }
    self.name = name
    self.kind = kind
    self.day = day
    path = "\(folder)/\(file)"
  }

  static let suffix = ".tar"
}
