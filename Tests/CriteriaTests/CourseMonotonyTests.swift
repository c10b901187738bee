import Criteria
import Oncology
import Testing

/// What one finding can do to the category of its time point, with the history before it as it is
/// (solid-rules 0.6 and section 1).
@Suite("RECIST 1.1: one finding changed") struct CourseMonotonyTests {
  /// CR, PR, SD and PD from best to worst; nil for NE, which compares with nothing.
  private static func rank(_ category: RECISTCategory) -> Int? {
    [.cr, .pr, .sd, .pd].firstIndex(of: category)
  }

  /// The category of the last time point before and after a change to one of its targets.
  private static func categories(
    _ judged: CoursePropertyTests.Judged, _ change: (TargetFinding?) -> TargetFinding?
  ) -> (before: RECISTCategory, after: RECISTCategory)? {
    var course = judged.course
    guard let last = course.followUps.indices.last, let target = course.targets.first,
      let before = judged.response.timePoints.last
    else { return nil }
    course.followUps[last].targets[target.id] = change(course.followUps[last].targets[target.id])
    let response = CourseResponse(course, settings: judged.settings)
    return response.timePoints.last.map { (before.overall, $0.overall) }
  }

  @Test("A larger target never betters the category of its time point")
  func larger() {
    var generated = Generated(seed: 31)
    var worsened = 0
    for judged in CoursePropertyTests.all {
      let growth = generated.length()
      let changed = Self.categories(judged) { finding in
        if case .measured(let size) = finding { return .measured(size + growth) }
        return finding
      }
      guard let changed, let before = Self.rank(changed.before),
        let after = Self.rank(changed.after)
      else { continue }
      #expect(after >= before, "\(changed)")
      if after > before { worsened += 1 }
    }
    #expect(worsened > 30)
  }

  @Test("R11-T-NE: a target's finding taken away leaves NE, or the PD that it was")
  func removed() {
    for judged in CoursePropertyTests.all {
      guard let changed = Self.categories(judged, { _ in nil }) else { continue }
      let isStillPD = changed.before == .pd && changed.after == .pd
      #expect(changed.after == .ne || isStillPD, "\(changed)")
    }
  }
}
