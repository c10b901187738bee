internal import Oncology
internal import Status

extension StatusGlance {
  /// Writes every part, in the order in which ``init(_:)`` reads them.
  func write(to bytes: inout RowWriter) {
    bytes.day(asOf)
    bytes.choice(label)
    bytes.optional(line) { $0.signed($1) }
    bytes.optional(since) { $0.day($1) }
    bytes.optional(confirmBy) { $0.day($1) }
    bytes.optional(reason) { $0.choice($1) }
    bytes.optional(bar) { $0.choice($1) }
    bytes.flag(isHematologic)
    bytes.flag(isUnconfirmed)
    bytes.flag(isUnderexposed)
    bytes.optional(stableDays) { $0.signed($1) }
    bytes.flag(isDurablyStable)
    bytes.optional(leadingClass) { $0.text($1) }
    bytes.optional(depth) { $0.choice($1) }
    bytes.list(overlays) { $0.overlay($1) }
    bytes.list(modifiers) { bytes, mark in
      bytes.choice(mark.kind)
      bytes.choice(mark.standing)
    }
    bytes.list(caveats) { bytes, reason in
      bytes.choice(reason.code)
      bytes.choice(reason.severity)
    }
  }

  init(_ bytes: inout RowReader) throws(CacheFault) {
    self.init(
      asOf: try bytes.day(), label: try bytes.choice(of: Choices.labels),
      line: try bytes.optionalCount(), since: try bytes.optionalDay(),
      confirmBy: try bytes.optionalDay(),
      reason: try bytes.optional { bytes throws(CacheFault) in
        try bytes.choice(of: Choices.reasons)
      },
      bar: try bytes.optional { bytes throws(CacheFault) in
        try bytes.choice(of: Choices.caveats)
      },
      isHematologic: try bytes.flag(), isUnconfirmed: try bytes.flag(),
      isUnderexposed: try bytes.flag(), stableDays: try bytes.optionalCount(),
      isDurablyStable: try bytes.flag(), leadingClass: try bytes.optionalText(),
      depth: try bytes.optional { bytes throws(CacheFault) in
        try bytes.choice(of: Choices.depths)
      },
      overlays: try bytes.list { bytes throws(CacheFault) in try bytes.overlay() },
      modifiers: try bytes.list { bytes throws(CacheFault) in
        Mark(
          try bytes.choice(of: Choices.modifiers), try bytes.choice(of: Choices.standings))
      },
      caveats: try bytes.list { bytes throws(CacheFault) in
        Reason(
          try bytes.choice(of: Choices.caveats), try bytes.choice(of: Choices.severities))
      })
  }
}

extension RowWriter {
  /// What stands beside a headline: which, and what belongs to it.
  mutating func overlay(_ overlay: Overlay) {
    switch overlay {
    case .pendingFirstAssessment(let line):
      number(0)
      signed(line)
    case .deceased(let day, let isFromDisease):
      number(1)
      self.day(day)
      optional(isFromDisease) { $0.flag($1) }
    case .transformation(let day):
      number(2)
      self.day(day)
    case .mrdPositive(let day, let level):
      number(3)
      self.day(day)
      optional(level) { $0.text($1) }
    case .mrdNegative(let day, let sensitivity):
      number(4)
      self.day(day)
      optional(sensitivity) { $0.text($1) }
    case .mrdRelapse(let day):
      number(5)
      self.day(day)
    case .intolerant(let agent):
      number(6)
      text(agent)
    case .antigenLoss(let target, let day):
      number(7)
      text(target)
      self.day(day)
    case .progressionWithin24Months(let day):
      number(8)
      self.day(day)
    case .functionalHighRisk(let day):
      number(9)
      self.day(day)
    case .molecularRelapse(let day):
      number(10)
      self.day(day)
    }
  }
}

extension RowReader {
  mutating func overlay() throws(CacheFault) -> Overlay {
    switch try number() {
    case 0: return .pendingFirstAssessment(line: try signed(in: Self.counts))
    case 1:
      return .deceased(
        try day(), isFromDisease: try optional { bytes throws(CacheFault) in try bytes.flag() })
    case 2: return .transformation(try day())
    case 3: return .mrdPositive(try day(), level: try optionalText())
    case 4: return .mrdNegative(try day(), sensitivity: try optionalText())
    case 5: return .mrdRelapse(try day())
    case 6: return .intolerant(agent: try text())
    case 7: return .antigenLoss(target: try text(), try day())
    case 8: return .progressionWithin24Months(try day())
    case 9: return .functionalHighRisk(try day())
    case 10: return .molecularRelapse(try day())
    default: throw CacheFault()
    }
  }
}
