public import JSON
public import Oncology

/// A case in memory: its file as read, and the values in it.
public struct CaseDocument: Sendable {
  /// The file, byte for byte, with what nobody knows still in it.
  public let json: JSONDocument
  /// The values.
  public let value: PatientCase
  /// What deserves a look although the file can be used.
  public let warnings: [CaseIssue]

  /// SHA-256 of the file: what a draft or an edit that begins with this state is made for.
  public var hash: String { Hash.of(json.bytes) }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, to name it in issues.
  ///   - id: The id that its name promises, if it has one.
  /// - Throws: ``CaseFileError`` with everything that is wrong.
  public init(_ bytes: [UInt8], file: String, id: CaseID? = nil) throws(CaseFileError) {
    do throws(JSONError) {
      json = try JSONDocument(bytes)
    } catch {
      throw CaseFileError(issues: [JSONErrorWords.issue(error, file: file)])
    }
    var (decoded, decoder) = CaseDecoder.reading(json.root) { $0.patientCase($1) }
    if let decoded {
      CaseReferences.check(decoded, json.root, &decoder)
      if let id, id != decoded.id, let place = json.root.member("id") {
        decoder.error(
          at: place, "The id is not the file's name.",
          hint: "Rename the file to the id with .json after it, or correct the id.")
      }
    }
    let issues = decoder.issues.map { issue in
      var issue = issue
      issue.file = file
      return issue
    }
    guard let decoded, !decoder.hasErrors else { throw CaseFileError(issues: issues) }
    value = decoded
    warnings = issues
  }
}

/// Why a case's file cannot be used.
public struct CaseFileError: Error, Hashable, Sendable {
  /// Everything that is wrong with it, in the order of the file; never empty.
  public let issues: [CaseIssue]

  /// An error from what is wrong.
  public init(issues: [CaseIssue]) { self.issues = issues }
}
