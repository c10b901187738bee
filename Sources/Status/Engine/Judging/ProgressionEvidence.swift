internal import Criteria
internal import Oncology

/// The figures that decided what progression is called: every window with its boundary, and the
/// exposure (heme-rules 0.5, FLG-8).
struct ProgressionEvidence {
  let course: LineCourse
  /// The day of progression that counts.
  let date: CalendarDate
  /// The first day of the best response.
  let response: CalendarDate?
  let isOnTherapy: Bool

  var evidence: [Evidence] { [therapy] + windows + [exposure] }

  private var therapy: Evidence {
    var facts: [Fact] = [
      .date("progression", PartialDate(date)),
      .word("onTherapy", isOnTherapy ? "yes" : "no"),
      .days("sinceStart", date.days(since: course.line.start)),
    ]
    if let last = course.lastDose {
      facts += [.days("sinceLastDose", date.days(since: last)), .days("grace", course.grace)]
    }
    return Evidence("ENG-ON", facts)
  }

  private var windows: [Evidence] {
    if course.row.usesDrugGroups {
      return course.groups.flatMap { group, last in
        guard let last else { return [Evidence]() }
        return [
          group.window.map { window("refractory", $0, from: last, group: group.id) },
          group.early.map { window("early", $0, from: last, group: group.id) },
        ].compactMap(\.self)
      }
    }
    let row = course.row
    let named =
      [("responders", row.windowForResponders), ("others", row.windowForOthers)]
      + row.early.map { ("early", Optional($0)) }
    return named.compactMap { name, limit in
      guard let limit, let from = course.day(limit.anchor, for: date, response: response) else {
        return nil
      }
      return window(name, limit, from: from, group: nil)
    }
  }

  /// A window: what it is, from when to when, by which operator, and how many days are left
  /// (negative: past it).
  private func window(
    _ name: String, _ window: TimeWindow, from: CalendarDate, group: String?
  ) -> Evidence {
    let boundary = window.boundary(from: from)
    var facts: [Fact] = [
      .word("window", name), .word("anchor", window.anchor.rawValue),
      .date("from", PartialDate(from)), .word("operator", window.bound.rawValue),
      .date("boundary", PartialDate(boundary)),
      .days("daysToBoundary", boundary.days(since: date)),
      .word("inside", window.contains(date, from: from) ? "yes" : "no"),
    ]
    if let group { facts.append(.word("drugs", group)) }
    return Evidence("GEN-DATE-3", facts)
  }

  private var exposure: Evidence {
    let minimum = course.minimumBeforeProgression
    let start = course.line.start
    var facts: [Fact] = [.count("wholeCycles", course.wholeCycles(before: date))]
    if let cycles = minimum.cycles { facts.append(.count("cyclesWanted", cycles)) }
    if let time = minimum.time {
      facts.append(.date("enoughFrom", PartialDate(time.end(from: start))))
    }
    if let dosing = minimum.dosing {
      facts += [
        .days("dosing", course.lastDose(before: date).days(since: start)),
        .days("dosingWanted", dosing.end(from: start).days(since: start)),
      ]
    }
    return Evidence("ENG-ADEQ", facts)
  }
}
