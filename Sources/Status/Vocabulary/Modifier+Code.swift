extension Modifier.Kind {
  /// The code that commands print; the raw value is the specification's.
  public var code: String {
    switch self {
    case .mixed: "mixed"
    case .splitSum: "splitSum"
    case .oligoProgression: "oligoProgression"
    case .oligometastatic: "oligometastatic"
    case .localFailure: "localFailure"
    case .cnsOnly: "cnsOnly"
    case .systemicFailure: "systemicFailure"
    case .hyperprogressionPossible: "hyperprogressionPossible"
    case .pseudoprogressionPossible: "pseudoprogressionPossible"
    case .pseudoprogressionConfirmed: "pseudoprogressionConfirmed"
    case .flarePossible: "flarePossible"
    case .stopFlarePossible: "stopFlarePossible"
    case .markerFlare: "markerFlare"
    case .markerOnly: "markerOnly"
    case .clinicalOnly: "clinicalOnly"
    }
  }
}
