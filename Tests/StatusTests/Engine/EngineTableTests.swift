import Testing

/// Every example of the specification's tables, by id.
@Suite struct EngineTableTests {
  @Test(
    arguments: WorkedExamples.rows + DiseaseExamples.rows + SolidExamples.rows
      + BoundaryExamples.rows)
  func example(_ row: StatusRow) {
    let differences = row.differences()
    #expect(differences.isEmpty, "\(row.id): \(differences)")
  }
}
