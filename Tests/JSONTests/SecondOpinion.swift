import Foundation
import JSON

/// A text as both readers see it: ours and Foundation's.
struct SecondOpinion {
  let bytes: [UInt8]
  /// What we read in it; nil when we refuse it.
  let root: JSONValue?
  /// Why we refuse it; nil when we do not.
  let refusal: JSONError?
  /// What Foundation reads in it; nil when it refuses it.
  let foreign: Any?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    foreign = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    do throws(JSONError) {
      root = try JSONDocument(bytes).root
      refusal = nil
    } catch {
      root = nil
      refusal = error
    }
  }

  /// Whether Foundation reads it.
  var isReadByFoundation: Bool { foreign != nil }

  /// Whether both refuse it or both read the same in it.
  var isUnanimous: Bool {
    guard let root, let foreign else { return refusal != nil && !isReadByFoundation }
    return Self.isSame(root, foreign)
  }

  /// Whether Foundation's value says what ours does.
  private static func isSame(_ value: JSONValue, _ foreign: Any) -> Bool {
    switch value.kind {
    case .null: return foreign is NSNull
    case .true, .false: return foreign as? Bool == value.bool
    case .number: return (foreign as? NSNumber).map { isSame(value.digits, $0) } ?? false
    case .string:
      let scalars = value.string?.unicodeScalars
      return (foreign as? String)?.unicodeScalars.elementsEqual(scalars ?? "?".unicodeScalars)
        ?? false
    case .array:
      guard let array = foreign as? [Any], array.count == value.children.count else { return false }
      return zip(value.elements, array).allSatisfy { isSame($0, $1) }
    case .object:
      guard let object = foreign as? [String: Any] else { return false }
      return object.count == value.children.count
        && value.members.allSatisfy { member in
          object[member.name].map { isSame(member.value, $0) } ?? false
        }
    }
  }

  /// Foundation keeps digits as a whole number, a decimal or a double, whichever holds them.
  private static func isSame(_ digits: String, _ number: NSNumber) -> Bool {
    if let whole = Int64(digits) { return number.int64Value == whole }
    if let decimal = number as? NSDecimalNumber {
      return Decimal(string: digits) == decimal.decimalValue
    }
    return Double(digits) == number.doubleValue
  }
}
