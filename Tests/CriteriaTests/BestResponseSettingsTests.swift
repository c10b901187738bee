import Criteria
import Testing

/// What the settings of the best overall response change (solid-rules 1.8 and 10).
@Suite("R11-C: settings and dates of the best response") struct BestResponseSettingsTests {
  typealias Step = BestOverallResponse.Step

  private static func best(
    _ steps: [(Int, RECISTCategory)], _ change: (inout Settings) -> Void = { _ in }
  ) -> BestOverallResponse {
    var settings = Settings()
    change(&settings)
    return BestOverallResponse(
      steps.map { Step(day: $0.0, category: $0.1) }, settings: settings)
  }

  @Test("C-7, R11-C-4: acceptSDBetween lets SD stand between two PR")
  func acceptSDBetween() {
    let steps: [(Int, RECISTCategory)] = [(56, .pr), (112, .sd), (168, .pr)]
    #expect(Self.best(steps).confirmed == .sd)
    #expect(Self.best(steps) { $0.acceptSDBetween = true }.confirmed == .pr)
  }

  @Test("R11-C-4: acceptSDBetween is about PR; SD between two CR confirms no CR")
  func acceptSDBetweenCR() {
    let best = Self.best([(56, .cr), (112, .sd), (168, .cr)]) { $0.acceptSDBetween = true }
    #expect(best.confirmed == .pr)
  }

  @Test("R11-C-4: maxNEBetween", arguments: [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 2)])
  func maxNEBetween(_ missing: Int, _ allowed: Int) {
    let between = (0..<missing).map { (70 + 14 * $0, RECISTCategory.ne) }
    let best = Self.best([(56, .pr)] + between + [(140, .pr)]) { $0.maxNEBetween = allowed }
    #expect(best.confirmed == (missing <= allowed ? .pr : .sd))
  }

  @Test("R11-C-2: confirmGapDays", arguments: [(27, 28), (28, 28), (28, 29), (55, 56), (56, 56)])
  func confirmGapDays(_ apart: Int, _ least: Int) {
    let best = Self.best([(56, .pr), (56 + apart, .pr)]) { $0.confirmGapDays = least }
    #expect(best.confirmed == (apart >= least ? .pr : .sd))
  }

  @Test("R11-C-3: sdMinDays", arguments: [(55, 56), (56, 56), (57, 56)])
  func sdMinDays(_ day: Int, _ least: Int) {
    let best = Self.best([(day, .sd)]) { $0.sdMinDays = least }
    #expect(best.confirmed == (day >= least ? .sd : .ne))
  }

  @Test("R11-D-1: the response dates from the first that was confirmed, not the confirming one")
  func steps() {
    let confirmed = Self.best([(28, .sd), (56, .pr), (83, .pr), (84, .pr)])
    #expect(confirmed.responseStep == 1)
    #expect(confirmed.confirmationStep == 3)
    let interrupted = Self.best([(56, .pr), (112, .sd), (168, .pr), (196, .pr)])
    #expect(interrupted.responseStep == 2)
    #expect(interrupted.confirmationStep == 3)
    let none = Self.best([(56, .pr)])
    #expect(none.responseStep == nil)
    #expect(none.confirmationStep == nil)
  }

  @Test("R11-D-1: a confirmed CR dates from the PR before it, whichever was first")
  func stepsOfCompleteResponse() {
    let best = Self.best([(56, .pr), (112, .pr), (168, .cr), (224, .cr)])
    #expect(best.responseStep == 0)
    #expect(best.confirmationStep == 3)
    let interrupted = Self.best([(56, .pr), (112, .sd), (168, .cr), (224, .cr)])
    #expect(interrupted.responseStep == 2)
    #expect(interrupted.confirmationStep == 3)
  }

  @Test("R11-C-1: without confirmation the first response counts")
  func confirmResponse() {
    let best = Self.best([(28, .sd), (56, .pr), (84, .pd)]) { $0.confirmResponse = false }
    #expect(best.unconfirmed == .pr)
    #expect(best.responseStep == 1)
  }
}
