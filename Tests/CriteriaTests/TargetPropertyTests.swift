import Criteria
import Oncology
import Testing

/// What holds of the target response whatever was measured (solid-rules 1.4).
@Suite("R11-T: properties") struct TargetPropertyTests {
  static let cases = 2_000

  /// CR, PR, SD and PD from best to worst; nil for NE, which compares with nothing.
  private static func rank(_ category: RECISTCategory) -> Int? {
    [.cr, .pr, .sd, .pd].firstIndex(of: category)
  }

  private static func references(
    _ generated: inout Generated, _ targets: [TargetLesion]
  ) -> (baseline: Length, nadir: Length) {
    let baseline = TargetSum(targets, generated.sizes(targets)).partial
    let share = generated.number(0...10)
    return (baseline, Length(tenThousandths: baseline.tenThousandths * share / 10))
  }

  /// The rules once more, in fractions of whole numbers and in the words of the specification; without
  /// merged targets.
  private static func second(
    _ targets: [TargetLesion], _ findings: [String: TargetFinding], baseline: Length, nadir: Length
  ) -> RECISTCategory {
    var sum = 0
    var isMissing = false
    var isGone = true
    for target in targets {
      switch findings[target.id] {
      case .measured(let size):
        sum += size.tenThousandths
        if size.tenThousandths >= (target.isNode ? 100_000 : 1) { isGone = false }
      case .parts(let parts):
        sum += parts.map(\.tenThousandths).reduce(0, +)
        isGone = false
      case .tooSmall:
        sum += 50_000
        if !target.isNode { isGone = false }
      case .absent: break
      case .merged, .notEvaluable, nil: isMissing = true
      }
    }
    let isProgression =
      5 * sum >= 6 * nadir.tenThousandths && sum - nadir.tenThousandths >= 50_000
    if isMissing { return isProgression && !isGone ? .pd : .ne }
    if isGone { return .cr }
    if isProgression { return .pd }
    return 10 * sum <= 7 * baseline.tenThousandths ? .pr : .sd
  }

  @Test("R11-T: a second implementation, written from the rules, agrees")
  func secondOpinion() {
    var generated = Generated(seed: 11)
    var seen: Set<RECISTCategory> = []
    for _ in 0..<Self.cases {
      let targets = generated.targets()
      let (baseline, nadir) = Self.references(&generated, targets)
      var findings = generated.findings(targets)
      for (id, finding) in findings { if case .merged = finding { findings[id] = nil } }
      let category = TargetResponse(targets, findings, baseline: baseline, nadir: nadir).category
      let second = Self.second(targets, findings, baseline: baseline, nadir: nadir)
      #expect(category == second, "\(targets) \(findings) \(baseline) \(nadir)")
      seen.insert(category)
    }
    #expect(seen == [.cr, .pr, .sd, .pd, .ne])
  }

  @Test("R11-S: the order of lesions does not matter")
  func order() {
    var generated = Generated(seed: 12)
    for _ in 0..<Self.cases {
      let targets = generated.targets()
      let (baseline, nadir) = Self.references(&generated, targets)
      let findings = generated.findings(targets)
      let shuffled = generated.shuffled(targets)
      let first = TargetResponse(targets, findings, baseline: baseline, nadir: nadir)
      let second = TargetResponse(shuffled, findings, baseline: baseline, nadir: nadir)
      #expect(first.category == second.category)
      #expect(first.evidence.rule == second.evidence.rule)
      #expect(TargetSum(targets, findings).partial == TargetSum(shuffled, findings).partial)
    }
  }

  /// A measured lesion measured larger: the category stays or worsens.
  ///
  /// NE compares with nothing, and the one way out of it is PD: what is measured may progress by
  /// itself (R11-T-PDM).
  @Test("R11-T: a larger lesion never betters the category")
  func larger() {
    var generated = Generated(seed: 13)
    var changed = 0
    for _ in 0..<Self.cases {
      let targets = generated.targets()
      let (baseline, nadir) = Self.references(&generated, targets)
      var findings = generated.findings(targets)
      let id = generated.one(of: targets).id
      findings[id] = .measured(generated.length())
      let before = TargetResponse(targets, findings, baseline: baseline, nadir: nadir).category
      if case .measured(let size) = findings[id] {
        findings[id] = .measured(size + generated.length())
      }
      let after = TargetResponse(targets, findings, baseline: baseline, nadir: nadir).category
      if let rank = Self.rank(before), let later = Self.rank(after) {
        #expect(later >= rank, "\(before) to \(after)")
      } else {
        #expect(before == .ne && (after == .ne || after == .pd), "\(before) to \(after)")
      }
      if before != after { changed += 1 }
    }
    #expect(changed > 100)
  }

  /// Without a target's finding the response is NE, or the PD that it was.
  @Test("R11-T-NE, R11-T-PDM: a finding taken away never betters the category")
  func removed() {
    var generated = Generated(seed: 14)
    for _ in 0..<Self.cases {
      let targets = generated.targets()
      let (baseline, nadir) = Self.references(&generated, targets)
      var findings = generated.findings(targets)
      let before = TargetResponse(targets, findings, baseline: baseline, nadir: nadir).category
      findings[generated.one(of: targets).id] = nil
      let after = TargetResponse(targets, findings, baseline: baseline, nadir: nadir).category
      #expect(after == .ne || (after == .pd && before == .pd), "\(before) to \(after)")
    }
  }

  /// All lengths, of lesions that are no nodes, times 2 or more.
  ///
  /// The two relative tests give what they gave; the 5 mm test can only become true. So CR and PD
  /// stay, and PR and SD stay or become PD, and that only where growth was at least 20 %.
  @Test("NUM-2: a common factor leaves the relative tests alone, not the 5 mm test")
  func scaled() {
    var generated = Generated(seed: 15)
    var becamePD = 0
    for _ in 0..<Self.cases {
      let targets = generated.targets().map { TargetLesion($0.id) }
      let (baseline, nadir) = Self.references(&generated, targets)
      let findings = generated.sizes(targets).mapValues { finding in
        if case .measured(let size) = finding { return size - mm(10) }
        return .zero
      }
      let factor = generated.number(2...9)
      func times(_ length: Length) -> Length {
        Length(tenThousandths: length.tenThousandths * factor)
      }
      let small = TargetResponse(
        targets, findings.mapValues { .measured($0) }, baseline: baseline, nadir: nadir)
      let large = TargetResponse(
        targets, findings.mapValues { .measured(times($0)) }, baseline: times(baseline),
        nadir: times(nadir))
      let sum = findings.values.reduce(.zero, +)
      let change = Change(from: nadir, to: sum)
      let largeChange = Change(from: times(nadir), to: times(sum))
      #expect(change.meets(20) == largeChange.meets(20))
      #expect(change.percent() == largeChange.percent())
      if small.category == large.category { continue }
      becamePD += 1
      #expect(large.category == .pd)
      #expect([.pr, .sd].contains(small.category))
      #expect(change.meets(20) && change.difference < mm(5))
    }
    #expect(becamePD > 10)
  }
}
