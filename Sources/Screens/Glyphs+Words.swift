internal import Cells

extension Glyphs {
  /// Text that can be drawn: where there is nothing but ASCII, with signs spelled out.
  func safe(_ text: String) -> SafeText { SafeText(words(text)) }

  /// Text with signs spelled out where there is nothing but ASCII; letters with accents stay as they
  /// are, because a name must not change.
  func words(_ text: String) -> String {
    guard self == .ascii, text.utf8.contains(where: { $0 > 0x7F }) else { return text }
    var words = ""
    var isRaised = false
    for character in text {
      if let raised = Self.raised[character] {
        // 10³ must not become 103; m² is m2 in every chart.
        if !isRaised, words.last?.isNumber == true { words += "^" }
        words += raised
        isRaised = true
      } else {
        words += Self.spelled[character] ?? String(character)
        isRaised = false
      }
    }
    return words
  }

  private static let raised: [Character: String] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁻": "-", "⁺": "+",
  ]

  private static let spelled: [Character: String] = [
    // Signs of our own pages.
    "·": "-", "−": "-", "–": "-", "—": "-", "…": "...", "→": "->", "←": "<-", "↑": "^", "↓": "v",
    "×": "x", "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "±": "+/-", "§": "sec.", "•": "*",
    "Σ": "S", "Δ": "d",
    // What reports are written with.
    "µ": "u", "μ": "u", "°": "deg", "½": "1/2", "‘": "'", "’": "'", "“": "\"", "”": "\"",
    "\u{A0}": " ", "\u{202F}": " ",
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "κ": "kappa", "λ": "lambda",
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8",
    "₉": "9",
  ]
}
