import Criteria
import Oncology
import Status

/// Facts of a row, read from text.
struct FactReading: Sendable {
  private(set) var input: StatusInput
  private(set) var asOf: CalendarDate

  init?(disease: String, _ text: String) {
    let isUnknown = disease.hasPrefix("?")
    input = StatusInput(
      disease: isUnknown ? String(disease.dropFirst()) : disease, isHematologic: isUnknown,
      lines: [], entries: [])
    asOf = CalendarDate(daysSince1970: 0)
    var last: CalendarDate?
    var stated: CalendarDate?
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ").map(String.init)
      guard let head = words.first else { continue }
      if head.hasPrefix("@") {
        stated = CalendarDate(String(head.dropFirst()))
        continue
      }
      guard let date = read(head, words) else { return nil }
      last = max(last ?? date, date)
    }
    guard let day = stated ?? last?.adding(days: 1) else { return nil }
    asOf = day
  }

  /// Reads one fact; the last day it speaks of.
  private mutating func read(_ head: String, _ words: [String]) -> CalendarDate? {
    switch head {
    case "L": return readLine(words)
    case "ped":
      input.isPediatric = true
      return CalendarDate(daysSince1970: 0)
    case "dx":
      input.diagnosis = CalendarDate(words[1])
      return input.diagnosis
    case "bx+", "bx-", "bxT":
      guard let date = CalendarDate(words[1]) else { return nil }
      let result: PathologyReport.Result =
        head == "bx+" ? .malignant : head == "bx-" ? .benign : .transformed
      input.biopsies.append(StatusInput.Biopsy(result, date))
      return date
    case "mrd+", "mrd-":
      guard let date = CalendarDate(words[1]) else { return nil }
      input.residual.append(
        StatusInput.Residual(
          id: "mrd-\(date)", date: date, knownFrom: date, isPositive: head == "mrd+", figure: nil))
      return date
    case "death":
      guard let date = CalendarDate(words[1]) else { return nil }
      input.death = StatusInput.Death(date, isFromDisease: words.contains("disease"))
      return date
    default: return readEntry(head, words)
    }
  }

  private mutating func readEntry(_ head: String, _ words: [String]) -> CalendarDate? {
    guard let responseClass = ResponseClass(rawValue: head), let date = CalendarDate(words[1])
    else { return nil }
    var entry = StatusInput.Entry(responseClass, date)
    var last = date
    for word in words.dropFirst(2) {
      let parts = word.split(separator: "=").map(String.init)
      switch parts[0] {
      case "lab": entry.basis = .laboratory
      case "clin": entry.basis = .clinical
      case "marrow": entry.basis = .marrow
      case "rapid": entry.isRapid = true
      case "over": entry.isOverwhelming = true
      case "cat": entry.category = parts[1].replacing("_", with: " ")
      case "irecist": entry.criterion = "irecist"
      case "nobase": entry.isWithoutBaseline = true
      case "conf":
        entry.confirmedOn = CalendarDate(parts[1])
        last = max(last, entry.confirmedOn ?? last)
      case "known":
        entry.knownFrom = CalendarDate(parts[1]) ?? date
        last = max(last, entry.knownFrom)
      default: return nil
      }
    }
    input.entries.append(entry)
    return last
  }

  private mutating func readLine(_ words: [String]) -> CalendarDate? {
    let days = words[1].split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard let start = days.first.flatMap({ CalendarDate($0) }) else { return nil }
    let end = days.count > 1 ? CalendarDate(days[1]) : nil
    var line = StatusInput.Line(input.lines.count + 1, start: start, lastDose: end)
    for word in words.dropFirst(2) {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 1 {
        guard readMark(parts[0], &line) else { return nil }
      } else if !readMember(parts[0], parts[1], &line) {
        return nil
      }
    }
    input.lines.append(line)
    return max(start, end ?? start)
  }

  private func readMark(_ mark: String, _ line: inout StatusInput.Line) -> Bool {
    switch mark {
    case "ned": line.hasNoDiseaseAtStart = true
    case "unknown": line.isLastDoseUnknown = true
    case "daily": line.isDailyOral = true
    case "continuous": line.isContinuous = true
    case "fixed": line.isContinuous = false
    default:
      guard mark.hasSuffix("c"), let cycles = Int(mark.dropLast()) else { return false }
      line.cyclesDelivered = cycles
    }
    return true
  }

  private func readMember(_ name: String, _ value: String, _ line: inout StatusInput.Line) -> Bool {
    switch name {
    case "kind": line.kind = LineOfTherapy.Kind(rawValue: value) ?? .systemic
    case "inf": line.infusion = CalendarDate(value)
    case "ned":
      line.hasNoDiseaseAtStart = true
      line.noDiseaseSince = CalendarDate(value)
    case "intent": line.intent = LineOfTherapy.Intent(rawValue: value)
    case "intensity": line.intensity = LineOfTherapy.Intensity(rawValue: value)
    case "len": line.cycleLengthDays = Int(value)
    case "stop": line.stopReason = LineOfTherapy.StopReason(rawValue: value)
    case "doses": line.doses = value.split(separator: ",").compactMap { CalendarDate(String($0)) }
    case "starts":
      line.cycleStarts = value.split(separator: ",").compactMap { CalendarDate(String($0)) }
    case "agents": line.agents = value.split(separator: ",").map { agent(String($0)) }
    default: return false
    }
    return true
  }

  /// "lenalidomide:last=2020-01-01:stop=toxicity:low".
  private func agent(_ text: String) -> StatusInput.Agent {
    let parts = text.split(separator: ":").map(String.init)
    var agent = StatusInput.Agent(parts[0].replacing("_", with: " "))
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=").map(String.init)
      switch pair[0] {
      case "start": agent.start = CalendarDate(pair[1])
      case "last": agent.lastDose = CalendarDate(pair[1])
      case "stop": agent.stopReason = LineOfTherapy.StopReason(rawValue: pair[1])
      case "low": agent.isLowDose = true
      default: break
      }
    }
    return agent
  }
}
