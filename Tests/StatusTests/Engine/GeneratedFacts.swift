import Criteria
import Oncology
import Status
import TestKit

/// Facts made by chance: any disease, one to four lines, assessments of every class.
struct GeneratedFacts {
  private var generator: SeededGenerator
  private static let diseases = [
    "dlbcl", "hodgkin", "follicular", "mantle-cell", "ptcl", "cll", "waldenstrom", "pcnsl",
    "myeloma", "aml", "apl", "all", "cml", "mds", "nsclc", "melanoma", "ovary", "colorectal",
    "unheard-of",
  ]
  private static let drugs = [
    "cisplatin", "osimertinib", "pembrolizumab", "ipilimumab", "rituximab", "lenalidomide",
    "bortezomib", "ibrutinib", "azacitidine", "dexamethasone", "something new",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &generator) == 0
  }

  mutating func make() -> StatusInput {
    var day = CalendarDate(daysSince1970: 18_000 + Int.random(in: 0..<365, using: &generator))
    let diagnosis = day.adding(days: -20)
    var lines: [StatusInput.Line] = []
    var entries: [StatusInput.Entry] = []
    for number in 1...Int.random(in: 1...4, using: &generator) {
      let length = Int.random(in: 0..<400, using: &generator)
      lines.append(line(number, from: day, length))
      var look = day
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        look = look.adding(days: Int.random(in: 1..<150, using: &generator))
        entries.append(entry(look))
      }
      day = max(day.adding(days: length), chance(2) ? look : day)
        .adding(days: Int.random(in: 1..<200, using: &generator))
    }
    var input = StatusInput(
      disease: pick(Self.diseases), isHematologic: chance(2), diagnosis: diagnosis, lines: lines,
      entries: entries)
    if chance(8) { input.death = StatusInput.Death(day, isFromDisease: chance(2)) }
    if chance(5) { input.biopsies = [StatusInput.Biopsy(chance(2) ? .malignant : .benign, day)] }
    return input
  }

  private mutating func line(
    _ number: Int, from start: CalendarDate, _ length: Int
  ) -> StatusInput.Line {
    var line = StatusInput.Line(
      number, start: start, lastDose: chance(4) ? nil : start.adding(days: length),
      cycles: chance(3) ? nil : Int.random(in: 0..<9, using: &generator),
      kind: chance(4) ? pick(LineOfTherapy.Kind.allCases) : .systemic)
    line.cycleLengthDays = chance(2) ? pick([14, 21, 28]) : nil
    line.hasNoDiseaseAtStart = chance(8)
    line.isLastDoseUnknown = line.lastDose == nil && chance(3)
    line.intent = chance(3) ? pick(LineOfTherapy.Intent.allCases) : nil
    line.stopReason = line.lastDose == nil ? nil : pick(LineOfTherapy.StopReason.allCases)
    if line.kind == .cellTherapy { line.infusion = start }
    for place in 0..<Int.random(in: 0..<3, using: &generator) {
      line.agents.append(StatusInput.Agent(pick(Self.drugs), id: "L\(number)-\(place)"))
    }
    return line
  }

  private mutating func entry(_ date: CalendarDate) -> StatusInput.Entry {
    var entry = StatusInput.Entry(
      pick(ResponseClass.allCases), date,
      knownFrom: date.adding(days: Int.random(in: 0..<5, using: &generator)),
      basis: pick([.imaging, .imaging, .marrow, .laboratory, .clinical]))
    if chance(4) { entry.confirmedOn = entry.knownFrom.adding(days: 14) }
    return entry
  }
}
