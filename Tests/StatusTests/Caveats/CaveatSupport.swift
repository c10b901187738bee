import Criteria
import Oncology
import Testing

@testable import Status

/// What the suites of caveats build their lines of.
protocol CaveatSuite {}

extension CaveatSuite {
  /// A day, for tests; a text that is none fails the test that reads it.
  func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else {
      Issue.record("\(text) is no day")
      return CalendarDate(daysSince1970: 0)
    }
    return day
  }

  /// A known day.
  func on(_ text: String) -> Dated { Dated(PartialDate(day(text))) }

  /// A number as reported.
  func number(_ text: String) -> ExactDecimal {
    guard let number = ExactDecimal(text) else {
      Issue.record("\(text) is no number")
      return ExactDecimal(significand: 0)
    }
    return number
  }

  /// The day that every line in these tests begins on.
  var start: CalendarDate { CalendarDate(daysSince1970: 19_723) }

  /// A drug.
  func agent(
    _ name: String, _ drugClass: String?, _ route: Agent.Route? = nil, every interval: Int? = nil,
    amount: Int? = nil, doses: [(day: Int, amount: Int)] = []
  ) -> Agent {
    var agent = Agent(id: name, name: name, drugClass: drugClass)
    agent.route = route
    if interval != nil || amount != nil {
      agent.plan = Agent.Plan(
        amount: amount.map { ExactDecimal(significand: $0) }, unit: "mg", intervalDays: interval)
    }
    agent.doses = doses.enumerated().map { place, dose in
      Agent.Dose(
        id: "\(name)-\(place)", date: PartialDate(start.adding(days: dose.day)),
        amount: ExactDecimal(significand: dose.amount))
    }
    return agent
  }

  /// A line that begins on ``start``.
  func line(_ agents: Agent..., lastDose: Int? = nil, cycles: Int? = nil) -> LineOfTherapy {
    var line = LineOfTherapy(id: "L1", number: 1, start: Dated(PartialDate(start)), agents: agents)
    line.lastDose = lastDose.map { Dated(PartialDate(start.adding(days: $0))) }
    line.cyclesDelivered = cycles
    return line
  }

  /// "BLOCK", "PAUSE", "NOTE" or nothing.
  func word(_ caveat: Caveat?) -> String { caveat?.severity.rawValue ?? "" }
}
