import Criteria
import Testing

/// The best overall response (solid-rules 1.8; RECIST 1.1, table 3, section 4.6).
@Suite("R11-C: best overall response") struct BestResponseTests {
  typealias Step = BestOverallResponse.Step

  /// Categories on days since the start, and the best of them.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let steps: [Step]
    let confirmed: RECISTCategory
    let unconfirmed: RECISTCategory
    var testDescription: String {
      let sequence = steps.map { "\($0.day) \($0.category.rawValue)" }.joined(separator: ", ")
      return "\(id) \(sequence)"
    }

    init(
      _ id: String, _ steps: [(Int, RECISTCategory)], _ confirmed: RECISTCategory,
      _ unconfirmed: RECISTCategory
    ) {
      self.id = id
      self.steps = steps.map { Step(day: $0.0, category: $0.1) }
      self.confirmed = confirmed
      self.unconfirmed = unconfirmed
    }
  }

  static let table: [Row] = [
    Row("C-1", [(56, .cr), (84, .cr)], .cr, .cr),
    Row("C-2", [(56, .cr), (83, .cr)], .sd, .cr),
    Row("C-3", [(56, .cr), (70, .cr), (98, .cr)], .cr, .cr),
    Row("C-4", [(56, .pr), (84, .pr)], .pr, .pr),
    Row("C-5", [(56, .pr), (83, .pr)], .sd, .pr),
    Row("C-6", [(56, .pr), (112, .cr)], .pr, .cr),
    Row("C-7", [(56, .pr), (112, .sd), (168, .pr)], .sd, .pr),
    Row("C-8", [(56, .pr), (112, .ne), (168, .pr)], .pr, .pr),
    Row("C-9", [(56, .pr), (98, .ne), (140, .ne), (182, .pr)], .sd, .pr),
    Row("C-10", [(56, .pr), (112, .pd)], .sd, .pr),
    Row("C-11", [(35, .pr), (63, .pd)], .pd, .pr),
    Row("C-12", [(35, .pr)], .ne, .pr),
    Row("C-13", [(35, .sd), (63, .pd)], .pd, .pd),
    Row("C-14", [(42, .sd), (84, .pd)], .sd, .sd),
    Row("C-15", [(41, .sd), (84, .pd)], .pd, .pd),
    Row("C-16", [(41, .sd)], .ne, .ne),
    Row("C-17", [(56, .pd), (112, .pr), (168, .pr)], .pd, .pd),
    Row("C-18", [(56, .cr), (112, .pd)], .sd, .cr),
    Row("C-19", [(35, .cr), (63, .ne)], .ne, .cr),
    Row("C-20", [(56, .sd), (112, .pr), (168, .pr)], .pr, .pr),
    Row("C-21", [(56, .nn), (112, .pd)], .nn, .nn),
    Row("C-22", [(56, .pr), (112, .pr), (168, .cr), (224, .cr)], .cr, .cr),
  ]

  /// Table 3 as published, where a category has to be confirmed.
  static let published: [Row] = [
    Row("table 3 CR, CR", [(56, .cr), (112, .cr)], .cr, .cr),
    Row("table 3 CR, SD", [(56, .cr), (112, .sd)], .sd, .cr),
    Row("table 3 CR, SD early", [(28, .cr), (41, .sd)], .ne, .cr),
    Row("table 3 CR, PD", [(56, .cr), (112, .pd)], .sd, .cr),
    Row("table 3 CR, PD early", [(28, .cr), (56, .pd)], .pd, .cr),
    Row("table 3 CR, NE", [(56, .cr), (112, .ne)], .sd, .cr),
    Row("table 3 CR, NE early", [(28, .cr), (56, .ne)], .ne, .cr),
    Row("table 3 PR, CR", [(56, .pr), (112, .cr)], .pr, .cr),
    Row("table 3 PR, PR", [(56, .pr), (112, .pr)], .pr, .pr),
    Row("table 3 PR, SD", [(56, .pr), (112, .sd)], .sd, .pr),
    Row("table 3 PR, PD", [(56, .pr), (112, .pd)], .sd, .pr),
    Row("table 3 PR, PD early", [(28, .pr), (56, .pd)], .pd, .pr),
    Row("table 3 PR, NE", [(56, .pr), (112, .ne)], .sd, .pr),
    Row("table 3 PR, NE early", [(28, .pr), (56, .ne)], .ne, .pr),
    Row("table 3 NE, NE", [(56, .ne), (112, .ne)], .ne, .ne),
  ]

  static let rules: [Row] = [
    Row("R11-C-2 28 days", [(42, .pr), (70, .pr)], .pr, .pr),
    Row("R11-C-2 29 days", [(42, .pr), (71, .pr)], .pr, .pr),
    Row("R11-C-2 the first that is late enough", [(56, .pr), (83, .pr), (84, .pr)], .pr, .pr),
    Row("R11-C-3 one day of 42", [(42, .sd)], .sd, .sd),
    Row("R11-C-3 one day of 43", [(43, .sd)], .sd, .sd),
    Row("R11-C-4 CR, NE, CR", [(56, .cr), (84, .ne), (112, .cr)], .cr, .cr),
    Row("R11-C-4 CR, PR, CR", [(56, .cr), (84, .pr), (112, .cr)], .pr, .cr),
    Row(
      "R11-C-4 two NE, then again", [(56, .pr), (84, .ne), (98, .ne), (112, .pr), (140, .pr)], .pr,
      .pr),
    Row("R11-C-6 PD ends it", [(56, .sd), (84, .pd), (112, .cr), (140, .cr)], .sd, .sd),
    Row("R11-C-6 SD before NON-CR/NON-PD", [(56, .nn), (84, .sd)], .sd, .sd),
    Row("R11-C-6 NON-CR/NON-PD before PD", [(42, .nn), (84, .pd)], .nn, .nn),
    Row("R11-C-3 NON-CR/NON-PD too early", [(41, .nn), (84, .pd)], .pd, .pd),
    Row("R11-C-6 PD before NE", [(28, .ne), (56, .pd)], .pd, .pd),
    Row("R11-C-7 at 42 days", [(42, .pr)], .sd, .pr),
    Row("R11-C-7 at 41 days", [(41, .cr)], .ne, .cr),
    Row("R11-O-2 NED", [(56, .ned), (112, .ned)], .ned, .ned),
    Row("R11-O-2 NED, then new", [(56, .ned), (112, .pd)], .pd, .pd),
    Row("R11-O-6 nothing", [], .ne, .ne),
  ]

  @Test("R11-C-1 to R11-C-7: table C-1 to C-22", arguments: table)
  func ofTheTable(_ row: Row) {
    let best = BestOverallResponse(row.steps, settings: Settings())
    #expect(best.confirmed == row.confirmed)
    #expect(best.unconfirmed == row.unconfirmed)
  }

  @Test("R11-C: table 3 as published", arguments: published)
  func asPublished(_ row: Row) {
    let best = BestOverallResponse(row.steps, settings: Settings())
    #expect(best.confirmed == row.confirmed)
    #expect(best.unconfirmed == row.unconfirmed)
  }

  @Test("R11-C-2, R11-C-3, R11-C-4, R11-C-6, R11-C-7: limits", arguments: rules)
  func atTheLimits(_ row: Row) {
    let best = BestOverallResponse(row.steps, settings: Settings())
    #expect(best.confirmed == row.confirmed)
    #expect(best.unconfirmed == row.unconfirmed)
  }
}
