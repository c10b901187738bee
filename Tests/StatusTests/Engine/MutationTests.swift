import Status
import Testing

/// Every threshold and operator of the definitions is held by some row of the tables.
@Suite struct MutationTests {
  private static let rows = WorkedExamples.rows + DiseaseExamples.rows + SolidExamples.rows
    + BoundaryExamples.rows

  @Test func everyParameterIsHeld() {
    let survivors = ParameterMutation.all(.builtIn).filter { mutation in
      !Self.rows.contains { row in
        (mutation.diseases.isEmpty || mutation.diseases.contains(row.disease))
          && !row.differences(mutation.definitions).isEmpty
      }
    }
    let names = survivors.map(\.name).sorted()
    #expect(names.isEmpty, "\(names.count): \(names.joined(separator: "; "))")
  }
}
