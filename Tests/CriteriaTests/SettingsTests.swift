import Criteria
import Oncology
import Testing

/// The table of settings (solid-rules 10): every name, default and rule, and how each is read.
@Suite("Settings") struct SettingsTests {
  /// A setting, its default and another value that it takes.
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let name: String
    let type: String
    let standard: String
    let other: String
    var testDescription: String { "\(rule) \(name)" }

    init(_ rule: String, _ name: String, _ type: String, _ standard: String, _ other: String) {
      self.rule = rule
      self.name = name
      self.type = type
      self.standard = standard
      self.other = other
    }
  }

  static let rows: [Row] = [
    Row("R11-T-STICKY", "keepResponse", "word", "first", "confirmed"),
    Row("R11-C-3", "sdMinDays", "days", "42", "56"),
    Row("R11-C-1", "confirmResponse", "flag", "on", "off"),
    Row("R11-C-2", "confirmGapDays", "days", "28", "56"),
    Row("R11-C-4", "maxNEBetween", "count", "1", "0"),
    Row("R11-C-4", "acceptSDBetween", "flag", "off", "on"),
    Row("R11-D-6", "durableStableDays", "days", "168", "183"),
    Row("R11-B-1", "baselineMaxAgeDays", "days", "28", "42"),
    Row("GEN-BASE", "markerMaxAgeDays", "days", "28", "14"),
    Row("DSP-14", "markerDoublingMinDays", "days", "90", "60"),
    Row("IR-3", "irConfirmMinDays", "days", "28", "27"),
    Row("IR-3", "irConfirmMaxDays", "days", "56", "84"),
    Row("IR-3", "irTolerance", "days", "2", "0"),
    Row("MR-4", "mrecistRequire5mm", "flag", "off", "on"),
    Row("PERC-5", "percistPmdStrict", "flag", "on", "off"),
    Row("RANO-12", "ranoMaxTargets", "count", "3", "2"),
    Row("RANO-12", "ranoMaxTargetsMixed", "count", "2", "3"),
    Row("PCWG-6", "pcwgFlareDays", "days", "84", "56"),
    Row("PCWG-7", "pcwgBoneGapDays", "days", "42", "56"),
    Row("PCWG-1", "psaConfirmDays", "days", "21", "28"),
    Row("FLG-T", "onTherapyChemoDays", "days", "28", "90"),
    Row("FLG-T", "onTherapyTargetedDays", "days", "30", "28"),
    Row("FLG-T", "onTherapyIODays", "days", "84", "90"),
    Row("FLG-T", "lateRelapseMonths", "months", "6", "12"),
    Row("FLG-T", "adjEarlyMonths", "months", "6", "12"),
    Row("OLIGO-2", "oligoMax", "count", "5", "3"),
    Row("OLIGO-2", "oligoMaxOrgans", "count", "3", "2"),
    Row("OLIGO-2", "oligoMinControlMonths", "months", "3", "6"),
    Row("OLIGO-3", "oligoStrict", "count", "3", "2"),
    Row("MIX-1", "mixShrink", "percent", "30", "20"),
    Row("MIX-1", "mixGrowRel", "percent", "20", "25"),
    Row("MIX-1", "mixGrowAbs", "mm", "5", "4.9999"),
    Row("FRG-2", "fragileSigmaSame", "fraction", "0.0577", "0.06"),
    Row("FRG-2", "fragileSigmaOther", "fraction", "0.0998", "0.1"),
    Row("FRG-2", "fragileSigmaSameLesion", "fraction", "0.0881", "0.09"),
    Row("FRG-2", "fragileSigmaOtherLesion", "fraction", "0.1214", "0.12"),
    Row("CAV-EXP-3", "rdiPause", "percent", "85", "80"),
    Row("CAV-EXP-3", "rdiBlock", "percent", "50", "60"),
    Row("CAV-ADH-1", "pdcPause", "percent", "80", "90"),
    Row("CAV-ADH-2", "imatinibMpr", "percent", "90", "80"),
    Row("CAV-TIM-1", "earlyScanDays", "days", "42", "56"),
    Row("CAV-TIM-2", "icieEarlyDays", "days", "84", "56"),
    Row("CAV-SYM-1", "symptomImagingMaxDays", "days", "42", "28"),
  ]

  @Test("The table is that of section 10, in its order")
  func table() {
    #expect(Settings.names == Self.rows.map(\.name))
    #expect(SettingTable.rows.map(\.kind.word) == Self.rows.map(\.type))
    #expect(SettingTable.rows.map(\.standard.description) == Self.rows.map(\.standard))
    for (row, expected) in zip(SettingTable.rows, Self.rows) {
      #expect(row.rules.contains(expected.rule), "\(row.name)")
      #expect(!row.confidence.isEmpty && row.sentence.hasSuffix("."), "\(row.name)")
    }
  }

  @Test("Every setting can be changed by name, and is listed as changed", arguments: rows)
  func byName(_ row: Row) throws {
    var settings = Settings()
    let entry = try #require(SettingTable.row(row.name))
    #expect(settings.value(of: entry).description == row.standard)
    #expect(settings.changes.isEmpty)
    try settings.set(row.name, to: row.other)
    #expect(settings.value(of: entry).description == row.other)
    #expect(settings.changes.map(\.row.name) == [row.name])
    #expect(settings != Settings())
    try settings.set(row.name, to: row.standard)
    #expect(settings == Settings())
  }

  /// A member of the table without a row, or under another name, would be a setting nobody can reach.
  @Test("Every member of the table is a row by its own name")
  func members() {
    var settings = Settings()
    settings.keepResponse = .off
    let labels = Mirror(reflecting: SettingTable()).children.compactMap(\.label)
    #expect(labels == Settings.names)
    #expect(settings.changes.map(\.row.name) == ["keepResponse"])
  }

  @Test("Typed values are those of the table")
  func typed() throws {
    var settings = Settings()
    #expect(settings.keepResponse == .first)
    #expect(settings.sdMinDays == 42)
    #expect(settings.confirmResponse)
    #expect(settings.mixGrowAbs == mm(5))
    #expect(settings.fragileSigmaSame == number("0.0577"))
    try settings.set("keepResponse", to: "off")
    try settings.set("mixGrowAbs", to: "4.9999 mm")
    try settings.set("mixShrink", to: "25 %")
    try settings.set("confirmResponse", to: "false")
    try settings.set("sdMinDays", to: "56days")
    #expect(settings.keepResponse == .off)
    #expect(settings.mixGrowAbs == Length(tenThousandths: 49_999))
    #expect(settings.mixShrink == 25)
    #expect(!settings.confirmResponse)
    #expect(settings.sdMinDays == 56)
    settings.sdMinDays = 42
    #expect(settings.changes.count == 4)
  }

  @Test(
    "What a setting does not take changes nothing",
    arguments: [
      ("keepResponse", "never"), ("keepResponse", "First"), ("confirmResponse", "maybe"),
      ("sdMinDays", "-1"), ("sdMinDays", "10000"), ("sdMinDays", "six"), ("sdMinDays", ""),
      ("confirmGapDays", "28.5"), ("sdMin", "42"), ("mixShrink", "101"), ("mixShrink", "30 mm"),
      ("mixGrowAbs", "4.99999"), ("mixGrowAbs", "-1"), ("mixGrowAbs", "10001"),
      ("fragileSigmaSame", "1.0001"), ("fragileSigmaSame", "-0.1"), ("oligoMax", "0"),
      ("oligoMax", "100"), ("ranoMaxTargets", "0"), ("lateRelapseMonths", "601"),
    ])
  func refused(_ name: String, _ value: String) {
    var settings = Settings()
    #expect(throws: Settings.Problem.self) { try settings.set(name, to: value) }
    #expect(settings == Settings())
  }

  @Test(
    "The edges of what a setting takes",
    arguments: [
      ("sdMinDays", "0"), ("sdMinDays", "9999"), ("mixShrink", "0"), ("mixShrink", "100"),
      ("mixGrowRel", "1000"), ("mixGrowAbs", "0"), ("mixGrowAbs", "10000"),
      ("fragileSigmaOther", "0"), ("fragileSigmaOther", "1"), ("oligoMax", "1"),
      ("oligoMax", "99"), ("lateRelapseMonths", "600"),
    ])
  func accepted(_ name: String, _ value: String) throws {
    var settings = Settings()
    try settings.set(name, to: value)
    let row = try #require(SettingTable.row(name))
    #expect(settings.value(of: row).description == value)
  }

  @Test("A problem names what is allowed")
  func problem() {
    var settings = Settings()
    let words = Settings.Problem.badValue(
      name: "keepResponse", allowed: "first, confirmed, off")
    #expect(throws: words) { try settings.set("keepResponse", to: "never") }
    #expect(throws: Settings.Problem.unknown(name: "sdMin")) { try settings.set("sdMin", to: "1") }
  }
}
