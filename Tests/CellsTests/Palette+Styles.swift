import Cells

extension Palette {
  /// The style of every look.
  var styles: [Look: Style] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.look, $0.style) })
  }
}
