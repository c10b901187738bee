internal import Oncology

/// Puts a measurement together from the cells of a row.
struct MeasurementReading {
  /// What a number in a cell is.
  enum Part {
    case size
    case shortAxis
  }

  var measurement = Measurement()
  /// Whether a size came without any unit.
  private(set) var hasUnitlessSize = false

  init(_ modality: ImagingStudy.Modality?) { measurement.modality = modality }

  /// Takes a size, or a word that stands where a size would.
  mutating func take(
    _ cell: TableCell, as part: Part, _ units: [LengthUnit?], _ sizes: SizeReader,
    _ notes: inout ImportNotes
  ) {
    guard let value = sizes.value(cell, stated: units.compactMap(\.self), &notes) else { return }
    switch value {
    case .word(let word): take(word, cell, &notes)
    case .size(let size):
      if !size.isUnitStated { hasUnitlessSize = true }
      let isTaken =
        switch part {
        case .size: measurement.add(Measurement(size: size.length))
        case .shortAxis: measurement.add(Measurement(shortAxis: size.length))
        }
      if !isTaken { contradict(cell, &notes) }
    }
  }

  /// Takes a word from a column for states.
  mutating func take(state cell: TableCell, _ notes: inout ImportNotes) {
    guard let word = FindingWord(cell.text) else {
      notes.problem(cell, "This is no word for what was seen.", hint: FindingWord.hint)
      return
    }
    take(word, cell, &notes)
  }

  private mutating func take(
    _ word: FindingWord, _ cell: TableCell, _ notes: inout ImportNotes
  ) {
    let isTaken =
      switch word {
      case .state(let state): measurement.add(Measurement(state: state))
      case .newness(let newness): measurement.add(Measurement(newness: newness))
      }
    if !isTaken { contradict(cell, &notes) }
  }

  private func contradict(_ cell: TableCell, _ notes: inout ImportNotes) {
    notes.problem(
      cell, "This says something else than another cell of the row.",
      hint: "Leave one of them out.")
  }
}
