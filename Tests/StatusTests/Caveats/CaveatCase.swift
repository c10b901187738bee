import Criteria
import Oncology
import Testing

@testable import Status

/// A made-up case of one line from 2024-01-01 on, read by one reader, for tests of caveats.
struct CaveatCase: CaveatSuite {
  var value: PatientCase
  var context: CaveatContext?
  var asOf = 0

  /// A case of a disease on some drugs.
  ///
  /// Readings are days of the line with sizes in millimetres by lesion; the first is the baseline. A
  /// lesion is called after its organ: "liver", "liver-2". What is not there at the baseline is new.
  init(
    _ disease: String = "colorectal", _ agents: [Agent] = [],
    _ readings: [(day: Int, sizes: [String: Int])]
  ) {
    guard let id = CaseID("C-1") else { preconditionFailure("no id") }
    value = PatientCase(
      id: id, patient: Patient(), diagnosis: Diagnosis(disease: disease, title: disease))
    value.readers = [Reader(id: "A", isPrimary: true)]
    var line = LineOfTherapy(id: "L1", number: 1, start: Dated(PartialDate(start)))
    line.agents = agents
    value.lines = [line]
    let first = readings.first?.sizes ?? [:]
    for name in Set(readings.flatMap(\.sizes.keys)).sorted() {
      let organ = String(name.prefix { $0 != "-" })
      value.lesions.append(
        Lesion(
          id: name, organ: organ, isNode: organ == "node",
          role: first[name] == nil ? .new : .target))
    }
    for (place, reading) in readings.enumerated() {
      read(reading.day, reading.sizes, isBaseline: place == 0)
    }
    asOf = (readings.last?.day ?? 0) + 1
  }

  /// Adds a reading with a CT of its own.
  mutating func read(_ day: Int, _ sizes: [String: Int], isBaseline: Bool = false) {
    let when = Dated(PartialDate(start.adding(days: day)))
    var study = ImagingStudy(
      id: "S\(day)", when: when, modality: .ct, sliceThickness: .millimetres(2),
      regions: ["chest", "abdomen", "pelvis"])
    study.contrast = .intravenous
    study.phase = .portalVenous
    study.plane = .axial
    value.studies.append(study)
    let findings = sizes.map { name, size in
      let length = Length.millimetres(size)
      let isNode = name.hasPrefix("node")
      return (
        name,
        size == 0
          ? Finding(state: .absent)
          : Finding(longest: isNode ? nil : length, shortAxis: isNode ? length : nil)
      )
    }
    value.assessments.append(
      Assessment(
        id: "A\(day)", when: when, reader: "A", studies: ["S\(day)"],
        baseline: isBaseline ? Assessment.Baseline(line: "L1") : nil,
        findings: Dictionary(findings) { one, _ in one }, newLesions: isBaseline ? nil : .no))
    if !isBaseline, let last = value.assessments.indices.last {
      let new = value.lesions.contains { $0.role == .new && (sizes[$0.id] ?? 0) > 0 }
      if new { value.assessments[last].newLesions = .yes }
    }
  }

  /// A day of the line.
  func when(_ day: Int) -> Dated { Dated(PartialDate(start.adding(days: day))) }

  /// Its caveats.
  var caveats: Caveats {
    let evaluation = CaseEvaluation(
      value, asOf: start.adding(days: asOf), settings: Settings())
    return Caveats(evaluation, about: context)
  }
}

/// A row of a table: a case and what is expected of it.
struct CaveatRow: Sendable, CustomTestStringConvertible {
  var id: String
  /// Codes with "block", "pause", "note", or "" for not raised.
  var expected: [CaveatCode: String]
  var make: @Sendable () -> CaveatCase

  init(_ id: String, _ expected: [CaveatCode: String], _ make: @escaping @Sendable () -> CaveatCase)
  {
    self.id = id
    self.expected = expected
    self.make = make
  }

  var testDescription: String { id }

  func check(_ sourceLocation: SourceLocation = #_sourceLocation) {
    let caveats = make().caveats
    for (code, severity) in expected {
      #expect(
        caveats[code]?.severity.rawValue ?? "" == severity, "\(id) \(code.rawValue)",
        sourceLocation: sourceLocation)
    }
  }
}
