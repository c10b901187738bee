internal import Oncology

/// What a table says of one lesion on one date, before it is known whether the lesion is a node.
struct Measurement: Hashable {
  /// The longest diameter, or the one number there is.
  var size: Length?
  /// What stands in a column for the short axis, or in a row of that test.
  var shortAxis: Length?
  /// What was seen when it is more or less than a size.
  var state: Finding.State?
  /// The reader's word on a new lesion.
  var newness: Finding.Newness?
  /// Why there is no size.
  var reason: String?
  /// How it was examined.
  var modality: ImagingStudy.Modality?

  /// Whether it says nothing about the lesion.
  var isEmpty: Bool { size == nil && shortAxis == nil && state == nil && newness == nil }

  /// The sizes in it.
  var lengths: [Length] { [size, shortAxis].compactMap(\.self) }

  /// Takes over what another row says of the same lesion and date; false when both say the same
  /// thing differently.
  mutating func add(_ other: Measurement) -> Bool {
    Self.add(other.size, to: &size) && Self.add(other.shortAxis, to: &shortAxis)
      && Self.add(other.state, to: &state) && Self.add(other.newness, to: &newness)
      && Self.add(other.reason, to: &reason) && Self.add(other.modality, to: &modality)
  }

  private static func add<Value: Equatable>(_ other: Value?, to mine: inout Value?) -> Bool {
    guard let other else { return true }
    guard let own = mine else {
      mine = other
      return true
    }
    return own == other
  }

  /// The finding; one number alone is the number that counts (R11-B-4): of a node its short axis.
  func finding(isNode: Bool) -> Finding {
    var finding = Finding(newness: newness, reason: reason)
    if let size, let shortAxis {
      finding.longest = size
      finding.shortAxis = shortAxis
    } else if isNode {
      finding.shortAxis = size ?? shortAxis
    } else {
      finding.longest = size ?? shortAxis
    }
    // "Present" beside a size adds nothing to it.
    finding.state = state == .present && !lengths.isEmpty ? nil : state
    return finding
  }

  /// What it says that cannot be, with what to do about it.
  func contradiction(role: Lesion.Role) -> (message: String, hint: String)? {
    if let size, let shortAxis, shortAxis > size {
      return (
        "The short axis is longer than the longest diameter.",
        "Check both figures; they may be exchanged."
      )
    }
    if let state, !lengths.isEmpty,
      [.tooSmall, .absent, .merged, .notEvaluable, .notDone].contains(state)
    {
      return (
        "The lesion has a size and a word that says it has none.", "Leave out the size or the word."
      )
    }
    if newness != nil, role != .new {
      return (
        "UNEQUIVOCAL, EQUIVOCAL and BENIGN are words for new lesions, and this is none.",
        "Write UNEQUIVOCAL PROGRESSION for a non-target that grew beyond doubt, or make it a new "
          + "lesion."
      )
    }
    if role == .target, lengths.isEmpty,
      [.present, .smaller, .unequivocalProgression].contains(state)
    {
      return (
        "A target needs a size, or a word that says why there is none.",
        "Write a size, or one of: ABSENT, NE, NOT DONE, TOO SMALL TO MEASURE."
      )
    }
    return nil
  }
}
