/// What a row measures, where a table has a row for each measurement (SDTM's TRTESTCD).
enum LesionTest: Hashable {
  case longestDiameter
  case diameter
  case nodalShortAxis
  case perpendicular
  case state

  static let hint =
    "Write LDIAM, DIAMETER, SAXIS, LPERP or TUMSTATE, and leave out rows of other tests."

  init?(word: String) {
    switch Cleaned.key(word) {
    case "ldiam": self = .longestDiameter
    case "diameter": self = .diameter
    case "saxis": self = .nodalShortAxis
    case "lperp": self = .perpendicular
    case "tumstate", "lnstate": self = .state
    default: return nil
    }
  }

  /// Whether the size of such a row is a short axis.
  var isShortAxis: Bool { self == .nodalShortAxis || self == .perpendicular }
}
