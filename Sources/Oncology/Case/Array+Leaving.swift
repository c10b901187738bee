extension Array {
  /// Removes elements as `removeAll(where:)` does; where there is none to remove, the array stays the
  /// one that it shares with others, instead of becoming a copy of it.
  @inlinable
  public mutating func leaveOut(where isLeftOut: (Element) -> Bool) {
    guard contains(where: isLeftOut) else { return }
    removeAll(where: isLeftOut)
  }
}
