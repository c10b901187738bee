import Criteria
import Oncology
import Testing

/// Targets that were treated locally during the line (solid-rules 1.3, R11-S-7; 1.8, R11-C-6).
@Suite("R11-S-7, R11-C-6: local treatment of a target") struct LocalTreatmentTests {
  /// A case with two targets, of which T1 is treated on a day.
  private static func builder(_ treated: String, _ kind: LocalTreatment.Kind) -> CaseBuilder {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(60), "T2": .size(40)])
    builder.visit(date(35), ["T1": .size(60), "T2": .size(40)])
    builder.visit(date(63), ["T1": .absent, "T2": .size(40)])
    builder.treat(["T1"], treated, kind)
    return builder
  }

  @Test(
    "R11-S-7: resected, it is not evaluable and fakes no response",
    arguments: [
      LocalTreatment.Kind.surgery, .radiotherapy, .ablation, .embolisation, .other,
    ])
  func notEvaluable(_ kind: LocalTreatment.Kind) throws {
    let response = try Self.builder(date(40), kind).response()
    #expect(response.categories == [.sd, .ne])
    #expect(try response.timePoint(1).sum?.missing == ["T1"])
    #expect(try response.timePoint(1).nadir == mm(100))
    #expect(try response.rules(1).contains("R11-S-7"))
    #expect(try !response.rules(0).contains("R11-S-7"))
  }

  @Test(
    "R11-S-7: from the day of the treatment on",
    arguments: [
      (-12, [RECISTCategory.sd, .pr]), (-11, [.ne, .ne]), (35, [RECISTCategory.ne, .ne]),
      (36, [.sd, .ne]), (63, [.sd, .ne]), (64, [.sd, .pr]),
    ])
  func fromItsDay(_ day: Int, _ expected: [RECISTCategory]) throws {
    #expect(try Self.builder(date(day), .surgery).response().categories == expected)
  }

  @Test("R11-S-7: treated before the baseline it is measured like any other")
  func beforeBaseline() throws {
    let response = try Self.builder("2023-06-01", .radiotherapy).response()
    #expect(response.categories == [.sd, .pr])
  }

  @Test("R11-S-7: the treatment of another lesion changes nothing")
  func otherLesion() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(60), "N1": .present])
    builder.visit(date(63), ["T1": .size(30), "N1": .present])
    builder.treat(["N1"], date(20), .radiotherapy)
    #expect(try builder.response().categories == [.pr])
  }

  @Test("R11-C-6: assessments after it do not count for the best response")
  func bestResponse() throws {
    var builder = Self.builder(date(40), .radiotherapy)
    builder.visit(date(91), ["T1": .absent, "T2": .size(40), "X1": .size(12)])
    let response = try builder.response()
    #expect(response.categories == [.sd, .ne, .pd])
    #expect(response.best.confirmed == .ne)
    #expect(response.progressionDate == day(date(91)))
  }
}
