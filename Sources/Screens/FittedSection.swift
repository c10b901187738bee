internal import ViewModel

/// A part of a page in a width: how high it is, and what was laid out to know that.
///
/// Text is broken into rows once for a frame: what was measured is what is drawn.
struct FittedSection {
  let section: Section
  /// The width it was laid out for.
  let columns: Int
  /// Rows that it takes when nothing is left out.
  var height = 0
  /// The rows of facts.
  var facts: [FactLayout.Row] = []
  /// The parts of columns and of a stack.
  var stacks: [[FittedSection]] = []

  init(_ section: Section, columns: Int) {
    self.section = section
    self.columns = columns
  }
}
