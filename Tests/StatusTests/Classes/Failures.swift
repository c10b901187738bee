import Oncology
import Status
import Testing

/// A failure from dates as the tables write them: "ongoing", "unknown" or a date.
func failure(
  start: String? = nil, last: String = "ongoing", _ event: String, best: LineResponse? = .partial,
  markerOnly: Bool = false
) throws -> TreatmentFailure {
  let lastDose: LastDose =
    switch last {
    case "ongoing": .ongoing
    case "unknown": .unknown
    default: .on(try #require(PartialDate(last)))
    }
  return TreatmentFailure(
    line: "L1", agents: ["drug"], start: try start.map { try #require(PartialDate($0)) },
    lastDose: lastDose, best: best, progression: try #require(PartialDate(event)),
    isMarkerOnly: markerOnly)
}

/// Whole days and the operator decide, so a boundary reads as one number where dates are complete.
func days(_ finding: ResistanceFinding, _ rule: String) -> [Int] {
  finding.boundaries.filter { $0.rule == rule }.map(\.daysToBoundary.lowerBound)
}
