import Criteria
import Oncology
import Status
import Testing
import ViewModel

/// A difference of an earlier day is told with its day and what settled it; what one reader saw then is
/// nothing that changed since (C-0242: differed on 24 Jun, settled on 4 Jul 2024).
@Suite struct EarlierDifferenceTests {
  private static func overview(asOf day: String? = nil) throws -> [String] {
    let samples = try Samples.whole.get()
    let today = samples.listing.today
    let day = try day.map { try #require(CalendarDate($0)) }
    let id = try #require(CaseID("C-0242"))
    var state = BoardState(today: day ?? today, themes: ["dark"], theme: "dark")
    guard case .evaluation(let evaluation, let report, _) = samples.access.open(id, day) else {
      return []
    }
    _ = state.update(.opened(evaluation, report, .sound))
    let page = PageCatalog.page(state.showing(.overview), SizeClass(rows: 36, columns: 120))
    return LinearText.lines(of: page)
  }

  @Test func theDifferenceHasItsDay() throws {
    let text = try Self.overview().joined(separator: "\n")
    #expect(text.contains("readers differed 24 Jun"))
    #expect(text.contains("B central PD"))
    #expect(text.contains("on 24 Jun"))
    #expect(text.contains("settled: SD"))
    #expect(!text.contains("new: liver seg II"))
  }

  @Test func onTheDayItselfItIsOpenAndNew() throws {
    let text = try Self.overview(asOf: "2024-07-01").joined(separator: "\n")
    #expect(text.contains("readers differ;"))
    #expect(!text.contains("readers differed"))
    #expect(text.contains("new: liver seg II (A unsure, B yes)"))
    // The call that was retracted on the 4th still stood.
    #expect(text.contains("settled: PD"))
  }

  /// Readers may date the same scan a day apart: they differ all the same, and what one of them saw on it
  /// has changed.
  @Test(arguments: ["2024-12-01", "2024-12-03"])
  func aReadingOfTheNextDayIsOfTheSameTimePoint(_ day: String) throws {
    let text = try Self.touchstone(secondReadingOn: day)
    #expect(text.contains("new: liver seg IVa (A no, B yes)"))
    #expect(text.contains("readers differ;"))
    #expect(text.contains("by reader A alone"))
    #expect(!text.contains("agree"))
  }

  /// Why they differ is not looked for across days, and the page says so; it does not say that nothing was
  /// measured, or that they agree.
  @Test func theComparisonSaysThatDaysDiffer() throws {
    let text = try Self.touchstone(secondReadingOn: "2024-12-03", .compare)
    #expect(text.contains("give days of their own (A 02 Dec, B 03 Dec)"))
    #expect(!text.contains("only their categories"))
    #expect(!text.contains("readers agree"))
    let same = try Self.touchstone(secondReadingOn: "2024-12-02", .compare)
    #expect(!same.contains("days of their own"))
  }

  /// A difference of September is over where both say the same of December's scan.
  @Test func whatReadersSayNowCountsForNow() throws {
    let text = try Self.touchstone(secondReadingOn: "2024-12-03") { value in
      let (before, now) = (value.assessments.count - 3, value.assessments.count - 1)
      value.assessments[before].findings["T4"]?.longest = Length(tenThousandths: 400_000)
      value.assessments[now].findings["T4"]?.longest = Length(tenThousandths: 160_000)
      value.assessments[now].findings["X1"] = nil
      value.assessments[now].newLesions = .no
    }
    #expect(text.contains("B central PR"))
    #expect(!text.contains("readers differ"))
    #expect(!text.contains("by reader A alone"))
  }

  /// Who has not read the latest time point agrees to nothing.
  @Test func anOlderReadingIsNoAgreement() throws {
    let text = try Self.touchstone(secondReadingOn: nil)
    #expect(text.contains("B central PR"))
    #expect(text.contains("on 30 Sep"))
    #expect(!text.contains("agree"))
    #expect(!text.contains("differ"))
  }

  /// A page of C-0142 with B's last reading on another day, or without it.
  private static func touchstone(
    secondReadingOn day: String?, _ view: ViewModel.View = .overview,
    _ change: (inout PatientCase) -> Void = { _ in }
  ) throws -> String {
    let samples = try Samples.whole.get()
    let id = try #require(CaseID("C-0142"))
    guard case .evaluation(let found, let report, _) = samples.access.open(id, nil) else {
      return ""
    }
    var value = found.patientCase
    let place = try #require(value.assessments.firstIndex { $0.id == "B-2024-12-02" })
    if let day {
      value.assessments[place].when.date = PartialDate(try #require(CalendarDate(day)))
    } else {
      value.assessments.remove(at: place)
    }
    change(&value)
    let evaluation = CaseEvaluation(value, asOf: found.asOf, settings: found.settings)
    var state = BoardState(today: samples.listing.today, themes: ["dark"], theme: "dark")
    _ = state.update(.opened(evaluation, report, .sound))
    let page = PageCatalog.page(state.showing(view), SizeClass(rows: 36, columns: 120))
    return LinearText.lines(of: page).joined(separator: "\n")
  }

  /// GEN-ASOF for what a patient has and wants, and for what is asked for.
  @Test func nothingIsKnownBeforeItsDay() throws {
    let then = try Self.overview(asOf: "2024-10-01").joined(separator: "\n")
    #expect(!then.contains("LVEF"))
    #expect(!then.contains("violin"))
    #expect(then.contains("goals and wishes"))
    #expect(then.contains("neuropathy G1"))
    let now = try Self.overview().joined(separator: "\n")
    #expect(now.contains("LVEF 61 %"))
    #expect(now.contains("violin"))
    #expect(!now.contains("goals and wishes"))
    #expect(!now.contains("neuropathy G1"))
  }
}
