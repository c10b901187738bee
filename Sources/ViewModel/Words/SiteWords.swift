internal import Oncology

/// Organ and place for a narrow column.
enum SiteWords {
  /// Letters of a word in the middle that stay in the short form.
  private static let kept = 3

  /// The name, with a short form in which the words between organ and place give way: what tells two
  /// lesions apart is mostly at the end, "Pleura effusion R", "Node supraclavicular L".
  static func line(_ lesion: Lesion, suffix: String = "") -> Line {
    let words = lesion.name.split(separator: " ").map(String.init)
    guard words.count > 2, let first = words.first, let last = words.last else {
      return Line(lesion.name + suffix)
    }
    let middle = words.dropFirst().dropLast().map { word in
      word.count > kept + 1 ? "\(word.prefix(kept))." : word
    }
    let short = ([first] + middle + [last]).joined(separator: " ") + suffix
    return Line([Span(lesion.name + suffix)], short: [Span(short)])
  }
}
