internal import Oncology

/// Reads dates as spreadsheets and study files write them.
struct DateReader {
  /// What a text is.
  enum Reading {
    case date(PartialDate)
    /// A date with slashes, of which nobody said how it is meant.
    case needsOrder
    case none
  }

  static let hint = "Write YYYY-MM-DD, YYYYMMDD, DD.MM.YYYY, or YYYY-MM where the day is unknown."
  static let orderMessage = "The date has slashes, and nothing says if day or month comes first."
  static let orderHint = "Say it with the option dateOrder (dayFirst or monthFirst). \(hint)"

  private let order: CSVImport.DateOrder?

  init(_ order: CSVImport.DateOrder?) { self.order = order }

  /// The date in a cell; anything else is a problem.
  func date(_ cell: TableCell, _ notes: inout ImportNotes) -> PartialDate? {
    switch reading(of: cell.text) {
    case .date(let date): return date
    case .needsOrder:
      notes.problemOnce(
        row: cell.row, column: cell.column, Self.orderMessage, hint: Self.orderHint)
    case .none: notes.problem(cell, "This is no date.", hint: Self.hint)
    }
    return nil
  }

  func reading(of text: some StringProtocol) -> Reading {
    if let day = Self.isoDay(text) { return .date(PartialDate(day)) }
    if text.utf8.count == 7, let month = PartialDate(text) { return .date(month) }
    if text.utf8.count == 8, let number = Self.number(text) {
      return Self.reading(number / 10_000, number / 100 % 100, number % 100)
    }
    if let (day, month, year) = Self.parts(text, ".", lengths: [1...2, 1...2, 4...4]) {
      return Self.reading(year, month, day)
    }
    if let (year, month, day) = Self.parts(text, "/", lengths: [4...4, 1...2, 1...2]) {
      return Self.reading(year, month, day)
    }
    guard let (first, second, year) = Self.parts(text, "/", lengths: [1...2, 1...2, 4...4]) else {
      return .none
    }
    return switch order {
    case .dayFirst: Self.reading(year, second, first)
    case .monthFirst: Self.reading(year, first, second)
    case nil: .needsOrder
    }
  }

  /// "2024-12-02", also with a time of day after it, which says nothing here.
  private static func isoDay(_ text: some StringProtocol) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = CalendarDate(text.prefix(10)) else { return nil }
    guard bytes.count > 10 else { return day }
    let isTime =
      bytes.count > 11 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "))
      && bytes[11...].allSatisfy { "0123456789:.+-Z".utf8.contains($0) }
    return isTime ? day : nil
  }

  private static func reading(_ year: Int, _ month: Int, _ day: Int) -> Reading {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return .none }
    return .date(PartialDate(date))
  }

  private static func parts(
    _ text: some StringProtocol, _ separator: Character, lengths: [ClosedRange<Int>]
  ) -> (Int, Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3,
      zip(parts, lengths).allSatisfy({ $1.contains($0.utf8.count) }),
      let first = number(parts[0]), let second = number(parts[1]), let third = number(parts[2])
    else { return nil }
    return (first, second, third)
  }

  /// A number of at most eight digits and nothing else.
  private static func number(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard (1...8).contains(digits.count) else { return nil }
    var result = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      result = result * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return result
  }
}
