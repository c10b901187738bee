internal import ViewModel

/// How long the loop may wait for a key, and what is due when it has.
struct Waiting {
  /// Something that is due without a key.
  enum Due: Hashable {
    /// What was typed has to be kept.
    case keep
    /// The store's folder is to be looked at.
    case look
    /// Nobody has touched a key for a moment: there is time to read what will be asked for.
    case rest
    /// Nobody has touched a key for long.
    case idle
  }

  /// What was typed is kept this long after the first key of it, at the latest.
  static let keepsAfter = Duration.milliseconds(800)
  /// How often the store is looked at for what others wrote.
  static let looksEvery = Duration.milliseconds(700)

  /// A key that is held down comes more often than this, and a hand that moves on comes later.
  static let restsAfter = Duration.milliseconds(60)

  /// Without a key for so long the screen is covered; nil never.
  let coversAfter: Duration?
  private var touched: ContinuousClock.Instant
  private var looked: ContinuousClock.Instant
  private var typed: ContinuousClock.Instant?
  private var hasRested = true

  init(coversAfter: Duration?, now: ContinuousClock.Instant) {
    self.coversAfter = coversAfter
    touched = now
    looked = now
  }

  /// Notes a key.
  mutating func touch(_ now: ContinuousClock.Instant) {
    touched = now
    hasRested = false
  }

  /// Notes whether something typed is still to be kept.
  mutating func note(unkept: Bool, _ now: ContinuousClock.Instant) {
    if !unkept {
      typed = nil
    } else if typed == nil {
      typed = now
    }
  }

  /// What is due now, and is from now on not due again.
  mutating func due(_ now: ContinuousClock.Instant, isCovered: Bool) -> [Due] {
    var due: [Due] = []
    if let typed, now - typed >= Self.keepsAfter {
      due.append(.keep)
      self.typed = nil
    }
    if now - looked >= Self.looksEvery {
      due.append(.look)
      looked = now
    }
    if !hasRested, now - touched >= Self.restsAfter {
      due.append(.rest)
      hasRested = true
    }
    if let coversAfter, !isCovered, now - touched >= coversAfter { due.append(.idle) }
    return due
  }

  /// Milliseconds until something is due.
  func milliseconds(_ now: ContinuousClock.Instant, isCovered: Bool) -> Int {
    var next = looked + Self.looksEvery
    if let typed { next = min(next, typed + Self.keepsAfter) }
    if !hasRested { next = min(next, touched + Self.restsAfter) }
    if let coversAfter, !isCovered { next = min(next, touched + coversAfter) }
    let (seconds, attoseconds) = (next - now).components
    let left = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    return max(0, left) + 1
  }
}
