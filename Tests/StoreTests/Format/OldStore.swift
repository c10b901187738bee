import Foundation
import Oncology
import Store
import TestKit

/// A store of version 0: centimetres, odd spaces, members that nobody knows; and what it becomes.
struct OldStore {
  static let text = """
    {
      "id": "C-1",   "format" : 0, "x-longest": 1.25,
      "patient": {"alias": "Juniper"},
      "diagnosis": {"title": "NSCLC", "disease": "nsclc"},
      "readers": [{"id": "A"}],
      "studies": [{"id": "S1", "date": "2024-01-22", "modality": "CT", "sliceThickness": 1.25}],
      "lesions": [
        {"id": "T1", "organ": "lung", "role": "target"},
        {"id": "T2", "organ": "mediastinum", "node": true, "role": "target", "longest": 9},
        {"id": "T3", "organ": "liver", "role": "target"}
      ],
      "assessments": [
        {"id": "A1", "date": "2024-01-22", "reader": "A", "spleen": 12,
         "findings": {"T1": {"longest": 1.25, "x-slice": 7, "perpendicular":0.8 },
                      "T2": {"shortAxis": 1.50, "longest": 2.05}, "T3": {"parts": [ 1, 0.75 ]}}}
      ]
    }

    """

  static let migrated =
    text.replacing("\"format\" : 0", with: "\"format\" : 1")
    .replacing("\"spleen\": 12,", with: "\"spleen\": 120,")
    .replacing("{\"longest\": 1.25", with: "{\"longest\": 12.5")
    .replacing("\"perpendicular\":0.8 ", with: "\"perpendicular\":8 ")
    .replacing("\"shortAxis\": 1.50", with: "\"shortAxis\": 15.0")
    .replacing("\"longest\": 2.05", with: "\"longest\": 20.5")
    .replacing("[ 1, 0.75 ]", with: "[ 10, 7.5 ]")

  static let meeting =
    "{\"format\": 0, \"id\": \"M-1\", \"name\": \"Board\", \"date\": \"2024-12-10\"}\n"
  static let description = "{\"format\": 0, \"id\": \"board\", \"name\": \"Board\"}\n"
  static let files = ["store/cases/C-1.json", "store/meetings/M-1.json", "store/store.json"]

  let place: SaveCase
  var state: String { place.folder.path + "/state" }

  init(in parent: URL? = nil) throws {
    place = try SaveCase(Self.text, in: parent)
    try place.folder.write(Self.meeting, at: Self.files[1])
    try place.folder.write(Self.description, at: Self.files[2])
  }

  /// Its files, the case first.
  var texts: [String] { Self.files.map { place.text($0) } }

  static let old = [text, meeting, description]
  static let new = [
    migrated, meeting.replacing("\"format\": 0", with: "\"format\": 1"),
    description.replacing("\"format\": 0", with: "\"format\": 1"),
  ]

  func migrate(_ calls: SystemCalls? = nil) throws -> Migration {
    try place.store(calls).migrate(by: "hc", at: SaveCase.instant(), backingUpIn: state)
  }
}
