extension Glyphs {
  /// Terminals by the beginnings of their names that have no Unicode, or no font for it: the console
  /// of Linux and those of other systems, and what DEC built.
  private static let plainTerminals = [
    "linux", "vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "pcansi", "cons25", "cygwin", "sun",
  ]

  /// What a terminal can show, going by its name and the locale.
  ///
  /// - Parameters:
  ///   - terminal: What `TERM` says.
  ///   - locale: The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set; nil when none is, which
  ///     says nothing of the terminal: containers and services set none.
  public init(terminal: String, locale: String?) {
    let isPlain = Self.plainTerminals.contains { terminal.hasPrefix($0) }
    let codeset = (locale ?? "UTF-8").lowercased().split(separator: ".").last ?? ""
    let hasUnicode = codeset.hasPrefix("utf-8") || codeset.hasPrefix("utf8")
    self = hasUnicode && !isPlain ? .unicode : .ascii
  }
}
