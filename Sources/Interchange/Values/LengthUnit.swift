/// The units that sizes come in.
enum LengthUnit {
  case millimetres
  case centimetres

  /// A unit by one of its names.
  init?(_ text: some StringProtocol) {
    switch Cleaned.key(String(text)) {
    case "mm", "inmm", "millimetre", "millimetres", "millimeter", "millimeters": self = .millimetres
    case "cm", "incm", "centimetre", "centimetres", "centimeter", "centimeters": self = .centimetres
    default: return nil
    }
  }
}
