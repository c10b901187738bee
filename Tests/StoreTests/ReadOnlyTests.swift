import Oncology
import Store
import TestKit
import Testing

/// A store that was opened to be read is never written.
@Suite struct ReadOnlyTests {
  @Test func everyWritingIsRefusedAndNothingIsWritten() throws {
    let place = try SaveCase()
    _ = try place.store().save(SaveCase.edit("e1", SaveCase.note("N3")), to: place.id)
    let before = place.text()
    // What a save that died left would be finished by the next writer.
    try place.folder.write(before, at: "store/cases/.C-1.json.e1.tmp")
    let files = try place.folder.files()
    let store = try CaseStore(path: place.path, isReadOnly: true)
    #expect(store.readOnly == .asked)
    #expect(throws: SaveFailure.readOnly(.asked)) {
      try store.save(SaveCase.edit("e2", SaveCase.note("N4")), to: place.id)
    }
    #expect(throws: SaveFailure.readOnly(.asked)) { try store.recover(now: SaveCase.instant()) }
    var other = try store.read(place.id).value
    other.id = try #require(CaseID("C-2"))
    #expect(throws: CaseStore.Failure.readOnly(.asked)) { try store.add([other]) }
    #expect(store.verify(place.id).isEmpty)
    #expect(place.text() == before)
    #expect(try place.folder.files() == files)
    #expect(try place.store().readOnly == nil)
  }
}
