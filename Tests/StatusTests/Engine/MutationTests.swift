import Status
import Testing

/// Every threshold and operator of the definitions is held by some row of the tables.
@Suite struct MutationTests {
  private static let rows =
    WorkedExamples.rows + DiseaseExamples.rows + SolidExamples.rows
    + BoundaryExamples.rows

  /// Changes that change nothing: before a landmark nothing is judged, so that one cycle or day less
  /// of exposure never comes to bear, and nothing is on therapy after cells that are given once.
  private static let withoutEffect: Set<String> = [
    "ALL beforeNonResponse S cycles -1", "ALL-PED beforeNonResponse S cycles -1",
    "AML-INT beforeNonResponse S cycles -1", "AML-LESS beforeNonResponse S time -1",
    "CART-ALL beforeNonResponse S time -1", "CART-MM beforeNonResponse S time -1",
    "LBCL-ASCT beforeNonResponse S time -1", "LBCL-CART beforeNonResponse S time -1",
    "MDS beforeNonResponse S cycles -1", "CART-ALL onTherapy other",
    "LBCL-CART onTherapy other",
  ]

  @Test func everyParameterIsHeld() {
    let survivors = ParameterMutation.all(.builtIn).filter { mutation in
      !Self.rows.contains { row in
        (mutation.diseases.isEmpty || mutation.diseases.contains(row.disease))
          && !row.differences(mutation.definitions).isEmpty
      }
    }
    #expect(Set(survivors.map(\.name)) == Self.withoutEffect)
  }
}
