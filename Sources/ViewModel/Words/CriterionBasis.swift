internal import Criteria

/// What criteria judge by, as far as it makes them differ from each other (solid-rules 1 to 3).
enum CriterionBasis {
  /// A reason with the rule it comes from.
  struct Reason {
    let sentence: String
    let rule: String

    init(_ sentence: String, _ rule: String) {
      self.sentence = sentence
      self.rule = rule
    }
  }

  /// What a criterion measures and where it draws its lines; nil for one that is not listed.
  static func basis(_ criterion: String) -> Reason? { bases[criterion] }

  /// What a category of a criterion waits for; nil where it waits for nothing.
  static func waiting(_ criterion: String, _ category: String) -> Reason? {
    waitings[criterion]?[category]
  }

  private static let bases = [
    RECIST11.id: Reason("adds up diameters: −30 % from baseline, +20 % from nadir", "R11-T-PD"),
    "irecist": Reason("asks for progression to be confirmed", "IR-2"),
    "mrecist": Reason(
      "measures only the part that takes up contrast in the arterial phase", "MR-1"),
    "rano-2.0": Reason("multiplies two diameters: −50 %, +25 %, and looks at steroids", "RANO-4"),
    "pcwg3": Reason(
      "judges bone by the number of new lesions, soft tissue by RECIST 1.1", "PCWG-5"),
    "gcig-ca125": Reason("counts CA-125: twice the upper limit of normal or the nadir", "GCIG-3"),
    "percist": Reason("judges uptake, not size: −30 % and +30 % of the peak", "PERC-4"),
    "choi": Reason("counts −10 % in size or −15 % in density as response", "CHOI-1"),
  ]

  private static let waitings = [
    "irecist": [
      "iUPD": Reason(
        "is the first progression of any kind: not confirmed yet, a later scan has to", "IR-2")
    ],
    "pcwg3": [
      "PDu": Reason(
        "is new bone lesions once: two more on the next scan, 6 weeks on, would confirm", "PCWG-6")
    ],
    "rano-2.0": [
      "NE-STEROID": Reason("waits for the dose of steroids to come back", "RANO-6")
    ],
  ]
}
