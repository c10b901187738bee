import Criteria
import Oncology
import Status
import Store
import TestKit
import Testing

@testable import Register

/// A row comes out of its bytes as it went in, and out of wrong bytes nothing does.
struct RowBytesTests {
  private static let key = String(repeating: "0", count: 64)

  private static func row(_ summary: CaseSummary, _ number: UInt64 = 1) -> CachedRow {
    CachedRow(
      FileMark(device: number, node: .max, size: 0, written: -1, changed: .min), summary)
  }

  private static func reader(of bytes: [UInt8], texts: [String] = []) throws -> RowReader {
    let table = ByteParts.bytes(of: texts.map { Array($0.utf8) })
    return RowReader(
      bytes, from: 0, texts: CachedTexts(table, try ByteParts(table, from: 0)))
  }

  private static func rows() throws -> [CachedRow] {
    let samples = try SampleStoreCopy()
    return try withExtendedLifetime(samples) {
      let register = try samples.register()
      return register.store.caseIDs.prefix(5).compactMap { register.entry(of: $0).summary }
        .map { row($0) }
    }
  }

  @Test("every sample today and on earlier days on which something became known")
  func roundTrip() throws {
    let samples = try SampleStoreCopy()
    let register = try samples.register()
    var rows: [CachedRow] = []
    for id in register.store.caseIDs {
      let days = try register.store.read(id).value.knownDays
      for day in days.suffix(3) + [register.today] {
        let evaluation = try register.evaluate(id, asOf: day)
        let report = register.report(of: evaluation)
        rows.append(Self.row(CaseSummary(evaluation, report), UInt64(rows.count)))
      }
    }
    #expect(rows.count > 100)
    let read = try CacheText.rows(in: CacheText.bytes(of: rows, key: Self.key), key: Self.key)
    #expect(read.all == rows)
  }

  @Test("overlays and decisions that no sample has")
  func rareParts() throws {
    let day = try #require(CalendarDate("2024-12-10"))
    let overlays: [Overlay] = [
      .pendingFirstAssessment(line: 3), .deceased(day, isFromDisease: nil),
      .deceased(day, isFromDisease: false), .transformation(day), .mrdPositive(day, level: "10⁻⁴"),
      .mrdNegative(day, sensitivity: nil), .mrdRelapse(day), .intolerant(agent: "x"),
      .antigenLoss(target: "CD19", day), .progressionWithin24Months(day), .functionalHighRisk(day),
    ]
    var writer = RowWriter()
    writer.list(overlays) { $0.overlay($1) }
    var decisions: [BoardDecision] = []
    for date in ["2024", "2024-02", "2024-02-29"] {
      let source = Source(document: "letter", page: nil, author: "RK", isVerbal: true)
      let when = Dated(try #require(PartialDate(date)), known: day, source: source)
      var decision = BoardDecision(id: "D", when: when, text: "", outcome: "é")
      decision.options = BoardDecision.Option.allCases
      decision.owner = "rk"
      decision.due = day
      decisions.append(decision)
    }
    writer.list(decisions) { $0.decision($1) }
    var reader = try Self.reader(of: writer.bytes, texts: writer.texts)
    #expect(try reader.list { bytes throws(CacheFault) in try bytes.overlay() } == overlays)
    #expect(try reader.list { bytes throws(CacheFault) in try bytes.decision() } == decisions)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [0, 1, -1, 63, 64, 127, 128, -128, .max, .min, 62_091, 1 << 35])
  func numbers(_ number: Int) throws {
    var writer = RowWriter()
    writer.signed(number)
    writer.number(UInt64(bitPattern: Int64(number)))
    var reader = try Self.reader(of: writer.bytes)
    #expect(try reader.signed() == number)
    #expect(try reader.number() == UInt64(bitPattern: Int64(number)))
    #expect(reader.isAtEnd)
  }

  @Test("days and lengths just outside what a case can have are refused")
  func ranges() throws {
    let ranges: [(ClosedRange<Int>, (inout RowReader) throws -> Void)] = [
      (
        try #require(CalendarDate("1800-01-01"))
          .daysSince1970...(try #require(
            CalendarDate("2999-12-31")
          ).daysSince1970), { _ = try $0.day() }
      ),
      (0...(256 * Length.longest.tenThousandths), { _ = try $0.length() }),
    ]
    for (range, read) in ranges {
      for value in [range.lowerBound - 1, range.lowerBound, range.upperBound, range.upperBound + 1]
      {
        var writer = RowWriter()
        writer.signed(value)
        var reader = try Self.reader(of: writer.bytes)
        if range.contains(value) {
          try read(&reader)
        } else {
          #expect(throws: CacheFault.self) { try read(&reader) }
        }
      }
    }
  }

  @Test("one row out of many, wherever it stands, asked for in any order")
  func single() throws {
    let rows = try Self.rows()
    let read = try CacheText.rows(in: CacheText.bytes(of: rows, key: Self.key), key: Self.key)
    var (forwards, backwards) = (read, read)
    for row in rows { #expect(forwards.row(row.id) == row) }
    for row in rows.reversed() { #expect(backwards.row(row.id) == row) }
    #expect(backwards.row(try #require(CaseID("A"))) == nil)
    #expect(backwards.row(try #require(CaseID("z"))) == nil)
  }

  @Test(
    "parts that reach beyond the bytes or go backwards are refused",
    arguments: [
      [], [0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0, 1, 0, 0, 0],
      [2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 9],
      [255, 255, 255, 255], [1, 0, 0, 0, 255, 255, 255, 255, 9],
    ] as [[UInt8]])
  func badParts(bytes: [UInt8]) {
    #expect(throws: CacheFault.self) { try ByteParts(bytes, from: 0) }
  }

  @Test("a file that ends early, anywhere, holds nothing")
  func truncated() throws {
    let bytes = CacheText.bytes(of: Array(try Self.rows().prefix(1)), key: Self.key)
    for end in 0..<bytes.count {
      #expect(throws: CacheFault.self) {
        try CacheText.rows(in: Array(bytes[..<end]), key: Self.key)
      }
    }
    #expect(throws: CacheFault.self) { try CacheText.rows(in: bytes + [0], key: Self.key) }
  }

  @Test("a file with one wrong byte, anywhere, holds nothing")
  func flipped() throws {
    let bytes = CacheText.bytes(of: Array(try Self.rows().prefix(1)), key: Self.key)
    for place in bytes.indices {
      var wrong = bytes
      wrong[place] ^= 1 << UInt8(place % 8)
      #expect(throws: CacheFault.self) { try CacheText.rows(in: wrong, key: Self.key) }
    }
  }

  @Test("rows of something else hold nothing here")
  func otherKey() throws {
    let bytes = CacheText.bytes(of: try Self.rows(), key: Self.key)
    #expect(throws: CacheFault.self) {
      try CacheText.rows(in: bytes, key: String(repeating: "1", count: 64))
    }
  }

  @Test("bytes that somebody made up never stop the program")
  func hostile() throws {
    var writer = RowWriter()
    for row in try Self.rows().prefix(5) { row.write(to: &writer) }
    var numbers = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      var bytes = writer.bytes
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        bytes[Int.random(in: bytes.indices, using: &numbers)] = .random(
          in: .min ... .max, using: &numbers)
      }
      var reader = try Self.reader(of: bytes, texts: writer.texts)
      while !reader.isAtEnd, let row = try? CachedRow(&reader) {
        // What is computed with must not overflow.
        guard let summary = row.entry.summary else { continue }
        _ = summary.fromNadir?.percent(guarding: [-30, 20])
        _ = summary.status.since.map { summary.status.asOf.days(since: $0) }
      }
    }
  }
}
