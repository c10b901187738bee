/// What is wrong with a file: where, why, and how to mend it.
///
/// Never holds what the file says about the patient: a path and an id are enough to find the place.
public struct CaseIssue: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Comparable, Sendable {
    /// The file can be used; somebody should look.
    case warning
    /// The file cannot be used as it is.
    case error

    /// Whether it is less bad.
    public static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// The file, as given or relative to its store.
  public var file: String
  /// Line and column, both from 1; nil when the file as a whole is meant.
  public var position: (line: Int, column: Int)? {
    get { line.map { ($0, column ?? 1) } }
    set {
      line = newValue?.line
      column = newValue?.column
    }
  }
  private var line: Int?
  private var column: Int?
  /// The way to the value in the file: "$.lesions[2].organ".
  public var path: String?
  /// The rule that it breaks: of a criterion, or "FORMAT" for the format.
  public var rule: String
  /// What is wrong, in a sentence.
  public var message: String
  /// What to do about it, in a sentence.
  public var hint: String

  /// An issue from its parts.
  public init(
    _ severity: Severity, file: String = "", line: Int? = nil, column: Int? = nil,
    path: String? = nil, rule: String = "FORMAT", message: String, hint: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.rule = rule
    self.message = message
    self.hint = hint
  }

  /// The place as tools print it: "cases/C-0142.json:14:7".
  public var place: String {
    line.map { "\(file):\($0):\(column ?? 1)" } ?? file
  }
}
