internal import Oncology

/// Hands out the ids of one case: all its objects share one space of ids.
struct IDMint {
  private var taken: Set<String> = []

  /// Takes an id that the file gives; false when something has it already.
  mutating func take(_ id: String) -> Bool { taken.insert(id).inserted }

  /// An id that begins with `stem` and ends with `tail`, shortened and numbered where it must be.
  mutating func id(_ stem: String, _ tail: String = "") -> String {
    var number = 1
    while true {
      let end = number == 1 ? tail : "\(tail)-\(number)"
      let id = stem.prefix(64 - end.utf8.count) + end
      if taken.insert(String(id)).inserted { return String(id) }
      number += 1
    }
  }
}
