internal import Criteria
internal import Oncology

/// How figures, dates and categories are written on pages.
enum Words {
  // MARK: Figures

  /// A change in per cent with its sign: "+15.1", "−45.0"; "n/a" from a reference of 0 (NUM-5).
  static func percent(_ change: Change, guarding thresholds: [Int] = thresholds) -> String {
    change.percent(guarding: thresholds).map { signed($0) } ?? "n/a"
  }

  /// The per cents at which RECIST decides: a rounded figure must not show one that was not met.
  static let thresholds = [RECIST11.Limits.responsePercent, RECIST11.Limits.progressionPercent]

  /// A difference in millimetres with its sign: "+8".
  static func difference(_ length: Length) -> String { signed(length.decimal) }

  /// A length among others: with a tenth where one of them has one, so that figures can be compared.
  static func millimetres(_ length: Length, tenths: Bool) -> String {
    let text = length.description
    return tenths && !text.contains(".") ? text + ".0" : text
  }

  /// Whether lengths that stand beside each other need tenths.
  static func needTenths(_ lengths: [Length]) -> Bool {
    lengths.contains { $0.description.contains(".") }
  }

  /// A number with its sign, minus as a minus.
  static func signed(_ number: ExactDecimal) -> String {
    let text = number.description
    return text.hasPrefix("-") ? "−" + text.dropFirst() : "+" + text
  }

  // MARK: Dates

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// "02 Dec", with the year where it is not the one of `today`: "05 Feb 2023".
  static func date(_ date: PartialDate, today: CalendarDate) -> String {
    let (year, month, day) = date.earliest.parts
    let name = months[month - 1]
    return switch date.precision {
    case .year: "\(year)"
    case .month: "\(name) \(year)"
    case .day where year == today.parts.year: "\(padded(day)) \(name)"
    case .day: "\(padded(day)) \(name) \(year)"
    }
  }

  /// "02 Dec", with the year where it is not the one of `today`.
  static func date(_ day: CalendarDate, today: CalendarDate) -> String {
    date(PartialDate(day), today: today)
  }

  /// "02 Dec 2024".
  static func longDate(_ day: CalendarDate) -> String {
    let (year, month, number) = day.parts
    return "\(padded(number)) \(months[month - 1]) \(year)"
  }

  /// "02 Dec 2024", "Dec 2024" or "2024".
  static func longDate(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: longDate(date.earliest)
    case .month: "\(months[date.earliest.parts.month - 1]) \(date.earliest.parts.year)"
    case .year: "\(date.earliest.parts.year)"
    }
  }

  /// "Jan – Jul 2024", "Nov 2023 – Feb 2024", "Jan 2024 –" of what goes on.
  static func months(from first: PartialDate, to last: PartialDate?) -> String {
    let (firstYear, firstMonth, _) = first.earliest.parts
    guard let last else { return "\(month(firstMonth)) \(firstYear) –" }
    let (year, number, _) = last.latest.parts
    let end = "\(month(number)) \(year)"
    if (firstYear, firstMonth) == (year, number) { return end }
    return firstYear == year
      ? "\(month(firstMonth)) – \(end)" : "\(month(firstMonth)) \(firstYear) – \(end)"
  }

  /// "Tue".
  static func weekday(_ day: CalendarDate) -> String {
    // 1 January 1970 was a Thursday.
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let place = day.daysSince1970 % 7
    return names[place < 0 ? place + 7 : place]
  }

  /// "13:08" of minutes since midnight.
  static func time(_ minutes: Int) -> String {
    "\(padded(minutes / 60 % 24)):\(padded(minutes % 60))"
  }

  /// "Dec" of 12.
  static func month(_ number: Int) -> String { months[number - 1] }

  private static func padded(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }

  // MARK: Categories

  /// The letters of a category for a narrow place.
  static func letters(_ category: RECISTCategory) -> String {
    category == .nonCRNonPD ? "non-CR" : category.rawValue
  }

  static func tone(_ category: RECISTCategory) -> Tone {
    switch category {
    case .completeResponse, .noEvidenceOfDisease: .complete
    case .partialResponse: .responding
    case .stableDisease, .nonCRNonPD: .stable
    case .progressiveDisease: .progressing
    case .notEvaluable: .notEvaluable
    }
  }

  static func mark(_ category: RECISTCategory) -> Mark {
    switch category {
    case .completeResponse, .noEvidenceOfDisease: .complete
    case .partialResponse: .responding
    case .stableDisease: .stable
    case .nonCRNonPD: .persisting
    case .progressiveDisease: .progressing
    case .notEvaluable: .notEvaluable
    }
  }

  /// Letters and sign: "PR ▼".
  static func category(_ category: RECISTCategory) -> Line {
    Line([
      Span(letters(category), tone(category)), Span(ornament: mark(category), tone(category)),
    ])
  }

  static func tone(_ responseClass: ResponseClass) -> Tone {
    switch responseClass {
    case .complete: .complete
    case .partial: .responding
    case .minor, .stable: .stable
    case .progression: .progressing
    case .indeterminate: .unconfirmed
    case .notEvaluable: .notEvaluable
    }
  }

  static func mark(_ responseClass: ResponseClass) -> Mark {
    switch responseClass {
    case .complete: .complete
    case .partial: .responding
    case .minor: .persisting
    case .stable: .stable
    case .progression: .progressing
    case .indeterminate: .unconfirmed
    case .notEvaluable: .notEvaluable
    }
  }

  /// Letters of any criterion and the sign of what they amount to: "CMR ○".
  static func category(_ letters: String, _ responseClass: ResponseClass) -> Line {
    if let category = RECISTCategory(rawValue: letters) { return Self.category(category) }
    let tone = tone(responseClass)
    return Line([Span(letters, tone), Span(ornament: mark(responseClass), tone)])
  }

  /// The letters alone, as dense as a narrow place needs them.
  static func letters(_ letters: String, _ responseClass: ResponseClass) -> Line {
    if let category = RECISTCategory(rawValue: letters) {
      return Line(Self.letters(category), tone(category))
    }
    return Line(letters, tone(responseClass))
  }

  /// The name of a criterion by its id, for a narrow column.
  static func criterion(_ id: String) -> String {
    CriterionCatalog.criterion(id)?.shortName ?? id
  }

  // MARK: Trouble

  static func unreadable(_ id: CaseID, _ issues: [CaseIssue]) -> Line {
    let first = issues.first
    let more = issues.count > 1 ? " (and \(issues.count - 1) more; run check)" : ""
    return Line([
      Span("\(id) cannot be read. ", .problem),
      Span("\(first?.place ?? ""): \(first?.message ?? "") \(first?.hint ?? "")\(more)"),
    ])
  }
}
