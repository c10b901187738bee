import Criteria
import Oncology
import Testing

/// The response of non-target disease (solid-rules 1.5; RECIST 1.1, sections 4.3.3 and 4.3.4).
@Suite("R11-N: non-target response") struct NonTargetTests {
  /// What was found, said and measured in blood, and what follows.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let findings: [NonTargetResponse.Presence]
    let word: Assessment.NonTarget?
    let marker: NonTargetResponse.Marker
    let category: RECISTCategory?
    let rule: String?
    var testDescription: String {
      "\(id) \(findings) \(word?.rawValue ?? "no word") \(marker)"
    }

    init(
      _ id: String, _ findings: [NonTargetResponse.Presence], word: Assessment.NonTarget? = nil,
      marker: NonTargetResponse.Marker = .notRelevant, _ category: RECISTCategory?,
      _ rule: String?
    ) {
      self.id = id
      self.findings = findings
      self.word = word
      self.marker = marker
      self.category = category
      self.rule = rule
    }

    var response: NonTargetResponse {
      NonTargetResponse(
        findings.enumerated().map { ("N\($0.offset + 1)", $0.element) }, word: word,
        marker: marker)
    }
  }

  static let findings: [Row] = [
    Row("R11-N-CR", [.gone, .gone], .cr, "R11-N-CR"),
    Row("R11-N-NCNP", [.gone, .present], .nn, "R11-N-NCNP"),
    Row("R11-N-NCNP", [.present, .present], .nn, "R11-N-NCNP"),
    Row("R11-N-PD", [.gone, .progressed], .pd, "R11-N-PD"),
    Row("R11-N-PD", [.notEvaluable, .progressed], .pd, "R11-N-PD"),
    Row("R11-N-PD", [.progressed, .present, .notEvaluable], .pd, "R11-N-PD"),
    Row("R11-N-NE", [.gone, .notEvaluable], .ne, "R11-N-NE"),
    Row("R11-N-NE", [.present, .notEvaluable], .ne, "R11-N-NE"),
    Row("R11-N-NE", [.notEvaluable], .ne, "R11-N-NE"),
    Row("R11-O-1 NONE", [], nil, nil),
  ]

  static let words: [Row] = [
    Row("R11-N-PD word", [.present], word: .progressed, .pd, "R11-N-PD"),
    Row("R11-N-PD word", [], word: .progressed, .pd, "R11-N-PD"),
    Row("R11-N-NCNP word", [.gone], word: .persisting, .nn, "R11-N-NCNP"),
    Row("R11-N-CR word", [.gone, .gone], word: .complete, .cr, "R11-N-CR"),
    Row("R11-N-NE word", [.present], word: .notEvaluable, .ne, "R11-N-NE"),
  ]

  static let markers: [Row] = [
    Row("R11-N-CR marker", [.gone], marker: .normal, .cr, "R11-N-CR"),
    Row("R11-N-NCNP marker", [.gone], marker: .aboveNormal, .nn, "R11-N-NCNP"),
    Row("R11-N-NCNP marker", [.gone], word: .complete, marker: .aboveNormal, .nn, "R11-N-NCNP"),
    Row("R11-N-NCNP marker alone", [], marker: .aboveNormal, .nn, "R11-N-NCNP"),
    Row("R11-N-NE marker", [.gone], marker: .unknown, .ne, "R11-N-NE"),
    Row("R11-N-MK blocks CR only", [.present], marker: .normal, .nn, "R11-N-NCNP"),
    Row("R11-N-MK blocks CR only", [.present], marker: .aboveNormal, .nn, "R11-N-NCNP"),
    Row("R11-N-MK blocks CR only", [.present], marker: .unknown, .nn, "R11-N-NCNP"),
    Row("R11-N-MK never PD", [.progressed], marker: .normal, .pd, "R11-N-PD"),
    Row("R11-N-MK blocks CR only", [.notEvaluable], marker: .aboveNormal, .ne, "R11-N-NE"),
  ]

  @Test("R11-N-CR, R11-N-NCNP, R11-N-PD, R11-N-NE: by single findings", arguments: findings)
  func bySingleFindings(_ row: Row) {
    #expect(row.response.category == row.category)
    #expect(row.response.evidence?.rule == row.rule)
  }

  @Test("R11-N-PD: the reader's word on all of it leads", arguments: words)
  func byWord(_ row: Row) {
    #expect(row.response.category == row.category)
    #expect(row.response.evidence?.rule == row.rule)
  }

  @Test("R11-N-MK: a marker bars complete response and decides nothing else", arguments: markers)
  func withMarker(_ row: Row) {
    #expect(row.response.category == row.category)
    #expect(row.response.evidence?.rule == row.rule)
  }

  @Test("R11-N-MK: a normal marker is no disease of its own")
  func normalMarkerAlone() {
    #expect(NonTargetResponse([], marker: .normal).category == nil)
  }
}
