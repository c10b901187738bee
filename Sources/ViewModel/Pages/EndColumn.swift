extension Table.Column {
  /// Room at the right edge: on a large screen it takes what is left over, so that the others stand
  /// beside each other.
  static func end(_ size: SizeClass) -> Table.Column {
    Table.Column("end", " ", isFlexible: size != .compact, gap: 1)
  }
}
