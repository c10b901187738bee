/// Normal errors of measurement from a seed, the same on every machine.
///
/// Numbers: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). Normal: the polar method (Marsaglia and
/// Bray, SIAM Review 1964;6:260). Only additions, multiplications, divisions and square roots, which
/// IEEE 754 fixes to the last bit.
struct MeasurementNoise {
  private var state: UInt64
  private var spare: Double?
  private let shared: Double
  private let own: Double

  /// Errors of readings by the same or by different readers.
  init(seed: UInt64, isSameReader: Bool, _ limits: FragilityLimits) {
    state = seed
    let lesion = isSameReader ? limits.lesionSame.sigma : limits.lesionOther.sigma
    let sum = isSameReader ? limits.sumSame.sigma : limits.sumOther.sigma
    let count = Double(max(2, limits.typicalTargets))
    let variance = max(0, (count * sum * sum - lesion * lesion) / (count - 1))
    shared = variance.squareRoot()
    own = max(0, lesion * lesion - variance).squareRoot()
  }

  /// The part that all lesions of a reading share.
  mutating func sharedError() -> Double { shared * normal() }

  /// The part of one lesion.
  mutating func ownError() -> Double { own * normal() }

  private mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Evenly between -1 and 1.
  private mutating func even() -> Double {
    Double(bits() >> 11) * 0x1p-52 - 1
  }

  private mutating func normal() -> Double {
    if let known = spare {
      spare = nil
      return known
    }
    while true {
      let first = even()
      let second = even()
      let square = first * first + second * second
      guard square < 1, square > 0 else { continue }
      let factor = (-2 * ExponentialMath.log(square) / square).squareRoot()
      spare = second * factor
      return first * factor
    }
  }
}
