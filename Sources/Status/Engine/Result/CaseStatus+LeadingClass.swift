extension CaseStatus {
  /// The status with the label of a disease-specific class in front, and the generic one beside it
  /// (FLG-10, README).
  ///
  /// Exposure, confirmation and an unknown last dose come first: where they bar a refractory label, or
  /// where the class speaks of another line than the headline, the class is a finding only and nothing
  /// changes.
  ///
  /// - Parameters:
  ///   - drugClass: The id of the class: "RES-OV-2".
  ///   - label: The label that the README's table gives it.
  ///   - line: The line that it speaks of.
  /// - Returns: The status with the class in front.
  public func led(by drugClass: String, as label: StatusLabel, line: Int) -> CaseStatus {
    guard let outcome = leading, outcome.number == line, self.line == line, reason == nil,
      outcome.label.isRefractory || outcome.label.isRelapse
        || outcome.label == .progressingOffTherapy,
      self.label != .relapsedAndRefractory
    else { return self }
    var result = self
    result.leadingClass = drugClass
    guard label != self.label else { return result }
    result.alternatives.removeAll { $0.label == label }
    result.alternatives.insert(
      AlternativeLabel(self.label, line: line, basis: basis, definition: outcome.definition),
      at: 0)
    result.label = label
    return result
  }
}
