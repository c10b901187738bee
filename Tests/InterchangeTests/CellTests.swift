import Interchange
import Oncology
import Testing

/// What single cells mean.
@Suite struct CellTests {
  // MARK: Dates

  struct Day: Sendable, CustomTestStringConvertible {
    let written: String
    let order: CSVImport.DateOrder?
    let read: String?
    var testDescription: String { "\(written) \(order?.rawValue ?? "")" }

    init(_ written: String, _ read: String?, _ order: CSVImport.DateOrder? = nil) {
      self.written = written
      self.read = read
      self.order = order
    }
  }

  static let days: [Day] = [
    Day("2024-01-22", "2024-01-22"), Day("20240122", "2024-01-22"), Day("22.01.2024", "2024-01-22"),
    Day("2.1.2024", "2024-01-02"), Day("2024-01", "2024-01"), Day("2024/01/22", "2024-01-22"),
    Day("2024-01-22T14:45", "2024-01-22"), Day("2024-01-22 00:00:00", "2024-01-22"),
    Day("03/04/2024", "2024-04-03", .dayFirst), Day("03/04/2024", "2024-03-04", .monthFirst),
    Day("03/04/2024", nil), Day("25/12/2024", nil), Day("25/12/2024", nil, .monthFirst),
    Day("2024-02-30", nil), Day("2023-02-29", nil), Day("2024", nil), Day("45313", nil),
    Day("22.01.24", nil), Day("22 Jan 2024", nil), Day("2024-1-2", nil), Day("tomorrow", nil),
    Day("2024-01-22 or so", nil), Day("٢٠٢٤٠١٢٢", nil),
  ]

  @Test(arguments: days) func dateIsReadOrRefused(_ day: Day) throws {
    let table = "case,date,lesion,size_mm\nC-1,\(day.written),T1,12\n"
    let options = CSVImport.Options(dateOrder: day.order)
    guard let read = day.read else {
      #expect(problems(table, options).map(\.column) == ["date"])
      return
    }
    let assessment = try imported(table, options).cases.first?.assessments.first
    #expect(assessment?.when.date.description == read)
    #expect(assessment?.id == "A-\(read)")
  }

  @Test func aDateWithSlashesSaysWhichOptionItNeeds() {
    let table =
      "case,date,lesion,size\nC-1,03/04/2024,T1,12\nC-1,05/06/2024,T1,12\nC-1,soon,T1,12\n"
    let found = problems(table)
    #expect(found.map(\.row) == [2, 4])
    #expect(found.first?.hint.contains("dateOrder") == true)
  }

  // MARK: Sizes

  struct Size: Sendable, CustomTestStringConvertible {
    let header: String
    let row: String
    let read: String?
    var testDescription: String { "\(header) | \(row)" }

    init(_ header: String, _ row: String, _ read: String?) {
      self.header = header
      self.row = row
      self.read = read
    }
  }

  static let sizes: [Size] = [
    Size("size", "12", "12"), Size("size", "12.5", "12.5"), Size("size", "4.9501", "4.9501"),
    Size("size", "12.50000", "12.5"), Size("size", "4.95012", nil), Size("size", "10000", "10000"),
    Size("size", "10000.1", nil), Size("size", "-3", nil), Size("size", "1e2", nil),
    Size("size", "42x31", nil), Size("size", "<5", nil), Size("size", "1.2.3", nil),
    Size("size", ".", nil), Size("size", "05", "5"),
    Size("size", ".5", "0.5"), Size("size", "5.", "5"), Size("size", "0012.50", "12.5"),
    Size("size", "mm", nil), Size("size", "١٢", nil),
    Size("size", "1234567890123456789", nil), Size("size", "9999999999999999999", nil),
    Size("size", "\"4,5\"", nil),
    Size("size", "42 mm", "42"), Size("size", "4.2cm", "42"), Size("size (cm)", "4.25", "42.5"),
    Size("size_cm", "1.23456", "12.3456"), Size("size [cm]", "1.234567", nil),
    Size("size in cm", "2", "20"), Size("size (mm)", "2 cm", nil), Size("size (inch)", "2", nil),
    Size("recist_measurement_mm", "8", "8"), Size("Length (mm)", "8", "8"),
    Size("Diameter (number or NE)", "8", "8"), Size("diameter (% change)", "8", nil),
  ]

  @Test(arguments: sizes) func sizeIsExactOrRefused(_ size: Size) throws {
    let table = "case,date,lesion,\(size.header)\nC-1,2024-01-22,T1,\(size.row)\n"
    guard let read = size.read else {
      #expect(problems(table).count == 1)
      return
    }
    #expect(try finding(table) == Finding(longest: try Length(read)))
  }

  @Test func aSizeThatIsTooFineIsRefusedWithRowAndColumn() {
    let table = "case,date,lesion,size (mm)\nC-1,2024-01-22,T1,12\nC-1,2024-01-22,T2,4.95001\n"
    let found = problems(table)
    #expect(found.map(\.row) == [3])
    #expect(found.map(\.column) == ["size (mm)"])
  }

  @Test func aColumnOfUnitsCounts() throws {
    let table = "case;date;lesion;size;unit\nC-1;2024-01-22;T1;4,25;cm\n"
    #expect(try finding(table).longest == Length("42.5"))
    #expect(
      problems("case,date,lesion,size,unit\nC-1,2024-01-22,T1,4,inch\n").map(\.column) == ["unit"])
    #expect(problems("case,date,lesion,size (mm),unit\nC-1,2024-01-22,T1,4,cm\n").count == 1)
  }

  @Test func aDecimalCommaNeedsSemicolons() throws {
    #expect(
      try finding("case;date;lesion;size\nC-1;2024-01-22;T1;4,25\n").longest == Length("4.25"))
    #expect(
      try finding("case;date;lesion;size\nC-1;2024-01-22;T1;4.25\n").longest == Length("4.25"))
    #expect(problems("case\tdate\tlesion\tsize\nC-1\t2024-01-22\tT1\t4,25\n").count == 1)
  }

  // MARK: States

  struct State: Sendable, CustomTestStringConvertible {
    let role: String
    let size: String
    let state: String
    let read: Finding?
    var testDescription: String { "\(role): \(size) | \(state)" }

    init(_ role: String, _ size: String, _ state: String, _ read: Finding?) {
      self.role = role
      self.size = size
      self.state = state
      self.read = read
    }
  }

  static let twelve = Length.millimetres(12)
  static let states: [State] = [
    State("target", "ABSENT", "", Finding(state: .absent)),
    State("target", "0", "", Finding(state: .absent)),
    State("target", "0.0 mm", "resolved", Finding(state: .absent)),
    State("target", "NE", "", Finding(state: .notEvaluable)),
    State("target", "not done", "", Finding(state: .notDone)),
    State("target", "TOO SMALL TO MEASURE", "", Finding(state: .tooSmall)),
    State("target", "12", "present", Finding(longest: twelve)),
    State("target", "12", "smaller", Finding(longest: twelve, state: .smaller)),
    State("target", "", "absent", Finding(state: .absent)),
    State("target", "12", "12", Finding(longest: twelve)),
    State("target", "12", "absent", nil),
    State("target", "0", "present", nil),
    State("target", "", "present", nil),
    State("target", "", "", nil),
    State("target", "12", "unequivocal", nil),
    State("target", "large", "", nil),
    State("target", "12", "odd", nil),
    State("non-target", "", "present", Finding(state: .present)),
    State("non-target", "", "stable", Finding(state: .present)),
    State("non-target", "", "NON-CR/NON-PD", Finding(state: .present)),
    State("non-target", "12", "", Finding(longest: twelve)),
    State("non-target", "", "Unequivocal progression", Finding(state: .unequivocalProgression)),
    State("non-target", "12", "PD", Finding(longest: twelve, state: .unequivocalProgression)),
    State("non-target", "", "unequivocal", nil),
    State("non-target", "", "", nil),
    State("new", "12", "unequivocal", Finding(longest: twelve, newness: .unequivocal)),
    State("new", "", "equivocal", Finding(newness: .equivocal)),
    State("new", "8", "benign", Finding(longest: .millimetres(8), newness: .benign)),
    State("new", "absent", "", Finding(state: .absent)),
    State("new", "too small", "unequivocal", Finding(state: .tooSmall, newness: .unequivocal)),
    State("new", "12", "", Finding(longest: twelve)),
  ]

  @Test(arguments: states) func stateIsTakenOrRefused(_ state: State) throws {
    let table =
      "case,date,lesion,role,size,state\n"
      + "C-1,2024-01-22,X,\(state.role),\(state.size),\(state.state)\n"
    guard let read = state.read else {
      #expect(problems(table).count == 1)
      return
    }
    #expect(try finding(table) == read)
  }

  @Test func aReasonIsKeptAndAloneMeansNotEvaluable() throws {
    let table = "case,date,lesion,size,ne_reason\nC-1,2024-01-22,T1,,image obscured\n"
    let value = try imported(table)
    #expect(
      value.cases.first?.assessments.first?.findings["T1"]
        == Finding(state: .notEvaluable, reason: "image obscured"))
    #expect(value.doubts.contains { $0.row == 2 && $0.column == "ne_reason" })
  }

  // MARK: Roles

  static let roles: [(String, String, Lesion.Role?)] = [
    ("T01", "", .target), ("TL1", "", .target), ("NT02", "", .nonTarget), ("NTL2", "", .nonTarget),
    ("NL1", "", .new), ("NEW01", "", .new), ("N3", "", .new), ("t-1", "", .target),
    ("N1", "non-target", .nonTarget), ("A", "TARGET", .target), ("A", "NTL", .nonTarget),
    ("A", "New lesion", .new), ("A", "", nil), ("T", "", nil), ("Tumor1", "", nil),
    ("T1", "x", nil),
  ]

  @Test(arguments: roles)
  func roleComesFromItsColumnElseFromTheName(_ lesion: String, _ role: String, _ read: Lesion.Role?)
    throws
  {
    let table = "case,date,lesion,role,size\nC-1,2024-01-22,\(lesion),\(role),12\n"
    guard let read else {
      #expect(problems(table).map(\.column) == ["role"])
      return
    }
    #expect(try imported(table).cases.first?.lesions.first?.role == read)
  }

  // MARK: Methods

  static let methods: [(String, ImagingStudy.Modality?)] = [
    ("CT", .ct), ("CT scan", .ct), ("mri", .mri), ("PET/CT", .petCT), ("FDG-PET", .pet),
    ("Chest X-ray", .chestXRay), ("ultrasound", .ultrasound), ("bone scan", .boneScan),
    ("endoscopy", .endoscopy), ("Physical examination", .clinical), ("guess", nil),
  ]

  @Test(arguments: methods)
  func methodBecomesAStudy(_ method: String, _ read: ImagingStudy.Modality?) throws {
    let table = "case,date,lesion,size,method\nC-1,2024-01-22,T1,12,\(method)\n"
    guard let read else {
      #expect(problems(table).map(\.column) == ["method"])
      return
    }
    let value = try #require(try imported(table).cases.first)
    #expect(value.studies.map(\.modality) == [read])
    #expect(value.assessments.first?.studies == value.studies.map(\.id))
  }
}
