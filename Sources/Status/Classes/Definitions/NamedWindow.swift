internal import Criteria

/// One of the other named windows: refractory or resistant inside it, no class of its own outside
/// (RES-OTH-1 to 4 and 9).
public struct NamedWindow: Hashable, Sendable {
  /// The rule: "RES-OTH-1".
  public var rule: String
  /// Diseases it is for, by code; a code that begins with one of them and a hyphen counts too.
  public var diseases: [String]
  /// The drugs it counts from.
  public var classes: Set<AgentClass>
  /// Whether it is for treatment with curative intent (true), for advanced disease (false), or both.
  public var isPerioperative: Bool?
  /// Up to when after the last dose.
  public var window: ClassWindow
  /// The class inside.
  public var label: ResistanceClass

  /// Judges a progression after those drugs.
  public func finding(_ failure: TreatmentFailure) -> ResistanceFinding {
    let readings = failure.readings
    let judgement =
      readings.isEmpty
      ? .open(rule, [label], missing: .lastDose)
      : Judgement.shared(
        readings.map { $0.isWithin(window) ? .met(rule, label) : .notMet(rule) })
    return ResistanceFinding(
      OtherDefinitions.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary(rule, window, from: failure.lastDate, to: failure.progression)
      ])
  }

  private static let cytotoxics = Set(AgentClass.allCases.filter { $0.windows == .cytotoxic })

  /// Colorectal cancer and standard cytotoxics (RES-OTH-1, K).
  public static let colorectal = NamedWindow(
    rule: "RES-OTH-1", diseases: ["colorectal"], classes: cytotoxics, isPerioperative: false,
    window: ClassWindow(.atMost, 3, .months), label: .cytotoxicRefractory)
  /// Head and neck cancer and platinum, palliative or not (RES-OTH-2, K).
  public static let headAndNeck = NamedWindow(
    rule: "RES-OTH-2", diseases: ["head-neck", "hnscc"], classes: [.platinum],
    window: ClassWindow(.atMost, 6, .months), label: .platinumFailed)
  /// Urothelial cancer and perioperative platinum (RES-OTH-3, K).
  public static let urothelial = NamedWindow(
    rule: "RES-OTH-3", diseases: ["urothelial", "bladder"], classes: [.platinum],
    isPerioperative: true, window: ClassWindow(.atMost, 12, .months), label: .platinumFailed)
  /// Breast cancer and anthracycline or taxane with curative intent (RES-OTH-4, K+C).
  public static let breast = NamedWindow(
    rule: "RES-OTH-4", diseases: ["breast"], classes: [.anthracycline, .taxane],
    isPerioperative: true, window: ClassWindow(.atMost, 12, .months),
    label: .taxaneOrAnthracyclineResistant)
  /// Neuroendocrine tumor and radioligand (RES-OTH-9, J).
  public static let radioligand = NamedWindow(
    rule: "RES-OTH-9", diseases: ["neuroendocrine"], classes: [.radioligand],
    window: ClassWindow(.atMost, 6, .months), label: .radioligandRefractory)

  /// All of them, in the order of the specification.
  public static let all = [colorectal, headAndNeck, urothelial, breast, radioligand]
}
