internal import Criteria
internal import Status

/// A definition of response, refractoriness or relapse as `definitions` prints it, whatever its kind.
struct DefinitionRecord {
  /// What kind of definition.
  enum Kind: String {
    /// Of a label for a disease and kind of line (heme-rules 7.6).
    case label
    /// Of windows and exposure for a group of drugs (solid-rules 4.1).
    case drugs
    /// Of classes for one disease (solid-rules 4.3).
    case `class`
  }

  /// A time after an anchor.
  struct Window {
    var name: String
    var comparison: String
    var value: Int
    var unit: String
    var anchor: String
  }

  /// What another definition calls the same facts.
  struct Alternative {
    var window: Window
    var inside: StatusLabel
    var outside: StatusLabel?
  }

  var kind: Kind
  var id: String
  var title: String
  /// Codes of diseases; empty for a default or for what does not depend on one.
  var diseases: [String] = []
  /// Which lines it is for, beside the disease.
  var scope: [String] = []
  var sentence: String?
  var windows: [Window] = []
  /// What must have been given before a failure is called one, and when the response is judged.
  var exposure: [String] = []
  var requiredResponse: ResponseClass?
  var citation: String
  var confidence: [Rule.Confidence]
  /// Whether a store changed it.
  var isLocal = false
  /// The rules of the specification that it stands for.
  var rules: [String] = []
  var alternatives: [Alternative] = []

  /// Whether an id or the id of one of its rules means it; capitals do not matter.
  func isNamed(_ name: String) -> Bool {
    let name = name.lowercased()
    return id.lowercased() == name || rules.contains { $0.lowercased() == name }
  }
}

extension DefinitionRecord.Window {
  init(_ name: String, _ window: TimeWindow) {
    self.init(
      name: name, comparison: window.bound.rawValue, value: window.span.count,
      unit: window.span.unit.rawValue, anchor: window.anchor.rawValue)
  }

  /// "<= 12 months from lastDose".
  var text: String { "\(comparison) \(value) \(unit) from \(anchor)" }
}
