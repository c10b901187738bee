import Embedded
import Oncology
import Store
import TestKit
import Testing

/// A folder of cases.
@Suite struct CaseStoreTests {
  /// A copy of the samples, there as long as the value lives.
  private struct Samples {
    let folder: TemporaryFolder
    let store: CaseStore

    init() throws {
      folder = try TemporaryFolder()
      try SampleStore.makeCopy(at: folder.path + "/samples")
      store = try CaseStore(path: folder.path + "/samples")
    }

    func values() throws -> [PatientCase] { try store.caseIDs.map { try store.read($0).value } }
  }

  @Test func theSamplesInTheProgramAreTheFilesOfTheRepository() throws {
    for top in ["sample-cases", "Themes"] {
      let embedded = EmbeddedFiles.files(in: top)
      #expect(embedded.map(\.path).sorted() == (try Repository.json(in: top)))
      for file in embedded { #expect(file.bytes == (try Repository.bytes(of: file.path))) }
    }
  }

  @Test func aCopyOfTheSamplesThatIsThereIsKept() throws {
    let samples = try Samples()
    let (folder, store) = (samples.folder, samples.store)
    try folder.write("mine", at: "samples/cases/C-0142.json")
    try SampleStore.makeCopy(at: store.path)
    #expect(throws: CaseFileError.self) { try store.read(try #require(CaseID("C-0142"))) }
  }

  @Test func readingWritesNothing() throws {
    let samples = try Samples()
    let (folder, store) = (samples.folder, samples.store)
    let before = try folder.files()
    for id in store.caseIDs { _ = try store.read(id) }
    #expect(try folder.files() == before)
  }

  @Test func strangersInTheFolderAreNamedAndHideNothing() throws {
    let samples = try Samples()
    let (folder, store) = (samples.folder, samples.store)
    try folder.write("x", at: "samples/cases/notes.txt")
    try folder.write("x", at: "samples/cases/.hidden")
    let again = try CaseStore(path: store.path)
    #expect(again.caseIDs == store.caseIDs)
    #expect(again.strangers.map(\.file) == ["cases/notes.txt"])
  }

  @Test func whatIsNoStoreIsSaidToBeNone() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CaseStore.Failure.notAStore(path: folder.path)) {
      try CaseStore(path: folder.path)
    }
    #expect(throws: CaseStore.Failure.missing(path: folder.path + "/x")) {
      try CaseStore(path: folder.path + "/x")
    }
    try folder.write("{}", at: "store.json")
    #expect(throws: CaseStore.Failure.self) { try CaseStore(path: folder.path) }
  }

  @Test func aNewStoreIsEmptyAndNeverReplacesOne() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/b"
    let store = try CaseStore.make(at: path, name: "Board", id: "store-1")
    #expect(store.caseIDs.isEmpty)
    #expect(store.description.name == "Board")
    #expect(throws: CaseStore.Failure.exists(path: path)) {
      try CaseStore.make(at: path, name: "Other", id: "store-2")
    }
    #expect(try CaseStore(path: path).description.id == "store-1")
  }

  @Test func aCaseWrittenAndReadIsTheSame() throws {
    let samples = try Samples()
    let store = samples.store
    let folder = try TemporaryFolder()
    let copy = try CaseStore.make(at: folder.path + "/copy", name: "Copy", id: "copy")
    let values = try samples.values()
    #expect(try copy.add(values).added == store.caseIDs)
    for value in values { #expect(try copy.read(value.id).value == value) }
  }

  @Test func theSameCasesTwiceAddNothing() throws {
    let samples = try Samples()
    let store = samples.store
    let values = try samples.values()
    let addition = try store.add(values)
    #expect(addition.added.isEmpty)
    #expect(addition.unchanged == store.caseIDs)
  }

  @Test func aDryRunWritesNothing() throws {
    let samples = try Samples()
    let store = samples.store
    let folder = try TemporaryFolder()
    let empty = try CaseStore.make(at: folder.path + "/empty", name: "Empty", id: "empty")
    let values = try samples.values()
    #expect(try empty.add(values, dryRun: true).added == store.caseIDs)
    #expect(try folder.files() == ["empty/.gitattributes", "empty/.gitignore", "empty/store.json"])
  }

  @Test func oneCaseThatConflictsKeepsAllOthersOut() throws {
    let samples = try Samples()
    let (folder, store) = (samples.folder, samples.store)
    let files = try folder.files()
    let template = try store.read(store.caseIDs[0]).value
    var new = template
    new.id = try #require(CaseID("C-9999"))
    var changed = template
    changed.question = "something else"
    #expect(throws: CaseStore.Failure.caseExists(template.id)) { try store.add([new, changed]) }
    #expect(try folder.files() == files)
  }
}
