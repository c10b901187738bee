import Oncology
import TestKit
import Testing

@testable import Store

/// Ids are listed by their characters, whatever order the folder has them in.
@Suite struct CaseOrderTests {
  @Test func theOrderIsThatOfCharacters() throws {
    let texts = [
      "C-0142", "C-0141", "C-1", "C-01", "C", "A.B", "A-B", "A", "A1", "a", "_", "C-014200000001",
      "C-014200000000", "C-01420", "C-01420000", "C-0142000", "Z", "0", "12345678", "123456789",
      "1234567",
    ]
    let ids = try texts.map { try #require(CaseID($0)) }
    #expect(ids.inOrder == ids.sorted())
    #expect(ids.inOrder.map(\.text) == texts.sorted())
  }

  @Test func strangersAreListedInOrderToo() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"format": 1, "id": "s", "name": "S"}"#, at: "store.json")
    for name in ["b.txt", "B 1.json", "a.txt", ".hidden", "C-2.json", "C-1.json"] {
      try folder.write("{}", at: "cases/\(name)")
    }
    let store = try CaseStore(path: folder.path)
    #expect(store.caseIDs.map(\.text) == ["C-1", "C-2"])
    #expect(store.strangers.map(\.file) == ["cases/B 1.json", "cases/a.txt", "cases/b.txt"])
  }
}
