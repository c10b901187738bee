internal import JSON
internal import Oncology

/// What is wrong with a text that is not JSON, in words.
enum JSONErrorWords {
  static func issue(_ error: JSONError, file: String) -> CaseIssue {
    let (message, hint) = words(error.reason)
    return CaseIssue(
      .error, file: file, line: error.position.line, column: error.position.column,
      rule: "RFC 8259", message: message, hint: hint)
  }

  private static func words(_ reason: JSONError.Reason) -> (message: String, hint: String) {
    switch reason {
    case .ended:
      ("The file ends in the middle of a value.", "It may have been cut off; look for a backup.")
    case .expected(let what):
      ("Expected \(what) here.", "Look for a missing or extra comma, quote or bracket just before.")
    case .trailingText:
      (
        "Something follows the end of the case.",
        "Remove what stands after the last closing bracket."
      )
    case .badNumber:
      (
        "This is not a number as JSON writes it.",
        "Write 0.5, not .5 or 0,5, and no zeros in front."
      )
    case .controlCharacter:
      ("A control character stands inside a string.", "Write \\n for a new line and \\t for a tab.")
    case .badEscape:
      ("A backslash is followed by something it cannot escape.", "Write \\\\ for a backslash.")
    case .loneSurrogate:
      ("Half of a character stands alone.", "Write the character itself instead of its escape.")
    case .notUTF8:
      ("The bytes here are not UTF-8.", "Save the file as UTF-8.")
    case .byteOrderMark:
      ("The file begins with a byte order mark.", "Save it as UTF-8 without BOM.")
    case .duplicateMember:
      (
        "An object has two members of the same name.",
        "Keep one of them; nothing tells which is meant."
      )
    case .tooDeep:
      (
        "Values are nested too deep.",
        "A case needs six levels; something went wrong where it was made."
      )
    case .tooLong:
      (
        "The file is larger than a gigabyte.",
        "A case takes some kilobytes; is this the right file?"
      )
    }
  }
}
