public import JSON
public import Oncology

/// A case in memory: its file as read, and the values in it.
public struct CaseDocument: Sendable {
  /// The file, byte for byte, with what nobody knows still in it.
  public let bytes: [UInt8]
  /// The values.
  public let value: PatientCase
  /// What deserves a look although the file can be used; in one of a newer format also errors, for
  /// what is left out because it could not be read.
  public let warnings: [CaseIssue]
  /// Why the file is not written; nil when it can be.
  public let readOnly: ReadOnly?

  /// SHA-256 of the file: what a draft or an edit that begins with this state is made for.
  public var hash: String { Hash.of(bytes) }

  /// The file with the places of all that is in it.
  public var json: JSONDocument { document ?? JSONDocument(readBefore: bytes) }

  /// Where the members of the file stand, where that is known.
  private(set) var members: RootMembers?

  /// Whether the file is as this program writes one, with nothing in it that nobody knows.
  var isPlain: Bool { document == nil }

  /// The same where it had to be made to read the case.
  private let document: JSONDocument?

  /// The file as the current version of the format has it.
  var migrated: [UInt8] { FormatVersion(json.root).current(json, of: .case) }

  /// What a plain file became whose new bytes are known to say this.
  init(_ splice: CaseSplice, saying value: PatientCase) {
    (bytes, self.value, warnings, readOnly, document) = (splice.bytes, value, [], nil, nil)
    members = splice.members
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, to name it in issues.
  ///   - id: The id that its name promises, if it has one.
  /// - Throws: ``CaseFileError`` with everything that is wrong.
  public init(_ bytes: [UInt8], file: String, id: CaseID? = nil) throws(CaseFileError) {
    self.bytes = bytes
    if let read = Self.value(of: bytes), id == nil || id == read.id {
      (value, warnings, readOnly, document) = (read, [], nil, nil)
      return
    }
    let text = try VersionedFile(bytes, file: file, .case)
    document = text.json
    readOnly = text.version.readOnly
    var (decoded, decoder) = CaseDecoder.reading(text.current.root) { $0.patientCase($1) }
    if let decoded {
      CaseReferences.check(decoded, text.current.root, &decoder)
      if let id, id != decoded.id, let place = text.current.root.member("id") {
        decoder.error(
          at: place, "The id is not the file's name.",
          hint: "Rename the file to the id with .json after it, or correct the id.")
      }
    }
    // A file of a newer version may lack much, but it is never another case's.
    let isOther = id.map { $0 != decoded?.id } ?? false
    (value, warnings) = try text.checked(isOther ? nil : decoded, decoder)
  }

  /// The case in a file that is as this program writes it; nil where there is anything to say of it.
  static func value(of bytes: [UInt8]) -> PatientCase? {
    guard let value = CaseDecoder<JSONForward>.reading(bytes, { $0.patientCase($1) }),
      CaseReferences.areInOrder(in: value)
    else { return nil }
    return value
  }
}

/// Why a case's file cannot be used.
public struct CaseFileError: Error, Hashable, Sendable {
  /// Everything that is wrong with it, in the order of the file; never empty.
  public let issues: [CaseIssue]

  /// An error from what is wrong.
  public init(issues: [CaseIssue]) { self.issues = issues }
}
