import Criteria
import Oncology
import Testing

/// Nodes alone that grow again after a complete response (solid-rules 8, row 3; R11-L-5).
///
/// Equivocal until one has grown by 5 mm or reached 15 mm; then it is back (R11-L-6).
@Suite("R11-L-5, R11-L-6: nodes after a complete response") struct NodesAfterCompleteResponseTests {
  /// A node's short axis after two complete responses 28 days apart with 9 mm.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let axis: String
    let category: RECISTCategory
    var testDescription: String { "R11-L-5 \(id) 9 to \(axis) mm" }

    init(_ id: String, _ axis: String, _ category: RECISTCategory) {
      self.id = id
      self.axis = axis
      self.category = category
    }
  }

  static let rows: [Row] = [
    Row("T1", "9.9999", .cr), Row("T1", "10", .ne), Row("T1", "11", .ne),
    Row("T1", "13.9999", .ne), Row("T1", "14", .pd), Row("T1", "16", .pd),
    Row("N1", "9.9999", .cr), Row("N1", "10", .ne), Row("N1", "11", .ne),
    Row("N1", "13.9999", .ne), Row("N1", "14", .pd), Row("N1", "15", .pd),
  ]

  private static func builder(_ id: String, _ axis: Finding, others: Finding = .absent)
    -> CaseBuilder
  {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T2": .size(50), id: .axis(20)])
    builder.visit(date(56), ["T2": .absent, id: .axis(9)])
    builder.visit(date(84), ["T2": .absent, id: .axis(9)])
    builder.visit(date(112), ["T2": others, id: axis])
    return builder
  }

  @Test("R11-L-5, R11-L-6: a node alone", arguments: rows)
  func nodeAlone(_ row: Row) throws {
    let response = try Self.builder(row.id, .axis(row.axis)).response()
    #expect(response.categories == [.cr, .cr, row.category])
    let isOpen = row.category == .ne
    let notes: [OverallResponse.Note] = isOpen ? [.equivocalLesion, .completeResponsePending] : []
    #expect(try response.timePoint(2).notes == notes)
    #expect(try response.rules(2).contains("R11-L-5") == isOpen)
  }

  @Test("R11-L-6: beside something else that is back a node is back too", arguments: ["T1", "N1"])
  func notAlone(_ id: String) throws {
    let response = try Self.builder(id, .axis(11), others: .size(2)).response()
    #expect(response.categories == [.cr, .cr, .pd])
  }

  @Test("R11-L-5: a node that had vanished altogether has grown by more than 5 mm")
  func vanished() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T2": .size(50), "N1": .axis(20)])
    for count in [56, 84] { builder.visit(date(count), ["T2": .absent, "N1": .absent]) }
    builder.visit(date(112), ["T2": .absent, "N1": .axis(11)])
    #expect(try builder.response().categories == [.cr, .cr, .pd])
  }

  @Test("R11-L-5: growth counts from the smallest size")
  func fromTheSmallest() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T2": .size(50), "N1": .axis(20)])
    for (count, axis) in [(56, 9), (84, 6), (112, 9), (140, 11)] {
      builder.visit(date(count), ["T2": .absent, "N1": .axis(axis)])
    }
    #expect(try builder.response().categories == [.cr, .cr, .cr, .pd])
  }

  @Test(
    "R11-L-5: from 15 mm on no node is small",
    arguments: [("14.9999", RECISTCategory.ne), ("15", .pd)])
  func large(_ axis: String, _ expected: RECISTCategory) throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T2": .size(50), "N1": .axis(20)])
    builder.visit(date(28), ["T2": .size(20), "N1": .axis(12)])
    for count in [56, 84] { builder.visit(date(count), ["T2": .absent], nonTarget: .complete) }
    builder.visit(date(112), ["T2": .absent, "N1": .axis(axis)])
    #expect(try builder.response().categories == [.pr, .cr, .cr, expected])
  }

  @Test("R11-L-5: after an unconfirmed CR a small node doubts nothing")
  func unconfirmed() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T2": .size(50), "N1": .axis(20)])
    builder.visit(date(56), ["T2": .absent, "N1": .axis(9)])
    builder.visit(date(84), ["T2": .absent, "N1": .axis(11)])
    builder.visit(date(112), ["T2": .absent, "N1": .axis(9)])
    let response = try builder.response()
    #expect(response.categories == [.cr, .ne, .cr])
    #expect(try response.timePoint(0).notes == [])
    #expect(response.best.confirmed == .cr)
  }

  @Test("R11-L-5: the node that grows on is progression at the next visit")
  func growsOn() throws {
    var builder = Self.builder("N1", .axis(11))
    builder.visit(date(140), ["T2": .absent, "N1": .axis(15)])
    #expect(try builder.response().categories == [.cr, .cr, .ne, .pd])
  }
}
