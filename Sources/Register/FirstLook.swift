/// How much of a store is looked at before the first frame.
package struct FirstLook: Sendable {
  /// Up to so many files are looked at before the first frame, more than a usual screen has rows.
  ///
  /// In a larger store the others follow right after it: those of rows that do not show.
  package var mostChecked = 64
  /// Rows that are made before the first frame in the list of all cases, where no cache has them: what a
  /// usual screen shows.
  package var firstRows = 24
  /// Nanoseconds since 1970; nil for the clock's.
  package var now: Int64?

  /// The limits that the program has.
  package init() {}
}
