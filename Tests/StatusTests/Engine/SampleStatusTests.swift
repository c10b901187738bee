import Criteria
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

/// The headline of every sample case, read as a clinician would.
@Suite struct SampleStatusTests {
  @Test func headlinesAreAsRecorded() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/samples"
    try SampleStore.makeCopy(at: path)
    let store = try CaseStore(path: path)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    let register = CaseRegister(store, today: today, settings: Settings())
    let pages = try store.caseIDs.map { id in
      let status = CaseStatus(try register.evaluate(id), definitions: .builtIn)
      return Self.page(id.text, status)
    }
    try Golden.check(pages.joined(separator: "\n"), "Engine/sample-statuses")
  }

  private static func page(_ id: String, _ status: CaseStatus) -> String {
    var lines = ["\(id)  \(headline(status))"]
    let caveats = status.caveats.map(\.rawValue).sorted()
    if !caveats.isEmpty { lines.append("  caveats  \(caveats.joined(separator: " "))") }
    let overlays = status.overlays.map(\.code)
    if !overlays.isEmpty { lines.append("  overlays  \(overlays.joined(separator: " "))") }
    for other in status.alternatives {
      lines.append("  or  \(other.label.rawValue) by \(other.definition)")
    }
    lines += status.lines.map { line in
      let words = [
        "\(line.number)", line.label.rawValue, line.reason?.rawValue, line.basis?.rawValue,
        line.since?.description, line.best?.rawValue, line.definition,
      ]
      return "  line  " + words.compactMap(\.self).joined(separator: " ")
    }
    let agents = status.agents.filter { $0.state != .exposed }.map { agent in
      "\(agent.name)/\(agent.line) \(agent.state.rawValue) \(agent.basis?.rawValue ?? "")"
    }
    if !agents.isEmpty { lines.append("  agents  \(agents.joined(separator: ", "))") }
    if !status.depth.isEmpty {
      lines.append("  depth  \(status.depth.keys.map(\.rawValue).sorted().joined(separator: " "))")
    }
    let history = status.history.map { entry in
      "\(entry.from) \(entry.label.rawValue)" + (entry.line.map { "(\($0))" } ?? "")
    }
    lines.append("  history  \(history.joined(separator: ", "))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func headline(_ status: CaseStatus) -> String {
    let words = [
      status.label.rawValue + (status.line.map { "(\($0))" } ?? ""), status.reason?.rawValue,
      status.basis?.rawValue, status.since.map { "since \($0)" },
      status.confirmBy.map { "confirm by \($0)" }, status.definition?.id,
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}
