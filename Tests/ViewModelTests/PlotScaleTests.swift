import Cells
import TestKit
import Testing
import ViewModel

@testable import Screens

/// Days to scale: nothing stands further than half a column from its true place.
@Suite struct PlotScaleTests {
  @Test func everyPointStandsWithinHalfAColumn() {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let first = Int.random(in: -20_000...20_000, using: &chance)
      let span = Int.random(in: 1...8_000, using: &chance)
      let columns = Int.random(in: 2...220, using: &chance)
      let day = Int.random(in: first...(first + span), using: &chance)
      let item = Plot.Item.point(at: day, .scan, count: 1, label: "", tone: .strong)
      let plot = Plot(
        days: first...(first + span), lanes: [Plot.Lane("lane", label: "L", items: [item])])
      var frame = Frame(size: Size(rows: 1, columns: columns + 5))
      PlotDrawing(.ascii).draw(
        plot, in: Rect(row: 0, column: 0, rows: 1, columns: columns + 5), &frame)
      // Four columns for the lane's name and one at the right edge.
      let line = Array(frame.lines[0])
      let found = line.indices.dropFirst(4).first { line[$0] != " " }.map { $0 - 4 }
      let distance = found.map { abs($0 * span - (day - first) * (columns - 1)) }
      #expect(distance.map { 2 * $0 <= span } == true, "\(day) of \(first)+\(span), \(columns)")
    }
  }

  @Test func wordsAndBarsNeverOverlapAndNeverAreCut() {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let span = Int.random(in: 10...1_000, using: &chance)
      let days = Set((0..<12).map { _ in Int.random(in: 0...span, using: &chance) }).sorted()
      let words = days.map { day in "\(100 + day % 900)" }
      let items = zip(days, words).map { Plot.Item.word(at: $0, Line($1)) }
      let plot = Plot(days: 0...span, lanes: [Plot.Lane("lane", label: "L", items: items)])
      var frame = Frame(size: Size(rows: 1, columns: 60))
      PlotDrawing(.ascii).draw(plot, in: Rect(row: 0, column: 0, rows: 1, columns: 60), &frame)
      let shown = frame.lines[0].dropFirst(4).split { $0 == " " || $0 == "." }.map(String.init)
      for word in shown { #expect(words.contains(word), "\(word) of \(words)") }
      #expect(shown.last == words.last, "the latest value always shows")
    }
  }
}
