internal import Oncology

/// Why a line ended, as a page says it.
enum Stops {
  static func words(_ reason: LineOfTherapy.StopReason) -> String {
    switch reason {
    case .completed: "completed"
    case .progression: "stopped for progression"
    case .lackOfEfficacy: "stopped, no effect"
    case .toxicity: "stopped for toxicity"
    case .patientChoice: "stopped by choice"
    case .planned: "changed as planned"
    case .death: "until death"
    case .unknown: "stopped, reason unknown"
    }
  }

  /// For a list of lines.
  static func short(_ reason: LineOfTherapy.StopReason) -> String {
    switch reason {
    case .completed: "completed"
    case .progression: "progression"
    case .lackOfEfficacy: "no effect"
    case .toxicity: "toxicity"
    case .patientChoice: "patient's choice"
    case .planned: "as planned"
    case .death: "death"
    case .unknown: "stop unknown"
    }
  }
}
