import Criteria
import Oncology
import Status
import Testing

/// Why two readers differ, and what if they did not.
@Suite struct ReaderDifferenceTests {
  /// Two readers of a baseline of 60 mm in two targets; each follow-up as named.
  static func build(
    _ own: (inout ModifierCase) -> Void, _ other: (inout ModifierCase) -> Void
  ) -> ModifierCase {
    var builder = ModifierCase(
      drug: "platinum",
      lesions: [("T1", "liver"), ("T2", "lung"), ("N1", "bone"), ("X1", "brain")])
    for reader in ["A", "B"] {
      builder.visit(-4, ["T1": "40", "T2": "20"], states: ["N1": .present], reader: reader)
    }
    own(&builder)
    other(&builder)
    return builder
  }

  static func visit(
    _ builder: inout ModifierCase, _ reader: String, _ first: String, _ second: String,
    bone: Finding.State = .present, new: [String] = []
  ) {
    builder.visit(
      60, ["T1": first, "T2": second], states: ["N1": bone], new: new, reader: reader)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var first: String
    var second: String
    var bone = Finding.State.present
    var new: [String] = []
    var causes: [ReaderDifference.Cause]
    var shares: [Int?]
    var testDescription: String { id }
  }

  /// What reader B sees where A sees 40 and 20, bone unchanged and nothing new.
  static let rows: [Row] = [
    Row(
      id: "measurement", first: "50", second: "22", causes: [.measurement],
      shares: [ReaderDifference.whole]),
    Row(
      id: "new lesion", first: "40", second: "20", new: ["X1"], causes: [.newLesion],
      shares: [ReaderDifference.whole]),
    Row(
      id: "new lesion, and sizes that alone do nothing", first: "42", second: "20", new: ["X1"],
      causes: [.newLesion, .measurement], shares: [ReaderDifference.whole, 0]),
    Row(
      id: "non-target", first: "40", second: "20", bone: .unequivocalProgression,
      causes: [.nonTarget], shares: [ReaderDifference.whole]),
    Row(
      id: "non-target and new lesion, either enough", first: "40", second: "20",
      bone: .unequivocalProgression, new: ["X1"], causes: [.newLesion, .nonTarget],
      shares: [12, 12]),
    Row(
      id: "new lesion, non-target and measurement", first: "50", second: "22",
      bone: .unequivocalProgression, new: ["X1"], causes: [.newLesion, .nonTarget, .measurement],
      shares: [8, 8, 8]),
  ]

  @Test(arguments: rows) func attribution(_ row: Row) throws {
    let builder = Self.build(
      { Self.visit(&$0, "A", "40", "20") },
      { Self.visit(&$0, "B", row.first, row.second, bone: row.bone, new: row.new) })
    let difference = try #require(builder.evaluation.readerDifferences.first)
    #expect(difference.categories == [.stableDisease, .progressiveDisease])
    #expect(difference.causes == row.causes)
    #expect(difference.attributions.map(\.share) == row.shares)
    let whole = difference.attributions.compactMap(\.share).reduce(0, +)
    #expect(whole == ReaderDifference.whole)
  }

  @Test("Target set: B leaves a lesion out") func targetSet() throws {
    var builder = Self.build(
      { Self.visit(&$0, "A", "48.5", "20") },
      { $0.visit(60, ["T1": "48.5"], states: ["N1": .present, "T2": .present], reader: "B") })
    let place = try #require(builder.value.assessments.firstIndex { $0.id == "B-4" })
    builder.value.assessments[place].baseline = .init(line: "L1", targets: ["T1"])
    let difference = try #require(builder.evaluation.readerDifferences.first)
    #expect(difference.causes == [.targetSet])
    #expect(difference.attributions.first?.facts.first == .lesions("only A", ["T2"]))
    let whatIf = difference.whatIfs.first { $0.reader == "A" && $0.change == .commonTargetSet }
    #expect(whatIf?.category == .progressiveDisease)
    let sizes = difference.whatIfs.first { $0.reader == "A" && $0.change == .otherMeasurements }
    #expect(sizes?.category == .stableDisease)
    #expect(whatIf?.fromNadir?.percent()?.description == "21.3")
  }

  @Test("Other scans are named and cannot be tried out") func scans() throws {
    var builder = Self.build(
      { Self.visit(&$0, "A", "40", "20") },
      { Self.visit(&$0, "B", "40", "20", new: ["X1"]) })
    for (place, reading) in builder.value.assessments.enumerated() where reading.id.hasSuffix("60")
    {
      builder.value.assessments[place].studies = ["CT"] + (reading.reader == "B" ? ["MRI"] : [])
    }
    let difference = try #require(builder.evaluation.readerDifferences.first)
    #expect(difference.causes == [.newLesion, .scans])
    #expect(difference.attributions.last?.share == nil)
  }

  @Test("Readers who agree in everything do not differ; in parts they do") func agreement() throws {
    let same = Self.build(
      { Self.visit(&$0, "A", "40", "20") }, { Self.visit(&$0, "B", "41", "19") })
    #expect(same.evaluation.readerDifferences.isEmpty)
    let parts = Self.build(
      { Self.visit(&$0, "A", "60", "20", new: ["X1"]) }, { Self.visit(&$0, "B", "60", "20") })
    let difference = try #require(parts.evaluation.readerDifferences.first)
    #expect(!difference.isDiscordant)
    #expect(difference.causes == [.newLesion])
    #expect(difference.attributions.first?.share == 0)
  }
}
