internal import Criteria
internal import JSON
internal import Oncology
internal import Register
internal import Store

extension OpenedStore {
  /// The settings of the store with changes such as "sdMinDays=56".
  ///
  /// - Throws: ``UserError`` for a name or value that is none, on the command line or in `store.json`.
  func settings(changes: [String] = []) throws(UserError) -> Settings {
    var settings: Settings
    do throws(CaseFileError) {
      settings = try Settings(store.description)
    } catch {
      throw UserError(.description(error))
    }
    for change in changes { try settings.change(change) }
    return settings
  }
}

extension Settings {
  /// Changes one setting by "NAME=VALUE".
  fileprivate mutating func change(_ text: String) throws(UserError) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else {
      throw UserError(
        .usage, "A setting is NAME=VALUE, not \(Output.safe(text))", hint: SettingWords.hint)
    }
    do throws(Problem) {
      try set(String(parts[0]), to: String(parts[1]))
    } catch {
      switch error {
      case .unknown(let name):
        throw UserError(
          .usage, "There is no setting \(Output.safe(name))", hint: SettingWords.hint)
      case .badValue(let name, let allowed):
        throw UserError(.usage, "The setting \(name) takes \(allowed).")
      }
    }
  }
}

/// Settings as they are printed.
enum SettingWords {
  static let hint = "Settings are listed by: tumorboard settings"

  /// What is not as by default: "sdMinDays 56, keepResponse off"; nil when nothing is.
  static func changed(_ settings: Settings) -> String? {
    let words = settings.changes.map { "\($0.row.name) \($0.value)" }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// What is not as by default as an object; nil when nothing is.
  static func json(_ settings: Settings) -> JSONText? {
    let members = settings.changes.map { JSONText.Member($0.row.name, json($0.value)) }
    return members.isEmpty ? nil : .members(members)
  }

  /// A value as JSON has it.
  static func json(_ value: SettingValue) -> JSONText {
    switch value {
    case .flag(let flag): .bool(flag)
    case .word(let word): .string(word)
    case .number(let number): .integer(number)
    case .decimal, .length: .number(value.description)
    }
  }

  /// Which of the settings that were asked for no criterion reads; nil when each is read.
  static func unread(_ settings: Settings, asked changes: [String]) -> String? {
    let named = Set(changes.compactMap { $0.split(separator: "=").first.map(String.init) })
    let changed = Set(settings.changes.map(\.row.name))
    let unread = SettingTable.rows.filter {
      !$0.isRead && (named.contains($0.name) || changed.contains($0.name))
    }
    guard !unread.isEmpty else { return nil }
    let names = unread.map(\.name).joined(separator: ", ")
    return "Settings that no criterion of this version reads: \(names)."
  }
}
