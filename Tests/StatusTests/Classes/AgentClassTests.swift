import Oncology
import Status
import Testing

/// Drugs and their classes (heme 7.10), and the windows of the classes (solid 4.1).
struct AgentClassTests {
  @Test(
    "heme 7.10: name to class",
    arguments: [
      ("bortezomib", AgentClass.proteasomeInhibitor), ("Ixazomib", .proteasomeInhibitor),
      ("lenalidomide 10 mg", .imid), ("iberdomide", .celmod), ("daratumumab", .antiCD38),
      ("isatuximab", .antiCD38), ("idecabtagene vicleucel", .antiBCMA), ("teclistamab", .antiBCMA),
      ("belantamab mafodotin", .antiBCMA), ("talquetamab", .antiGPRC5D),
      ("elotuzumab", .antiSLAMF7),
      ("selinexor", .xpo1Inhibitor), ("melphalan", .alkylator), ("venetoclax", .bcl2Inhibitor),
      ("rituximab", .antiCD20), ("glofitamab", .cd20xCD3), ("axicabtagene ciloleucel", .antiCD19),
      ("blinatumomab", .antiCD19), ("polatuzumab vedotin", .antibodyDrugConjugate),
      ("nivolumab", .pd1Inhibitor), ("ibrutinib", .covalentBTKInhibitor),
      ("pirtobrutinib", .nonCovalentBTKInhibitor), ("tazemetostat", .ezh2Inhibitor),
      ("oral azacitidine", .hypomethylatingAgent), ("gilteritinib", .flt3Inhibitor),
      ("enasidenib", .idhInhibitor), ("revumenib", .meninInhibitor), ("ponatinib", .bcrAbl1TKI),
      ("trastuzumab deruxtecan", .her2ADC), ("trastuzumab", .her2Antibody),
      ("nab-paclitaxel", .taxane), ("fluorouracil and folinic acid", .antimetabolite),
      ("dexamethasone", .corticosteroid),
      ("zoledronic acid", .boneAgent), ("leucovorin", .folate), ("sotorasib", .krasG12CInhibitor),
    ])
  func byName(name: String, expected: AgentClass) {
    #expect(AgentClasses.agentClass(of: Agent(id: "A", name: name)) == expected)
  }

  @Test("The recorded class leads; an unknown name has none")
  func recorded() {
    let gist = Agent(id: "A", name: "imatinib", drugClass: "kitTKI")
    #expect(AgentClasses.agentClass(of: gist) == .kitTKI)
    #expect(AgentClasses.agentClass(of: Agent(id: "A", name: "study drug X")) == nil)
    let conjugate = Agent(
      id: "A", name: "trastuzumab deruxtecan", drugClass: "antibodyDrugConjugate")
    #expect(AgentClasses.agentClass(of: conjugate) == .her2ADC)
    let bleomycin = Agent(id: "A", name: "b", drugClass: "cytotoxicAntibiotic")
    #expect(AgentClasses.agentClass(of: bleomycin) == .antitumorAntibiotic)
  }

  @Test("heme 7.2: steroids never count, unless the case says so")
  func counting() {
    var steroid = Agent(id: "A", name: "prednisone", drugClass: "corticosteroid")
    #expect(!AgentClasses.counts(steroid))
    steroid.countsForRefractory = true
    #expect(AgentClasses.counts(steroid))
  }

  @Test("No name stands in the table twice")
  func unique() {
    let names = AgentClasses.table.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "solid 4.1: last day on therapy, first day of a late relapse",
    arguments: [
      ("carboplatin", "2024-06-29", "2024-12-01"), ("bevacizumab", "2024-06-29", "2024-12-01"),
      ("loncastuximab tesirine", "2024-06-29", "2024-12-01"),
      ("trastuzumab deruxtecan", "2024-06-29", "2024-12-01"),
      ("osimertinib", "2024-07-01", "2024-12-01"), ("letrozole", "2024-07-01", "2024-12-01"),
      ("pembrolizumab", "2024-08-24", "2024-08-24"), ("ipilimumab", "2024-08-24", "2024-12-01"),
      ("lifileucel", "2024-08-24", "2024-12-01"), ("lutetium dotatate", "2024-08-24", "2024-12-01"),
    ])
  func windows(name: String, onTherapy: String, late: String) throws {
    let windows = AgentClasses.windows(of: Agent(id: "A", name: name))
    let last = try #require(CalendarDate("2024-06-01"))
    let end = try #require(CalendarDate(onTherapy))
    let lateDay = try #require(CalendarDate(late))
    let grace = try #require(windows.onTherapy)
    let early = try #require(windows.early)
    #expect(grace.contains(end, from: last) && !grace.contains(end.adding(days: 1), from: last))
    #expect(early.contains(lateDay.adding(days: -1), from: last))
    #expect(!early.contains(lateDay, from: last))
  }
}
