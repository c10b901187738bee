import Criteria
import Oncology
import Testing

/// The tables as published and the examples beside them (solid-rules 1.7; RECIST 1.1, tables 1 and 2).
@Suite("R11-O: published tables") struct PublishedTableTests {
  /// A line of a table; "any" stands for every value of its column.
  struct Line: Sendable, CustomTestStringConvertible {
    let id: String
    let targets: [RECISTCategory?]
    let nonTargets: [RECISTCategory?]
    let newLesions: [Assessment.NewLesions]
    let overall: RECISTCategory
    var testDescription: String { id }

    init(
      _ id: String, _ targets: [RECISTCategory?], _ nonTargets: [RECISTCategory?],
      _ newLesions: [Assessment.NewLesions], _ overall: RECISTCategory
    ) {
      self.id = id
      self.targets = targets
      self.nonTargets = nonTargets
      self.newLesions = newLesions
      self.overall = overall
    }
  }

  private static let anyTarget: [RECISTCategory?] = [.cr, .pr, .sd, .pd, .ne]
  private static let anyNonTarget: [RECISTCategory?] = [.cr, .nn, .pd, .ne]
  private static let notProgressed: [RECISTCategory?] = [.cr, .nn, .ne]

  static let lines: [Line] = [
    Line("table 1, CR and CR", [.cr], [.cr], [.no], .cr),
    Line("table 1, CR and non-CR/non-PD", [.cr], [.nn], [.no], .pr),
    Line("table 1, CR and not evaluated", [.cr], [.ne], [.no], .pr),
    Line("table 1, PR", [.pr], notProgressed, [.no], .pr),
    Line("table 1, SD", [.sd], notProgressed, [.no], .sd),
    Line("table 1, not all evaluated", [.ne], [.cr, .nn], [.no], .ne),
    Line("table 1, target PD", [.pd], anyNonTarget, [.yes, .no], .pd),
    Line("table 1, non-target PD", anyTarget, [.pd], [.yes, .no], .pd),
    Line("table 1, new lesion", anyTarget, anyNonTarget, [.yes], .pd),
    Line("table 2, CR", [nil], [.cr], [.no], .cr),
    Line("table 2, non-CR/non-PD", [nil], [.nn], [.no], .nn),
    Line("table 2, not all evaluated", [nil], [.ne], [.no], .ne),
    Line("table 2, unequivocal PD", [nil], [.pd], [.yes, .no], .pd),
    Line("table 2, new lesion", [nil], anyNonTarget, [.yes], .pd),
    Line("O-1", [.cr], [.nn], [.no], .pr),
    Line("O-2", [.cr], [.ne], [.no], .pr),
    Line("O-3", [.ne], [.nn], [.no], .ne),
    Line("O-4", [.ne], [.pd], [.no], .pd),
    Line("O-5", [.pr], [.cr], [.yes], .pd),
    Line("O-6", [nil], [.nn], [.no], .nn),
    Line("O-7 R11-O-2", [nil], [nil], [.no], .ned),
    Line("O-8 R11-O-2", [nil], [nil], [.yes], .pd),
    Line("O-9", [.sd], [.ne], [.no], .sd),
    Line("O-10", [.cr], [nil], [.no], .cr),
    Line("O-11 R11-O-4", [.cr], [.cr], [.notAssessed], .ne),
  ]

  @Test("R11-O-1: tables 1 and 2 as published, and O-1 to O-11", arguments: lines)
  func asPublished(_ line: Line) {
    for target in line.targets {
      for nonTarget in line.nonTargets {
        for newLesions in line.newLesions {
          let overall = OverallResponse(
            target: target, nonTarget: nonTarget, newLesions: newLesions)
          #expect(overall.category == line.overall)
        }
      }
    }
  }
}
