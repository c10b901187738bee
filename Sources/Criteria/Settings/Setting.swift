/// A row of the table of settings: a choice that no paper makes for everybody.
public struct SettingRow: Hashable, Sendable {
  /// The name on the command line, in files and in code.
  public let name: String
  /// What it takes.
  public let kind: SettingKind
  /// What holds when nobody says otherwise.
  public let standard: SettingValue
  /// The rules that it belongs to.
  public let rules: [String]
  /// How sure we are of the default, strongest mark first.
  public let confidence: [Rule.Confidence]
  /// What it is for, in a sentence.
  public let sentence: String
  /// Where the default comes from, where the rule names a publication.
  public let citation: Citation?
  /// Whether a criterion that this version computes reads it.
  public let isRead: Bool
}

/// A setting with its type.
public struct Setting<Value: SettingType>: Hashable, Sendable {
  /// Its row of the table.
  public let row: SettingRow
  /// What holds when nobody says otherwise.
  public let standard: Value

  init(
    _ name: String, _ kind: SettingKind, _ standard: Value, _ rules: String...,
    confidence: [Rule.Confidence], isRead: Bool = false, citation: Citation? = nil,
    _ sentence: String
  ) {
    self.standard = standard
    row = SettingRow(
      name: name, kind: kind, standard: standard.settingValue, rules: rules,
      confidence: confidence, sentence: sentence, citation: citation, isRead: isRead)
  }
}
