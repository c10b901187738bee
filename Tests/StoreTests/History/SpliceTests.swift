import Foundation
import Oncology
import Store
import TestKit
import Testing

/// One member that changed is written and read back alone, and comes to what the whole would.
///
/// A file with a member that nobody knows is rewritten and read back whole: it tells what that is, edit
/// after edit on one store.
@Suite struct SpliceTests {
  private static let unknown = ",\n  \"x-site\": 1\n}\n"

  /// Texts that are hard to find the end of.
  private static let questions = [
    "Ablate?", "Which \"one\"}], \"notes\": [{", "back\\slash \\\" and\nlines\t", "日本 é e\u{301} 👩‍⚕️",
    "]}", ",", ":",
  ]

  private func changes(_ value: PatientCase) -> [CaseChange] {
    var changes: [CaseChange] = []
    var question = value.question
    for next in Self.questions {
      changes.append(.asked(from: question, to: next))
      question = next
    }
    var patient = value.patient
    patient.alias = "Juniper \"J\""
    var diagnosis = value.diagnosis
    diagnosis.title += " {"
    let days = value.imagingIntervalDays
    changes += [
      .patientRevised(from: value.patient, to: patient),
      .diagnosisRevised(from: value.diagnosis, to: diagnosis),
      .imagingPlanned(from: days, to: 77), .imagingPlanned(from: 77, to: 1),
      .imagingPlanned(from: 1, to: nil),
      .labelled(from: value.label, to: CaseLabel(isSynthetic: true, shows: "a [ label")),
      .labelled(
        from: CaseLabel(isSynthetic: true, shows: "a [ label"),
        to: CaseLabel(isSynthetic: false, shows: nil)),
      SaveCase.note("n1"), SaveCase.note("n2"), .asked(from: question, to: nil),
      .asked(from: nil, to: "again"),
    ]
    if let reading = value.assessments.last, let lesion = reading.findings.keys.min() {
      changes.append(
        .measured(
          assessment: reading.id, lesion: lesion, from: reading.findings[lesion],
          to: Finding(state: .notEvaluable, reason: "motion")))
    }
    return changes
  }

  /// Bounded: every twelfth sample.
  private static let samples = Result {
    let all = try Repository.json(in: "sample-cases/cases")
    return stride(from: 0, to: all.count, by: FaultTests.isSoak ? 1 : 12).map { all[$0] }
  }

  @Test func aMemberAloneIsWrittenAsTheWholeWouldBe() throws {
    for path in try Self.samples.get() {
      let text = String(decoding: try Repository.bytes(of: path), as: UTF8.self)
      let name = String(path.split(separator: "/")[2].dropLast(5))
      let id = try #require(CaseID(name))
      let file = "store/cases/\(name).json"
      let (plain, strange) = (
        try SaveCase(in: TemporaryFolder.fast), try SaveCase(in: TemporaryFolder.fast)
      )
      try plain.folder.write(text, at: file)
      #expect(text.hasSuffix("\n}\n"))
      try strange.folder.write(text.dropLast(3) + Self.unknown, at: file)
      let (one, other) = (try plain.store(), try strange.store())
      for (number, change) in changes(try one.read(id).value).enumerated() {
        let edit = try SaveCase.edit("e\(number)", change)
        let saved = try one.save(edit, to: id)
        _ = try other.save(edit, to: id)
        let (mine, theirs) = (plain.text(file), strange.text(file))
        #expect(mine.dropLast(3) + Self.unknown == theirs, "\(name) \(number)")
        #expect(saved.document.bytes == plain.bytes(file))
        #expect(saved.document.warnings.isEmpty)
        #expect(try one.read(id).value == saved.document.value, "\(name) \(number)")
      }
      #expect(one.verify(id).isEmpty)
    }
  }

  /// What the file could not say is refused, and named, as it is where the whole is read back.
  @Test(arguments: 0..<5) func whatCannotBeReadBackIsRefused(_ row: Int) throws {
    let path = try #require(try Self.samples.get().first)
    let id = try #require(CaseID(String(path.split(separator: "/")[2].dropLast(5))))
    let text = String(decoding: try Repository.bytes(of: path), as: UTF8.self)
    var answers: [[String]] = []
    for end in ["\n}\n", Self.unknown] {
      let place = try SaveCase(in: TemporaryFolder.fast)
      try place.folder.write(text.dropLast(3) + end, at: "store/cases/\(id.text).json")
      let store = try place.store()
      let value = try store.read(id).value
      var diagnosis = value.diagnosis
      diagnosis.title = ""
      var clashing = value.diagnosis
      clashing.stages[0].id = try #require(value.lesions.first).id
      let changes: [CaseChange] = [
        .asked(from: value.question, to: ""),
        .diagnosisRevised(from: value.diagnosis, to: diagnosis),
        .imagingPlanned(from: value.imagingIntervalDays, to: 0),
        .imagingPlanned(from: value.imagingIntervalDays, to: 731),
        .diagnosisRevised(from: value.diagnosis, to: clashing),
      ]
      let edit = try SaveCase.edit("e1", changes[row])
      let answer = Result { () throws(SaveFailure) in try store.save(edit, to: id) }
      guard case .failure(.invalid(let issues)) = answer else {
        Issue.record("\(answer)")
        continue
      }
      answers.append(issues.filter { $0.severity == .error }.map { "\($0.file) \($0.message)" })
    }
    #expect(answers.first?.isEmpty == false)
    #expect(Set(answers).count == 1)
  }
}
