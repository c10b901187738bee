internal import Oncology

/// Whether the visits of one reader, in the order of their dates, are in the order of their names.
///
/// Dates decide; a name can only raise a doubt.
struct VisitCheck {
  /// One reading of a visit, with the row that names it.
  struct Visit {
    let date: PartialDate
    let name: String
    let row: Int
  }

  /// What a name says about the order: "week 8" comes after "week 4".
  private struct Rank: Hashable {
    let series: String
    let number: Int

    init?(_ name: String) {
      let key = Cleaned.key(name)
      let digits = key.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
      guard let number = Int(String(digits)) else { return nil }
      series = String(key.dropLast(digits.count))
      self.number = number
    }
  }

  private let reader: String
  private let visits: [Visit]

  /// A check of visits that come in the order of their dates.
  init(_ reader: String, _ visits: [Visit]) {
    self.reader = reader
    self.visits = visits
  }

  func check(_ notes: inout ImportNotes) {
    checkBaseline(&notes)
    checkOrder(&notes)
    checkDates(&notes)
  }

  private func checkBaseline(_ notes: inout ImportNotes) {
    guard let first = visits.first,
      let baseline = visits.first(where: { Cleaned.key($0.name).contains("baseline") }),
      baseline.date != first.date
    else { return }
    notes.doubt(
      row: baseline.row,
      "This visit of evaluator \(reader) is called baseline, and the visit of row \(first.row) is "
        + "earlier; the earliest is taken as the baseline.")
  }

  private func checkOrder(_ notes: inout ImportNotes) {
    var last: [String: (rank: Rank, visit: Visit)] = [:]
    for visit in visits {
      guard let rank = Rank(visit.name) else { continue }
      if let earlier = last[rank.series], earlier.rank.number > rank.number,
        earlier.visit.date != visit.date
      {
        notes.doubt(
          row: visit.row,
          "The visit of this row comes before that of row \(earlier.visit.row) by its name and "
            + "after it by its date; the dates are used.")
        return
      }
      last[rank.series] = (rank, visit)
    }
  }

  private func checkDates(_ notes: inout ImportNotes) {
    var first: [String: Visit] = [:]
    for visit in visits {
      let key = Cleaned.key(visit.name)
      guard !key.isEmpty else { continue }
      guard let known = first[key] else {
        first[key] = visit
        continue
      }
      guard known.date != visit.date else { continue }
      notes.doubt(
        row: visit.row,
        "Evaluator \(reader) has this visit also with the date of row \(known.row); each date "
          + "becomes an assessment of its own.")
      return
    }
  }
}
