import Criteria
import Oncology

/// Courses and findings made up at random, the same ones on every run.
struct Generated {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// One of several.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }

  /// Whether something of a chance of one in `count` happens.
  mutating func happens(oneIn count: Int) -> Bool { number(1...count) == 1 }

  /// The same things in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }

  /// A case in another order.
  mutating func shuffle(_ builder: inout CaseBuilder) { builder.shuffle(using: &generator) }

  /// A length up to 60 mm, often one at which something is decided.
  mutating func length() -> Length {
    let usual = [0, 49_999, 50_000, 99_999, 100_000, 149_999, 150_000]
    return Length(
      tenThousandths: happens(oneIn: 4) ? one(of: usual) : number(0...60) * 10_000)
  }

  /// One to five targets, some of them nodes.
  mutating func targets() -> [TargetLesion] {
    (1...number(1...5)).map { TargetLesion("T\($0)", isNode: happens(oneIn: 3)) }
  }

  /// What was found of one target; every kind of finding.
  mutating func finding(among targets: [TargetLesion]) -> TargetFinding? {
    switch number(1...20) {
    case 1: .tooSmall
    case 2, 3: .absent
    case 4: .parts([length(), length()])
    case 5: .merged(into: one(of: targets).id)
    case 6: .notEvaluable
    case 7: nil
    default: .measured(length())
    }
  }

  /// What was found of all targets.
  mutating func findings(_ targets: [TargetLesion]) -> [String: TargetFinding] {
    var result: [String: TargetFinding] = [:]
    for target in targets { result[target.id] = finding(among: targets) }
    return result
  }

  /// A size of each target.
  mutating func sizes(_ targets: [TargetLesion]) -> [String: TargetFinding] {
    var result: [String: TargetFinding] = [:]
    for target in targets {
      result[target.id] = .measured(length() + mm(target.isNode ? 15 : 10))
    }
    return result
  }

  /// A course with or without targets and non-targets and with up to eight visits.
  mutating func course() -> SolidCourse {
    let targets = happens(oneIn: 8) ? [] : targets()
    let hasNonTargets = number(0...2) > 0
    let start = day("2024-01-01")
    let days = (0..<number(0...8)).map { 28 * ($0 + 1) + number(0...14) }
    let visits = days.map { count in
      SolidCourse.TimePoint(
        id: "day \(count)",
        scans: start.adding(days: count)...start.adding(days: count + number(0...3)),
        date: PartialDate(start.adding(days: count)), targets: findings(targets),
        nonTarget: nonTarget(hasNonTargets), newLesions: newLesions())
    }
    let first = SolidCourse.TimePoint(
      id: "baseline", scans: start...start, date: PartialDate(start), targets: sizes(targets),
      nonTarget: NonTargetResponse([]), newLesions: NewLesions([]))
    return SolidCourse(
      reader: "A", line: nil, start: start, targets: targets,
      nonTargets: hasNonTargets ? ["N1"] : [], baseline: first, followUps: visits)
  }

  private mutating func nonTarget(_ isThere: Bool) -> NonTargetResponse {
    guard isThere else { return NonTargetResponse([]) }
    let presence: [NonTargetResponse.Presence] = [.gone, .gone, .present, .present, .notEvaluable]
    let markers: [NonTargetResponse.Marker] = [
      .notRelevant, .notRelevant, .normal, .aboveNormal, .unknown,
    ]
    return NonTargetResponse(
      [("N1", happens(oneIn: 12) ? .progressed : one(of: presence))], marker: one(of: markers))
  }

  private mutating func newLesions() -> NewLesions {
    let words: [Assessment.NewLesions?] = [nil, .no, .no, .no, .no, .equivocal, .notAssessed]
    return NewLesions([], word: happens(oneIn: 12) ? .yes : one(of: words))
  }
}
