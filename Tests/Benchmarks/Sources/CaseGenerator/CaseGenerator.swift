public import Oncology

/// Believable cases from a seed, each about 23 KB as a file, the same ones on every machine.
///
/// A tumour under its last line of therapy, measured by two readers who mostly agree: most shrink and
/// grow again, some never shrink. Every case passes `check`; none describes a person.
public struct CaseGenerator {
  /// Everything happens before this day.
  public static let today = CalendarDate(daysSince1970: 20_067)

  var numbers: SeededNumbers
  private var count = 0

  /// A generator whose cases the seed decides.
  public init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// So many cases.
  public static func cases(_ count: Int, seed: UInt64) -> [PatientCase] {
    var generator = CaseGenerator(seed: seed)
    return (0..<count).map { _ in generator.next() }
  }

  /// The next case.
  public mutating func next() -> PatientCase {
    count += 1
    let digits = String(count)
    let number = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    guard let id = CaseID("G-\(number)") else { preconditionFailure("digits make an id") }
    let tumor = numbers.one(of: Tumor.all)
    let timePoints = numbers.number(3...8)
    let baseline = Self.today.adding(days: -56 * timePoints - numbers.number(3...40))
    var result = PatientCase(
      id: id,
      patient: Patient(
        alias: "Generated \(number)", birthYear: numbers.number(1936...1984),
        sex: numbers.one(of: [.female, .male])),
      diagnosis: diagnosis(tumor, before: baseline))
    result.isSynthetic = true
    result.question = numbers.one(of: Self.questions)
    result.biomarkers = biomarkers(tumor, after: result.diagnosis.date)
    result.lines = lines(tumor, baseline: baseline)
    result.comorbidities = [
      Remark(id: "CM1", when: nil, text: "Arterial hypertension, well controlled"),
      Remark(id: "CM2", when: nil, text: "Type 2 diabetes, oral therapy"),
    ]
    addImaging(tumor, baseline: baseline, timePoints: timePoints, to: &result)
    addLabs(tumor, from: baseline.adding(days: -7), to: &result)
    addVisits(from: baseline, timePoints: timePoints, to: &result)
    return result
  }

  private static let questions = [
    "Growing on therapy: continue, treat locally, or change?",
    "Readers differ: is this progression?",
    "Response holds: pause therapy?",
    "One lesion grows, all others shrink: ablate?",
  ]

  private mutating func diagnosis(_ tumor: Tumor, before baseline: CalendarDate) -> Diagnosis {
    let date = baseline.adding(days: -numbers.number(200...900))
    let stage = Stage(
      id: "ST1", when: Dated(PartialDate(date.adding(days: 10))), system: "UICC 8",
      tnm: "cT3 N2 M1", group: numbers.one(of: ["IV", "IVA", "IVB"]))
    return Diagnosis(
      disease: tumor.disease, title: tumor.title, histology: tumor.histology,
      primarySite: tumor.primarySite, date: PartialDate(date), stages: [stage])
  }

  private mutating func biomarkers(_ tumor: Tumor, after date: PartialDate?) -> [Biomarker] {
    let day = date?.earliest ?? Self.today
    return zip(1..., tumor.biomarkers).map { place, biomarker in
      Biomarker(
        id: "BM\(place)", when: Dated(PartialDate(day), known: day.adding(days: 12)),
        name: biomarker.name, result: numbers.one(of: biomarker.results), specimen: "tissue")
    }
  }

  private mutating func lines(_ tumor: Tumor, baseline: CalendarDate) -> [LineOfTherapy] {
    let count = numbers.number(1...tumor.regimens.count)
    return zip(1...count, tumor.regimens).map { number, drugs in
      let start = baseline.adding(days: 10 - 180 * (count - number))
      let isLast = number == count
      var line = LineOfTherapy(
        id: "L\(number)", number: number, intent: .palliative, start: Dated(PartialDate(start)),
        lastDose: isLast ? nil : Dated(PartialDate(start.adding(days: 160))),
        stopReason: isLast ? nil : .progression,
        agents: drugs.map { drug in
          Agent(
            id: "L\(number)-\(drug.name.filter { $0 != "/" })", name: drug.name,
            drugClass: drug.drugClass, dose: drug.dose)
        })
      line.cycleLengthDays = 21
      line.cycleStarts = (0..<6).map { start.adding(days: 21 * $0) }
      line.cyclesDelivered = 6
      return line
    }
  }

  private mutating func addVisits(
    from baseline: CalendarDate, timePoints: Int, to result: inout PatientCase
  ) {
    for visit in 0..<timePoints {
      let day = baseline.adding(days: 56 * visit + 2)
      result.performance.append(
        PerformanceStatus(
          id: "PS\(visit)", when: Dated(PartialDate(day)), ecog: numbers.number(0...2)))
      result.notes.append(
        Note(
          id: "NT\(visit)", when: Dated(PartialDate(day)), author: "oncology",
          text: numbers.one(of: Self.remarks)))
    }
    var decision = BoardDecision(
      id: "BD1", when: Dated(PartialDate(baseline.adding(days: 60))),
      text: "Continue and measure again after two cycles")
    decision.options = [.observation]
    result.decisions = [decision]
  }

  private static let remarks = [
    "Tolerates therapy well; mild fatigue in the first week of each cycle, none thereafter.",
    "Cough has gone since the second cycle. Wants to go on as long as it works.",
    "Dose kept. Rash of the face under topical therapy, no itching.",
    "Back pain when lifting, no neurological signs; imaging of the spine is under way.",
  ]
}
