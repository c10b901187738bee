/// A piece of text with its meaning.
public struct Span: Hashable, Sendable {
  /// What is drawn.
  public enum Content: Hashable, Sendable {
    /// Words.
    case text(String)
    /// A sign.
    case mark(Mark)
    /// A sign after a word that says the same; it is not read out.
    case ornament(Mark)
    /// A bar for each value from zero to `top`, one column each; nil leaves a gap, never a zero.
    case trend([Int?], top: Int)
  }

  /// What is drawn.
  public var content: Content
  /// What it means.
  public var tone: Tone

  /// A piece of text.
  public init(_ text: String, _ tone: Tone = .plain) {
    content = .text(text)
    self.tone = tone
  }

  /// A sign.
  public init(_ mark: Mark, _ tone: Tone) {
    content = .mark(mark)
    self.tone = tone
  }

  /// A sign, set off by a space, after a word that says the same.
  public init(ornament mark: Mark, _ tone: Tone) {
    content = .ornament(mark)
    self.tone = tone
  }

  /// Bars from zero.
  public init(trend values: [Int?], top: Int, _ tone: Tone = .trend) {
    content = .trend(values, top: top)
    self.tone = tone
  }
}

/// A line of text made of pieces that carry meaning.
public struct Line: Hashable, Sendable {
  /// The pieces from left to right.
  public var spans: [Span]
  /// What stands in its place where it does not fit.
  public var short: [Span]?

  /// A line of pieces, with a short form.
  public init(_ spans: [Span] = [], short: [Span]? = nil) {
    self.spans = spans
    self.short = short
  }

  /// A line of one piece of text.
  public init(_ text: String, _ tone: Tone = .plain) {
    self.init(text.isEmpty ? [] : [Span(text, tone)])
  }

  /// Whether nothing is in it.
  public var isEmpty: Bool { spans.isEmpty }

  /// Two lines in one.
  public static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  /// Lines in one, with a piece of text between them.
  public static func joined(_ lines: [Line], by separator: String) -> Line {
    Line(Array(lines.map(\.spans).joined(separator: [Span(separator, .muted)])))
  }

  /// All of it in one tone.
  public func toned(_ tone: Tone) -> Line {
    Line(
      spans.map { span in
        var span = span
        span.tone = tone
        return span
      })
  }
}

extension Line: ExpressibleByStringLiteral {
  /// Plain text.
  public init(stringLiteral value: String) { self.init(value) }
}
