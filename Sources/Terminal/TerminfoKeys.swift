internal import CCurses
internal import Cells

/// What the keys of this terminal send, where its description says so.
enum TerminfoKeys {
  private static let names: [(name: String, code: Key.Code)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert),
      ("kcbt", .backTab),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// Sequences by the key they stand for; only those that begin with Esc, because a single control
  /// byte means the same on every terminal.
  static func known() -> [KeyDecoder.Known] {
    var result: [KeyDecoder.Known] = []
    for (name, code) in names {
      guard let text = unsafe cc_key_sequence(name) else { continue }
      let bytes = unsafe Array(String(cString: text).utf8)
      if bytes.first == 0x1B, bytes.count > 2 {
        result.append(KeyDecoder.Known(sequence: bytes, key: Key(code)))
      }
    }
    return result
  }
}
