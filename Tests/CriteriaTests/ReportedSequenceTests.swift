import Criteria
import Oncology
import Testing

/// Sequences of categories that were only reported (cli.md, source "reported").
@Suite("Reported sequences") struct ReportedSequenceTests {
  /// Categories on days since the start, and the best of them.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let criterion: String
    let steps: [(day: Int, category: String)]
    let confirmed: String?
    let unconfirmed: String?
    var testDescription: String { id }

    init(
      _ id: String, _ criterion: String, _ steps: [(Int, String)], _ confirmed: String?,
      _ unconfirmed: String?
    ) {
      self.id = id
      self.criterion = criterion
      self.steps = steps.map { (day: $0.0, category: $0.1) }
      self.confirmed = confirmed
      self.unconfirmed = unconfirmed
    }
  }

  /// Rows of table C of section 1.8 as reports, and criteria that have their own letters.
  static let rows: [Row] = [
    Row("C-1", "recist-1.1", [(56, "CR"), (84, "CR")], "CR", "CR"),
    Row("C-2", "recist-1.1", [(56, "CR"), (83, "CR")], "SD", "CR"),
    Row("C-4", "recist-1.1", [(56, "PR"), (84, "PR")], "PR", "PR"),
    Row("C-5", "recist-1.1", [(56, "PR"), (83, "PR")], "SD", "PR"),
    Row("C-12", "recist-1.1", [(35, "PR")], "NE", "PR"),
    Row("C-16", "recist-1.1", [(41, "SD")], "NE", "NE"),
    Row("C-17", "recist-1.1", [(56, "PD"), (112, "PR"), (168, "PR")], "PD", "PD"),
    Row(
      "C-21", "recist-1.1", [(56, "NON-CR/NON-PD"), (112, "PD")], "NON-CR/NON-PD", "NON-CR/NON-PD"),
    Row("mRECIST like RECIST", "mrecist", [(56, "PR"), (84, "PR")], "PR", "PR"),
    Row("IR-15 iUPD bars nothing", "irecist", [(56, "iUPD"), (84, "iPR")], nil, "iPR"),
    Row("IR-15 nothing better", "irecist", [(56, "iUPD")], nil, "iUPD"),
    Row("IR-15 nothing after iCPD", "irecist", [(56, "iCPD"), (84, "iCR")], nil, "iCPD"),
    Row("Lugano has rules of its own", "lugano-pet", [(56, "CMR")], nil, nil),
    Row("A criterion that is not known", "unheard-of", [(56, "better")], nil, nil),
  ]

  @Test("R11-C, IR-15: best response of what was reported", arguments: rows)
  func best(_ row: Row) throws {
    var builder = CaseBuilder()
    for step in row.steps { builder.report(date(step.day), step.category, row.criterion) }
    let sequence = try builder.sequence(row.criterion)
    #expect(sequence.source == .reported)
    #expect(sequence.timePoints.map(\.category) == row.steps.map(\.category))
    #expect(sequence.best?.confirmed == row.confirmed)
    #expect(sequence.best?.unconfirmed == row.unconfirmed)
  }

  @Test("A case without measurements: of every criterion, reader and line")
  func ofEveryCriterion() {
    var builder = CaseBuilder()
    builder.line("2024-07-01")
    builder.report(date(56), "PMR", "lugano-pet")
    builder.report(date(57), "PMR", "lugano-pet", reader: "B")
    builder.report(date(60), "PR", "lugano-ct")
    builder.report("2024-09-01", "PMD", "lugano-pet")
    let found = builder.sequences().map { "\($0.criterion) \($0.reader) \($0.line?.id ?? "-")" }
    // The last reading of a line is the baseline of the next (GEN-BASE), as where it was measured.
    #expect(
      found == [
        "lugano-ct A L1", "lugano-ct A L2", "lugano-pet A L1", "lugano-pet A L2",
        "lugano-pet B L1", "lugano-pet B L2",
      ])
  }

  @Test("GEN-OWN: a report on the first day of the next line belongs to the line before")
  func ownership() throws {
    var builder = CaseBuilder()
    builder.line("2024-07-01")
    builder.report("2024-06-30", "PR")
    builder.report("2024-07-01", "PD")
    builder.report("2024-07-02", "PD")
    #expect(try builder.sequence().timePoints.map(\.category) == ["PR", "PD"])
    let second = try builder.sequence(line: "L2")
    #expect(second.timePoints.map(\.category) == ["PD"])
    #expect(second.baseline == "A-2024-07-01")
  }

  @Test("GEN-BASE: a line that has begun without an assessment yet is an empty course")
  func notYetAssessed() throws {
    var builder = CaseBuilder()
    builder.line("2024-07-01")
    builder.report(date(56), "VGPR", "imwg-2016")
    builder.visit("2024-06-30", ["T1": .size(30)])
    let sequence = try builder.sequence("imwg-2016", line: "L2")
    #expect(sequence.timePoints.isEmpty)
    #expect(sequence.baseline == "A-2024-06-30")
  }

  @Test("Without a line the baseline is where somebody says so")
  func withoutALine() throws {
    var builder = CaseBuilder(start: nil)
    builder.report("2024-01-10", "SD", baseline: Assessment.Baseline())
    builder.report("2024-03-10", "PR")
    let sequence = try builder.sequence(line: nil)
    #expect(sequence.baselineDate == PartialDate(day("2024-01-10")))
    #expect(sequence.timePoints.map(\.category) == ["PR"])
  }

  @Test("CAV-DQ-5: what was measured leads over a report of the same time point")
  func measuredLeads() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-03-04", ["T1": .size(30)])
    builder.report("2024-03-04", "SD")
    builder.report("2024-05-06", "PR")
    let sequence = try builder.sequence()
    #expect(sequence.source == .measured)
    #expect(sequence.timePoints.map(\.category) == ["PR", "PR"])
    #expect(sequence.timePoints.map(\.source) == [.measured, .reported])
    #expect(sequence.best?.confirmed == "PR")
  }

  @Test("R11-N-MK, R11-O-5: a clinician's word or a marker alone is no progression")
  func notObjective() throws {
    for basis in [Assessment.Reported.Basis.clinical, .laboratory] {
      var builder = CaseBuilder()
      builder.report(date(56), "SD")
      builder.report(date(84), "PD", basis: basis)
      let sequence = try builder.sequence()
      #expect(sequence.timePoints.map(\.responseClass) == [.stable, .progression])
      #expect(sequence.progressionDate == nil)
      #expect(sequence.best?.confirmed == "SD")
    }
  }

  @Test("R11-C-2: a reported confirmation counts from its day", arguments: [27, 28, 29])
  func confirmation(_ gap: Int) throws {
    var builder = CaseBuilder()
    builder.report(date(56), "PR", confirmedOn: day(date(56 + gap)))
    let sequence = try builder.sequence()
    #expect(sequence.best?.confirmed == (gap >= 28 ? "PR" : "SD"))
    let before = try builder.sequence(asOf: day(date(56 + gap - 1)))
    #expect(before.best?.confirmed == "SD")
    #expect(before.best?.unconfirmed == "PR")
  }

  @Test("GEN-ASOF: what was not known yet is not there")
  func asOf() throws {
    var builder = CaseBuilder()
    builder.report(date(56), "PR")
    builder.report(date(112), "PD")
    let sequence = try builder.sequence(asOf: day(date(111)))
    #expect(sequence.timePoints.map(\.category) == ["PR"])
    #expect(sequence.progressionDate == nil)
  }

  @Test("DATE-4: a report of a month is kept as it is")
  func partial() throws {
    var builder = CaseBuilder()
    builder.report("2024-03", "PR")
    builder.report("2024-06", "PD")
    let sequence = try builder.sequence()
    #expect(sequence.responseDate == nil)
    #expect(sequence.progressionDate == PartialDate("2024-06"))
  }
}
