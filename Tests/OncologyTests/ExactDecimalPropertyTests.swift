import Foundation
import Oncology
import TestKit
import Testing

/// Foundation's decimals as the second opinion.
@Suite struct ExactDecimalPropertyTests {
  /// A number of up to 18 digits, and Foundation's reading of it.
  private struct Pair {
    let text: String
    let ours: ExactDecimal
    let theirs: Decimal

    init(_ generator: inout SeededGenerator) throws {
      let digits = Int.random(in: 1...18, using: &generator)
      let bound = (1...digits).reduce(1) { bound, _ in bound * 10 }
      let significand = Int.random(in: (1 - bound)..<bound, using: &generator)
      let exponent = Int.random(in: -20...20, using: &generator)
      text = "\(significand)e\(exponent)"
      ours = try #require(ExactDecimal(text))
      theirs = try #require(Decimal(string: text))
    }
  }

  private func compare(_ count: Int, seed: UInt64, _ body: (Pair, Pair) throws -> Void) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count { try body(Pair(&generator), Pair(&generator)) }
  }

  @Test func ordersAsFoundationDoes() throws {
    try compare(3000, seed: 1) { one, other in
      try #require((one.ours < other.ours) == (one.theirs < other.theirs), "\(one) \(other)")
      try #require((one.ours == other.ours) == (one.theirs == other.theirs), "\(one) \(other)")
    }
  }

  /// Random numbers are hardly ever close: these differ in their last digit or not at all.
  @Test func tellsNeighboursApart() throws {
    try compare(1000, seed: 2) { pair, _ in
      let one = ExactDecimal(significand: pair.ours.significand / 10, scale: pair.ours.scale)
      for step in -1...1 {
        let near = ExactDecimal(significand: one.significand * 10 + step, scale: one.scale + 1)
        try #require((one < near) == (step > 0), "\(one) \(near)")
        try #require((near < one) == (step < 0), "\(one) \(near)")
        try #require((one == near) == (step == 0), "\(one) \(near)")
        try #require(step != 0 || one.hashValue == near.hashValue, "\(one) \(near)")
      }
    }
  }

  @Test func writesWhatFoundationReads() throws {
    try compare(2000, seed: 3) { one, _ in
      try #require(Decimal(string: one.ours.description) == one.theirs, "\(one)")
    }
  }

  @Test func scalesAsFoundationDoes() throws {
    try compare(2000, seed: 4) { one, other in
      let places = other.ours.significand % 24
      let scaled = one.theirs * Decimal(sign: .plus, exponent: places, significand: 1)
      try #require(one.ours.scaled(to: places) == Self.whole(scaled), "\(one) to \(places)")
    }
  }

  private static func whole(_ decimal: Decimal) -> Int? {
    Int(decimal.description)
  }
}
