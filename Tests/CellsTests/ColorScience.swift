import Cells
import Foundation

/// What people see of a colour.
enum ColorScience {
  /// Contrast of two colours, 1 to 21 (WCAG 2.1, definition of contrast ratio).
  static func contrast(_ first: UInt32, _ second: UInt32) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ rgb: UInt32) -> Double {
    let parts = linear(rgb)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func linear(_ rgb: UInt32) -> [Double] {
    [rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255].map { value in
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// Kinds of colour vision, with what each makes of linear red, green and blue at full severity.
  ///
  /// Source: Machado, Oliveira and Fernandes, IEEE Transactions on Visualization and Computer Graphics
  /// 2009;15:1291-1298, table 1 (severity 1.0).
  enum Vision: String, CaseIterable, Sendable {
    case common, protanopia, deuteranopia, tritanopia

    var matrix: [[Double]] {
      switch self {
      case .common: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  /// How far two colours are apart for a kind of colour vision: CIE 1976 difference in L*a*b* (D65).
  static func difference(_ first: UInt32, _ second: UInt32, _ vision: Vision) -> Double {
    zip(lab(first, vision), lab(second, vision)).map { pow($0 - $1, 2) }.reduce(0, +)
      .squareRoot()
  }

  private static func lab(_ rgb: UInt32, _ vision: Vision) -> [Double] {
    let light = linear(rgb)
    let seen = vision.matrix.map { row in
      min(1, max(0, zip(row, light).map { $0 * $1 }.reduce(0, +)))
    }
    let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
    let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
    let roots = [x, y, z].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16 / 116 }
    return [
      116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2]),
    ]
  }

  /// What a terminal shows for a number that was asked of it, as 0xRRGGBB.
  ///
  /// The first sixteen are xterm's own (charproc.c, resources color0 to color15); others differ.
  static func shown(_ number: Int32, _ colors: ColorClass) -> UInt32 {
    guard colors != .direct else { return UInt32(number) }
    switch number {
    case 0..<16: return firstSixteen[Int(number)]
    case 232...:
      let grey = UInt32(8 + (number - 232) * 10)
      return grey << 16 | grey << 8 | grey
    default:
      let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
      let cube = Int(number) - 16
      return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
    }
  }

  private static let firstSixteen: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
