internal import Criteria
internal import Oncology
internal import Status

/// Who settled a difference between readers, how and when; else what would.
struct AdjudicationWords {
  private let evaluation: CaseEvaluation
  private let today: CalendarDate
  private let people: [Person]

  init(_ evaluation: CaseEvaluation, today: CalendarDate, people: [Person]) {
    self.evaluation = evaluation
    self.today = today
    self.people = people
  }

  /// A day's readings and what became of them.
  func items(_ adjudication: Adjudication) -> [Line] {
    switch adjudication.settlement {
    case .call(let call): settled(call)
    case .reading(let reading, let known):
      [
        Line("settled by reader \(name(reading.reader)): ") + category(reading.category)
          + Line(" on \(Words.date(known, today: today))", .muted)
      ]
    case .open:
      [
        Line("not adjudicated", .caveat)
          + Line(": an adjudicator or a signed call settles it", .muted)
      ]
    }
  }

  /// "settled: SD by HC", for a row that says more; nil where nothing did.
  func brief(_ adjudication: Adjudication) -> Line? {
    switch adjudication.settlement {
    case .call(let call):
      Line("settled: ") + category(call.category)
        + Line(" by \(CallWords(evaluation, people: people).author(call))")
    case .reading(let reading, _):
      Line("settled: ") + category(reading.category) + Line(" by \(name(reading.reader))")
    case .open: nil
    }
  }

  /// "A PR, B PD".
  func readings(_ adjudication: Adjudication) -> Line {
    Line.joined(
      adjudication.readings.map { Line("\($0.reader) ", .strong) + category($0.category) }, by: ", "
    )
  }

  func day(_ adjudication: Adjudication) -> String {
    Words.date(adjudication.date, today: today)
  }

  private func settled(_ call: ResponseCall) -> [Line] {
    let discipline = call.discipline.map { ", \(Self.words($0))" } ?? ""
    let when = Words.date(call.when.countsFrom, today: today)
    let author = CallWords(evaluation, people: people).author(call)
    let head =
      Line("settled by a signed call: ") + category(call.category)
      + Line(" by \(author)\(discipline) on \(when)", .muted)
    return [head] + (call.rationale.map { [Line($0)] } ?? [])
  }

  /// "medical oncology" for `medicalOncology`.
  private static func words(_ discipline: Discipline) -> String {
    discipline.rawValue.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }

  private func name(_ reader: String) -> String {
    evaluation.patientCase.readers.first { $0.id == reader }?.name ?? reader
  }

  private func category(_ letters: String) -> Line {
    let criterion = evaluation.leadingSequence?.definition
    return criterion?.category(letters).map { Words.category($0.letters, $0.responseClass) }
      ?? Line(letters)
  }
}
