import Criteria
import Oncology
import Testing

/// The overall response of a time point (solid-rules 1.7; RECIST 1.1, tables 1 and 2).
@Suite("R11-O: overall response") struct OverallTableTests {
  /// One cell: target, non-target, and what follows without new lesions.
  struct Cell: Sendable, CustomTestStringConvertible {
    let target: RECISTCategory?
    let nonTarget: RECISTCategory?
    let expected: RECISTCategory
    var testDescription: String {
      "R11-O-1 target \(target?.rawValue ?? "NONE"), non-target \(nonTarget?.rawValue ?? "NONE")"
    }
  }

  /// The columns of R11-O-1.
  static let columns: [RECISTCategory?] = [.cr, .nn, .pd, .ne, nil]

  /// The rows of R11-O-1, cell by cell.
  static let rows: [(target: RECISTCategory?, cells: [RECISTCategory])] = [
    (.cr, [.cr, .pr, .pd, .pr, .cr]),
    (.pr, [.pr, .pr, .pd, .pr, .pr]),
    (.sd, [.sd, .sd, .pd, .sd, .sd]),
    (.pd, [.pd, .pd, .pd, .pd, .pd]),
    (.ne, [.ne, .ne, .pd, .ne, .ne]),
    (nil, [.cr, .nn, .pd, .ne, .ned]),
  ]

  static let cells = rows.flatMap { row in
    zip(columns, row.cells).map { Cell(target: row.target, nonTarget: $0, expected: $1) }
  }

  private static func overall(
    _ cell: Cell, _ newLesions: Assessment.NewLesions
  ) -> OverallResponse {
    OverallResponse(target: cell.target, nonTarget: cell.nonTarget, newLesions: newLesions)
  }

  @Test("The table has 6 × 5 cells")
  func size() {
    #expect(Self.cells.count == 30)
  }

  @Test("R11-O-1: all cells without new lesions", arguments: cells)
  func withoutNewLesions(_ cell: Cell) {
    let overall = Self.overall(cell, .no)
    #expect(overall.category == cell.expected)
    #expect(overall.notes == [])
    #expect(overall.evidence.map(\.rule) == ["R11-O-1"])
  }

  @Test("R11-O-1: all cells with a new lesion are PD", arguments: cells)
  func withNewLesions(_ cell: Cell) {
    let overall = Self.overall(cell, .yes)
    #expect(overall.category == .pd)
    #expect(overall.evidence.map(\.rule) == ["R11-O-1", "R11-L-1"])
  }

  @Test("R11-O-3: all cells with an equivocal lesion; no complete response", arguments: cells)
  func withAnEquivocalLesion(_ cell: Cell) {
    let overall = Self.overall(cell, .equivocal)
    let isPending = cell.expected == .cr
    #expect(overall.notes == [.equivocalLesion] + (isPending ? [.completeResponsePending] : []))
    if isPending {
      #expect(overall.category == (cell.target == nil ? .nn : .pr))
    } else {
      #expect(overall.category == cell.expected)
    }
    #expect(overall.evidence.map(\.rule) == ["R11-O-1", "R11-O-3"])
  }

  @Test("R11-O-4: all cells with a region not looked at; no CR and no NED", arguments: cells)
  func withARegionNotAssessed(_ cell: Cell) {
    let overall = Self.overall(cell, .notAssessed)
    let isClaim = cell.expected == .cr || cell.expected == .ned
    #expect(overall.category == (isClaim ? .ne : cell.expected))
    #expect(overall.notes == [.regionNotAssessed])
    #expect(overall.evidence.map(\.rule) == ["R11-O-1", "R11-O-4"])
  }
}
