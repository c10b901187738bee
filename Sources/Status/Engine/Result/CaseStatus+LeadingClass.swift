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
  ///   - isMarkerOnly: Whether the class itself counts from a marker that a second sample confirmed, as
  ///     that of platinum in ovarian cancer may (RES-G-2, ENG-CLIN, E-2); the reason stays.
  /// - Returns: The status with the class in front.
  public func led(
    by drugClass: String, as label: StatusLabel, line: Int, isMarkerOnly: Bool = false
  ) -> CaseStatus {
    guard let outcome = leading, outcome.number == line, self.line == line,
      isMarkerOnly ? reason == .markerOnly : reason == nil,
      outcome.label.isRefractory || outcome.label.isRelapse
        || outcome.label == .progressingOffTherapy || isMarkerOnly,
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

  /// The status with what other definitions of the same line would lead to beside it (FLG-10: small-cell
  /// lung cancer on chemotherapy with a checkpoint inhibitor, RES-SCLC before RES-IO-6).
  func beside(_ findings: [ResistanceFinding], _ line: Int) -> CaseStatus {
    var result = self
    for finding in findings {
      guard let other = finding.standsBeside, let label = StatusLabel(rawValue: other.rawValue),
        label != result.label, !result.alternatives.contains(where: { $0.label == label })
      else { continue }
      result.alternatives.append(AlternativeLabel(label, line: line, definition: finding.rule))
    }
    return result
  }
}
