internal import Oncology

extension CaseGenerator {
  private static let panel: [(test: String, unit: String, usual: ClosedRange<Int>, upper: Int)] = [
    ("haemoglobin", "g/l", 95...150, 160), ("leucocytes", "10⁹/l", 2...12, 10),
    ("platelets", "10⁹/l", 90...380, 400), ("creatinine", "µmol/l", 55...140, 104),
    ("ALT", "U/l", 12...90, 45), ("bilirubin", "µmol/l", 5...30, 21),
  ]

  /// A panel every four weeks, with the marker of the tumour.
  mutating func addLabs(_ tumor: Tumor, from start: CalendarDate, to result: inout PatientCase) {
    var visit = 0
    while visit < 10, start.adding(days: 28 * visit) < Self.today {
      let day = start.adding(days: 28 * visit)
      for (place, row) in Self.panel.enumerated() {
        let number = ExactDecimal(significand: numbers.number(row.usual) * 10 + 5, scale: 1)
        var lab = LabResult(
          id: "LB\(visit)-\(place)", when: Dated(PartialDate(day), known: day.adding(days: 1)),
          test: row.test, value: ReportedQuantity(.exactly, number, unit: row.unit),
          upperLimit: ExactDecimal(significand: row.upper))
        lab.specimen = "blood"
        result.labs.append(lab)
      }
      result.labs.append(marker(tumor, visit, day))
      visit += 1
    }
  }

  private mutating func marker(_ tumor: Tumor, _ visit: Int, _ day: CalendarDate) -> LabResult {
    let (test, unit, upper) = tumor.marker
    let isLow = numbers.happens(percent: 15)
    let number = isLow ? upper : upper * numbers.number(1...30)
    return LabResult(
      id: "LB\(visit)-marker", when: Dated(PartialDate(day), known: day.adding(days: 1)),
      test: test,
      value: ReportedQuantity(
        isLow ? .below : .exactly, ExactDecimal(significand: number), unit: unit),
      upperLimit: ExactDecimal(significand: upper), isTumorMarker: true)
  }
}
