import Criteria
import Oncology
import Testing

/// What holds of every course (solid-rules 0.6 and section 1).
@Suite("RECIST 1.1: properties of courses") struct CoursePropertyTests {
  /// A course, how it is judged, and the judgement.
  struct Judged: Sendable {
    let course: SolidCourse
    let settings: Settings
    let response: CourseResponse
  }

  /// Two thousand courses, made up and judged once.
  static let all: [Judged] = {
    var generated = Generated(seed: 21)
    return (0..<2_000).map { _ in
      let course = generated.course()
      let settings = settings(&generated)
      return Judged(
        course: course, settings: settings, response: CourseResponse(course, settings: settings))
    }
  }()

  private static func settings(_ generated: inout Generated) -> Settings {
    var settings = Settings()
    settings.keepResponse = generated.one(of: Settings.KeepResponse.allCases)
    settings.acceptSDBetween = generated.happens(oneIn: 2)
    settings.confirmResponse = generated.happens(oneIn: 2)
    return settings
  }

  @Test("0.6: one category for each time point, of those that it can have")
  func totality() {
    var seen: Set<RECISTCategory> = []
    for judged in Self.all {
      let course = judged.course
      #expect(judged.response.timePoints.map(\.id) == course.followUps.map(\.id))
      for point in judged.response.timePoints {
        seen.insert(point.overall)
        let never: Set<RECISTCategory> =
          course.targets.isEmpty ? [.pr, .sd] : [.nn, .ned]
        #expect(!never.contains(point.overall), "\(point.overall)")
        #expect(!point.evidence.isEmpty)
        #expect((point.rawTarget == nil) == course.targets.isEmpty)
      }
    }
    #expect(seen == Set(RECISTCategory.allCases))
  }

  @Test("R11-L-1, R11-N-PD, R11-T-PD: PD by any part is PD")
  func progression() {
    for response in Self.all.map(\.response) {
      for point in response.timePoints {
        let isPart =
          point.rawTarget?.category == .pd || point.nonTarget.category == .pd
          || point.newLesions.status == .yes
        let isBack = point.evidence.contains { $0.rule == "R11-L-6" }
        #expect((point.overall == .pd) == (isPart || isBack))
      }
      let first = response.timePoints.first { $0.overall == .pd }
      #expect((response.progressionDate == nil) == (first == nil))
      if let first, let date = response.progressionDate {
        #expect(date <= first.scans.upperBound)
      }
    }
  }

  @Test("R11-O-7: after CR there is CR, PD or NE, or a doubt")
  func afterCompleteResponse() {
    var doubts = 0
    for response in Self.all.map(\.response) {
      var last: CourseResponse.TimePoint?
      for point in response.timePoints {
        if let last, last.overall == .cr, ![.cr, .pd, .ne].contains(point.overall) {
          #expect(last.notes.contains(.completeResponseDoubted))
          doubts += 1
        }
        if point.overall != .ne { last = point }
      }
    }
    #expect(doubts > 10)
  }

  /// Leaving out a time point at which a target was missing changes no later nadir.
  @Test("R11-S-6: only complete sums change the nadir")
  func nadir() {
    for judged in Self.all {
      var complete = judged.course
      complete.followUps.removeAll { TargetSum(judged.course.targets, $0.targets).complete == nil }
      let kept = CourseResponse(complete, settings: judged.settings)
      let ids = Set(kept.timePoints.map(\.id))
      let same = judged.response.timePoints.filter { ids.contains($0.id) }
      #expect(same.map(\.nadir) == kept.timePoints.map(\.nadir))
      #expect(same.map(\.rawTarget) == kept.timePoints.map(\.rawTarget))
    }
  }

  /// The nadir is the smallest complete sum before: it never rises and never looks ahead.
  @Test("R11-S-6: the nadir never rises, and no later visit changes what was judged")
  func pastOnly() {
    var generated = Generated(seed: 25)
    for judged in Self.all {
      let points = judged.response.timePoints
      let nadirs = points.compactMap(\.nadir)
      #expect(zip(nadirs, nadirs.dropFirst()).allSatisfy { $0 >= $1 })
      var known = judged.course
      known.followUps = Array(known.followUps.prefix(generated.number(0...8)))
      let part = CourseResponse(known, settings: judged.settings).timePoints
      #expect(part.map(\.overall) == points.prefix(part.count).map(\.overall))
    }
  }

  @Test("R11-C-6: nothing after the first progression changes the best response")
  func best() {
    var generated = Generated(seed: 26)
    for _ in 0..<2_000 {
      let steps = (0..<generated.number(0...8)).map { place in
        BestOverallResponse.Step(
          day: 28 * (place + 1), category: generated.one(of: [.cr, .pr, .sd, .pd, .ne, .sd]))
      }
      let settings = Self.settings(&generated)
      let best = BestOverallResponse(steps, settings: settings)
      let end = steps.firstIndex { $0.category == .pd }
      let cut = BestOverallResponse(
        end.map { Array(steps[...$0]) } ?? steps, settings: settings)
      #expect(best == cut)
      let order: [RECISTCategory] = [.cr, .pr, .sd, .nn, .pd, .ne]
      let confirmed = order.firstIndex(of: best.confirmed) ?? -1
      let unconfirmed = order.firstIndex(of: best.unconfirmed) ?? -1
      #expect(confirmed >= unconfirmed && unconfirmed >= 0)
    }
  }

  @Test("A4-1: the order in which a case lists its parts does not matter")
  func orderOfTheCase() throws {
    var generated = Generated(seed: 27)
    for _ in 0..<200 {
      var builder = Self.generatedCase(&generated)
      let first = try builder.response()
      generated.shuffle(&builder)
      let second = try builder.response()
      #expect(first.categories == second.categories)
      #expect(first.rawTargets == second.rawTargets)
      #expect(first.timePoints.map(\.nadir) == second.timePoints.map(\.nadir))
      #expect(first.best == second.best)
      #expect(first.progressionDate == second.progressionDate)
    }
  }

  private static func generatedCase(_ generated: inout Generated) -> CaseBuilder {
    var builder = CaseBuilder()
    builder.lesion("T2", isNode: true)
    for place in 0...generated.number(1...6) {
      var findings: [String: Finding] = [
        "T1": Finding(longest: generated.length()), "T2": Finding(shortAxis: generated.length()),
        "N1": generated.one(of: [.present, .absent, .notDone]),
      ]
      if generated.happens(oneIn: 6) { findings["T1"] = nil }
      if place > 0, generated.happens(oneIn: 8) {
        findings["X1"] = Finding(
          longest: generated.length(), newness: generated.one(of: [nil, .equivocal, .unequivocal]))
      }
      builder.marker(date(56 * place - 14), String(generated.number(1...9)))
      builder.visit(date(56 * place - 7), findings)
    }
    return builder
  }
}
