import Criteria
import Oncology
import Testing

/// Durations (solid-rules 1.9, table D; R11-D-1 to R11-D-6, DATE-4, DATE-6, IR-16, IR-17, DSP-9,
/// DSP-18).
@Suite("R11-D: durations") struct DurationTests {
  /// Reported categories by date, what ended the course, and the durations as
  /// "days end": "189 progression".
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    var criterion = "recist-1.1"
    let steps: [(date: String, category: String)]
    var death: String?
    var nextLine: String?
    var response: String?
    var complete: String?
    var stable: String?
    let survival: String
    let progression: String
    var isControlled: Bool?
    var testDescription: String { id }

    init(
      _ id: String, _ steps: [(String, String)], criterion: String = "recist-1.1",
      death: String? = nil, next: String? = nil, response: String? = nil,
      complete: String? = nil, stable: String? = nil, survival: String, progression: String,
      controlled: Bool?
    ) {
      self.id = id
      self.criterion = criterion
      self.steps = steps.map { (date: $0.0, category: $0.1) }
      self.death = death
      nextLine = next
      self.response = response
      self.complete = complete
      self.stable = stable
      self.survival = survival
      self.progression = progression
      isControlled = controlled
    }
  }

  /// The day that lies so many days after the first dose, 2024-01-01.
  private static func on(_ steps: (Int, String)...) -> [(String, String)] {
    steps.map { (date($0.0), $0.1) }
  }

  static let rows: [Row] = [
    Row(
      "D-1 R11-D-1, R11-D-4",
      [("2024-02-26", "PR"), ("2024-04-01", "PR"), ("2024-09-02", "PD")],
      response: "189 progression", survival: "245 progression", progression: "245 progression",
      controlled: true),
    Row(
      "D-5 R11-D-4: lost to follow-up", [("2024-03-01", "SD")], stable: "60 lastAssessment",
      survival: "60 lastAssessment", progression: "60 lastAssessment", controlled: nil),
    Row(
      "R11-D-1: not confirmed, no response", on((56, "PR"), (112, "PD")), stable: "112 progression",
      survival: "112 progression", progression: "112 progression", controlled: false),
    Row(
      "R11-D-1: goes on", on((56, "PR"), (112, "PR"), (168, "NE")), response: "56 lastAssessment",
      survival: "112 lastAssessment", progression: "112 lastAssessment", controlled: true),
    Row(
      "R11-D-2: complete from its own day",
      on((56, "PR"), (112, "CR"), (168, "CR"), (280, "PD")), response: "224 progression",
      complete: "168 progression", survival: "280 progression", progression: "280 progression",
      controlled: true),
    Row(
      "R11-D-3, R11-D-6: 167 days", on((56, "SD"), (167, "PD")), stable: "167 progression",
      survival: "167 progression", progression: "167 progression", controlled: false),
    Row(
      "R11-D-3, R11-D-6: 168 days", on((56, "SD"), (168, "PD")), stable: "168 progression",
      survival: "168 progression", progression: "168 progression", controlled: true),
    Row(
      "R11-D-6: stable for 167 days so far", on((56, "SD"), (167, "SD")),
      stable: "167 lastAssessment", survival: "167 lastAssessment",
      progression: "167 lastAssessment", controlled: nil),
    Row(
      "R11-D-6: stable for 168 days so far", on((56, "SD"), (168, "SD")),
      stable: "168 lastAssessment", survival: "168 lastAssessment",
      progression: "168 lastAssessment", controlled: true),
    Row(
      "R11-D-4: death ends survival, not the time to progression", on((56, "SD")),
      death: date(100), stable: "56 lastAssessment", survival: "100 death",
      progression: "56 lastAssessment", controlled: false),
    Row(
      "R11-D-4: death after progression", on((56, "PD")), death: date(100),
      survival: "56 progression", progression: "56 progression", controlled: false),
    Row(
      "R11-D-4: death on the day of progression", on((56, "PD")), death: date(56),
      survival: "56 progression", progression: "56 progression", controlled: false),
    Row(
      "R11-D-1: death ends no response", on((56, "PR"), (84, "PR")), death: date(100),
      response: "28 lastAssessment", survival: "100 death", progression: "84 lastAssessment",
      controlled: true),
    Row(
      "R11-O-6: early death", [], death: date(20), survival: "20 death",
      progression: "0 lastAssessment", controlled: nil),
    Row(
      "R11-D-4: not evaluable is no adequate assessment", on((56, "SD"), (84, "NE")),
      stable: "56 lastAssessment", survival: "56 lastAssessment", progression: "56 lastAssessment",
      controlled: nil),
    Row(
      "R11-C-6: the next line ends it", on((56, "SD"), (84, "SD")), death: date(200),
      next: date(90), stable: "84 nextLine", survival: "84 nextLine", progression: "84 nextLine",
      controlled: nil),
    Row(
      "R11-C-6: progression before the next line", on((56, "SD"), (84, "PD")), next: date(90),
      stable: "84 progression", survival: "84 progression", progression: "84 progression",
      controlled: false),
    Row(
      "DATE-4: of a month the first and the last day", [("2024-03-01", "SD"), ("2024-06", "PD")],
      stable: "152...181 progression", survival: "152...181 progression",
      progression: "152...181 progression", controlled: nil),
    Row(
      "IR-16: an iUPD that a response follows is no event",
      on((56, "iUPD"), (112, "iPR"), (168, "iUPD"), (196, "iCPD")), criterion: "irecist",
      response: "56 progression", survival: "168 progression", progression: "168 progression",
      controlled: true),
    Row(
      "IR-16: the first iUPD of the block that was confirmed",
      on((56, "iSD"), (112, "iUPD"), (140, "iUPD"), (168, "iCPD")), criterion: "irecist",
      stable: "112 progression", survival: "112 progression", progression: "112 progression",
      controlled: false),
    Row(
      "IR-16: an iUPD that is the last word before death", on((56, "iSD"), (112, "iUPD")),
      criterion: "irecist", death: date(130), stable: "112 progression",
      survival: "112 progression", progression: "112 progression", controlled: false),
    Row(
      "IR-16: an iUPD that waits for its confirmation", on((56, "iSD"), (112, "iUPD")),
      criterion: "irecist", stable: "112 lastAssessment", survival: "112 lastAssessment",
      progression: "112 lastAssessment", controlled: nil),
  ]

  @Test("R11-D-1 to R11-D-6, IR-16, IR-17: table D and its neighbours", arguments: rows)
  func table(_ row: Row) throws {
    var builder = CaseBuilder()
    if let next = row.nextLine { builder.line(next) }
    // A baseline, so that there is a course even without an assessment after it.
    builder.report("2023-12-20", "NE", row.criterion)
    for step in row.steps { builder.report(step.date, step.category, row.criterion) }
    if let death = row.death { builder.death(death) }
    let sequence = try builder.sequence(row.criterion)
    let durations = try #require(ResponseDurations(sequence, settings: builder.settings))
    #expect(durations.response.map(Self.words) == row.response)
    #expect(durations.completeResponse.map(Self.words) == row.complete)
    #expect(durations.stableDisease.map(Self.words) == row.stable)
    #expect(Self.words(durations.progressionFreeSurvival) == row.survival)
    #expect(Self.words(durations.timeToProgression) == row.progression)
    #expect(durations.isControlled == row.isControlled)
  }

  private static func words(_ interval: Interval) -> String {
    let days = interval.days
    let text = days.count == 1 ? "\(days.lowerBound)" : "\(days)"
    return "\(text) \(interval.end.rawValue)"
  }

  @Test("D-2 R11-D-5: dated back to the first sight")
  func d2() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit(
      "2024-03-04", ["T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit(
      "2024-04-29", ["T1": .size(50), "X1": Finding(longest: mm(9), newness: .unequivocal)])
    let durations = try #require(
      ResponseDurations(builder.sequence(), settings: builder.settings))
    #expect(Self.words(durations.progressionFreeSurvival) == "63 progression")
  }

  @Test("D-3, D-4 DATE-5: the first scan that shows progression, the last one of a response")
  func d3() throws {
    var builder = CaseBuilder()
    builder.study("S1", "2024-05-02")
    builder.study("S2", "2024-05-06", .mri)
    builder.study("S3", "2024-06-06")
    builder.study("S4", "2024-06-10", .mri)
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-05-02", ["T1": .size(30)], studies: ["S1", "S2"])
    builder.visit(
      "2024-06-06", ["T1": .size(30), "X1": Finding(longest: mm(8), study: "S4")],
      studies: ["S3", "S4"])
    builder.settings.confirmResponse = false
    let durations = try #require(
      ResponseDurations(builder.sequence(), settings: builder.settings))
    #expect(durations.response?.from == PartialDate(day("2024-05-06")))
    #expect(durations.response?.to == PartialDate(day("2024-06-10")))
    #expect(durations.daysToResponse == 126...126)
    let window = try #require(durations.progressionWindow)
    #expect(window.from == PartialDate(day("2024-05-06")))
    #expect(window.to == PartialDate(day("2024-06-10")))
  }

  @Test("R11-D-4: a reader's and a line's own")
  func perReaderAndLine() throws {
    var builder = CaseBuilder()
    builder.line("2024-07-01")
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-03-04", ["T1": .size(50)])
    builder.visit("2024-06-24", ["T1": .size(62)])
    builder.visit("2024-09-02", ["T1": .size(80)])
    builder.visit("2023-12-20", ["T1": .size(50)], reader: "B")
    builder.visit("2024-06-24", ["T1": .size(52)], reader: "B")
    let found = builder.sequences().map { sequence in
      let time = ResponseDurations(sequence, settings: builder.settings)
        .map { Self.words($0.progressionFreeSurvival) }
      return "\(sequence.reader) \(sequence.line?.id ?? "-") \(time ?? "-")"
    }
    #expect(
      found == [
        "A L1 175 progression", "A L2 63 progression", "B L1 175 nextLine", "B L2 0 lastAssessment",
      ])
  }

  @Test("R11-D-6: durableStableDays is a setting")
  func setting() throws {
    var builder = CaseBuilder()
    builder.report(date(56), "SD")
    builder.report(date(100), "PD")
    builder.settings.durableStableDays = 100
    let sequence = try builder.sequence()
    #expect(ResponseDurations(sequence, settings: builder.settings)?.isControlled == true)
    builder.settings.durableStableDays = 101
    #expect(ResponseDurations(sequence, settings: builder.settings)?.isControlled == false)
  }

  @Test("Criteria with rules of their own have no durations here")
  func otherCriteria() throws {
    var builder = CaseBuilder()
    builder.report(date(56), "CMR", "lugano-pet")
    #expect(ResponseDurations(try builder.sequence("lugano-pet"), settings: Settings()) == nil)
  }
}
