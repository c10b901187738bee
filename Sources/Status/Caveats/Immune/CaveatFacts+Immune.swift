internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-IMM-1 to CAV-IMM-7, for lines with a checkpoint inhibitor.
  var immuneCaveats: [Caveat] {
    guard !checkpoints.isEmpty else { return [] }
    return
      ([
        openUnconfirmed, mixed, sarcoidLike, inflammation, hyperprogression, longOff, lateResponse,
      ] as [Caveat?]).compactMap(\.self)
  }

  /// CAV-IMM-1.
  private var openUnconfirmed: Caveat? {
    guard context.headline == .progressionUnconfirmed else { return nil }
    let from = callDate.adding(days: settings.irConfirmMinDays)
    let to = callDate.adding(days: settings.irConfirmMaxDays)
    return caveat(
      .openUnconfirmed, .block, bars: .refractory,
      [
        .date("unconfirmed progression", PartialDate(callDate)),
        .date("confirm from", PartialDate(from)), .date("confirm by", PartialDate(to)),
      ])
  }

  /// Whether some lesions progress while others shrink or are gone (MIX-4).
  var isMixed: Bool {
    !progressing.isEmpty && trends.contains(where: \.isShrinking)
  }

  /// CAV-IMM-2.
  private var mixed: Caveat? {
    guard isMixed, isOnCheckpoint else { return nil }
    let smaller = trends.filter(\.isShrinking).map(\.lesion.id)
    return caveat(
      .mixedOnCheckpoint, .pause,
      [.lesions("progress", progressing.map(\.id)), .lesions("shrink", smaller)])
  }

  /// CAV-IMM-3: new on both sides while nothing else progresses.
  private var sarcoidLike: Caveat? {
    guard isOnCheckpoint || isWorse else { return nil }
    let new = trends.filter(\.isNew).map(\.lesion) + equivocal
    let nodes = new.filter { $0.isNode && ($0.chain == "hilar" || $0.chain == "mediastinal") }
    let sides = Set(nodes.compactMap(\.side))
    let isSymmetric = sides.contains(.bilateral) || sides.isSuperset(of: [.left, .right])
    let others = progressing.filter { lesion in !nodes.contains { $0.id == lesion.id } }
    guard isSymmetric, others.allSatisfy({ $0.organ == "skin" || $0.organ == "spleen" }) else {
      return nil
    }
    return caveat(.sarcoidLike, .pause, [.lesions("new and symmetric", nodes.map(\.id))])
  }

  private static let inflammations = [
    "pneumonitis", "colitis", "hepatitis", "hypophysitis", "nephritis", "pancreatitis",
    "encephalitis", "sarcoid", "granuloma",
  ]

  /// CAV-IMM-4: on record since the line began, for progression that it could be taken for.
  private var inflammation: Caveat? {
    guard isWorse, let line else { return nil }
    let start = line.start.date.earliest
    let end = callDate.adding(days: CaveatLimits.declineAfterDays)
    func isDuring(_ date: PartialDate, _ through: PartialDate?) -> Bool {
      date.latest >= start && date.earliest <= end
        && through.map { callDate.days(since: $0.latest) <= CaveatLimits.declineDays } ?? true
    }
    func isMimic(_ text: String?) -> Bool {
      Self.inflammations.contains { (text ?? "").mentions($0) }
    }
    let events = known.events
      .filter { $0.kind == .immuneEvent && isMimic($0.text) && isDuring($0.when.date, nil) }
      .map { $0.text ?? $0.kind.rawValue }
    let harms = known.toxicities
      .filter { isMimic($0.name) && isDuring($0.when.date, $0.through) }.map(\.name)
    let found = events + harms
    return found.isEmpty
      ? nil : caveat(.organInflammation, .pause, found.map { .word("recorded", $0) })
  }

  /// CAV-IMM-5.
  private var hyperprogression: Caveat? {
    guard !context.hyperprogression.isEmpty else { return nil }
    return caveat(
      .hyperprogression, .pause, context.hyperprogression.map { .word("definition met", $0) })
  }

  /// CAV-IMM-6.
  private var longOff: Caveat? {
    guard context.isProgression, let last = lastCheckpointDose(before: callDate) else { return nil }
    let days = callDate.days(since: last)
    guard days > CaveatLimits.offCheckpointDays else { return nil }
    return caveat(
      .longOffCheckpoint, .block, bars: .resistance,
      [
        .days("since the last dose", days), .date("last dose", PartialDate(last)),
        .days("resistance until day", CaveatLimits.offCheckpointDays),
      ])
  }

  /// CAV-IMM-7: a marker that was above normal at the start falls twice in a row.
  private var lateResponse: Caveat? {
    guard context.headline == .stable || context.headline == .progressionUnconfirmed,
      isOnCheckpoint, let line
    else { return nil }
    let start = line.start.date.latest
    let test = markers.first { test in
      let values = marker(test)
      guard let base = values.last(where: { $0.when.date.latest <= start }),
        let limit = base.upperLimit, base.value.isAbove(limit) == true
      else { return false }
      let later = values.filter { $0.when.date.latest > start }.map(\.value.number).suffix(2)
      let series = [base.value.number] + later
      return later.count == 2 && zip(series, series.dropFirst()).allSatisfy { $0 > $1 }
    }
    return test.map { caveat(.lateResponse, .note, [.word("falling marker", $0)]) }
  }
}
