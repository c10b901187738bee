internal import Oncology

/// A word for what was seen, instead of a size or beside it.
enum FindingWord: Hashable {
  case state(Finding.State)
  case newness(Finding.Newness)

  static let hint =
    "Write a size such as 12.5 or one of: ABSENT (or 0), NE, NOT DONE, TOO SMALL TO MEASURE; for "
    + "non-targets also PRESENT, STABLE, SMALLER, RESOLVED, UNEQUIVOCAL PROGRESSION; for new "
    + "lesions UNEQUIVOCAL, EQUIVOCAL, BENIGN."

  /// A word as a cell has it; nil when it is none of those known.
  init?(_ text: String) {
    let key = Cleaned.key(text)
    if let state = Self.states[key] {
      self = .state(state)
    } else if let newness = Self.newness[key] {
      self = .newness(newness)
    } else {
      return nil
    }
  }

  private static let states: [String: Finding.State] = [
    "absent": .absent, "resolved": .absent, "disappeared": .absent, "gone": .absent,
    "present": .present, "stable": .present, "unchanged": .present, "persistent": .present,
    "noncrnonpd": .present,
    "smaller": .smaller, "decreased": .smaller,
    "toosmalltomeasure": .tooSmall, "toosmall": .tooSmall,
    "unequivocalprogression": .unequivocalProgression, "progression": .unequivocalProgression,
    "progressed": .unequivocalProgression, "pd": .unequivocalProgression,
    "ne": .notEvaluable, "notevaluable": .notEvaluable, "nonevaluable": .notEvaluable,
    "inevaluable": .notEvaluable, "unevaluable": .notEvaluable,
    "notdone": .notDone, "nd": .notDone, "notassessed": .notDone,
  ]

  private static let newness: [String: Finding.Newness] = [
    "unequivocal": .unequivocal, "unequivocalnewlesion": .unequivocal, "equivocal": .equivocal,
    "equivocalnewlesion": .equivocal, "benign": .benign,
  ]
}
