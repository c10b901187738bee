/// A colour as a theme gives it: true colour, and what stands for it where there are fewer.
///
/// The poorer values are stated, not computed: the nearest of eight colours is often the background.
public struct Color: Hashable, Sendable {
  /// 0xRRGGBB.
  public var rgb: UInt32
  /// Of xterm's 256; nil takes the nearest of its cube and greys, which every terminal draws alike.
  public var indexed: UInt8?
  /// Of sixteen, 0 to 15; nil leaves the terminal's own.
  public var sixteen: UInt8?
  /// Of eight, 0 to 7; nil leaves the terminal's own.
  public var eight: UInt8?

  /// A colour with its poorer stand-ins.
  public init(rgb: UInt32, indexed: UInt8? = nil, sixteen: UInt8? = nil, eight: UInt8? = nil) {
    self.rgb = rgb & 0xFFFFFF
    self.indexed = indexed
    self.sixteen = sixteen
    self.eight = eight
  }

  /// What to ask a terminal of this class for, or -1 for its own colour.
  public func number(for colors: ColorClass) -> Int32 {
    switch colors {
    case .direct: Int32(max(8, rgb))  // below 8 terminals take the number for a palette entry
    case .indexed: Int32(indexed ?? Self.nearest(to: rgb))
    case .sixteen: sixteen.map { Int32($0) } ?? -1
    case .eight: eight.map { Int32($0) } ?? -1
    case .mono: -1
    }
  }

  /// The steps of one channel in xterm's cube of 6 x 6 x 6.
  private static let steps: [Int] = [0, 95, 135, 175, 215, 255]

  /// The entry of the cube or the grey ramp (16 to 255) that lies nearest.
  static func nearest(to rgb: UInt32) -> UInt8 {
    let wanted = channels(rgb)
    var best = (distance: Int.max, index: 16)
    for index in 16..<256 {
      let offered = channels(ofIndexed: index)
      let distance = zip(wanted, offered).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      if distance < best.distance { best = (distance, index) }
    }
    return UInt8(best.index)
  }

  /// Red, green and blue, 0 to 255 each.
  static func channels(_ rgb: UInt32) -> [Int] {
    [Int(rgb >> 16 & 255), Int(rgb >> 8 & 255), Int(rgb & 255)]
  }

  /// Red, green and blue of one of xterm's 256 from 16 on.
  static func channels(ofIndexed index: Int) -> [Int] {
    guard index < 232 else { return Array(repeating: 8 + (index - 232) * 10, count: 3) }
    let cube = index - 16
    return [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
  }
}
