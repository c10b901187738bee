import Foundation
import Oncology
import Store

/// Text that tries to leave its field: put into every free text of a case.
enum HostileText {
  static let corpus = [
    "\u{1B}[2J\u{1B}[31mred", "\u{1B}]52;c;ZXZpbA==\u{7}", "\u{1B}]8;;http://x\u{1B}\\link",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}_apc\u{1B}\\", "\u{1B}[6n", "\u{1B}c", "\u{1B}[?1049l",
    "c1 \u{9B}31m\u{9D}0;title\u{9C}", "bell\u{7}back\u{8}\u{8}\u{8}", "return\rover", "line\nfeed",
    "tab\tstop", "\u{0B}\u{0C}\u{0E}\u{0F}", "del\u{7F}", "nul\u{0}nul",
    "bidi\u{202E}txet\u{202C}", "iso\u{2066}late\u{2069}", "mark\u{200E}\u{200F}\u{61C}",
    "zero\u{200B}\u{200C}\u{200D}\u{2060}width", "soft\u{AD}hyphen", "bom\u{FEFF}",
    "tag\u{E0041}\u{E007F}", "variant\u{FE0F}\u{FE0E}",
    "marks" + String(repeating: "\u{301}", count: 10_000), "عربي نص", "肝右葉の腫瘤", "👩‍⚕️🇩🇪🧬",
    "e\u{301}\u{302}\u{303}", "\u{2028}\u{2029}", "private\u{E000}\u{F8FF}", "%s%n%d{0}${x}",
    String(repeating: "long ", count: 400), String(repeating: "w", count: 3000), "\u{FFFD}", " ",
  ]

  /// A case with hostile text in every free text, and the same with each made safe before.
  struct Pair {
    var hostile: CaseDocument
    var safe: CaseDocument
    /// How many texts were replaced.
    var count: Int
    /// What was said of texts that cannot be just anything.
    var issues: [CaseIssue]
  }

  /// Replaces every string that may be any text; those with a form of their own stay as they are.
  static func pair(of bytes: Data, safe: (String) -> String) throws -> Pair {
    let root = try JSONSerialization.jsonObject(with: bytes)
    var places: [[Step]] = []
    collect(root, [], &places)
    var free: [[Step]] = []
    var issues: [CaseIssue] = []
    for place in places {
      do throws(CaseFileError) {
        _ = try document(replacing([place: "\u{1B}[31mx"], in: root))
        free.append(place)
      } catch {
        issues += error.issues
      }
    }
    var texts: [[Step]: String] = [:]
    for (number, place) in free.enumerated() {
      // Rows are in the order of criteria and of markers: one text for all keeps it.
      let isOrdered = place.last == .key("criterion") || place.first == .key("labs")
      texts[place] = corpus[isOrdered ? 0 : number % corpus.count]
    }
    return Pair(
      hostile: try document(replacing(texts, in: root)),
      safe: try document(replacing(texts.mapValues(safe), in: root)), count: free.count,
      issues: issues)
  }

  private static func document(_ value: Any) throws(CaseFileError) -> CaseDocument {
    let data =
      (try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])) ?? Data()
    return try CaseDocument(Array(data), file: "cases/hostile.json")
  }

  // MARK: Places in a value

  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  private static func collect(_ value: Any, _ path: [Step], _ places: inout [[Step]]) {
    switch value {
    case is String: places.append(path)
    case let list as [Any]:
      for (place, value) in list.enumerated() { collect(value, path + [.index(place)], &places) }
    case let members as [String: Any]:
      for key in members.keys.sorted() {
        collect(members[key] ?? 0, path + [.key(key)], &places)
      }
    default: break
    }
  }

  private static func replacing(
    _ texts: [[Step]: String], in value: Any, at path: [Step] = []
  ) -> Any {
    switch value {
    case let text as String: return texts[path] ?? text
    case let list as [Any]:
      return list.enumerated().map { replacing(texts, in: $1, at: path + [.index($0)]) }
    case let members as [String: Any]:
      return Dictionary(
        uniqueKeysWithValues: members.map { key, value in
          (key, replacing(texts, in: value, at: path + [.key(key)]))
        })
    default: return value
    }
  }
}
