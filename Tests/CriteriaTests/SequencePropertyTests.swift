import Criteria
import Oncology
import Testing

/// What holds of every sequence and its durations (solid-rules 1.8 and 1.9; requirement of issue 3:
/// order, size, units, missing data).
@Suite("Properties of sequences") struct SequencePropertyTests {
  private static let cases = 300

  /// CR, PR, SD and PD from best to worst; nil for NE, which compares with nothing.
  private static func rank(_ category: RECISTCategory) -> Int? {
    [.cr, .pr, .sd, .pd].firstIndex(of: category)
  }

  /// Sizes of two targets, one of them a node, at a baseline and up to six visits.
  private struct Sizes {
    var rows: [[Length]]
    let days: [Int]

    init(_ generated: inout Generated) {
      let count = generated.number(1...6)
      days = [-7] + (1...count).map { 42 * $0 + generated.number(0...13) }
      rows = [[mm(generated.number(10...60)), mm(generated.number(15...40))]]
      for _ in 1...count { rows.append([generated.length(), generated.length()]) }
    }

    /// The case; sizes may be given as another spelling of the same length.
    func builder(_ spelling: (Length) -> Length = { $0 }) -> CaseBuilder {
      var builder = CaseBuilder()
      builder.lesion("T1")
      builder.lesion("T2", isNode: true)
      for (day, row) in zip(days, rows) {
        builder.visit(
          date(day),
          [
            "T1": Finding(longest: spelling(row[0])), "T2": Finding(shortAxis: spelling(row[1])),
          ])
      }
      return builder
    }
  }

  @Test("The order in which a case lists its parts changes no sequence and no duration")
  func order() throws {
    var generated = Generated(seed: 41)
    for _ in 0..<Self.cases {
      var builder = Sizes(&generated).builder()
      builder.report(date(400), generated.one(of: ["CR", "PR", "SD", "PD", "NE"]))
      builder.report(date(90), generated.one(of: ["iUPD", "iPR"]), "irecist")
      builder.report(date(300), generated.one(of: ["PR", "PD"]), reader: "B")
      let first = builder.sequences()
      generated.shuffle(&builder)
      let second = builder.sequences()
      #expect(first == second)
      #expect(
        first.map { ResponseDurations($0, settings: builder.settings) }
          == second.map { ResponseDurations($0, settings: builder.settings) })
    }
  }

  /// 12.5 mm and 1.25 cm are the same length, however many digits were written.
  @Test("Units never change a category: centimetres, and zeros at the end")
  func units() throws {
    var generated = Generated(seed: 42)
    for _ in 0..<Self.cases {
      let sizes = Sizes(&generated)
      let plain = try sizes.builder().sequence()
      let centimetres = try sizes.builder { length in
        let tenth = ExactDecimal(significand: length.tenThousandths, scale: 5)
        return Length(millimetres: ExactDecimal(significand: tenth.significand, scale: 4)) ?? length
      }.sequence()
      let written = try sizes.builder { mm("\($0)" + ("\($0)".contains(".") ? "0" : ".0")) }
        .sequence()
      #expect(plain == centimetres)
      #expect(plain == written)
    }
  }

  @Test("A larger lesion at the last visit never betters its category")
  func larger() throws {
    var generated = Generated(seed: 43)
    var worsened = 0
    for _ in 0..<Self.cases {
      var sizes = Sizes(&generated)
      let before = try sizes.builder().response()
      let last = sizes.rows.count - 1
      sizes.rows[last][generated.number(0...1)] += generated.length()
      let after = try sizes.builder().response()
      let ranks = try (
        #require(Self.rank(before.categories[last - 1])),
        #require(Self.rank(after.categories[last - 1]))
      )
      #expect(ranks.1 >= ranks.0)
      if ranks.1 > ranks.0 { worsened += 1 }
    }
    #expect(worsened > 30)
  }

  /// Between two responses the rule itself takes one NE for less than an SD (C-7, C-8), so that none
  /// is let through here.
  @Test("R11-C-4: a time point without data never betters the best response, confirmed or not")
  func missing() throws {
    var settings = Settings()
    settings.maxNEBetween = 0
    var generated = Generated(seed: 44)
    let order: [RECISTCategory] = [.cr, .pr, .sd, .nn, .pd, .ne]
    var worsened = 0
    for _ in 0..<2_000 {
      let count = generated.number(1...6)
      var steps = (1...count).map { place in
        BestOverallResponse.Step(
          day: 35 * place, category: generated.one(of: [.cr, .pr, .sd, .sd, .ne]))
      }
      let before = BestOverallResponse(steps, settings: settings)
      steps[generated.number(0...(count - 1))].category = .notEvaluable
      let after = BestOverallResponse(steps, settings: settings)
      for (old, new) in [
        (before.confirmed, after.confirmed), (before.unconfirmed, after.unconfirmed),
      ] {
        let ranks = (order.firstIndex(of: old) ?? -1, order.firstIndex(of: new) ?? -1)
        #expect(ranks.1 >= ranks.0, "\(steps)")
        if ranks.1 > ranks.0 { worsened += 1 }
      }
    }
    #expect(worsened > 100)
  }

  @Test("R11-D: no duration is negative, and a response lies within its course")
  func durations() throws {
    var generated = Generated(seed: 45)
    for _ in 0..<Self.cases {
      var builder = Sizes(&generated).builder()
      if generated.happens(oneIn: 3) { builder.death(date(generated.number(1...500))) }
      if generated.happens(oneIn: 3) { builder.line(date(generated.number(50...400))) }
      for sequence in builder.sequences() {
        let found = try #require(ResponseDurations(sequence, settings: builder.settings))
        let whole = found.timeToProgression
        #expect(found.progressionFreeSurvival.days.lowerBound >= 0)
        #expect(whole.days.lowerBound >= 0)
        if let response = found.response {
          #expect(response.to == whole.to && response.end == whole.end)
          #expect(response.days.upperBound <= whole.days.upperBound)
          #expect((found.completeResponse?.days.upperBound ?? 0) <= response.days.upperBound)
        }
        #expect((whole.end == .progression) == (sequence.progressionDate != nil))
      }
    }
  }
}
