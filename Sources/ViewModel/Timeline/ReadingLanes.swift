internal import Criteria
internal import Oncology
internal import Status

/// What every reader made of it, and the sum of the one that leads.
struct ReadingLanes {
  private let evaluation: CaseEvaluation
  private let today: CalendarDate

  init(_ evaluation: CaseEvaluation) {
    self.evaluation = evaluation
    today = evaluation.asOf
  }

  /// The criterion that leads comes first; where RECIST 1.1 has no say its categories do not show.
  var lanes: [TimelineLane] {
    guard evaluation.isJudgedByRECIST else { return reported }
    let isReported = evaluation.leadingSequence?.source == .reported
    return isReported ? reported + judged : judged + reported
  }

  // MARK: From measurements

  private var readers: [String] {
    let leading = evaluation.leading?.course.reader
    let all = evaluation.courses.map(\.course.reader)
    let unique = all.enumerated().filter { all.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
    return unique.filter { $0 == leading } + unique.filter { $0 != leading }
  }

  private var judged: [TimelineLane] {
    readers.enumerated().map { place, reader in
      let id = "reader-\(reader)"
      let courses = evaluation.courses.filter { $0.course.reader == reader }
      var events: [String: TimelineEvent] = [:]
      for course in courses {
        let baseline = baseline(of: course, lane: id)
        // The baseline of a line is often the last time point of the line before: that says more.
        if events[baseline.id] == nil { events[baseline.id] = baseline }
        for timePoint in course.timePoints {
          let event = reading(timePoint, of: course, lane: id)
          events[event.id] = event
        }
      }
      return TimelineLane(
        id: id, label: "\(RECIST11.name) \(reader)", priority: place == 0 ? 0 : 1,
        events: events.values.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
    }
  }

  private func baseline(of course: CourseResponse, lane: String) -> TimelineEvent {
    let sum = course.baselineSum?.complete.map { ", targets \($0) mm" } ?? ""
    let line = course.course.line.map { " of line \($0.number)" } ?? ""
    return TimelineEvent(
      id: "reading-\(course.course.baseline.id)", lane: lane, date: course.course.baseline.date,
      label: "", shape: .word(Line("BL", .muted)), text: Line("baseline\(line)\(sum)"))
  }

  private func reading(
    _ timePoint: CourseResponse.TimePoint, of course: CourseResponse, lane: String
  ) -> TimelineEvent {
    let overall = timePoint.overall
    var text = Words.category(overall)
    // What is new decides a category whatever the sum is, and a narrow screen cuts the end.
    let new = timePoint.newLesions
    if !new.unequivocal.isEmpty { text = text + Line(", new \(names(new.unequivocal))") }
    if !new.equivocal.isEmpty { text = text + Line(", perhaps new \(names(new.equivocal))") }
    if let sum = timePoint.sum {
      text = text + Line(", targets \(sum.complete?.description ?? "\(sum.partial)+?") mm")
    }
    if let baseline = timePoint.fromBaseline, let nadir = timePoint.fromNadir {
      let percents = "baseline \(Words.percent(baseline)) %, nadir \(Words.percent(nadir)) %"
      text = text + Line(" (\(percents), \(Words.difference(nadir.difference)) mm)")
    }
    let isDiscordant = evaluation.discordances.contains(timePoint.date)
    let mark = isDiscordant ? Line([Span(.discordant, .discordant)]) : ""
    return TimelineEvent(
      id: "reading-\(timePoint.id)", lane: lane, date: timePoint.date, label: "",
      shape: .word(Line(Words.letters(overall), Words.tone(overall)) + mark), text: text)
  }

  private func names(_ ids: [String]) -> String {
    ids.map { evaluation.patientCase.lesion($0)?.name ?? $0 }.joined(separator: ", ")
  }

  // MARK: From words

  private var reported: [TimelineLane] {
    let known = evaluation.patientCase.assessments.filter {
      $0.reported != nil && $0.when.isKnown(on: today)
    }
    let ids = known.map { self.reportedLane($0) }
    let unique = ids.enumerated().filter { ids.firstIndex(of: $0.element) == $0.offset }
    return unique.map { offset, id in
      let events = zip(ids, known).filter { $0.0 == id }.compactMap { reported($0.1, lane: id) }
      let first = known[offset]
      return TimelineLane(
        id: id, label: Words.criterion(first.reported?.criterion ?? "") + " " + first.reader,
        priority: 1, events: events.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
    }
  }

  private func reportedLane(_ assessment: Assessment) -> String {
    "reported-\(assessment.reported?.criterion ?? "")-\(assessment.reader)"
  }

  private func reported(_ assessment: Assessment, lane: String) -> TimelineEvent? {
    guard let reported = assessment.reported else { return nil }
    let basis = reported.basis.map { " by \($0.rawValue)" } ?? ""
    let confirmed = reported.confirmedOn.map { ", confirmed \(Words.date($0, today: today))" } ?? ""
    let criterion = CriterionCatalog.criterion(reported.criterion)
    let responseClass = criterion?.category(reported.category)?.responseClass
    let tone = responseClass.map { Words.tone($0) } ?? .plain
    return TimelineEvent(
      id: "reported-\(assessment.id)", lane: lane, date: assessment.when.date, label: "",
      shape: .word(Line(reported.category, tone)),
      text: Line(reported.category, tone) + Line("\(basis)\(confirmed), as reported"))
  }
}
