import Foundation
import Interchange
import Oncology
import Store
import Testing

/// What is imported can be stored and read again.
@Suite struct StoreTests {
  /// Stores cases in a folder of their own and reads them again.
  static func stored(_ cases: [PatientCase]) throws -> [PatientCase] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "interchange-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try CaseStore.make(at: folder.path(), name: "test", id: "test")
    try store.add(cases)
    return try cases.map { patientCase in
      let document = try store.read(patientCase.id)
      #expect(document.warnings.isEmpty)
      return document.value
    }
  }

  static let tables = [
    RECISTTests.long, RECISTTests.wide, WideTableTests.table, ResponseTableTests.table,
    "mrn,date,lesion,role,size\n88123477,2024-01,A,TL,4.9501\n1,20240122,CT-2024-01-22,TL,0\n",
    "case,date,evaluator,lesion,role,location,size,short axis,ne_reason,method\n"
      + "C-1,2024-01-22,T1,T1,target,\"lung \"\"x\"\"\nÜber – 漢字\",42,30,\"a\tb\",CT\n"
      + "C-1,2024-01-22,T1,T2,target,4R,,19,,MRI\nC-1,2024-01-22,T1,X,new,,unequivocal,,,PET/CT\n"
      + "C-1,2024-03-25,T1,T1,target,lung,NE,,motion,bone scan\n",
  ]

  @Test(arguments: tables) func anImportedCaseIsTheSameAfterTheStore(_ table: String) throws {
    let cases = try imported(table).cases
    #expect(try Self.stored(cases) == cases)
  }

  @Test func theSameFileAgainAddsNothing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "interchange-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try CaseStore.make(at: folder.path(), name: "test", id: "test")
    try store.add(imported(RECISTTests.long).cases)
    let again = try store.add(imported(RECISTTests.long).cases)
    #expect(again.added.isEmpty)
    #expect(again.unchanged.map(\.text) == ["C-0142"])
  }
}
