internal import Oncology

/// What one row says of one lesion on one date.
struct LesionEntry {
  let subject: LesionSubject
  let date: PartialDate
  let visit: String?
  let test: LesionTest?
  let measurement: Measurement
  /// The column that the size stands in.
  let column: String?
  /// Whether a size in it comes without any unit.
  let hasUnitlessSize: Bool
  /// Whether its short axis stands for a node's by the name of the column or the test.
  let hasNodalAxis: Bool
}
