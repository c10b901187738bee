import Oncology
import TestKit
import Testing

/// Edits as values: what they do, what takes them back, what refuses them.
@Suite struct CaseChangeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let change: CaseChange
    var testDescription: String { name }

    init(_ name: String, _ change: CaseChange) {
      self.name = name
      self.change = change
    }
  }

  static let when = ChangeCase.when
  static func note(_ id: String, _ text: String? = nil) -> CaseRecord {
    .note(Note(id: id, when: when, text: text ?? "note \(id)"))
  }
  static let measured = Finding(longest: Length(tenThousandths: 120_000))
  static let grown = Finding(longest: Length(tenThousandths: 144_000))
  static let diagnosis = Diagnosis(disease: "nsclc", title: "NSCLC")

  static let invertible: [Row] = [
    Row("a note is added", .added(note("N9"), before: nil)),
    Row("a note is added in front of another", .added(note("N9"), before: "N2")),
    Row("the first note is removed", .removed(note("N1"))),
    Row("a note in the middle is removed", .removed(note("N2"))),
    Row("the last note is removed", .removed(note("N3"))),
    Row("a note is put differently", .revised(from: note("N2"), to: note("N2", "else"))),
    Row(
      "a performance status is added",
      .added(
        .performanceStatus(PerformanceStatus(id: "P2", when: when, ecog: 2)), before: nil)),
    Row(
      "a lesion is measured anew",
      .measured(assessment: "A2", lesion: "T1", from: measured, to: grown)),
    Row("a lesion is measured", .measured(assessment: "A2", lesion: "T3", from: nil, to: grown)),
    Row(
      "a measurement is taken back",
      .measured(assessment: "A2", lesion: "T1", from: measured, to: nil)),
    Row(
      "a category is reported",
      .reported(
        assessment: "A2", from: nil,
        to: Assessment.Reported(criterion: "recist-1.1", category: "PD"))),
    Row("a question is asked", .asked(from: nil, to: "Ablate?")),
    Row("something came of a decision", .cameOf(decision: "D1", from: nil, to: "begun")),
    Row("the person is revised", .patientRevised(from: Patient(), to: Patient(birthYear: 1960))),
    Row(
      "the disease is revised",
      .diagnosisRevised(from: diagnosis, to: Diagnosis(disease: "nsclc", title: "EGFR"))),
    Row("imaging is planned", .imagingPlanned(from: nil, to: 63)),
    Row(
      "the case is labelled",
      .labelled(from: CaseLabel(isSynthetic: false), to: CaseLabel(isSynthetic: true))),
    Row("a draft is kept", .added(.call(ChangeCase.draft("new")), before: nil)),
    Row("a draft is thrown away", .removed(.call(ChangeCase.draft("draft")))),
  ]

  @Test(arguments: invertible) func aChangeAndItsInverseIsNothing(_ row: Row) throws {
    let before = try #require(try ChangeCase.make())
    let after = try before.applying(row.change)
    #expect(after != before)
    let inverse = try #require(row.change.inverse(in: before))
    #expect(try after.applying(inverse) == before)
    let again = try #require(inverse.inverse(in: after))
    #expect(try before.applying(again) == after)
  }

  @Test(arguments: invertible) func theDifferenceOfTwoStatesLeadsFromOneToTheOther(
    _ row: Row
  ) throws {
    let before = try #require(try ChangeCase.make())
    let after = try before.applying(row.change)
    var replayed = before
    for change in before.changes(to: after) { try replayed.apply(change, by: .outside) }
    #expect(replayed == after)
    #expect(before.changes(to: after).count == 1)
    #expect(before.changes(to: before).isEmpty)
  }

  @Test func changesOfDifferentSubjectsCommute() throws {
    let start = try #require(try ChangeCase.make())
    let signatures = [
      CaseChange.signed(ChangeCase.signed("draft")),
      .retracted(
        call: "signed",
        ResponseCall.Retraction(at: try #require(ChangeCase.noon), author: "hc", reason: "typo")),
    ]
    let changes = Self.invertible.map(\.change) + signatures
    for first in changes {
      for second in changes where first.subject != second.subject {
        let one = try start.applying(first).applying(second)
        let other = try start.applying(second).applying(first)
        // Two additions at the end of one list stand in the order in which they came.
        #expect(one.changes(to: other).isEmpty, "\(first.subject) \(second.subject)")
      }
    }
  }

  /// Any number of changes, taken back in the opposite order, leave the case as it was.
  @Test(arguments: 0..<50) func aHistoryTakenBackLeavesTheCaseAsItWas(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let start = try #require(try ChangeCase.make())
    var states = [start]
    var inverses: [CaseChange] = []
    for step in 0..<20 {
      let now = states[states.count - 1]
      let change = try #require(Self.random(now, step, &generator))
      inverses.append(try #require(change.inverse(in: now)))
      states.append(try now.applying(change))
    }
    while let inverse = inverses.popLast() {
      let now = states.removeLast()
      #expect(try now.applying(inverse) == states[states.count - 1])
    }
  }

  private static func random(
    _ now: PatientCase, _ step: Int, _ generator: inout SeededGenerator
  ) -> CaseChange? {
    let note = now.notes.randomElement(using: &generator)
    switch (Int.random(in: 0..<4, using: &generator), note) {
    case (1, let note?): return .removed(.note(note))
    case (2, let note?): return .revised(from: .note(note), to: self.note(note.id, "step \(step)"))
    case (3, _):
      return .measured(
        assessment: "A1", lesion: "T3", from: now.assessments[0].findings["T3"],
        to: Bool.random(using: &generator) ? Finding(longest: Length(tenThousandths: step)) : nil)
    default: return .added(self.note("new-\(step)"), before: note?.id)
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let change: CaseChange
    let error: ChangeError
    var testDescription: String { name }
  }

  static func signedCall(_ edit: (inout ResponseCall) -> Void) -> CaseChange {
    var call = ChangeCase.signed("new")
    edit(&call)
    return .signed(call)
  }

  static let refused: [Refusal] = [
    Refusal(
      name: "an id that is taken", change: .added(note("T1"), before: nil), error: .taken("T1")),
    Refusal(name: "nothing to remove", change: .removed(note("N9")), error: .missing("N9")),
    Refusal(
      name: "somebody else put it differently",
      change: .revised(from: note("N1", "old"), to: note("N1", "mine")),
      error: .conflict(
        .record("N1"), base: .record(note("N1", "old")), theirs: .record(note("N1")))),
    Refusal(
      name: "another id", change: .revised(from: note("N1"), to: note("N9")),
      error: .otherRecord("N9")),
    Refusal(
      name: "somebody else measured it",
      change: .measured(assessment: "A1", lesion: "T1", from: nil, to: grown),
      error: .conflict(
        .finding(assessment: "A1", lesion: "T1"), base: nil, theirs: .finding(measured))),
    Refusal(
      name: "no such lesion",
      change: .measured(assessment: "A1", lesion: "T9", from: nil, to: grown),
      error: .missing("T9")),
    Refusal(
      name: "no such assessment", change: .reported(assessment: "A9", from: nil, to: nil),
      error: .missing("A9")),
    Refusal(
      name: "a lesion that was measured",
      change: .removed(.lesion(Lesion(id: "T1", organ: "lung", role: .target))),
      error: .referredTo("T1", by: "A1")),
    Refusal(
      name: "a question that was asked otherwise", change: .asked(from: "old", to: "mine"),
      error: .conflict(.question, base: .text("old"), theirs: nil)),
    Refusal(
      name: "a signed call is removed", change: .removed(.call(ChangeCase.signed("signed"))),
      error: .signed("signed")),
    Refusal(
      name: "a signed call is put differently",
      change: .revised(
        from: .call(ChangeCase.signed("signed")), to: .call(ChangeCase.draft("signed"))),
      error: .signed("signed")),
    Refusal(
      name: "a signature slips in as a record",
      change: .added(.call(ChangeCase.signed("new")), before: nil), error: .signed("new")),
    Refusal(
      name: "a draft becomes signed as a record",
      change: .revised(
        from: .call(ChangeCase.draft("draft")), to: .call(ChangeCase.signed("draft"))),
      error: .signed("draft")),
    Refusal(
      name: "signed twice", change: .signed(ChangeCase.signed("signed")), error: .signed("signed")),
    Refusal(
      name: "feature 46: no reason", change: signedCall { $0.rationale = nil },
      error: .unsigned([.rationale])),
    Refusal(
      name: "nobody signs", change: signedCall { $0.author = "" }, error: .unsigned([.author])),
    Refusal(name: "no time", change: signedCall { $0.signedAt = nil }, error: .unsigned([.time])),
    Refusal(
      name: "no discipline", change: signedCall { $0.discipline = nil },
      error: .unsigned([.discipline])),
    Refusal(
      name: "supersedes nothing", change: signedCall { $0.supersedes = "X" }, error: .missing("X")),
    Refusal(
      name: "supersedes a draft", change: signedCall { $0.supersedes = "draft" },
      error: .notSigned("draft")),
    Refusal(
      name: "rests on a reading that is not there", change: signedCall { $0.assessment = "A9" },
      error: .missing("A9")),
  ]

  @Test(arguments: refused) func saysWhyItDoesNotFit(_ row: Refusal) throws {
    let before = try #require(try ChangeCase.make())
    var now = before
    #expect(throws: row.error) { try now.apply(row.change) }
    #expect(now == before)
  }
}
