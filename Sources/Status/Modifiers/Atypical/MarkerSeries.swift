internal import Oncology

/// The values of one tumor marker in a line, in whole millionths of their unit, oldest first.
struct MarkerSeries {
  /// One value.
  struct Point: Hashable {
    let day: CalendarDate
    let millionths: Int
  }

  let test: String
  /// The last value on or before the first dose; nil without one.
  let start: Point?
  /// The values after it.
  let points: [Point]
  /// The upper limit of normal; nil when not recorded.
  let upperLimit: Int?
  /// The first dose.
  let firstDose: CalendarDate

  /// The values of a marker up to a day; censored ones are left out, because what they hide could make
  /// a rise of none (NUM-6).
  init(_ test: String, _ patientCase: PatientCase, _ line: LineOfTherapy, upTo day: CalendarDate) {
    self.test = test
    let first = line.start.date.earliest
    firstDose = first
    let known = patientCase.labs
    // By place, because a case has many values and few of them are of one marker.
    let labs = known.indices.filter { place in
      known[place].isTumorMarker && known[place].test == test
        && known[place].value.bound == .exactly && known[place].when.isKnown(on: day)
    }.map { known[$0] }.sorted { ($0.when.date.earliest, $0.id) < ($1.when.date.earliest, $1.id) }
    let all = labs.compactMap { lab -> Point? in
      guard let day = lab.when.date.day, let value = lab.value.number.scaled(to: 6) else {
        return nil
      }
      return Point(day: day, millionths: value)
    }
    start = all.last { $0.day <= first }
    points = all.filter { $0.day > first }
    upperLimit = labs.last?.upperLimit?.scaled(to: 6)
  }

  /// The names of the markers of a case.
  static func tests(of patientCase: PatientCase) -> [String] {
    let labs = patientCase.labs
    return Set(labs.indices.lazy.filter { labs[$0].isTumorMarker }.map { labs[$0].test }).sorted()
  }

  /// The smallest value before a point, the one before therapy included.
  func nadir(before place: Int) -> Int? {
    ([start?.millionths] + points[..<place].map(\.millionths)).compactMap(\.self).min()
  }
}
