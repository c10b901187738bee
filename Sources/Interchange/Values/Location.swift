/// Where a lesion is, as a table says it.
struct Location: Hashable {
  /// The organ as written in a column of its own, or the whole location.
  let text: String
  /// The place in the organ, where the table has a column of its own for it.
  let site: String?

  /// Both texts in the form in which they are compared.
  var key: String { Cleaned.key(text) + "/" + Cleaned.key(site ?? "") }

  /// Organ and place, and whether the organ was found among those known.
  struct Parts: Hashable {
    let organ: String
    let site: String?
    let isRecognised: Bool
  }

  /// Whether a word in it says that the lesion is a lymph node.
  ///
  /// Words, not parts of words: a nodule, a lymphoma and lymphangitis are no nodes.
  var saysNode: Bool { Cleaned.words(text + " " + (site ?? "")).contains { Self.isNode($0) } }

  /// Organ and place.
  func parts(isNode: Bool) -> Parts {
    let words = text.split { $0 == " " || ",;()".contains($0) }.map(String.init)
    if isNode {
      let rest = words.filter { !Self.isNode(Cleaned.key($0)) } + [site].compactMap(\.self)
      return Parts(organ: "node", site: Self.joined(rest), isRecognised: true)
    }
    guard let place = words.firstIndex(where: { Self.organs[Cleaned.key($0)] != nil }),
      let organ = Self.organs[Cleaned.key(words[place])]
    else { return Parts(organ: text.lowercased(), site: site, isRecognised: false) }
    var rest = words
    rest.remove(at: place)
    rest.removeAll { ["gland", "glands"].contains(Cleaned.key($0)) }
    return Parts(
      organ: organ, site: Self.joined(rest + [site].compactMap(\.self)), isRecognised: true)
  }

  private static func joined(_ words: [String]) -> String? {
    let kept = words.filter { !Cleaned.key($0).isEmpty }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  private static func isNode(_ word: String) -> Bool {
    nodeWords.contains(word) || word.hasPrefix("lymphaden")
  }

  private static let nodeWords: Set<String> = [
    "node", "nodes", "nodal", "lymph", "lymphnode", "lymphnodes", "ln", "lns",
  ]

  private static let organs: [String: String] = [
    "lung": "lung", "lungs": "lung", "pulmonary": "lung", "liver": "liver", "hepatic": "liver",
    "adrenal": "adrenal", "adrenals": "adrenal", "kidney": "kidney", "kidneys": "kidney",
    "renal": "kidney", "bone": "bone", "bones": "bone", "osseous": "bone", "brain": "brain",
    "cerebral": "brain", "spleen": "spleen", "splenic": "spleen", "pancreas": "pancreas",
    "pancreatic": "pancreas", "pleura": "pleura", "pleural": "pleura",
    "peritoneum": "peritoneum", "peritoneal": "peritoneum", "omentum": "omentum",
    "omental": "omentum", "breast": "breast", "skin": "skin", "cutaneous": "skin", "ovary": "ovary",
    "ovaries": "ovary", "ovarian": "ovary", "uterus": "uterus", "cervix": "cervix",
    "bladder": "bladder", "prostate": "prostate", "stomach": "stomach", "gastric": "stomach",
    "colon": "colon", "rectum": "rectum", "thyroid": "thyroid", "mediastinum": "mediastinum",
    "muscle": "muscle",
  ]
}
