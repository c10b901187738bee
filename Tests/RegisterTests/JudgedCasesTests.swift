import Criteria
import Oncology
import Register
import Store
import TestKit
import Testing

/// A case that was judged before is not judged again, and one whose file is another is.
@Suite struct JudgedCasesTests {
  private static let id = "C-0142"

  private let folder: TemporaryFolder
  private let store: CaseStore
  private let register: CaseRegister
  private let id: CaseID

  init() throws {
    folder = try TemporaryFolder()
    try SampleStore.makeCopy(at: folder.path + "/store")
    store = try CaseStore(path: folder.path + "/store")
    id = try #require(CaseID(Self.id))
    register = CaseRegister(
      store, today: try #require(store.description.today), settings: Settings())
  }

  private var path: String { "store/cases/\(Self.id).json" }

  @Test func whatIsOpenedAgainIsWhatWouldBeJudged() throws {
    var cases = JudgedCases(register)
    let others = store.caseIDs.prefix(3)
    for id in [id, id] + others + [id, others[0], id] {
      for day in [nil, CalendarDate("2024-10-01")] {
        let found = try cases.open(id, of: store, asOf: day)
        let evaluation = try register.evaluate(id, asOf: day)
        #expect(found.evaluation == evaluation)
        #expect(found.report == register.report(of: evaluation))
        #expect(found.issues.isEmpty)
      }
    }
  }

  /// Of the same length, in the same moment: only the bytes tell.
  @Test func anotherFileIsJudgedAnew() throws {
    var cases = JudgedCases(register)
    let before = try cases.open(id, of: store, asOf: nil)
    let text = try String(decoding: store.read(id).bytes, as: UTF8.self)
    let changed = text.replacing("ablate and", with: "resect and")
    #expect(changed != text)
    try folder.write(changed, at: path)
    let after = try cases.open(id, of: store, asOf: nil)
    #expect(before.evaluation.patientCase.question?.contains("ablate") == true)
    #expect(after.evaluation.patientCase.question?.contains("resect") == true)
    try folder.write("{", at: path)
    #expect(throws: CaseFileError.self) { try cases.open(id, of: store, asOf: nil) }
    try folder.write(text, at: path)
    #expect(try cases.open(id, of: store, asOf: nil).evaluation == before.evaluation)
  }
}
