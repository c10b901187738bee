/// The engine's label that a class leads to; raw values are the engine's codes (heme 7.1).
public enum LeadingLabel: String, CaseIterable, Sendable {
  case primaryRefractory, secondaryRefractory, relapsedEarly, relapsedLate, progressingOffTherapy

  /// The label by the table of the clinical README; nil where a class is a finding beside the
  /// generic label.
  ///
  /// - Parameters:
  ///   - label: The class.
  ///   - best: The best response of the line before progression.
  ///   - hasLongStableDisease: Stable disease of at least six months before progression.
  ///   - isAdvancedFirstLine: First line for advanced disease, which GIST and endocrine therapy ask for.
  /// - Returns: The engine's label.
  static func of(
    _ label: ResistanceClass, best: LineResponse?, hasLongStableDisease: Bool = false,
    isAdvancedFirstLine: Bool = true
  ) -> LeadingLabel? {
    let responded = best?.isResponse == true
    return switch label {
    case .platinumRefractory, .sclcRefractory:
      responded || hasLongStableDisease ? .secondaryRefractory : .primaryRefractory
    case .absolutelyCisplatinRefractory, .cisplatinRefractory:
      responded ? .secondaryRefractory : .primaryRefractory
    case .platinumResistant, .sclcResistant:
      responded ? .relapsedEarly : .progressingOffTherapy
    case .cisplatinSensitiveRelapse: responded ? .relapsedEarly : nil
    case .partiallyPlatinumSensitive, .platinumSensitive, .sclcSensitive, .lateGermCellRelapse:
      responded ? .relapsedLate : .progressingOffTherapy
    case .primaryImmuneResistance: .primaryRefractory
    case .secondaryImmuneResistance: .secondaryRefractory
    case .primaryImatinibResistance, .primaryEndocrineResistance:
      isAdvancedFirstLine ? .primaryRefractory : nil
    case .secondaryImatinibResistance, .secondaryEndocrineResistance:
      isAdvancedFirstLine ? .secondaryRefractory : nil
    default: nil
    }
  }
}
