/// What a JSON value is.
public enum JSONKind: UInt8, Sendable {
  /// `{ … }`
  case object
  /// `[ … ]`
  case array
  /// `"…"`
  case string
  /// A number.
  case number
  /// `true`
  case `true`
  /// `false`
  case `false`
  /// `null`
  case null

  /// The kind in words, with its article, as error messages need it.
  public var words: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .true, .false: "true or false"
    case .null: "null"
    }
  }
}
