import Criteria
import Oncology
import Testing

/// After an overall complete response there is only CR, PD and NE (solid-rules R11-O-7, R11-L-6; 8,
/// rows 2 and 3).
@Suite("R11-O-7, R11-L-6: after a complete response") struct AfterCompleteResponseTests {
  /// One visit of a case with a liver target T1 of 50 mm and a bone non-target N1 at baseline.
  struct Visit: Sendable {
    let day: Int
    let findings: [String: Finding]
    var word: Assessment.NewLesions?

    /// Everything gone.
    static func gone(_ day: Int) -> Visit { Visit(day: day, findings: [:]) }
    /// T1 back with a size whose growth from 0 is no progression by the sum.
    static func back(_ day: Int) -> Visit { Visit(day: day, findings: ["T1": .size(4)]) }
    /// T1 not examined.
    static func missed(_ day: Int) -> Visit { Visit(day: day, findings: ["T1": .notDone]) }
    /// Something else found.
    static func seen(_ day: Int, _ findings: [String: Finding]) -> Visit {
      Visit(day: day, findings: findings)
    }
  }

  /// Visits, their categories and whether the complete responses are doubted.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let visits: [Visit]
    let categories: [RECISTCategory]
    let doubted: [Int]
    let best: RECISTCategory
    var testDescription: String { "R11-O-7 \(name)" }

    init(
      _ name: String, _ visits: [Visit], _ categories: [RECISTCategory], doubted: [Int] = [],
      best: RECISTCategory
    ) {
      self.name = name
      self.visits = visits
      self.categories = categories
      self.doubted = doubted
      self.best = best
    }

    func response() throws -> CourseResponse {
      var builder = CaseBuilder()
      builder.lesion("T1", "liver")
      builder.lesion("N1", "bone")
      builder.visit("2023-12-20", ["T1": .size(50), "N1": .present])
      for visit in visits {
        let findings = ["T1": .absent, "N1": .absent].merging(visit.findings) { $1 }
        builder.visit(date(visit.day), findings, newLesions: visit.word ?? .no)
      }
      return try builder.response()
    }
  }

  static let rows: [Row] = [
    Row("unconfirmed, then PR", [.gone(56), .back(84)], [.cr, .pr], doubted: [0], best: .pr),
    Row("confirmed, then PR", [.gone(56), .gone(84), .back(112)], [.cr, .cr, .pd], best: .cr),
    Row(
      "27 days apart, then PR", [.gone(56), .gone(83), .back(112)], [.cr, .cr, .pr],
      doubted: [0, 1], best: .pr),
    Row(
      "R11-C-4 confirmed over one NE", [.gone(56), .missed(84), .gone(112), .back(140)],
      [.cr, .ne, .cr, .pd], best: .cr),
    Row(
      "R11-C-4 two NE confirm nothing",
      [.gone(56), .missed(84), .missed(112), .gone(140), .back(168)],
      [.cr, .ne, .ne, .cr, .pr], doubted: [0, 3], best: .pr),
    Row(
      "unconfirmed, NE, then PR", [.gone(56), .missed(84), .back(112)], [.cr, .ne, .pr],
      doubted: [0], best: .pr),
    Row(
      "confirmed, NE, then PR", [.gone(56), .gone(84), .missed(112), .back(140)],
      [.cr, .cr, .ne, .pd], best: .cr),
    Row(
      "unconfirmed, then a non-target", [.gone(56), .seen(84, ["N1": .present])], [.cr, .pr],
      doubted: [0], best: .pr),
    Row(
      "confirmed, then a non-target", [.gone(56), .gone(84), .seen(112, ["N1": .present])],
      [.cr, .cr, .pd], best: .cr),
    Row(
      "a doubted CR confirms no later one", [.gone(56), .back(84), .gone(112), .back(140)],
      [.cr, .pr, .cr, .pr], doubted: [0, 2], best: .pr),
    Row(
      "doubted, then confirmed anew",
      [.gone(56), .back(84), .gone(112), .gone(140), .back(168)],
      [.cr, .pr, .cr, .cr, .pd], doubted: [0], best: .cr),
    Row(
      "after PD neither confirmed by nor doubting what was before",
      [
        .gone(56), .gone(84), .seen(112, ["X1": .size(9)]), .gone(140), .back(168),
      ], [.cr, .cr, .pd, .cr, .pr], doubted: [3], best: .cr),
    Row(
      "only the sum rule", [.gone(56), .seen(84, ["T1": .size(5)])], [.cr, .pd], best: .sd),
    Row("a new lesion", [.gone(56), .seen(84, ["X1": .size(6)])], [.cr, .pd], best: .sd),
    Row(
      "R11-N-NE nothing came back", [.gone(56), .gone(84), .seen(112, ["N1": .notDone])],
      [.cr, .cr, .ne], best: .cr),
    Row(
      "R11-N-NE nothing came back, unconfirmed",
      [.gone(56), .seen(84, ["N1": .notDone]), .gone(112)], [.cr, .ne, .cr], best: .cr),
  ]

  @Test("R11-O-7, R11-L-6: what comes back after CR", arguments: rows)
  func whatComesBack(_ row: Row) throws {
    let response = try row.response()
    #expect(response.categories == row.categories)
    let doubted = response.timePoints.indices.filter {
      response.timePoints[$0].notes.contains(.completeResponseDoubted)
    }
    #expect(doubted == row.doubted)
    #expect(response.best.confirmed == row.best)
  }

  @Test("R11-O-7: no category of an earlier time point is rewritten", arguments: rows)
  func nothingIsRewritten(_ row: Row) throws {
    let all = try row.response().categories
    for count in row.visits.indices {
      let known = Row("", Array(row.visits[..<count]), [], best: .ne)
      #expect(try known.response().categories == Array(all[..<count]))
    }
  }

  @Test("R11-O-7: rules and literal categories are named")
  func evidence() throws {
    let unconfirmed = try Row("", [.gone(56), .back(84)], [], best: .pr).response()
    #expect(try unconfirmed.rules(1).contains("R11-O-7"))
    #expect(unconfirmed.best.unconfirmed == .pr)
    let confirmed = try Row("", [.gone(56), .gone(84), .back(112)], [], best: .cr).response()
    #expect(try confirmed.rules(2).contains("R11-L-6"))
    #expect(try confirmed.timePoint(2).literal == .pr)
    #expect(confirmed.progressionDate == day(date(112)))
  }

  @Test("R11-O-7: a doubt is marked once")
  func markedOnce() throws {
    let visits: [Visit] = [.gone(56), .back(84), .gone(112), .back(140)]
    let response = try Row("", visits, [], best: .pr).response()
    #expect(try response.timePoint(0).notes == [.completeResponseDoubted])
  }

  @Test("R11-N-MK: a marker that rises after CR is no progression")
  func marker() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    for (count, amount) in [(0, "9"), (56, "2"), (84, "2"), (112, "9"), (140, "2")] {
      if count > 0 { builder.visit(date(count), ["T1": .absent]) }
      builder.marker(date(count), amount)
    }
    let response = try builder.response()
    #expect(response.categories == [.cr, .cr, .ne, .cr])
    #expect(response.progressionDate == nil)
    #expect(response.best.confirmed == .cr)
  }

  @Test("R11-N-MK: nor is it where the reader says that all is gone")
  func markerBesideTheWord() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50), "N1": .present])
    for (count, amount) in [(0, "9"), (56, "2"), (84, "2"), (112, "9")] {
      if count > 0 { builder.visit(date(count), ["T1": .absent], nonTarget: .complete) }
      builder.marker(date(count), amount)
    }
    #expect(try builder.response().categories == [.cr, .cr, .ne])
  }

  @Test("R11-L-2, R11-O-3: an equivocal lesion after CR is no progression", arguments: [1, 2])
  func equivocal(_ completeResponses: Int) throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    for place in 1...completeResponses { builder.visit(date(28 + 28 * place), ["T1": .absent]) }
    builder.visit(
      "2024-06-03", ["T1": .absent, "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit("2024-07-29", ["T1": .absent, "X1": .absent])
    let response = try builder.response()
    let complete = [RECISTCategory](repeating: .cr, count: completeResponses)
    #expect(response.categories == complete + [.ne, .cr])
    let notes = try response.timePoint(completeResponses).notes
    #expect(notes == [.equivocalLesion, .completeResponsePending])
    #expect(response.best.confirmed == .cr)
  }

  @Test("Table 2, R11-O-7: disease that is not measured has no PR")
  func nonTargetOnly() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["N1": .present])
    builder.visit(date(56), ["N1": .absent])
    builder.visit(date(84), ["N1": .present])
    let unconfirmed = try builder.response()
    #expect(unconfirmed.categories == [.cr, .nn])
    #expect(try unconfirmed.timePoint(0).notes == [.completeResponseDoubted])
    #expect(unconfirmed.best.confirmed == .nn)
    #expect(unconfirmed.best.unconfirmed == .nn)
  }

  @Test("R11-O-7: confirmed CR of disease that is not measured, then back: PD")
  func nonTargetOnlyConfirmed() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["N1": .present])
    builder.visit(date(56), ["N1": .absent])
    builder.visit(date(84), ["N1": .absent])
    builder.visit(date(112), [:], nonTarget: .persisting)
    #expect(try builder.response().categories == [.cr, .cr, .pd])
  }
}
