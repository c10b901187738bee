import Criteria
import Oncology
import Testing

/// What counts as new (solid-rules 1.6; RECIST 1.1, section 4.3.5).
@Suite("R11-L: new lesions") struct NewLesionTests {
  typealias Sighting = NewLesions.Sighting

  /// What was seen, and the status that follows.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let sightings: [Sighting]
    let hadPET: Bool
    let word: Assessment.NewLesions?
    let status: Assessment.NewLesions
    let rules: [String]
    var testDescription: String { "\(id) \(status.rawValue)" }

    init(
      _ id: String, _ sightings: [Sighting], hadPET: Bool = false,
      word: Assessment.NewLesions? = nil, _ status: Assessment.NewLesions, _ rules: String...
    ) {
      self.id = id
      self.sightings = sightings
      self.hadPET = hadPET
      self.word = word
      self.status = status
      self.rules = rules
    }

    var result: NewLesions { NewLesions(sightings, hadPETAtBaseline: hadPET, word: word) }
  }

  private static func node(_ axis: String?, _ word: Finding.Newness? = nil) -> Sighting {
    Sighting(lesion: "X1", word: word, isNode: true, size: axis.map { mm($0) })
  }

  private static func lesion(_ size: String?, _ word: Finding.Newness? = nil) -> Sighting {
    Sighting(lesion: "X2", word: word, size: size.map { mm($0) })
  }

  private static func focus(positive: Bool?) -> Sighting {
    Sighting(lesion: "X3", isOnAnatomy: false, isPETPositive: positive)
  }

  static let rows: [Row] = [
    Row("R11-L-1 nothing", [], .no),
    Row("R11-L-1", [lesion("12", .unequivocal)], .yes, "R11-L-1"),
    Row("R11-L-1 no minimum size", [lesion("1", .unequivocal)], .yes, "R11-L-1"),
    Row("R11-L-1 without a word", [lesion("1")], .yes, "R11-L-1"),
    Row("R11-L-1 without a size", [lesion(nil)], .yes, "R11-L-1"),
    Row("R11-L-2", [lesion("4", .equivocal)], .equivocal, "R11-L-2"),
    Row("R11-L-2 large", [lesion("40", .equivocal)], .equivocal, "R11-L-2"),
    Row("R11-L-4", [lesion("40", .benign)], .no),
    Row(
      "R11-L-1 beside an equivocal one", [lesion("4", .equivocal), node("20")], .yes, "R11-L-2",
      "R11-L-5"),
    Row("R11-M-3 normal node", [node("9.9999")], .no),
    Row("R11-L-5 small node", [node("10.0000")], .equivocal, "R11-L-5"),
    Row("R11-L-5 small node", [node("11")], .equivocal, "R11-L-5"),
    Row("R11-L-5 small node", [node("14.9999")], .equivocal, "R11-L-5"),
    Row("R11-L-5 large node", [node("15.0000")], .yes, "R11-L-5"),
    Row("R11-L-5 large node", [node("15.0001")], .yes, "R11-L-5"),
    Row("R11-L-5 two small nodes", [node("12"), node("14")], .equivocal, "R11-L-5", "R11-L-5"),
    Row("R11-L-5 not the only one", [node("12"), lesion("8")], .yes, "R11-L-5", "R11-L-1"),
    Row("R11-L-5 no axis", [node(nil)], .equivocal, "R11-L-5"),
    Row("R11-L-5 the reader's word", [node("11", .unequivocal)], .yes, "R11-L-1"),
    Row("R11-L-5 the reader's word", [node("16", .equivocal)], .equivocal, "R11-L-2"),
    Row("R11-L-5 the reader's word", [node("16", .benign)], .no),
    Row("R11-L-7a", [focus(positive: true)], hadPET: true, .yes, "R11-L-7"),
    Row("R11-L-7b2", [focus(positive: true)], .equivocal, "R11-L-7"),
    Row("R11-L-8 not positive", [focus(positive: false)], hadPET: true, .no),
    Row(
      "R11-L-7b1",
      [Sighting(lesion: "X3", size: mm(8), isPETPositive: true)], .yes, "R11-L-7"),
    Row("R11-L-1 the reader's word", [], word: .yes, .yes, "R11-L-1"),
    Row("R11-L-2 the reader's word", [], word: .equivocal, .equivocal, "R11-L-2"),
    Row("R11-O-4 the reader's word", [], word: .notAssessed, .notAssessed, "R11-O-4"),
    Row("R11-L-1 the reader's word", [], word: .no, .no),
    Row("R11-L-1 a word takes nothing", [lesion("8")], word: .no, .yes, "R11-L-1"),
    Row("R11-L-2 a word adds", [lesion("8", .equivocal)], word: .yes, .yes, "R11-L-2"),
  ]

  @Test("R11-L-1, R11-L-2, R11-L-4, R11-L-5, R11-L-7, R11-L-8: sightings", arguments: rows)
  func judges(_ row: Row) {
    #expect(row.result.status == row.status)
    #expect(row.result.evidence.map(\.rule) == row.rules)
  }

  @Test("R11-L-1, R11-L-2: lesions are named")
  func named() {
    let result = NewLesions([
      Self.lesion("4", .equivocal), Self.node("20"), Self.focus(positive: false),
    ])
    #expect(result.unequivocal == ["X1"])
    #expect(result.equivocal == ["X2"])
  }
}
