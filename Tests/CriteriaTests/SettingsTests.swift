import Criteria
import Testing

/// Settings by name, with the defaults of the specification (solid-rules 10).
@Suite("Settings") struct SettingsTests {
  /// A setting, a value that it takes and where that is found afterwards.
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let name: String
    let standard: String
    let other: String
    let value: @Sendable (Settings) -> String
    var testDescription: String { "\(rule) \(name)" }

    init(
      _ rule: String, _ name: String, _ standard: String, _ other: String,
      _ value: @escaping @Sendable (Settings) -> String
    ) {
      self.rule = rule
      self.name = name
      self.standard = standard
      self.other = other
      self.value = value
    }
  }

  static let rows: [Row] = [
    Row("R11-T-STICKY", "keepResponse", "first", "confirmed") { $0.keepResponse.rawValue },
    Row("R11-C-1", "confirmResponse", "on", "off") { $0.confirmResponse ? "on" : "off" },
    Row("R11-C-2", "confirmGapDays", "28", "56") { String($0.confirmGapDays) },
    Row("R11-C-4", "maxNEBetween", "1", "0") { String($0.maxNEBetween) },
    Row("R11-C-4", "acceptSDBetween", "off", "on") { $0.acceptSDBetween ? "on" : "off" },
    Row("R11-C-3", "sdMinDays", "42", "56") { String($0.sdMinDays) },
    Row("R11-B-1", "baselineMaxAgeDays", "28", "42") { String($0.baselineMaxAgeDays) },
    Row("GEN-BASE", "markerMaxAgeDays", "28", "14") { String($0.markerMaxAgeDays) },
  ]

  @Test("Every setting has the default of section 10 and can be changed by name", arguments: rows)
  func byName(_ row: Row) throws {
    var settings = Settings()
    #expect(row.value(settings) == row.standard)
    try settings.set(row.name, to: row.other)
    #expect(row.value(settings) == row.other)
    try settings.set(row.name, to: row.standard)
    #expect(settings == Settings())
  }

  @Test("The names are all of them")
  func names() {
    #expect(Set(Settings.names) == Set(Self.rows.map(\.name)))
  }

  @Test(
    "What a setting does not take changes nothing",
    arguments: [
      ("keepResponse", "never"), ("confirmResponse", "maybe"), ("sdMinDays", "-1"),
      ("sdMinDays", "10000"), ("sdMinDays", "six"), ("confirmGapDays", "28.5"), ("sdMin", "42"),
    ])
  func refused(_ name: String, _ value: String) {
    var settings = Settings()
    #expect(throws: Settings.Problem.self) { try settings.set(name, to: value) }
    #expect(settings == Settings())
  }
}
