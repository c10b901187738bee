import Interchange
import Oncology
import TestKit
import Testing

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same numbers on every machine.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Tables with random changes: each is taken or refused, none stops the program.
@Suite struct MutationTests {
  static let tables = [
    "case,date,visit,evaluator,lesion,role,location,node,size,short axis,state,method,ne_reason\n"
      + "C-1,2024-01-22,baseline,A,T1,target,lung RUL,no,42,30,,CT,\n"
      + "C-1,2024-01-22,baseline,A,N1,non-target,node 4R,yes,,12,present,CT,\n"
      + "C-1,2024-03-25,week 8,A,T1,target,lung RUL,no,NE,,,MRI,blurred\n"
      + "C-1,2024-03-25,week 8,B,X1,new,liver,no,8,,equivocal,CT,\n",
    "case;lesion;role;2024-01-22;25.03.2024 (cm)\nC-1;T1;target;42;3,05\nC-1;T2;TL;19;0\n",
    "mrn\tdate\tlesion\tsize\tunit\n"
      + "123456\t01/02/2024\tT1\t4.2\tcm\n99\t2024-01\tNL1\tabsent\tmm\n",
    "patient,date,criterion,category,evaluator,line_start\n"
      + "C-7,20240325,recist-1.1,PR,A,2024-02-05\n"
      + "C-7,2024-05,irecist,\"iUPD\n\",A,\n",
  ]

  static let pieces: [[UInt8]] =
    [
      ",", ";", "\t", "\n", "\r", "\r\n", "\"", "\"\"", " ", "0", "9", ".", "-", "/", "T1", "A",
      "cm", "NE",
      "absent", "unequivocal", "2024-01-22", "2024-01", "03/04/2024", "baseline ", "case", "lesion",
      "999999999999999999", "1e999", "é", "\u{301}", "漢", "\u{FEFF}", "\u{0}", "()", "(cm)", "%",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  private static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<([1, 1, 2, 4].randomElement(using: &random) ?? 1) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: start)
      case 2: bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
      default:
        bytes.insert(contentsOf: bytes[start..<end], at: bytes.count - (bytes.count - start) / 2)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<4) func brokenTablesAreTakenOrRefused(_ seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed))
    var taken = 0
    var kept: [PatientCase] = []
    let count = Soak.isOn ? 5000 : 1500
    for number in 0..<count {
      let table = Array(Self.tables[number % Self.tables.count].utf8)
      let options = CSVImport.Options(dateOrder: number % 8 < 4 ? .dayFirst : nil)
      do throws(ImportFailure) {
        let value = try CSVImport(Self.mutated(table, &random), options: options)
        #expect(!value.cases.isEmpty)
        taken += 1
        if taken % 8 == 0 { kept += value.cases }
      } catch {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { $0.row > 0 && !$0.message.isEmpty && !$0.hint.isEmpty })
      }
    }
    #expect((count / 10..<count * 9 / 10).contains(taken))
    let renamed = try kept.enumerated().map { number, patientCase in
      var renamed = patientCase
      renamed.id = try #require(CaseID("F-\(number)"))
      return renamed
    }
    #expect(try StoreTests.stored(renamed) == renamed)
  }
}
