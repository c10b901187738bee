internal import Oncology

extension Lesion.Role {
  static let hint =
    "Write target (TL), non-target (NTL) or new (NL), or begin the lesion's name with T, TL, NT, "
    + "NTL, N, NL or NEW and a number."

  /// A role by the word that tables have for it.
  init?(word: String) {
    switch Cleaned.key(word) {
    case "target", "targetlesion", "tl", "t": self = .target
    case "nontarget", "nontargetlesion", "ntl", "nt": self = .nonTarget
    case "new", "newlesion", "newlesions", "nl", "n": self = .new
    default: return nil
    }
  }

  /// The role that the name of a lesion says: T01, TL1, NT02, NTL2, N1, NL3, NEW01.
  init?(lesion name: String) {
    let letters = name.uppercased().prefix { $0.isASCII && $0.isLetter }
    let rest = name.dropFirst(letters.count).drop { "-_. ".contains($0) }
    guard rest.first?.isNumber == true else { return nil }
    switch letters {
    case "T", "TL": self = .target
    case "NT", "NTL": self = .nonTarget
    case "N", "NL", "NEW": self = .new
    default: return nil
    }
  }
}
