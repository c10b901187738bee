import Criteria
import JSON
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

@testable import Commands

/// What `status` prints of the samples, on every day on which something became known.
@Suite struct StatusDocumentTests {
  private struct Samples {
    // Keeps the copy there as long as the store is read.
    let folder: TemporaryFolder
    let register: CaseRegister

    init() throws {
      folder = try TemporaryFolder()
      let path = folder.path + "/samples"
      try SampleStore.makeCopy(at: path)
      let store = try CaseStore(path: path)
      let today = try #require(store.description.today)
      register = CaseRegister(store, today: today, settings: Settings())
    }

    func document(_ id: CaseID, on day: CalendarDate? = nil) throws -> StatusDocument {
      let evaluation = try register.evaluate(id, asOf: day)
      return StatusDocument(evaluation, register.report(of: evaluation))
    }
  }

  /// The keys of cli.md in their order.
  static let keys = [
    "case", "asOf", "headline", "line", "since", "reason", "basis", "definition", "holdsUntil",
    "modifiers", "overlays", "lines", "findings", "alternatives", "caveats", "evidence",
    "missing", "history",
  ]

  /// Keys whose texts are codes, with the kinds that the vocabulary may list them under.
  static let kinds: [(key: String, kinds: [VocabularyEntry.Kind])] = [
    ("headline", [.headline]), ("label", [.headline]), ("range", [.headline]),
    ("reason", [.reason, .caveat]), ("basis", [.basis]), ("modifiers", [.modifier]),
    ("overlays", [.overlay]), ("finding", [.finding]), ("code", [.caveat]), ("missing", [.missing]),
  ]

  @Test func `no code is printed that is not in the vocabulary, in any sample on any day`() throws {
    let samples = try Samples()
    var unknown: Set<String> = []
    var documents = 0
    for id in samples.register.store.caseIDs {
      let days = try samples.register.store.read(id).value.knownDays
      for day in Soak.some(of: days.map(Optional.some) + [nil], every: 3) {
        let document = try samples.document(id, on: day)
        let text = document.json.line
        let root = try JSONDocument(Array(text.utf8)).root
        #expect(Array(root.members.map(\.name).prefix(Self.keys.count)) == Self.keys)
        Self.collect(root, into: &unknown)
        documents += 1
      }
    }
    #expect(documents > 250)
    #expect(unknown.sorted() == [])
  }

  /// Notes every code that no entry of its kinds has as its own; the specification's code will not do.
  private static func collect(_ value: JSONValue, into unknown: inout Set<String>) {
    for member in value.members {
      let texts =
        [member.value.string].compactMap(\.self) + member.value.elements.compactMap(\.string)
      if let kinds = kinds.first(where: { $0.key == member.name })?.kinds {
        for text in texts where !kinds.contains(where: { Vocabulary.entry($0, text)?.code == text })
        {
          unknown.insert("\(member.name): \(text)")
        }
      }
      collect(member.value, into: &unknown)
    }
    value.elements.forEach { collect($0, into: &unknown) }
  }

  @Test func `FLG-9: a caveat that bars the label stands in its place`() throws {
    let samples = try Samples()
    var barred = 0
    for id in samples.register.store.caseIDs {
      let document = try samples.document(id)
      guard let bar = document.report.bar else { continue }
      barred += 1
      let root = try JSONDocument(Array(document.json.line.utf8)).root
      #expect(root.member("headline")?.string == "notEvaluable")
      #expect(root.member("reason")?.string == bar.code.rawValue)
      #expect(root.member("barred")?.member("label")?.string == document.status.label.rawValue)
      #expect(root.member("alternatives").map { Array($0.elements).isEmpty } == true)
    }
    #expect(barred > 0)
  }
}
