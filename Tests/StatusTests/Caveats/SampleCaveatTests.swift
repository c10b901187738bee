import Criteria
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

/// What the sample cases raise, and what none of them does.
@Suite struct SampleCaveatTests {
  static let samples: Result<[(id: String, caveats: Caveats, headline: String)], any Error> = Result
  {
    let store = try CaseStore(path: Repository.top.path + "/sample-cases")
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    let register = CaseRegister(store, today: today, settings: Settings())
    return try store.caseIDs.map { id in
      let evaluation = try register.evaluate(id)
      let context = CaveatContext(evaluation)
      return (id.text, Caveats(evaluation, about: context), context.headline.rawValue)
    }
  }

  @Test func list() throws {
    for sample in try Self.samples.get() {
      print(
        "SAMPLE", sample.id, sample.headline,
        sample.caveats.all.map { "\($0.severity.rawValue.first ?? "-")\($0.code.rawValue)" }
          .joined(separator: " "))
      for caveat in sample.caveats.all { print("  FACTS", caveat.code.rawValue, caveat.facts) }
    }
    let reached = Set(try Self.samples.get().flatMap { $0.caveats.all.map(\.code) })
    print("UNREACHED", CaveatCode.allCases.filter { !reached.contains($0) }.map(\.rawValue))
  }
}
