internal import Criteria
internal import Oncology

/// The progression of a line that stands, or may come to stand (ENG-CONF, ENG-IR, ENG-CLIN).
enum LineProgression {
  /// None.
  case none
  /// It stands: the assessment that decided, and the day that counts.
  case confirmed(StatusInput.Entry, date: CalendarDate)
  /// Open: everything since the first doubt.
  case open([StatusInput.Entry])
  /// On a clinician's word or a marker alone.
  case weak(StatusInput.Entry, StatusReason)
}

/// Looks through the assessments of a line for the progression that stands.
struct ProgressionSearch {
  let course: LineCourse
  let input: StatusInput

  func search(_ entries: [StatusInput.Entry]) -> LineProgression {
    var block: [StatusInput.Entry] = []
    var weak: (entry: StatusInput.Entry, reason: StatusReason)?
    for entry in entries {
      switch entry.responseClass {
      case .progression:
        if let reason = weakness(of: entry) {
          weak = weak ?? (entry, reason)
        } else if stands(entry, after: block, among: entries) {
          return .confirmed(
            entry, date: markerDay(weak?.entry, before: firstDay(of: entry, after: block)))
        } else {
          weak = nil
          block.append(entry)
        }
      case .indeterminate:
        weak = nil
        block.append(entry)
      case .complete, .partial, .minor, .stable, .notEvaluable:
        block = []
        // An image does not refute a marker that a second sample confirmed.
        if !isKept(weak?.entry) { weak = nil }
      }
    }
    return end(block, weak)
  }

  /// The day that counts: of the first doubt, else the day on which it was first seen.
  private func firstDay(
    of entry: StatusInput.Entry, after block: [StatusInput.Entry]
  ) -> CalendarDate {
    let seen = entry.firstSeen.map { max($0, course.line.start.adding(days: 1)) } ?? entry.date
    return block.first.map { min($0.date, seen) } ?? seen
  }

  /// The earlier of two days of progression, an image's and a confirmed marker's, where the criterion
  /// of the disease dates by either (GCIG-6).
  private func markerDay(_ marker: StatusInput.Entry?, before day: CalendarDate) -> CalendarDate {
    guard let marker, isKept(marker), course.row.markerDateDiseases.contains(input.disease) else {
      return day
    }
    return min(marker.date, day)
  }

  /// Progression by a marker that a second sample confirmed, where the criterion of the disease
  /// accepts it.
  private func isKept(_ entry: StatusInput.Entry?) -> Bool {
    guard let entry else { return false }
    return entry.basis == .laboratory && entry.confirmedOn != nil
      && course.row.markerDiseases.contains(input.disease)
  }

  /// What is left at the end: death from disease confirms it, and so does the next sample taken after
  /// a new line began (MM-CONF-2).
  private func end(
    _ block: [StatusInput.Entry], _ weak: (entry: StatusInput.Entry, reason: StatusReason)?
  ) -> LineProgression {
    let isDeathFromDisease = input.death?.isFromDisease == true
    if let first = block.first {
      if isDeathFromDisease && course.next == nil || isConfirmedAfterwards(block) {
        return .confirmed(block.last ?? first, date: first.date)
      }
      return .open(block)
    }
    guard let weak else { return .none }
    if isDeathFromDisease && course.next == nil {
      return .confirmed(weak.entry, date: weak.entry.date)
    }
    return .weak(weak.entry, weak.reason)
  }

  private func isConfirmedAfterwards(_ block: [StatusInput.Entry]) -> Bool {
    guard course.row.confirmation == .laboratory, let next = course.next,
      block.contains(where: { $0.responseClass == .progression })
    else { return false }
    let later = input.entries.filter { $0.date > next && $0.responseClass != .notEvaluable }
    return later.min { ($0.date, $0.id) < ($1.date, $1.id) }?.responseClass == .progression
  }

  /// Whether progression rests on too little for a refractory or relapse label.
  private func weakness(of entry: StatusInput.Entry) -> StatusReason? {
    if entry.basis == .clinical { return .clinicalOnly }
    if entry.basis == .laboratory, !course.row.isHematologic { return .markerOnly }
    return nil
  }

  private func stands(
    _ entry: StatusInput.Entry, after block: [StatusInput.Entry],
    among entries: [StatusInput.Entry]
  ) -> Bool {
    needsNoConfirmation(entry) || isWaived(entry, among: entries)
      || isConfirmed(entry, by: block)
  }

  private func needsNoConfirmation(_ entry: StatusInput.Entry) -> Bool {
    switch course.row.confirmation {
    case .none: true
    case .laboratory: entry.basis != .laboratory
    // Confirmed progression of iRECIST says in its name that it is.
    case .always: entry.criterion == "irecist"
    }
  }

  private func isConfirmed(
    _ entry: StatusInput.Entry, by block: [StatusInput.Entry]
  ) -> Bool {
    switch course.row.confirmation {
    case .none: true
    case .laboratory: block.contains { $0.responseClass == .progression }
    case .always:
      block.first.map {
        entry.date.days(since: $0.date) >= course.row.confirmAfterDays ?? 0
      } ?? false
    }
  }

  /// A confirmation that was recorded, a rapid decline, tissue, or a clinician's word (ENG-CONF).
  private func isWaived(
    _ entry: StatusInput.Entry, among entries: [StatusInput.Entry]
  ) -> Bool {
    if entry.confirmedOn != nil || entry.isRapid || entry.basis == .biopsy { return true }
    let end =
      entries.first { later in
        later.date > entry.date && later.responseClass != .progression
          && later.responseClass != .indeterminate
      }?.date ?? course.next
    func isBeforeTheNext(_ day: CalendarDate) -> Bool {
      day >= entry.date && (end.map { day < $0 } ?? true)
    }
    let isProven = input.biopsies.contains {
      $0.result == .malignant && isBeforeTheNext($0.date)
    }
    let isClinical = entries.contains {
      $0.basis == .clinical && $0.responseClass == .progression && isBeforeTheNext($0.date)
    }
    return isProven || isClinical
  }
}
