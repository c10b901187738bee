internal import Oncology

/// Reads sizes exactly, whatever unit they come in (NUM-1).
struct SizeReader {
  /// A size and whether anything says in which unit it was given.
  struct Size {
    let length: Length
    let isUnitStated: Bool
  }

  /// What a cell holds.
  enum Value {
    case size(Size)
    case word(FindingWord)
  }

  private let separator: CSVText.Separator

  init(_ separator: CSVText.Separator) { self.separator = separator }

  /// The unit in a cell of the column for units.
  func unit(_ cell: TableCell, _ notes: inout ImportNotes) -> LengthUnit? {
    if let unit = LengthUnit(cell.text) { return unit }
    notes.problem(cell, "The unit is neither mm nor cm.", hint: "Write mm or cm.")
    return nil
  }

  /// What a cell holds: a size or a word; anything else is a problem.
  ///
  /// `stated` is what header and column for units say; more than one unit is a contradiction.
  func value(
    _ cell: TableCell, stated: [LengthUnit], _ notes: inout ImportNotes
  ) -> Value? {
    if let word = FindingWord(cell.text) { return .word(word) }
    let (digits, suffix) = Self.parted(cell.text)
    let units = Set(stated + [suffix].compactMap(\.self))
    guard units.count < 2 else {
      notes.problem(
        cell, "The size has two units.", hint: "Name one unit: in the header, a column or the cell."
      )
      return nil
    }
    guard let number = number(digits, cell, &notes),
      let length = length(number, units.first ?? .millimetres, cell, &notes)
    else { return nil }
    if length == .zero { return .word(.state(.absent)) }
    return .size(Size(length: length, isUnitStated: !units.isEmpty))
  }

  /// The number in front and the unit behind it.
  private static func parted(_ text: String) -> (digits: String, unit: LengthUnit?) {
    let tail = text.suffix(2)
    guard let unit = LengthUnit(tail), tail.allSatisfy(\.isLetter) else { return (text, nil) }
    return (Cleaned.text(String(text.dropLast(2))), unit)
  }

  private func number(
    _ digits: String, _ cell: TableCell, _ notes: inout ImportNotes
  ) -> ExactDecimal? {
    let marks = digits.utf8.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let isNumber = digits.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || marks.contains(byte)
    }
    guard isNumber, marks.count < 2, digits.utf8.count > marks.count else {
      notes.problem(
        cell, "This is neither a size nor a word for what was seen.", hint: FindingWord.hint)
      return nil
    }
    if marks.first == UInt8(ascii: ","), separator != .semicolon {
      notes.problem(
        cell, "A comma is no decimal mark where a \(separator.name) separates the cells.",
        hint: "Write a decimal point, or save the table with semicolons between the cells.")
      return nil
    }
    if let number = ExactDecimal(Self.plain(digits)) { return number }
    refuse(cell, &notes)
    return nil
  }

  /// The number as JSON has it: tables also write "05", ".5" and "5.".
  private static func plain(_ digits: String) -> String {
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let whole = parts.first?.drop { $0 == "0" } ?? ""
    let fraction = parts.count > 1 ? parts[1] : ""
    return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private func length(
    _ number: ExactDecimal, _ unit: LengthUnit, _ cell: TableCell, _ notes: inout ImportNotes
  ) -> Length? {
    let millimetres =
      switch unit {
      case .millimetres: number
      case .centimetres: ExactDecimal(significand: number.significand, scale: number.scale - 1)
      }
    if let length = Length(millimetres: millimetres) { return length }
    refuse(cell, &notes)
    return nil
  }

  private func refuse(_ cell: TableCell, _ notes: inout ImportNotes) {
    notes.problem(
      cell, "The size is finer than a ten-thousandth of a millimetre, or longer than ten metres.",
      hint: "Give at most four decimals in millimetres (five in centimetres); nothing is rounded.")
  }
}
