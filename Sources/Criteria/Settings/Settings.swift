/// Choices that no paper makes for everybody, each by its name and with its rule.
///
/// Every row of ``SettingTable`` is a property here: `settings.sdMinDays`. What differs from the
/// default is shown wherever a result is (solid-rules, section 10).
@dynamicMemberLookup
public struct Settings: Hashable, Sendable {
  /// From when on a response, once reached, is kept until progression (R11-T-STICKY).
  public enum KeepResponse: String, CaseIterable, SettingType {
    /// From the first time point that met it.
    case first
    /// From its confirmation.
    case confirmed
    /// Never: every time point for itself.
    case off

    /// The word; nil for any other value.
    public init?(_ value: SettingValue) {
      guard case .word(let word) = value else { return nil }
      self.init(rawValue: word)
    }

    /// The word.
    public var settingValue: SettingValue { .word(rawValue) }
  }

  /// Why a setting was not taken.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no setting of that name.
    case unknown(name: String)
    /// The value is not one of those allowed, which are named.
    case badValue(name: String, allowed: String)
  }

  /// A setting that is not as by default.
  public struct Changed: Hashable, Sendable {
    /// Its row of the table.
    public let row: SettingRow
    /// What it holds.
    public let value: SettingValue
  }

  /// What is not as by default, by name.
  private var values: [String: SettingValue] = [:]

  /// The defaults.
  public init() {}

  /// A setting by its row of the table.
  public subscript<Value: SettingType>(
    dynamicMember key: KeyPath<SettingTable, Setting<Value>>
  ) -> Value {
    get {
      let setting = SettingTable.all[keyPath: key]
      // Nearly always: to look for a name takes longer than all the rest.
      if values.isEmpty { return setting.standard }
      return values[setting.row.name].flatMap { Value($0) } ?? setting.standard
    }
    set { put(newValue.settingValue, into: SettingTable.all[keyPath: key].row) }
  }

  /// The names of all settings, in the order of the specification.
  public static let names = SettingTable.rows.map(\.name)

  /// Changes one setting by its name.
  ///
  /// - Throws: ``Problem``; nothing was changed.
  public mutating func set(_ name: String, to text: String) throws(Problem) {
    guard let row = SettingTable.row(name) else { throw .unknown(name: name) }
    guard let value = row.kind.value(text) else {
      throw .badValue(name: name, allowed: row.kind.allowed)
    }
    put(value, into: row)
  }

  /// What a setting holds.
  public func value(of row: SettingRow) -> SettingValue { values[row.name] ?? row.standard }

  /// Everything that is not as by default, in the order of the table.
  public var changes: [Changed] {
    SettingTable.rows.compactMap { row in
      values[row.name].map { Changed(row: row, value: $0) }
    }
  }

  private mutating func put(_ value: SettingValue, into row: SettingRow) {
    values[row.name] = value == row.standard ? nil : value
  }
}

extension SettingTable {
  /// All rows, in the order of the specification.
  public static let rows: [SettingRow] = [
    all.keepResponse.row, all.sdMinDays.row, all.confirmResponse.row, all.confirmGapDays.row,
    all.maxNEBetween.row, all.acceptSDBetween.row, all.durableStableDays.row,
    all.baselineMaxAgeDays.row, all.markerMaxAgeDays.row, all.markerDoublingMinDays.row,
    all.irConfirmMinDays.row, all.irConfirmMaxDays.row, all.irTolerance.row,
    all.mrecistRequire5mm.row, all.percistPmdStrict.row, all.ranoMaxTargets.row,
    all.ranoMaxTargetsMixed.row, all.pcwgFlareDays.row, all.pcwgBoneGapDays.row,
    all.psaConfirmDays.row, all.onTherapyChemoDays.row, all.onTherapyTargetedDays.row,
    all.onTherapyIODays.row, all.lateRelapseMonths.row, all.adjEarlyMonths.row, all.oligoMax.row,
    all.oligoMaxOrgans.row, all.oligoMinControlMonths.row, all.oligoStrict.row,
    all.mixShrink.row, all.mixGrowRel.row, all.mixGrowAbs.row, all.fragileSigmaSame.row,
    all.fragileSigmaOther.row, all.fragileSigmaSameLesion.row, all.fragileSigmaOtherLesion.row,
    all.rdiPause.row, all.rdiBlock.row, all.pdcPause.row, all.imatinibMpr.row,
    all.earlyScanDays.row, all.icieEarlyDays.row, all.symptomImagingMaxDays.row,
  ]

  /// A row by its name.
  public static func row(_ name: String) -> SettingRow? { byName[name] }

  private static let byName = Dictionary(rows.map { ($0.name, $0) }) { first, _ in first }
}
