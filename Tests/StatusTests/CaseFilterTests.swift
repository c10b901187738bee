import Criteria
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

/// Words and fields that narrow a list of cases.
@Suite struct CaseFilterTests {
  private static let entries: Result<[CaseEntry], any Error> = Result {
    let folder = try TemporaryFolder()
    let path = folder.path + "/samples"
    try SampleStore.makeCopy(at: path)
    let store = try CaseStore(path: path)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    return CaseRegister(store, today: today, settings: Settings()).entries()
  }

  /// A filter, a case it keeps and one it drops.
  static let rows: [(filter: String, keeps: String, drops: String)] = [
    ("", "C-0142", ""),
    ("nsclc", "C-0142", "C-0118"),
    ("NSCLC Discordant", "C-0142", "C-0196"),
    ("cat:pd", "C-0137", "C-0142"),
    ("-cat:pd", "C-0142", "C-0137"),
    ("cat:", "C-0142", ""),
    ("id:0142", "C-0142", "C-0137"),
    ("dx:sclc", "C-0137", "C-0118"),
    ("tx:osimertinib", "C-0142", "C-0137"),
    ("line:2", "C-0137", "C-0142"),
    ("disc:yes", "C-0142", "C-0137"),
    ("missing:ecog", "C-0142", "C-0137"),
    ("ready:yes", "C-0137", "C-0142"),
    ("q:ablate", "C-0142", "C-0137"),
    ("nofield:x", "", "C-0142"),
    ("status:primaryRefractory", "C-0137", "C-0142"),
    ("status:refractory", "C-0137", "C-0142"),
    ("status:prim", "C-0137", "C-0195"),
    ("status:responding", "C-0142", "C-0137"),
    ("-status:refractory", "C-0142", "C-0137"),
    // FLG-9: what a block bars is not found by its label but by the reason in its place.
    ("status:notEvaluable", "C-0193", "C-0137"),
    ("status:refractory", "C-0186", "C-0193"),
    ("status:CAV-IMG-1", "C-0193", "C-0225"),
    ("status:unconfirmed", "C-0129", "C-0137"),
    ("flag:oligo", "C-0142", "C-0195"),
    ("flag:oligometastatic", "C-0195", "C-0137"),
    ("flag:OLIGO-PROGRESSION", "C-0142", "C-0195"),
    ("flag:omd", "C-0195", "C-0137"),
    ("flag:mix", "C-0142", "C-0137"),
    ("caveat:CAV-LOC-1", "C-0142", "C-0137"),
    ("caveat:cav-loc", "C-0142", "C-0137"),
    ("pause:yes", "C-0142", "C-0137"),
    ("pause:no", "C-0137", "C-0142"),
  ]

  @Test(arguments: rows)
  func keepsAndDrops(_ row: (filter: String, keeps: String, drops: String)) throws {
    let filter = CaseFilter(row.filter)
    let kept = try Self.entries.get().filter(filter.keeps).map(\.id.text)
    if !row.keeps.isEmpty { #expect(kept.contains(row.keeps)) }
    if !row.drops.isEmpty { #expect(!kept.contains(row.drops)) }
  }
}
