import Foundation
import Oncology
import Store
import TestKit

/// A store with one case whose file has everything that a rewriting program would lose.
struct SaveCase {
  /// Unknown members, odd spaces, a number with a zero too many, members out of order.
  static let text = """
    {
      "format": 1, "id": "C-1",   "x-site": {"keep": [1, 2.50, null]},
      "patient": { "sex" : "female","alias":"Juniper" },
      "diagnosis": {"title": "NSCLC", "disease": "nsclc"},
      "readers": [{"id": "A"}],
      "lesions": [
        {"id": "T1", "organ": "lung", "role": "target", "x-colour": "red"},
        {"id": "T2", "organ": "liver", "role": "target"}
      ],
      "assessments": [
        {"id": "A1", "date": "2024-01-22", "reader": "A",
         "findings": {"T1": {"longest": 12.50, "x-slice": 7}, "T2": {"longest":31}}}
      ],
      "notes": [
        {"id": "N1", "date": "2024-01-22", "text": "first", "x-pinned": true},
            {"id": "N2", "date": "2024-01-23", "text": "second"}
      ]
    }

    """

  static let file = "store/cases/C-1.json"
  static let historyFile = "store/history/C-1.jsonl"

  let folder: TemporaryFolder
  let id: CaseID
  var path: String { folder.path + "/store" }

  init(_ text: String = SaveCase.text, in parent: URL? = nil) throws {
    folder = try TemporaryFolder(in: parent)
    guard let id = CaseID("C-1") else { throw CocoaError(.coderInvalidValue) }
    self.id = id
    _ = try CaseStore.make(at: folder.path + "/store", name: "Store", id: "store")
    try folder.write(text, at: Self.file)
  }

  /// The store, opened anew.
  func store(_ calls: SystemCalls? = nil) throws -> CaseStore {
    if let calls { return try CaseStore(path: path, calls: calls) }
    return try CaseStore(path: path)
  }

  func bytes(_ name: String = SaveCase.file) -> [UInt8] {
    FileManager.default.contents(atPath: folder.path + "/" + name).map { [UInt8]($0) } ?? []
  }

  func text(_ name: String = SaveCase.file) -> String {
    String(decoding: bytes(name), as: UTF8.self)
  }

  /// The names of what a save that died may leave.
  func leftovers() throws -> [String] { try folder.files().filter { $0.hasSuffix(".tmp") } }

  static let when = Dated(PartialDate(CalendarDate(daysSince1970: 19_745)))

  static func instant(_ second: Int = 0) throws -> Instant {
    guard let instant = Instant(secondsSince1970: 1_733_832_312 + second, minutesAhead: 60) else {
      throw CocoaError(.coderInvalidValue)
    }
    return instant
  }

  static func edit(_ id: String, _ change: CaseChange) throws -> Edit {
    Edit(id: id, author: "hc", at: try instant(), change: change)
  }

  static func note(_ id: String) -> CaseChange {
    .added(.note(Note(id: id, when: when, author: "hc", text: "note \(id)")), before: nil)
  }

  static func call(_ id: String) throws -> ResponseCall {
    var call = ResponseCall(
      id: id, when: when, criterion: "recist-1.1", category: "PD", assessment: "A1",
      computed: "PR", reader: "A", rationale: "T1 has doubled from nadir", author: "hc",
      discipline: .medicalOncology)
    call.signedAt = try instant()
    return call
  }
}
