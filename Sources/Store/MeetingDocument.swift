internal import JSON
public import Oncology

/// A meeting in memory: its file as read, and the values in it.
public struct MeetingDocument: Sendable {
  /// The values.
  public let value: Meeting
  /// What deserves a look although the file can be used.
  public let warnings: [CaseIssue]
  /// Why the file is not written; nil when it can be.
  public let readOnly: ReadOnly?

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, to name it in issues.
  ///   - id: The id that its name promises.
  /// - Throws: ``CaseFileError`` with everything that is wrong.
  public init(_ bytes: [UInt8], file: String, id: String) throws(CaseFileError) {
    let text = try VersionedFile(bytes, file: file, .meeting)
    readOnly = text.version.readOnly
    var (meeting, decoder) = CaseDecoder.reading(text.current.root) { $0.meeting($1) }
    if let meeting, meeting.id != id, let place = text.current.root.member("id") {
      decoder.error(
        at: place, "The id is not the file's name.",
        hint: "Rename the file to the id with .json after it, or correct the id.")
    }
    (value, warnings) = try text.checked(meeting?.id == id ? meeting : nil, decoder)
  }
}
