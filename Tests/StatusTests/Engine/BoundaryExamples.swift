/// The last day inside a window and the first day outside, the least exposure and one less, for every
/// definition, from the rows of heme-rules 7.6 and solid-rules 4.1.
///
/// Every line is given from 2022-01-01 to 2022-06-30, or its cells on that day.
enum BoundaryExamples {
  static let rows = definitions.flatMap(\.rows) + transplants + lymphoma + leukemia + solid + groups

  /// What 7.6 says of a definition, as dates.
  private struct Definition {
    var id: String
    var disease: String
    /// What comes before the line.
    var before = ""
    /// Marks of the line beside its days and cycles.
    var marks = ""
    var agent = ""
    var response = "P"
    /// A class that is not a response; nil where rows of their own say it.
    var below: String? = "M"
    /// Last day inside and first day outside the refractory window.
    var window: (inside: String, outside: String)?
    var insideLabel = "secondaryRefractory"
    var early: (inside: String, outside: String)?
    /// Whether a non-response at the end is a failure of the line.
    var failsAtEnd = true
    var cycles: (nonResponse: Int?, progression: Int?) = (2, nil)
    var onTherapy = "secondaryRefractory"
    var confirmsLaboratory = false

    private func line(_ cycles: Int = 6, isOngoing: Bool = false) -> String {
      let drug = agent.isEmpty ? "" : " agents=\(agent)"
      return "\(before)L 2022-01-01..\(isOngoing ? "" : "2022-06-30") \(cycles)c\(marks)\(drug); "
    }

    private func row(_ name: String, _ facts: String, _ expected: String) -> StatusRow {
      StatusRow("\(id) \(name)", disease, facts, expected)
    }

    var rows: [StatusRow] { windows + earliness + exposure + therapy }

    private var beyond: String {
      failsAtEnd ? "last=primaryRefractory lastbasis=nonResponse" : "last=progressingOffTherapy"
    }

    private var windows: [StatusRow] {
      guard let window else { return [] }
      let responder = "\(line())\(response) 2022-07-10; "
      let other = "\(line())S 2022-07-05; "
      return [
        row(
          "responder inside", "\(responder)D \(window.inside)",
          "last=\(insideLabel) lastbasis=window"),
        row("responder outside", "\(responder)D \(window.outside)", "last=relapsedEarly"),
        row(
          "other inside", "\(other)D \(window.inside)", "last=primaryRefractory lastbasis=window"),
        row("other outside", "\(other)D \(window.outside)", beyond),
      ]
    }

    private var earliness: [StatusRow] {
      guard let early else { return [] }
      let responder = "\(line())\(response) 2022-07-10; "
      var result = [
        row("early", "\(responder)D \(early.inside)", "last=relapsedEarly"),
        row("late", "\(responder)D \(early.outside)", "last=relapsedLate"),
      ]
      if let below {
        result.append(row("no response", "\(line())\(below) 2022-07-10; D \(early.inside)", beyond))
      }
      return result
    }

    private var exposure: [StatusRow] {
      var result: [StatusRow] = []
      if let least = cycles.nonResponse {
        let enough = failsAtEnd ? "last=primaryRefractory" : "agent=\(agent):refractory:nonResponse"
        let less = failsAtEnd ? "last=notEvaluable" : "agent=\(agent):exposed"
        result.append(row("non-response", "\(line(least))S 2022-07-05", enough))
        result.append(row("non-response, one less", "\(line(least - 1))S 2022-07-05", less))
      }
      if let least = cycles.progression {
        result.append(
          row(
            "progression", "\(line(least, isOngoing: true))D 2022-05-01", "last=primaryRefractory"))
        result.append(
          row(
            "progression, one less", "\(line(least - 1, isOngoing: true))D 2022-05-01",
            "last=progressingOnTherapy"))
      }
      return result
    }

    private var therapy: [StatusRow] {
      let given = "\(line(isOngoing: true))\(response) 2022-03-01; "
      var result = [row("on therapy", "\(given)D 2022-05-01", "last=\(onTherapy)")]
      if confirmsLaboratory {
        result.append(row("one sample", "\(given)D 2022-05-01 lab", "last=indeterminate"))
      }
      return result
    }
  }

  private static let first = "L 2021-01-10..2021-02-20 2c; D 2021-02-25; "
  private static let days30 = (inside: "2022-07-30", outside: "2022-07-31")
  private static let days60 = (inside: "2022-08-29", outside: "2022-08-30")
  private static let days90 = (inside: "2022-09-28", outside: "2022-09-29")
  private static let below6 = (inside: "2022-12-29", outside: "2022-12-30")
  private static let upTo6 = (inside: "2022-12-30", outside: "2022-12-31")
  private static let below12 = (inside: "2023-06-29", outside: "2023-06-30")
  private static let upTo12 = (inside: "2023-06-30", outside: "2023-07-01")
  private static let below24 = (inside: "2024-06-29", outside: "2024-06-30")

  private static let definitions: [Definition] = [
    Definition(id: "LBCL-2L+", disease: "dlbcl", before: first, early: upTo12),
    Definition(
      id: "HL-1L", disease: "hodgkin", response: "C", below: nil, window: days90,
      insideLabel: "primaryRefractory", early: upTo12, onTherapy: "primaryRefractory"),
    Definition(id: "HL-2L+", disease: "hodgkin", before: first, window: days90, early: upTo12),
    Definition(
      id: "FL-CD20", disease: "follicular", agent: "rituximab", window: upTo6, failsAtEnd: false,
      cycles: (1, nil)),
    Definition(
      id: "PTCL-1L", disease: "ptcl", window: days30, insideLabel: "primaryRefractory",
      early: upTo12, onTherapy: "primaryRefractory"),
    Definition(
      id: "PCNSL-1L", disease: "pcnsl", window: days30, insideLabel: "primaryRefractory",
      early: upTo12, onTherapy: "primaryRefractory"),
    Definition(id: "CLL", disease: "cll", window: below6, early: below24, confirmsLaboratory: true),
    Definition(
      id: "CLL-BTK", disease: "cll", marks: " daily", agent: "ibrutinib", window: below6,
      early: below24, failsAtEnd: false, cycles: (nil, nil), confirmsLaboratory: true),
    Definition(
      id: "WM", disease: "waldenstrom", agent: "rituximab", response: "M", below: "S",
      window: below6, early: below12, failsAtEnd: false, cycles: (2, 2), confirmsLaboratory: true),
    Definition(
      id: "MM", disease: "myeloma", response: "M", below: "S", window: days60, early: below12,
      cycles: (2, 1), confirmsLaboratory: true),
    Definition(
      id: "MDS", disease: "mds", agent: "azacitidine", response: "M", below: "S", window: days60,
      cycles: (nil, 1)),
    Definition(
      id: "BISPECIFIC", disease: "dlbcl", marks: " kind=bispecific", window: days60,
      early: below12, cycles: (1, 1)),
    Definition(
      id: "BISPECIFIC-IND", disease: "follicular", marks: " kind=bispecific", window: days60,
      early: below12, cycles: (2, 1)),
    Definition(
      id: "HEME", disease: "?heme-x", agent: "rituximab", window: days60, early: below12,
      failsAtEnd: false, cycles: (nil, 1), confirmsLaboratory: true),
  ]

  private static let cells = "L 2022-06-30.. kind=cellTherapy inf=2022-06-30; "

  private static func row(
    _ id: String, _ disease: String, _ facts: String, _ expected: String
  ) -> StatusRow {
    StatusRow(id, disease, facts, expected)
  }

  private static let transplant = "L 2022-06-30.. kind=autologousTransplant inf=2022-06-30; "

  private static let transplants: [StatusRow] = [
    row(
      "ASCT 12 months", "dlbcl", "\(transplant)P 2022-08-01; D 2023-06-30",
      "last=secondaryRefractory"),
    row("ASCT after", "dlbcl", "\(transplant)P 2022-08-01; D 2023-07-01", "last=relapsedLate"),
    row(
      "ASCT other 12 months", "dlbcl", "\(transplant)S 2022-07-05; D 2023-06-30",
      "last=primaryRefractory"),
    row(
      "ASCT other after", "dlbcl", "\(transplant)S 2022-07-05; D 2023-07-01",
      "last=progressingOffTherapy"),
    row("ASCT day 30", "dlbcl", "\(transplant)S 2022-07-30", "last=primaryRefractory"),
    row("ASCT day 29", "dlbcl", "\(transplant)S 2022-07-29", "last=stable"),
    row("ASCT minor", "dlbcl", "\(transplant)M 2022-08-01; D 2023-07-01", "lastbasis=nonResponse"),
    row(
      "CART other day 90", "dlbcl", "\(cells)S 2022-07-05; D 2022-09-28", "last=primaryRefractory"),
    row(
      "CART other day 91", "dlbcl", "\(cells)S 2022-07-05; D 2022-09-29",
      "last=progressingOffTherapy"),
    row(
      "CART day 90", "dlbcl", "\(cells)P 2022-07-30; D 2022-09-28",
      "last=relapsedEarly alt=secondaryRefractory"),
    row(
      "CART day 91", "dlbcl", "\(cells)P 2022-07-30; D 2022-09-29",
      "last=relapsedLate noalt=secondaryRefractory"),
    row("CART minor", "dlbcl", "\(cells)M 2022-07-30; D 2023-01-10", "last=progressingOffTherapy"),
    row(
      "CART-MM day 60", "myeloma", "\(cells)P 2022-07-30; D 2022-08-29", "last=secondaryRefractory"),
    row("CART-MM day 61", "myeloma", "\(cells)P 2022-07-30; D 2022-08-30", "last=relapsedEarly"),
    row(
      "CART-MM day 90", "myeloma", "\(cells)P 2022-07-30; D 2022-09-28",
      "last=relapsedEarly alt=secondaryRefractory"),
    row(
      "CART-MM day 91", "myeloma", "\(cells)P 2022-07-30; D 2022-09-29",
      "last=relapsedLate noalt=secondaryRefractory"),
    row(
      "CART-MM other day 90", "myeloma", "\(cells)S 2022-07-05; D 2022-09-28",
      "last=primaryRefractory"),
    row(
      "CART-MM other day 91", "myeloma", "\(cells)S 2022-07-05; D 2022-09-29",
      "last=progressingOffTherapy"),
    row("CART-MM landmark", "myeloma", "\(cells)M 2022-09-28", "last=primaryRefractory"),
    row("CART-MM before it", "myeloma", "\(cells)M 2022-09-27", "last=responding"),
    row(
      "CART-MM minor", "myeloma", "\(cells)M 2022-07-30; D 2023-01-10", "last=progressingOffTherapy"
    ),
    row(
      "CART-MM sample", "myeloma", "\(cells)P 2022-07-30; D 2022-08-20 lab", "last=indeterminate"),
    row("CART-ALL landmark", "all", "\(cells)S 2022-08-04", "last=primaryRefractory"),
    row("CART-ALL before it", "all", "\(cells)S 2022-08-03", "last=activeDisease"),
    row(
      "CART-ALL other day 90", "all", "\(cells)S 2022-07-05; D 2022-09-28", "last=primaryRefractory"
    ),
    row(
      "CART-ALL other day 91", "all", "\(cells)S 2022-07-05; D 2022-09-29",
      "last=progressingOffTherapy"),
    row("CART-ALL early", "all", "\(cells)C 2022-07-30; D 2023-07-29", "last=relapsedEarly"),
    row("CART-ALL late", "all", "\(cells)C 2022-07-30; D 2023-07-30", "last=relapsedLate"),
    row(
      "CART-ALL partial", "all", "\(cells)P 2022-07-30; D 2022-12-01", "last=progressingOffTherapy"),
  ]

  private static let lymphoma: [StatusRow] = [
    row(
      "LBCL-1L partial 5 c", "dlbcl", "L 2022-01-01..2022-06-30 5c; P 2022-07-10; bx+ 2022-07-15",
      "responding +INADEQUATE_EXPOSURE"),
    row(
      "TRANSFORM inside", "dlbcl", "L 2022-01-01..2022-06-30 6c; C 2022-07-10; D 2022-09-29",
      "relapsedEarly alt=primaryRefractory"),
    row(
      "TRANSFORM outside", "dlbcl", "L 2022-01-01..2022-06-30 6c; C 2022-07-10; D 2022-09-30",
      "relapsedEarly noalt=primaryRefractory"),
    row(
      "HL-1L partial 4 c", "hodgkin", "L 2022-01-01..2022-06-30 4c; P 2022-07-10; bx+ 2022-07-15",
      "primaryRefractory"),
    row(
      "HL-1L partial 3 c", "hodgkin", "L 2022-01-01..2022-06-30 3c; P 2022-07-10; bx+ 2022-07-15",
      "responding +INADEQUATE_EXPOSURE"),
    row(
      "HL-1L partial, then", "hodgkin", "L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2022-12-01",
      "primaryRefractory"),
    row(
      "FL minor", "follicular",
      "L 2022-01-01..2022-06-30 6c agents=rituximab; M 2022-07-10; D 2023-05-01",
      "progressingOffTherapy"),
    row(
      "MCL other inside", "mantle-cell", "L 2022-01-01..2022-04-30 6c; S 2022-05-05; D 2022-07-01",
      "primaryRefractory basis=window"),
    row(
      "MCL other outside", "mantle-cell", "L 2022-01-01..2022-04-30 6c; S 2022-05-05; D 2022-07-02",
      "primaryRefractory basis=nonResponse"),
    row("MCL 2 c", "mantle-cell", "L 2022-01-01..2022-04-30 2c; S 2022-05-05", "primaryRefractory"),
    row("MCL 1 c", "mantle-cell", "L 2022-01-01..2022-04-30 1c; S 2022-05-05", "notEvaluable"),
    row(
      "MCL minor", "mantle-cell", "L 2022-01-01..2022-04-30 6c; M 2022-05-05; D 2023-03-01",
      "primaryRefractory basis=nonResponse"),
    row(
      "MCL partial", "mantle-cell", "L 2022-01-01..2022-04-30 6c; P 2022-05-05; D 2023-03-01",
      "relapsedEarly"),
    row(
      "CLL tie, day after", "cll", "L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2022-12-31",
      "relapsedEarly -GREY_ZONE"),
    row(
      "CLL-BTK tie", "cll",
      "L 2022-01-01..2022-06-30 agents=ibrutinib daily; P 2022-05-10; D 2022-12-30",
      "relapsedEarly +GREY_ZONE"),
    row(
      "CLL-BTK tie, day after", "cll",
      "L 2022-01-01..2022-06-30 agents=ibrutinib daily; P 2022-05-10; D 2022-12-31",
      "relapsedEarly -GREY_ZONE"),
    row(
      "CLL-BTK 4 weeks", "cll", "L 2022-01-01.. agents=ibrutinib daily; D 2022-01-29",
      "primaryRefractory"),
    row(
      "CLL-BTK less", "cll", "L 2022-01-01.. agents=ibrutinib daily; D 2022-01-28",
      "progressingOnTherapy"),
    row(
      "CLL-BTK 8 weeks", "cll", "L 2022-01-01..2022-03-01 agents=ibrutinib daily; S 2022-02-26",
      "stable agent=ibrutinib:refractory:nonResponse"),
    row(
      "CLL-BTK 8 weeks less", "cll",
      "L 2022-01-01..2022-03-01 agents=ibrutinib daily; S 2022-02-25",
      "stable agent=ibrutinib:exposed"),
    row(
      "HEME 2 c", "?heme-x", "L 2022-01-01..2022-02-10 2c agents=rituximab; S 2022-02-15",
      "stable agent=rituximab:refractory:nonResponse"),
    row(
      "HEME 1 c", "?heme-x", "L 2022-01-01..2022-02-10 1c agents=rituximab; S 2022-02-25",
      "stable agent=rituximab:exposed"),
    row(
      "HEME 8 weeks", "?heme-x", "L 2022-01-01..2022-02-10 1c agents=rituximab; S 2022-02-26",
      "stable agent=rituximab:refractory:nonResponse"),
  ]

  private static let less = "L 2022-01-01..2022-06-30 6c intensity=lessIntensive; "

  private static let leukemia: [StatusRow] = [
    row("AML-LESS early", "aml", "\(less)C 2022-07-10; D 2023-07-09 marrow", "relapsedEarly"),
    row("AML-LESS late", "aml", "\(less)C 2022-07-10; D 2023-07-10 marrow", "relapsedLate"),
    row(
      "AML-LESS partial", "aml", "\(less)P 2022-07-10; D 2023-05-01 marrow",
      "primaryRefractory basis=nonResponse"),
    row("AML-LESS sample", "aml", "\(less)C 2022-07-10; D 2022-10-01 lab", "indeterminate"),
    row(
      "AML-LESS 1 c", "aml", "L 2022-01-01.. 1c intensity=lessIntensive; D 2022-02-20",
      "primaryRefractory"),
    row(
      "AML-LESS 0 c", "aml", "L 2022-01-01.. 0c intensity=lessIntensive; D 2022-02-20",
      "progressingOnTherapy"),
    row(
      "APL early", "apl", "L 2022-01-01..2022-06-30 6c; C 2022-07-10; D 2023-07-09", "relapsedEarly"
    ),
    row(
      "APL late", "apl", "L 2022-01-01..2022-06-30 6c; C 2022-07-10; D 2023-07-10", "relapsedLate"),
    row("APL on therapy", "apl", "L 2022-01-01.. 6c; C 2022-03-10; D 2022-05-10", "relapsedEarly"),
    row(
      "APL sample", "apl", "L 2022-01-01..2022-06-30 6c; C 2022-07-10; D 2022-10-01 lab",
      "indeterminate"),
    row(
      "APL partial", "apl", "L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2023-05-01",
      "primaryRefractory"),
    row("ALL in induction", "all", "L 2022-01-01.. 1c len=28; S 2022-01-15", "activeDisease"),
    row(
      "ALL partial", "all", "L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2023-05-01",
      "primaryRefractory"),
    row(
      "ALL-PED in induction", "all", "ped; dx 2022-01-01; L 2022-01-01.. 1c len=28; S 2022-01-15",
      "activeDisease"),
    row(
      "ALL-PED induction", "all", "ped; dx 2022-01-01; L 2022-01-01.. 1c len=28; S 2022-01-29",
      "primaryRefractory"),
    row(
      "ALL-PED partial", "all",
      "ped; dx 2022-01-01; L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2023-05-01",
      "primaryRefractory"),
    row(
      "ALL-PED on therapy", "all",
      "ped; dx 2022-01-01; L 2022-01-01.. 6c; C 2022-03-10; D 2022-05-10", "relapsedEarly"),
    row(
      "ALL-PED 18 months", "all",
      "ped; dx 2020-01-01; L 2020-01-05..2020-12-20 9c; C 2020-02-10; D 2021-06-30",
      "relapsedEarly"),
    row(
      "ALL-PED after", "all",
      "ped; dx 2020-01-01; L 2020-01-05..2020-12-20 9c; C 2020-02-10; D 2021-07-01",
      "relapsedLate"),
    row(
      "MDS early", "mds",
      "L 2022-01-01..2022-06-30 6c agents=azacitidine; M 2022-07-10; D 2023-07-09", "relapsedEarly"),
    row(
      "MDS late", "mds",
      "L 2022-01-01..2022-06-30 6c agents=azacitidine; M 2022-07-10; D 2023-07-10", "relapsedLate"),
    row(
      "MDS 5 c", "mds", "L 2022-01-01.. 5c agents=azacitidine; S 2022-05-25",
      "primaryRefractory +MIN_CYCLES_DEBATED"),
  ]

  private static let chemo = "L 2022-01-01..2022-06-30 6c agents=cisplatin; "

  private static let solid: [StatusRow] =
    ["nsclc", "xyz"].flatMap { disease in
      [
        row(
          "\(disease) day 28", disease, "\(chemo)P 2022-03-01; D 2022-07-28",
          "secondaryRefractory basis=window"),
        row(
          "\(disease) grey", disease, "\(chemo)P 2022-03-01; D 2022-12-29",
          "relapsedEarly +GREY_ZONE"),
        row(
          "\(disease) not grey", disease, "\(chemo)P 2022-03-01; D 2022-12-30",
          "relapsedLate -GREY_ZONE"),
        row(
          "\(disease) minor", disease, "\(chemo)M 2022-03-01; D 2022-12-01", "progressingOffTherapy"
        ),
        row(
          "\(disease) on therapy", disease,
          "L 2022-01-01.. 6c agents=cisplatin; P 2022-03-01; D 2022-05-01",
          "secondaryRefractory"),
        row(
          "\(disease) stable long", disease,
          "L 2022-01-01.. agents=osimertinib; S 2022-03-01; D 2022-07-01",
          "secondaryRefractory"),
        row(
          "\(disease) stable less", disease,
          "L 2022-01-01.. agents=osimertinib; S 2022-03-01; D 2022-06-30",
          "primaryRefractory"),
        row(
          "\(disease) day 41", disease, "L 2022-01-01.. agents=osimertinib; S 2022-02-11",
          "indeterminate"),
        row(
          "\(disease) day 42", disease, "L 2022-01-01.. agents=osimertinib; S 2022-02-12", "stable"),
      ]
    } + [
      row(
        "SOL-ADJ day 28", "nsclc",
        "L 2022-01-01..2022-06-30 6c intent=curative agents=cisplatin; P 2022-03-01; D 2022-07-28",
        "secondaryRefractory basis=window"),
      row(
        "SOL-ADJ minor", "nsclc",
        "L 2022-01-01..2022-06-30 6c intent=curative agents=cisplatin; M 2022-03-01; D 2022-12-01",
        "progressingOffTherapy"),
      row(
        "SOL-ADJ stable long", "nsclc",
        "L 2022-01-01.. intent=curative agents=osimertinib; S 2022-03-01; D 2022-07-01",
        "secondaryRefractory"),
      row(
        "SOL-ADJ stable less", "nsclc",
        "L 2022-01-01.. intent=curative agents=osimertinib; S 2022-03-01; D 2022-06-30",
        "primaryRefractory"),
      row(
        "SOL-ADJ day 41", "nsclc",
        "L 2022-01-01.. intent=curative agents=osimertinib; S 2022-02-11", "indeterminate"),
      row(
        "SOL-ADJ day 42", "nsclc",
        "L 2022-01-01.. intent=curative agents=osimertinib; S 2022-02-12", "stable"),
      row(
        "SOL-ICI 6 months", "nsclc",
        "L 2022-01-01.. agents=nivolumab; S 2022-03-01; D 2022-07-01 conf=2022-08-01",
        "secondaryRefractory"),
      row(
        "SOL-ICI less", "nsclc",
        "L 2022-01-01.. agents=nivolumab; S 2022-03-01; D 2022-06-30 conf=2022-08-01",
        "primaryRefractory"),
      row(
        "SOL-ICI day 41", "nsclc", "L 2022-01-01.. agents=nivolumab; S 2022-02-11", "indeterminate"),
      row("SOL-ICI day 42", "nsclc", "L 2022-01-01.. agents=nivolumab; S 2022-02-12", "stable"),
      row(
        "SOL-ICI minor", "nsclc",
        "L 2022-01-01.. agents=nivolumab; M 2022-03-01; D 2022-05-01 conf=2022-06-01",
        "primaryRefractory"),
    ]

  private static func given(_ agent: String) -> String {
    "L 2022-01-01..2022-06-30 agents=\(agent); P 2022-03-01; "
  }

  private static let groups: [StatusRow] = [
    row("continuous early", "nsclc", "\(given("osimertinib"))D 2022-12-29", "relapsedEarly"),
    row("continuous late", "nsclc", "\(given("osimertinib"))D 2022-12-30", "relapsedLate"),
    row("cellular day 84", "nsclc", "\(given("lifileucel"))D 2022-09-22", "secondaryRefractory"),
    row("cellular day 85", "nsclc", "\(given("lifileucel"))D 2022-09-23", "relapsedEarly"),
    row("cellular early", "nsclc", "\(given("lifileucel"))D 2022-12-29", "relapsedEarly"),
    row("cellular late", "nsclc", "\(given("lifileucel"))D 2022-12-30", "relapsedLate"),
    row(
      "induction day 84", "nsclc", "\(given("ipilimumab"))D 2022-09-22 conf=2022-11-01",
      "secondaryRefractory"),
    row(
      "induction day 85", "nsclc", "\(given("ipilimumab"))D 2022-09-23 conf=2022-11-01",
      "relapsedEarly"),
    row(
      "induction 42 d", "nsclc",
      "L 2022-01-01.. agents=ipilimumab doses=2022-01-01,2022-02-12; D 2022-03-01 conf=2022-04-01",
      "primaryRefractory"),
    row(
      "induction 41 d", "nsclc",
      "L 2022-01-01.. agents=ipilimumab doses=2022-01-01,2022-02-11; D 2022-03-01 conf=2022-04-01",
      "progressingOnTherapy"),
    row(
      "adjuvant checkpoint inhibitor day 84", "melanoma",
      "L 2022-01-01..2022-06-30 ned intent=adjuvant agents=pembrolizumab; C 2022-05-01; D 2022-09-22",
      "relapsedEarly basis=window row=SOL-ADJ"),
    row(
      "adjuvant checkpoint inhibitor day 85", "melanoma",
      "L 2022-01-01..2022-06-30 ned intent=adjuvant agents=pembrolizumab; C 2022-05-01; D 2022-09-23",
      "relapsedLate"),
    row(
      "cytotoxic day 21", "nsclc", "L 2022-01-01.. 1c len=14 agents=cisplatin; D 2022-01-22",
      "primaryRefractory"),
  ]
}
