internal import Oncology
internal import Status

/// What was measured over and over: markers and performance status.
struct ValueLanes {
  /// Lanes of markers, at most: those that were measured most often.
  private static let mostMarkers = 3

  private let evaluation: CaseEvaluation
  private let patientCase: PatientCase
  private let today: CalendarDate

  init(_ evaluation: CaseEvaluation) {
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    today = evaluation.asOf
  }

  var lanes: [TimelineLane] {
    markers + [
      TimelineLane(
        id: "performance", label: isKarnofsky ? "KPS %" : "ECOG", priority: 2, events: performance)
    ]
  }

  private var markers: [TimelineLane] {
    let known = patientCase.labs.filter { $0.when.isKnown(on: today) }
    let tests = Dictionary(grouping: known, by: \.test)
    // Tumor markers first, then what was followed longest: a single value makes no course.
    let ranked = tests.filter { $0.value.count > 1 || $0.value[0].isTumorMarker }
      .sorted { left, right in
        let a = (left.value[0].isTumorMarker ? 0 : 1, -left.value.count, left.key)
        let b = (right.value[0].isTumorMarker ? 0 : 1, -right.value.count, right.key)
        return a < b
      }
    return ranked.prefix(Self.mostMarkers).enumerated().map { place, test in
      marker(test.key, test.value, priority: 1 + place)
    }
  }

  private func marker(_ test: String, _ results: [LabResult], priority: Int) -> TimelineLane {
    let sorted = results.sorted { $0.when.date.earliest < $1.when.date.earliest }
    let events = sorted.enumerated().map { place, result in
      let isHigh = result.upperLimit.flatMap { result.value.isAbove($0) } ?? false
      let limit = result.upperLimit.map { " (normal to \($0))" } ?? ""
      let before = place > 0 ? ", before \(sorted[place - 1].value)" : ""
      let number = "\(result.value.bound.rawValue)\(result.value.number)"
      return TimelineEvent(
        id: "lab-\(result.id)", lane: "lab-\(test)", date: result.when.date, label: "",
        shape: .word(Line(number, isHigh ? .strong : .plain)),
        text: Line("\(test) \(result.value)\(limit)\(before)"))
    }
    return TimelineLane(id: "lab-\(test)", label: test, priority: priority, events: events)
  }

  /// Whether the scale of Karnofsky is used and no other.
  private var isKarnofsky: Bool {
    !patientCase.performance.isEmpty && patientCase.performance.allSatisfy { $0.ecog == nil }
  }

  private var performance: [TimelineEvent] {
    let known = patientCase.performance.filter { $0.when.isKnown(on: today) }
    return known.sorted { $0.when.date.earliest < $1.when.date.earliest }.map { status in
      let number =
        status.ecog.map(String.init) ?? status.karnofsky.map { isKarnofsky ? "\($0)" : "\($0) %" }
        ?? "?"
      return TimelineEvent(
        id: "performance-\(status.id)", lane: "performance", date: status.when.date, label: "",
        shape: .word(Line(number)), text: Line(status.name))
    }
  }
}
