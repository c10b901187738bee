internal import Criteria
internal import Status

extension DefinitionRecord {
  /// A definition of classes for one disease, with the windows of its values.
  init(_ definition: ClassDefinition, windows: [Window]) {
    var confidence: [Rule.Confidence] = []
    for mark in definition.rules.flatMap(\.confidence) where !confidence.contains(mark) {
      confidence.append(mark)
    }
    self.init(
      kind: .class, id: definition.id, title: definition.title, diseases: definition.diseases,
      sentence: definition.rules.map { "\($0.id): \($0.sentence)" }.joined(separator: " "),
      windows: windows, citation: definition.sources.map(\.text).joined(separator: "; "),
      confidence: confidence, rules: definition.rules.map(\.id))
  }

  /// Every definition of classes.
  static let classes: [DefinitionRecord] = {
    let values = ClassDefinitions()
    let named = values.windows.map { window in
      Window(
        "\(window.rule), \(window.label.name)", window.window,
        anchor: OtherDefinitions.definition.anchor)
    }
    let parts: [(definition: ClassDefinition, value: Any)] = [
      (PlatinumResistance.definition, values.ovary),
      (SmallCellSensitivity.definition, values.smallCell),
      (EndocrineResistance.definition, values.endocrine),
      (HER2Resistance.definition, values.her2), (TKIResistance.definition, values.kinase),
      (ImmuneResistance.definition, values.immune),
      (CastrationResistance.definition, values.prostate),
      (RadioiodineRefractoriness.definition, values.thyroid),
      (BCGResponse.definition, values.bcg), (ImatinibResistance.definition, values.imatinib),
      (CisplatinRefractoriness.definition, values.germCell),
      (OtherDefinitions.definition, values.other),
    ]
    return parts.map { definition, value in
      let own = windows(of: value, anchor: definition.anchor)
      let isOther = definition.id == OtherDefinitions.definition.id
      return DefinitionRecord(definition, windows: isOther ? named + own : own)
    }
  }()

  /// Read by reflection, so that a window that is added to a definition cannot be left out here.
  private static func windows(of value: Any, anchor: String) -> [Window] {
    Mirror(reflecting: value).children.compactMap { child in
      guard let window = child.value as? ClassWindow, let label = child.label else { return nil }
      return Window(words(label), window, anchor: anchor)
    }
  }

  /// "partially sensitive" for `partiallySensitive`.
  private static func words(_ name: String) -> String {
    name.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }
}

extension DefinitionRecord.Window {
  fileprivate init(_ name: String, _ window: ClassWindow, anchor: String) {
    self.init(
      name: name, comparison: window.comparison.rawValue, value: window.length,
      unit: window.unit.rawValue, anchor: anchor)
  }
}
