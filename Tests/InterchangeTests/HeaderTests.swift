import Interchange
import Oncology
import Testing

@Suite struct HeaderTests {
  static let patients = [
    "case", "patient", "Patient ID", "patient_id", "PERSON_ID", "subject", "USUBJID",
  ]

  @Test(arguments: patients) func thePatientsColumnGivesTheCaseItsID(_ name: String) throws {
    let value = try imported("\(name),date,lesion,size\nC-0142,2024-01-22,T1,42\n")
    #expect(value.cases.map(\.id.text) == ["C-0142"])
    #expect(value.cases.first?.patient == Patient())
  }

  @Test func namesAreComparedWithoutCaseBlanksAndBrackets() throws {
    let table =
      "Person-ID,Study_Date,LESION LABEL ALIAS,Lesion type (TL/NTL/NL),Diameter [mm],Laterality,\n"
      + "C-1,20240122,A,TL,42,left,\n"
    let value = try imported(table)
    #expect(value.kind == .long)
    #expect(value.counts.unusedColumns == ["Laterality"])
    #expect(value.cases.first?.lesions == [Lesion(id: "A", organ: "unknown", role: .target)])
  }

  struct Recognition: Sendable, CustomTestStringConvertible {
    let header: String
    let kind: CSVImport.Kind?
    var testDescription: String { header }
  }

  static let recognitions: [Recognition] = [
    Recognition(header: "case,date,lesion,size", kind: .long),
    Recognition(header: "case,date,lesion,size,category", kind: .long),
    Recognition(header: "case,lesion,2024-01-22,2024-03-25", kind: .wide),
    Recognition(header: "case,lesion,baseline 22.01.2024,25.03.2024", kind: .wide),
    Recognition(header: "case,date,criterion,category,evaluator", kind: .response),
    Recognition(header: "case,lesion,size", kind: nil),
    Recognition(header: "case,date,category", kind: nil),
    Recognition(header: "Miller,12,lung", kind: nil),
  ]

  @Test(arguments: recognitions) func theHeaderSaysWhatARowIs(_ table: Recognition) {
    let cells = ["C-1", "2024-01-22", "T1", "12", "recist-1.1"]
    let row: [String] = table.header.split(separator: ",").map { name in
      switch name {
      case "case": cells[0]
      case "date": cells[1]
      case "lesion": cells[2]
      case "criterion": cells[4]
      default: cells[3]
      }
    }
    let text = "\(table.header)\n\(row.joined(separator: ","))\n"
    #expect((try? imported(text))?.kind == table.kind)
  }

  @Test func aFirstRowThatIsNoHeaderIsNotQuoted() {
    let found = problems("Miller,12,lung\nSmith,13,liver\n")
    #expect(found.count == 1)
    #expect(!"\(found)".contains("Miller"))
  }

  @Test func aKindThatIsGivenCounts() throws {
    let table = "case,date,lesion,size,criterion,category\nC-1,2024-01-22,T1,12,recist-1.1,PR\n"
    #expect(try imported(table).kind == .long)
    let value = try imported(table, CSVImport.Options(kind: .response))
    #expect(value.kind == .response)
    #expect(value.cases.first?.lesions.isEmpty == true)
    #expect(value.counts.unusedColumns == ["lesion", "size"])
    #expect(
      problems("case,date,lesion,size\nC-1,2024-01-22,T1,12\n", .init(kind: .response)).count == 2)
    #expect(
      problems("case,date,lesion,size\nC-1,2024-01-22,T1,12\n", .init(kind: .wide)).count == 1)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let header: String
    let columns: [String?]
    var testDescription: String { name }
  }

  static let refusals: [Refusal] = [
    Refusal(
      name: "two columns for the patient", header: "case,subject,date,lesion,size",
      columns: ["subject"]),
    Refusal(
      name: "two columns for the date", header: "case,date,Study Date,lesion,size",
      columns: ["Study Date"]),
    Refusal(
      name: "two columns for the location", header: "case,date,lesion,size,location,organ",
      columns: ["organ"]),
    Refusal(name: "no patient", header: "date,lesion,size", columns: [nil]),
    Refusal(name: "no size", header: "case,date,lesion,location", columns: [nil]),
    Refusal(
      name: "one date twice in the wide form", header: "case,lesion,2024-01-22,22.01.2024",
      columns: ["22.01.2024"]),
    Refusal(
      name: "dates with slashes in the wide form", header: "case,lesion,03/04/2024,05/06/2024",
      columns: ["03/04/2024"]),
  ]

  @Test(arguments: refusals) func isRefusedInTheHeader(_ table: Refusal) {
    let row = String(repeating: "1,", count: table.header.split(separator: ",").count - 1) + "1"
    let found = problems("\(table.header)\n\(row)\n")
    #expect(found.map(\.column) == table.columns)
    #expect(found.allSatisfy { $0.row == 1 })
  }

  @Test func organAndSiteMayBeTwoColumns() throws {
    let value = try imported("case,date,lesion,size,organ,site\nC-1,2024-01-22,T1,42,Lung,RUL\n")
    #expect(
      value.cases.first?.lesions == [Lesion(id: "T1", organ: "lung", site: "RUL", role: .target)])
  }

  @Test func aTableWithoutRowsIsRefused() {
    #expect(problems("case,date,lesion,size\n").count == 1)
  }

  // MARK: Whose rows they are

  @Test func anIDThatCanBeNoCasesIsRefusedAndNotMended() {
    let found = problems("case,date,lesion,size\nC 1,2024-01-22,T1,12\n,2024-01-22,T1,12\n")
    #expect(found.map(\.row) == [2, 3])
    #expect(found.allSatisfy { $0.column == "case" })
  }

  @Test func aHospitalsNumberIsMaskedAndIDsAreMintedInOrder() throws {
    let table =
      "mrn,date,lesion,size_mm\n88123477,2024-01-22,T1,42\n4711,2024-01-22,T1,30\n"
      + "88123477,2024-03-25,T1,40\n"
    let value = try imported(table)
    #expect(value.cases.map(\.id.text) == ["IMPORT-001", "IMPORT-002"])
    #expect(value.cases.map(\.patient.alias) == ["import 001 (MRN **77)", "import 002 (MRN **)"])
    #expect(value.cases.first?.assessments.count == 2)
    #expect(!"\(value)".contains("88123477"))
    #expect(!"\(value)".contains("4711"))
    #expect(try imported(table) == value)
  }

  @Test func aHospitalsNumberBesideAnIDIsNotRead() throws {
    let value = try imported("mrn,case,date,lesion,size_mm\n88123477,C-1,2024-01-22,T1,42\n")
    #expect(value.cases.map(\.id.text) == ["C-1"])
    #expect(value.counts.unusedColumns == ["mrn"])
    #expect(!"\(value)".contains("88123477"))
  }

  @Test func anIDThatIsGivenCountsForOnePatientOnly() throws {
    let options = CSVImport.Options(patient: CaseID("C-9"))
    let one = try imported("date,lesion,size_mm\n2024-01-22,T1,42\n", options)
    #expect(one.cases.map(\.id.text) == ["C-9"])
    let numbered = try imported("mrn,date,lesion,size_mm\n88123477,2024-01-22,T1,42\n", options)
    #expect(numbered.cases.map(\.id.text) == ["C-9"])
    #expect(numbered.cases.first?.patient.alias == nil)
    let two = "mrn,date,lesion,size\n1,2024-01-22,T1,42\n2,2024-01-22,T1,42\n"
    #expect(!problems(two, options).isEmpty)
  }

  @Test func aPrefixForNewIDsMayBeChosen() throws {
    let table = "mrn,date,lesion,size_mm\n88123477,2024-01-22,T1,42\n"
    let value = try imported(table, CSVImport.Options(mintedPrefix: "WARD-7"))
    #expect(value.cases.map(\.id.text) == ["WARD-7-001"])
    #expect(problems(table, CSVImport.Options(mintedPrefix: "ward 7")).count == 1)
  }

  @Test func aColumnThatMayHoldHospitalNumbersIsDoubted() throws {
    let value = try imported("patient_id,date,lesion,size_mm\nC-1,2024-01-22,T1,42\n")
    #expect(value.doubts.contains { $0.column == "patient_id" })
  }
}
