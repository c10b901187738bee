internal import JSON
internal import Oncology

/// The version of the format that a file says it is of.
enum FormatVersion: Equatable {
  /// The one that this program writes; also where the file says none that can be understood, which the
  /// decoder calls an error.
  case current
  /// One that this program can make the current one of.
  case older(Int)
  /// One that a later program writes.
  case newer(Int)

  init(_ root: JSONValue) {
    let number = root.member("format")?.number.flatMap { ExactDecimal($0)?.integer }
    switch number {
    case .some(let version) where version > StoreDescription.format: self = .newer(version)
    case .some(FormatZero.version): self = .older(FormatZero.version)
    default: self = .current
    }
  }

  /// Why a file of this version is not written; nil for the current one.
  var readOnly: ReadOnly? {
    switch self {
    case .current: nil
    case .older(let version): .older(format: version)
    case .newer(let version): .newer(format: version)
    }
  }

  /// The text of a file as the current version would have it.
  ///
  /// Of a newer one only the number is put differently, with spaces after it: places stay as they are.
  func current(_ document: JSONDocument, of kind: FormatFile) -> [UInt8] {
    switch self {
    case .current: return document.bytes
    case .older: return FormatZero.migrated(document, kind)
    case .newer:
      guard let number = document.root.member("format") else { return document.bytes }
      let digits = Array(String(StoreDescription.format).utf8)
      let blank = repeatElement(UInt8(ascii: " "), count: number.range.count - digits.count)
      return Array(document.bytes[..<number.range.lowerBound]) + digits + blank
        + document.bytes[number.range.upperBound...]
    }
  }

  /// What is said of a file of another version.
  func issue(at root: JSONValue, file: String) -> CaseIssue? {
    let position = root.member("format")?.position
    let (message, hint): (String, String)
    switch self {
    case .current: return nil
    case .older(let version):
      message =
        "The file is of the older format \(version): it is shown, and not written before it is migrated."
      hint = "Migrate the store with: tumorboard migrate STORE. The originals are kept."
    case .newer(let version):
      message =
        "The file is of format \(version), newer than this program's \(StoreDescription.format): "
        + "it is shown as far as it can be read, and never written."
      hint = "Something may be missing or mean something else: use a newer version of the program."
    }
    return CaseIssue(
      .error, file: file, line: position?.line, column: position?.column, path: "$.format",
      message: message, hint: hint)
  }
}

/// A file of a store: its text, and the same as the current version of the format has it.
struct VersionedFile {
  /// What lies there, byte for byte.
  let json: JSONDocument
  /// What is decoded.
  let current: JSONDocument
  /// The version that it says it is of.
  let version: FormatVersion
  private let file: String

  init(_ bytes: [UInt8], file: String, _ kind: FormatFile) throws(CaseFileError) {
    self.file = file
    do throws(JSONError) {
      json = try JSONDocument(bytes)
      version = FormatVersion(json.root)
      current = version == .current ? json : try JSONDocument(version.current(json, of: kind))
    } catch {
      throw CaseFileError(issues: [JSONErrorWords.issue(error, file: file)])
    }
  }

  /// The value that was read, and everything there is to say of the file.
  ///
  /// - Throws: ``CaseFileError`` when there is no value; in a file of a newer version what cannot be
  ///   read is left out and named.
  func checked<Value>(
    _ value: Value?, _ decoder: CaseDecoder<JSONDocument>
  ) throws(CaseFileError) -> (Value, [CaseIssue]) {
    let found = decoder.issues.map { issue in
      var issue = issue
      issue.file = file
      return issue
    }
    let issues = [version.issue(at: json.root, file: file)].compactMap(\.self) + found
    let isLenient = if case .newer = version { true } else { false }
    guard let value, isLenient || !decoder.hasErrors else { throw CaseFileError(issues: issues) }
    return (value, issues)
  }
}
