public import Oncology

/// A form that lies above a page: what it is for, and what has been put in.
///
/// What it shows follows from both and from the case; only answers are kept here.
public struct Form: Hashable, Sendable {
  /// What a form is for.
  public enum Purpose: Hashable, Sendable {
    /// A response call, kept as a draft or signed.
    case call
    /// The signature under a call: what is signed, and initials that confirm it.
    case signature(ResponseCall)
    /// That a signed call no longer stands.
    case retraction
    /// Who sits at the keyboard.
    case person
  }

  /// What it is for.
  public let purpose: Purpose
  /// The case it is about; nil for none.
  public let caseID: CaseID?
  /// The answers by the id of their field; what is not there has not been answered.
  public internal(set) var values: [String: String]
  /// The field under the cursor.
  public internal(set) var focus: String
  /// The character of the focused text before which the cursor stands.
  public internal(set) var cursor: Int

  init(
    _ purpose: Purpose, of caseID: CaseID?, values: [String: String] = [:], focus: String
  ) {
    self.purpose = purpose
    self.caseID = caseID
    self.values = values
    self.focus = focus
    cursor = (values[focus] ?? "").count
  }

  /// Characters that a text may have at most: a reason is a paragraph, not a letter.
  public static let longestText = 2000

  /// An answer that was given; nil for none, or an empty one.
  func value(_ id: String) -> String? {
    values[id].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The ids of fields, which drafts on disk are written with.
enum FieldID {
  static let timePoint = "timePoint"
  static let reading = "reading"
  static let criterion = "criterion"
  static let category = "category"
  static let author = "author"
  static let discipline = "discipline"
  static let reason = "reason"
  static let initials = "initials"
  static let call = "call"
  static let confirm = "confirm"
  /// The draft in the case that a form goes on with: no field, but kept with the answers.
  static let draft = "draft"
}
