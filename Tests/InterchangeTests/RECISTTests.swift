import Criteria
import Interchange
import Oncology
import Testing

/// The readings of the sample case C-0142 as a coordinator's table, judged by RECIST 1.1.
@Suite struct RECISTTests {
  static let days = [
    "2024-01-22", "2024-03-25", "2024-05-27", "2024-07-29", "2024-09-30", "2024-12-02",
  ]

  /// Evaluator, lesion, role, location, then a size or a state for each day.
  static let rows: [(String, String, String, String, [String])] = [
    ("A", "T1", "target", "lung RUL", ["42", "30", "24", "20", "19", "18"]),
    ("A", "T2", "target", "lymph node 4R", ["19", "14", "11", "9", "9", "9"]),
    ("A", "T3", "target", "liver seg VII", ["26", "18", "13", "11", "10", "10"]),
    ("A", "T4", "target", "adrenal L", ["24", "17", "14", "13", "15", "24"]),
    ("A", "N1", "non-target", "pleura effusion R", Array(repeating: "present", count: 6)),
    ("A", "N2", "non-target", "bone L3", Array(repeating: "present", count: 6)),
    ("A", "X1", "new", "liver seg IVa", ["", "", "", "", "", "benign"]),
    ("B", "T1", "target", "lung RUL", ["42", "30", "24", "20", "20", "18"]),
    ("B", "T2", "target", "lymph node 4R", ["19", "14", "11", "9", "9", "9"]),
    ("B", "T4", "target", "adrenal L", ["23", "17", "14", "12", "16", "26"]),
    ("B", "T3", "non-target", "liver seg VII", Array(repeating: "present", count: 6)),
    ("B", "N1", "non-target", "pleura effusion R", Array(repeating: "present", count: 6)),
    ("B", "N2", "non-target", "bone L3", Array(repeating: "present", count: 6)),
    ("B", "X1", "new", "liver seg IVa", ["", "", "", "", "", "unequivocal"]),
  ]

  /// A row for each lesion and date; what is not seen has no row.
  static var long: String {
    rows.reduce(into: "case,date,evaluator,lesion,role,location,value (mm),size_mm,state,method\n")
    {
      table, row in
      for (day, value) in zip(days, row.4) where !value.isEmpty {
        let cells = Int(value) == nil ? ",\(value)" : "\(value),"
        table += "C-0142,\(day),\(row.0),\(row.1),\(row.2),\(row.3),,\(cells),CT\n"
      }
    }
  }

  static var wide: String {
    rows.reduce(
      into: "case;evaluator;lesion;role;location;" + days.joined(separator: ";") + ";unit;method\n"
    ) { table, row in
      let values = row.4.joined(separator: ";")
      table += "C-0142;\(row.0);\(row.1);\(row.2);\(row.3);\(values);mm;CT\n"
    }
  }

  static let sums = ["A": [111, 79, 62, 53, 53, 61], "B": [84, 61, 49, 41, 45, 53]]

  @Test(arguments: [long, wide]) func sumsAreThoseOfTheSampleCase(_ table: String) throws {
    let value = try imported(table)
    #expect(value.doubts.isEmpty)
    let patientCase = try #require(value.cases.first)
    let courses = SolidCourse.courses(of: patientCase, settings: Settings())
    #expect(courses.map(\.reader) == ["A", "B"])
    for course in courses {
      let response = CourseResponse(course, settings: Settings())
      let sums = [response.baselineSum] + response.timePoints.map(\.sum)
      let expected = Self.sums[course.reader, default: []].map { Length.millimetres($0) }
      #expect(sums.compactMap { $0?.complete } == expected)
    }
  }

  @Test func theSecondReadersNewLesionIsProgression() throws {
    let patientCase = try #require(try imported(Self.long).cases.first)
    let words = SolidCourse.courses(of: patientCase, settings: Settings()).map { course in
      CourseResponse(course, settings: Settings()).timePoints.map(\.overall.rawValue)
    }
    #expect(words == [["SD", "PR", "PR", "PR", "PR"], ["SD", "PR", "PR", "PR", "PD"]])
  }

  @Test func bothFormsGiveTheSameCase() throws {
    #expect(try imported(Self.long).cases == imported(Self.wide).cases)
  }
}
