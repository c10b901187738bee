internal import Criteria
internal import Oncology

/// Compares two readers of one day by exchanging what they differ in.
struct ReaderComparison {
  private typealias Exchange = HybridReading.Exchange

  private let evaluation: CaseEvaluation
  private let first: CourseResponse
  private let second: CourseResponse
  private let date: PartialDate
  private let own: CourseResponse.TimePoint
  private let other: CourseResponse.TimePoint
  private let judged: [CourseResponse.TimePoint?]

  /// Nil where the two agree in category, targets, non-targets and what is new, or where one did not read that day.
  init?(
    _ evaluation: CaseEvaluation, _ first: CourseResponse, _ second: CourseResponse,
    _ date: PartialDate
  ) {
    guard let own = first.timePoints.last(where: { $0.date == date }),
      let other = second.timePoints.last(where: { $0.date == date }),
      own.overall != other.overall || own.rawTarget?.category != other.rawTarget?.category
        || own.nonTarget.category != other.nonTarget.category
        || own.newLesions.status != other.newLesions.status
    else { return nil }
    self.evaluation = evaluation
    self.first = first
    self.second = second
    self.date = date
    self.own = own
    self.other = other
    let hybrid = HybridReading(evaluation, first, second)
    judged = (0...Exchange.everything.rawValue).map {
      hybrid.judge(Exchange(rawValue: $0), on: date)
    }
  }

  func difference() -> ReaderDifference {
    let tried: [(ReaderDifference.Cause, Exchange)] = [
      (.targetSet, .targetSet), (.newLesion, .newLesion), (.nonTarget, .nonTarget),
      (.measurement, .measurement),
    ]
    var found = tried.compactMap { attribution($0.0, $0.1) }
    if let scans = scans() { found.append(scans) }
    return ReaderDifference(
      date: date, readers: [first.course.reader, second.course.reader],
      categories: [own.overall, other.overall], attributions: sorted(found),
      whatIfs: whatIfs(first, second) + whatIfs(second, first))
  }

  private func sorted(
    _ attributions: [ReaderDifference.Attribution]
  ) -> [ReaderDifference.Attribution] {
    let order = ReaderDifference.Cause.allCases
    return order.flatMap { cause in attributions.filter { $0.cause == cause } }
      .enumerated().sorted { left, right in
        (right.element.share ?? 0, left.offset) < (left.element.share ?? 0, right.offset)
      }.map(\.element)
  }

  // MARK: Shares

  private var isDiscordant: Bool { own.overall != other.overall }

  private func isOther(_ exchange: Exchange) -> Bool {
    isDiscordant && judged[exchange.rawValue]?.overall == other.overall
  }

  /// Weights of the mean over all orders of four exchanges: k!(3-k)!, in 24ths.
  private static let weights = [6, 2, 2, 6]

  private func mean(of part: Exchange, _ value: (Exchange) -> Int) -> Int {
    (0...Exchange.everything.rawValue).map(Exchange.init).filter { !$0.contains(part) }
      .reduce(0) { sum, others in
        let weight = Self.weights[others.rawValue.nonzeroBitCount]
        return sum + weight * (value(others.union(part)) - value(others))
      }
  }

  /// The change from nadir in thousandths; 0 where there is none.
  private func change(_ exchange: Exchange) -> Int {
    guard let change = judged[exchange.rawValue]?.fromNadir, change.reference > .zero else {
      return 0
    }
    return change.difference.tenThousandths * 1000 / change.reference.tenThousandths
  }

  private func attribution(
    _ cause: ReaderDifference.Cause, _ part: Exchange
  ) -> ReaderDifference.Attribution? {
    let facts = facts(cause)
    let share = mean(of: part) { isOther($0) ? 1 : 0 }
    let isOfSum = cause == .targetSet || cause == .measurement
    let isRelevant =
      isDiscordant || !isOfSum || own.rawTarget?.category != other.rawTarget?.category
    guard isRelevant, !facts.isEmpty || share != 0 else { return nil }
    let rest = Exchange.everything.subtracting(part)
    return ReaderDifference.Attribution(
      cause: cause, share: share,
      points: isOfSum ? mean(of: part, change) / ReaderDifference.whole : nil,
      isSufficient: isOther(part),
      isNecessary: isDiscordant && judged[rest.rawValue]?.overall == own.overall,
      facts: facts)
  }

  // MARK: What they differ in

  private func reading(_ timePoint: CourseResponse.TimePoint) -> Assessment? {
    evaluation.patientCase.assessments.first { $0.id == timePoint.id }
  }

  private func facts(_ cause: ReaderDifference.Cause) -> [Fact] {
    switch cause {
    case .targetSet: targetFacts
    case .measurement: measurementFacts
    case .newLesion: newLesionFacts
    case .nonTarget: nonTargetFacts
    case .scans: []
    }
  }

  private var commonTargets: [String] {
    let others = Set(second.course.targets.map(\.id))
    return first.course.targets.map(\.id).filter { others.contains($0) }
  }

  private var targetFacts: [Fact] {
    let common = Set(commonTargets)
    let onlyFirst = first.course.targets.map(\.id).filter { !common.contains($0) }
    let onlySecond = second.course.targets.map(\.id).filter { !common.contains($0) }
    guard !onlyFirst.isEmpty || !onlySecond.isEmpty else { return [] }
    return [
      .lesions("only \(first.course.reader)", onlyFirst),
      .lesions("only \(second.course.reader)", onlySecond),
    ]
  }

  /// The sizes of common targets that differ, the largest difference first.
  private var measurementFacts: [Fact] {
    func size(_ response: CourseResponse, _ point: CourseResponse.TimePoint, _ id: String)
      -> Length?
    {
      guard let place = response.course.targets.firstIndex(where: { $0.id == id }) else {
        return nil
      }
      return point.sum?.contributions[place]
    }
    let changes = commonTargets.compactMap { id -> (String, Change)? in
      guard let mine = size(first, own, id), let theirs = size(second, other, id),
        mine != theirs
      else { return nil }
      return (id, Change(from: mine, to: theirs))
    }
    return changes.sorted {
      abs($1.1.difference.tenThousandths) < abs($0.1.difference.tenThousandths)
    }.map { .change($0.0, $0.1) }
  }

  private var newLesionFacts: [Fact] {
    let mine = own.newLesions
    let theirs = other.newLesions
    guard mine.status != theirs.status || mine.unequivocal != theirs.unequivocal else { return [] }
    let onlyFirst = mine.unequivocal.filter { !theirs.unequivocal.contains($0) }
    let onlySecond = theirs.unequivocal.filter { !mine.unequivocal.contains($0) }
    return [
      .word(first.course.reader, mine.status.rawValue),
      .word(second.course.reader, theirs.status.rawValue),
      .lesions("new for \(first.course.reader) only", onlyFirst),
      .lesions("new for \(second.course.reader) only", onlySecond),
    ]
  }

  private var nonTargetFacts: [Fact] {
    guard own.nonTarget.category != other.nonTarget.category else { return [] }
    return [
      .word(first.course.reader, own.nonTarget.category?.rawValue ?? ""),
      .word(second.course.reader, other.nonTarget.category?.rawValue ?? ""),
    ]
  }

  /// Other scans cannot be exchanged: nobody knows what a reader would have seen on them.
  private func scans() -> ReaderDifference.Attribution? {
    let mine = Set(reading(own)?.studies ?? [])
    let theirs = Set(reading(other)?.studies ?? [])
    guard mine != theirs, !mine.isEmpty, !theirs.isEmpty else { return nil }
    return ReaderDifference.Attribution(
      cause: .scans, share: nil, points: nil, isSufficient: false, isNecessary: false,
      facts: [
        .lesions("only \(first.course.reader)", mine.subtracting(theirs).sorted()),
        .lesions("only \(second.course.reader)", theirs.subtracting(mine).sorted()),
      ])
  }

  // MARK: What if

  private func whatIfs(
    _ mine: CourseResponse, _ theirs: CourseResponse
  ) -> [ReaderDifference.WhatIf] {
    let hybrid = HybridReading(evaluation, mine, theirs)
    let common = Set(commonTargets)
    return ReaderDifference.WhatIf.Change.allCases.map { change in
      let point =
        switch change {
        case .otherTargetSet: hybrid.judge(.targetSet, on: date)
        case .commonTargetSet: hybrid.judge([], targets: common, on: date)
        case .otherMeasurements: hybrid.judge(.measurement, on: date)
        case .otherNewLesions: hybrid.judge(.newLesion, on: date)
        case .otherNonTargets: hybrid.judge(.nonTarget, on: date)
        }
      return ReaderDifference.WhatIf(
        reader: mine.course.reader, change: change, category: point?.overall,
        fromNadir: point?.fromNadir)
    }
  }
}
