internal import Criteria
internal import JSON
internal import Oncology

/// The durations of a sequence as `assess` prints them.
struct AssessDurations {
  private let durations: ResponseDurations

  init(_ durations: ResponseDurations) { self.durations = durations }

  /// One object; what there is not is null.
  var json: JSONText {
    .object([
      "response": Self.json(durations.response),
      "completeResponse": Self.json(durations.completeResponse),
      "stableDisease": Self.json(durations.stableDisease),
      "progressionFreeSurvival": Self.json(durations.progressionFreeSurvival),
      "timeToProgression": Self.json(durations.timeToProgression),
      "daysToResponse": durations.daysToResponse.map { .integer($0.lowerBound) } ?? .null,
      "progressionBetween": durations.progressionWindow.map {
        .array([.string($0.from.description), .string($0.to.description)])
      } ?? .null,
      "diseaseControl": durations.isControlled.map { .bool($0) } ?? .null,
    ])
  }

  /// Days as they are, the least where only month or year are known; then the most stands beside it.
  private static func json(_ interval: Interval?) -> JSONText {
    guard let interval else { return .null }
    let days = interval.days
    return .object([
      "from": .string(interval.from.description), "to": .string(interval.to.description),
      "days": .integer(days.lowerBound),
      "daysAtMost": days.count == 1 ? nil : .integer(days.upperBound),
      "end": .string(interval.end.rawValue),
    ])
  }

  /// One line: "response 189 days to progression; progression-free 245 days to progression".
  var text: String {
    let parts = [
      durations.response.map { "response \(Self.words($0))" },
      durations.completeResponse.map { "complete response \(Self.words($0))" },
      durations.stableDisease.map { "stable \(Self.words($0))" },
      "progression-free \(Self.words(durations.progressionFreeSurvival))",
      durations.isControlled.map { "disease control \($0 ? "yes" : "no")" },
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  private static func words(_ interval: Interval) -> String {
    let days = interval.days
    let count =
      days.count == 1 ? "\(days.lowerBound)" : "\(days.lowerBound) to \(days.upperBound)"
    let unit = days.upperBound == 1 ? "day" : "days"
    switch interval.end {
    case .progression: return "\(count) \(unit) to progression"
    case .death: return "\(count) \(unit) to death"
    case .lastAssessment: return "\(count) \(unit) so far"
    case .nextLine: return "\(count) \(unit), then the next line"
    }
  }
}
