internal import Oncology

/// How much of a line was given before a day (ENG-CYC, ENG-ADEQ).
extension LineCourse {
  /// Cycles begun before a day.
  func cyclesBegun(before day: CalendarDate) -> Int {
    let recorded = line.cycleStarts.count { $0 < day }
    if !line.cycleStarts.isEmpty, line.cycleStarts.count >= line.cyclesDelivered ?? 0 {
      return recorded
    }
    guard let length = line.cycleLengthDays else {
      return line.cyclesDelivered ?? begun(before: day, length: Self.defaultCycleDays)
    }
    let fitting = begun(before: day, length: length)
    return min(line.cyclesDelivered ?? fitting, fitting)
  }

  /// Whole cycles before a day.
  func wholeCycles(before day: CalendarDate) -> Int {
    if line.cycleLengthDays == nil, let delivered = line.cyclesDelivered, line.cycleStarts.isEmpty {
      return delivered
    }
    let length = line.cycleLengthDays ?? Self.defaultCycleDays
    let started = line.cycleStarts.count { $0.adding(days: length) <= day }
    if !line.cycleStarts.isEmpty, line.cycleStarts.count >= line.cyclesDelivered ?? 0 {
      return started
    }
    let fitting = max(0, day.days(since: line.start) / length)
    return min(fitting, cyclesBegun(before: day))
  }

  private func begun(before day: CalendarDate, length: Int) -> Int {
    guard length > 0 else { return 0 }
    let yesterday = day.adding(days: -1)
    let last = min(yesterday, lastDose ?? yesterday)
    let days = last.days(since: line.start)
    return days < 0 ? 0 : days / length + 1
  }

  /// The last dose before a day: as recorded, else the first day of the last cycle begun, else the day
  /// before for drugs that are taken daily.
  func lastDose(before day: CalendarDate) -> CalendarDate {
    let recorded = (line.doses + line.cycleStarts).filter { $0 < day }.max()
    if let recorded { return recorded }
    let yesterday = day.adding(days: -1)
    let end = min(yesterday, lastDose ?? yesterday)
    if line.isDailyOral { return max(line.start, end) }
    let length = line.cycleLengthDays ?? Self.defaultCycleDays
    let fitting = begun(before: day, length: length)
    let cycles = min(line.cyclesDelivered ?? fitting, fitting)
    return line.start.adding(days: max(0, cycles - 1) * length)
  }

  /// Whether enough was given before progression on a day.
  func isAdequate(beforeProgression day: CalendarDate) -> Bool {
    isMet(minimumBeforeProgression, on: day, cycles: wholeCycles(before: day))
  }

  /// What must have been given before progression may be called refractory.
  var minimumBeforeProgression: MinimumExposure {
    row.usesDrugGroups ? groupExposure : row.beforeProgression
  }

  /// Whether enough was given for a non-response that an assessment of that day shows.
  func isAdequate(forNonResponse minimum: MinimumExposure?, on day: CalendarDate) -> Bool {
    minimum.map { isMet($0, on: day, cycles: cyclesBegun(before: day)) } ?? true
  }

  /// The exposure of the first group, in the order of groups, that the line has a drug of.
  private var groupExposure: MinimumExposure {
    let places = counting.compactMap { definitions.groupPlace(of: $0) }
    let group = places.min().map { definitions.groups[$0] } ?? definitions.groups.first
    return group?.exposure ?? MinimumExposure()
  }

  private func isMet(_ minimum: MinimumExposure, on day: CalendarDate, cycles: Int) -> Bool {
    var tests: [Bool] = []
    if let wanted = minimum.cycles { tests.append(cycles >= wanted) }
    if let time = minimum.time {
      let from = isOneShot ? infusion : line.start
      tests.append(time.end(from: from).adding(days: -minimum.toleranceDays) <= day)
    }
    if let dosing = minimum.dosing {
      tests.append(dosing.end(from: line.start) <= lastDose(before: day))
    }
    guard !tests.isEmpty else { return true }
    return minimum.isAnyEnough ? tests.contains(true) : tests.allSatisfy { $0 }
  }
}
