import Testing

@testable import Session

/// What is due without a key, by a clock that is set by hand.
@Suite struct WaitingTests {
  private let start = ContinuousClock.now

  @Test func typingIsKeptWithinASecondOfItsFirstKey() {
    var waiting = Waiting(coversAfter: nil, now: start)
    waiting.note(unkept: true, start)
    waiting.note(unkept: true, start + .milliseconds(600))
    #expect(!waiting.due(start + .milliseconds(699), isCovered: false).contains(.keep))
    #expect(waiting.due(start + .milliseconds(800), isCovered: false).contains(.keep))
    #expect(!waiting.due(start + .milliseconds(801), isCovered: false).contains(.keep))
    #expect(Waiting.keepsAfter <= .seconds(1))
  }

  @Test func theStoreIsLookedAtWithinASecond() {
    var waiting = Waiting(coversAfter: nil, now: start)
    #expect(waiting.due(start + .milliseconds(699), isCovered: false).isEmpty)
    #expect(waiting.due(start + .milliseconds(700), isCovered: false) == [.look])
    #expect(waiting.due(start + .milliseconds(701), isCovered: false).isEmpty)
    #expect(Waiting.looksEvery < .seconds(1))
  }

  @Test(arguments: [(59, false, false), (60, false, true), (61, false, true), (61, true, false)])
  func anIdleScreenIsCovered(_ row: (seconds: Int, isCovered: Bool, isDue: Bool)) {
    var waiting = Waiting(coversAfter: .seconds(60), now: start)
    waiting.touch(start)
    let due = waiting.due(start + .seconds(row.seconds), isCovered: row.isCovered)
    #expect(due.contains(.idle) == row.isDue)
  }

  @Test func aKeyBeginsTheTimeAnew() {
    var waiting = Waiting(coversAfter: .seconds(60), now: start)
    waiting.touch(start + .seconds(30))
    #expect(!waiting.due(start + .seconds(80), isCovered: false).contains(.idle))
    #expect(waiting.due(start + .seconds(90), isCovered: false).contains(.idle))
  }

  @Test func aRestIsDueOnceAfterAKey() {
    var waiting = Waiting(coversAfter: nil, now: start)
    #expect(!waiting.due(start + .milliseconds(100), isCovered: false).contains(.rest))
    waiting.touch(start + .milliseconds(100))
    #expect(waiting.milliseconds(start + .milliseconds(100), isCovered: false) == 61)
    #expect(!waiting.due(start + .milliseconds(159), isCovered: false).contains(.rest))
    #expect(waiting.due(start + .milliseconds(160), isCovered: false) == [.rest])
    #expect(!waiting.due(start + .milliseconds(161), isCovered: false).contains(.rest))
    waiting.touch(start + .milliseconds(200))
    waiting.touch(start + .milliseconds(250))
    #expect(!waiting.due(start + .milliseconds(309), isCovered: false).contains(.rest))
    #expect(waiting.due(start + .milliseconds(310), isCovered: false) == [.rest])
  }

  @Test func theWaitEndsWithWhatIsDueNext() {
    var waiting = Waiting(coversAfter: .seconds(60), now: start)
    #expect(waiting.milliseconds(start, isCovered: false) == 701)
    waiting.note(unkept: true, start - .milliseconds(700))
    #expect(waiting.milliseconds(start, isCovered: false) == 101)
  }
}
