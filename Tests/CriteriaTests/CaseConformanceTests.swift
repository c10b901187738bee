import Criteria
import Oncology
import Testing

/// What `check` says about the order in time and about reported categories (solid-rules 7.9).
@Suite("CAV-DQ: conformance of a case") struct CaseConformanceTests {
  private static func rules(_ builder: CaseBuilder) -> [String] {
    builder.conformance().map(\.rule)
  }

  @Test(
    "CAV-DQ-4: a reading is not older than the first of its scans",
    arguments: [
      (["2024-03-04"], []), (["2024-03-05"], ["CAV-DQ-4"]), (["2024-03-04", "2024-03-06"], []),
      (["2024-03-01"], []), ([], []), (["2024-03"], []), (["2024-04"], ["CAV-DQ-4"]),
    ])
  func scans(_ days: [String], _ expected: [String]) {
    var builder = CaseBuilder()
    for (place, day) in days.enumerated() { builder.study("S\(place)", day) }
    builder.visit("2023-12-20", ["T1": .size(20)])
    builder.visit("2024-03-04", ["T1": .size(20)], studies: days.indices.map { "S\($0)" })
    #expect(Self.rules(builder) == expected)
  }

  @Test(
    "CAV-DQ-4: nothing is new at a reader's first look",
    arguments: [
      (Finding.size(12), ["CAV-DQ-4"]), (.present, ["CAV-DQ-4"]), (.absent, []), (.notDone, []),
      (.notEvaluable, []),
    ])
  func newLesions(_ finding: Finding, _ expected: [String]) {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(20), "X1": finding])
    builder.visit("2024-03-04", ["T1": .size(20), "X1": .size(14)])
    #expect(Self.rules(builder) == expected)
  }

  @Test("CAV-DQ-4: what was new in one line is part of the baseline of the next")
  func newInTheLineBefore() {
    var builder = CaseBuilder()
    builder.line("2024-07-01")
    builder.visit("2023-12-20", ["T1": .size(20)])
    builder.visit("2024-06-24", ["T1": .size(20), "X1": .size(14)])
    #expect(Self.rules(builder) == [])
  }

  /// A category that was reported for a time point that computes PR.
  static let reported: [(criterion: String, category: String, expected: [String])] = [
    ("recist-1.1", "PR", []), ("recist-1.1", "pr", []), ("recist-1.1", "SD", ["CAV-DQ-5"]),
    ("recist-1.1", "PD", ["CAV-DQ-5"]), ("recist-1.1", "NE", ["CAV-DQ-5"]),
    ("recist-1.1", "CMR", ["0.4"]), ("recist", "PR", ["0.4"]), ("irecist", "iSD", []),
    ("lugano-pet", "PR", ["0.4"]),
  ]

  @Test("CAV-DQ-5, 0.4: reported beside computed", arguments: reported)
  func reportedBesideComputed(_ row: (criterion: String, category: String, expected: [String])) {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(20)])
    builder.visit("2024-03-04", ["T1": .size(14)])
    builder.report("2024-03-04", row.category, row.criterion)
    #expect(Self.rules(builder) == row.expected)
    #expect(builder.conformance().allSatisfy { $0.subject == .reported("A-2024-03-04") })
  }

  @Test("CAV-DQ-5: another reader's category is no difference")
  func otherReader() {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(20)])
    builder.visit("2024-03-04", ["T1": .size(14)])
    builder.report("2024-03-04", "SD", reader: "B")
    #expect(Self.rules(builder) == [])
  }

  @Test("R11-T-STICKY: of a kept response both words are the computed category")
  func kept() {
    for word in ["PR", "SD"] {
      var builder = CaseBuilder()
      builder.visit("2023-12-20", ["T1": .size(100)])
      builder.visit("2024-03-04", ["T1": .size(70)])
      builder.visit("2024-05-06", ["T1": .size(75)])
      builder.report("2024-05-06", word)
      #expect(Self.rules(builder) == [])
    }
  }
}
