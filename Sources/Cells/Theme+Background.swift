extension Theme.Background {
  /// The ground that a terminal says it has: `COLORFGBG`, as rxvt, Konsole and others set it, holds the
  /// numbers of its colours, the ground last ("0;15", "0;default;15").
  ///
  /// Dark are 0 to 6 and 8 of the sixteen, as Vim has it (term.c, option 'background'); nil for
  /// anything else.
  public init?(colors: String?) {
    guard let last = colors?.split(separator: ";").last, let number = Int(last),
      (0..<16).contains(number)
    else { return nil }
    self = number < 7 || number == 8 ? .dark : .light
  }
}
