internal import JSON
public import Oncology

/// A meeting in memory: its file as read, and the values in it.
public struct MeetingDocument: Sendable {
  /// The values.
  public let value: Meeting
  /// What deserves a look although the file can be used.
  public let warnings: [CaseIssue]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, to name it in issues.
  ///   - id: The id that its name promises.
  /// - Throws: ``CaseFileError`` with everything that is wrong.
  public init(_ bytes: [UInt8], file: String, id: String) throws(CaseFileError) {
    let json: JSONDocument
    do throws(JSONError) {
      json = try JSONDocument(bytes)
    } catch {
      throw CaseFileError(issues: [JSONErrorWords.issue(error, file: file)])
    }
    var (meeting, decoder) = CaseDecoder.reading(json.root) { $0.meeting($1) }
    if let meeting, meeting.id != id, let place = json.root.member("id") {
      decoder.error(
        at: place, "The id is not the file's name.",
        hint: "Rename the file to the id with .json after it, or correct the id.")
    }
    let issues = decoder.issues.map { issue in
      var issue = issue
      issue.file = file
      return issue
    }
    guard let meeting, !decoder.hasErrors else { throw CaseFileError(issues: issues) }
    value = meeting
    warnings = issues
  }
}
