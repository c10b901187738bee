/// Sees to it that two names of one case do not become one id in silence.
struct NameCheck {
  private let what: String
  private var first: [String: (text: String, row: Int)] = [:]

  init(_ what: String) { self.what = what }

  mutating func check(_ name: ImportedName, row: Int, _ notes: inout ImportNotes) {
    guard let known = first[name.id] else {
      first[name.id] = (name.text, row)
      if name.text != name.id {
        notes.doubtOnce(
          row: row, "The name of the \(what) has blanks; its id is \(name.id).")
      }
      return
    }
    guard known.text != name.text else { return }
    notes.problem(
      row: row, "The \(what) is written in another way than in row \(known.row).",
      hint:
        "Write it the same way in both rows, or choose two names that differ in more than blanks.")
  }
}
