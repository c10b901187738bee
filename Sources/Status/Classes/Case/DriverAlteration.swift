internal import Oncology

/// Which finding makes a tumor sensitive to a class of kinase inhibitors (RES-EGFR-2, RES-EGFR-7).
struct DriverAlteration {
  /// The class of inhibitors.
  let agentClass: AgentClass
  /// The biomarker by the beginning of its name.
  let marker: String
  /// Parts of a result of which one must be there; none: any positive result.
  let results: [String]

  /// G719X, deletion in exon 19, L858R, L861Q (Jackman D, J Clin Oncol 2010;28:357); the others by
  /// their label.
  static let all = [
    DriverAlteration(
      agentClass: .egfrTKI, marker: "EGFR",
      results: ["g719", "exon 19 del", "ex19del", "del19", "l858r", "l861q"]),
    DriverAlteration(agentClass: .alkTKI, marker: "ALK", results: []),
    DriverAlteration(agentClass: .ros1TKI, marker: "ROS1", results: []),
    DriverAlteration(agentClass: .retTKI, marker: "RET", results: []),
    DriverAlteration(agentClass: .metTKI, marker: "MET", results: ["exon 14"]),
    DriverAlteration(agentClass: .brafInhibitor, marker: "BRAF", results: ["v600"]),
    DriverAlteration(agentClass: .krasG12CInhibitor, marker: "KRAS", results: ["g12c"]),
  ]

  /// Classes that are given together with the inhibitor as one targeted regimen.
  static let companions: Set<AgentClass> = [.mekInhibitor]

  /// Whether the case carries it as known on a day: yes, no, or not known.
  func isPresent(in patientCase: PatientCase, asOf day: CalendarDate) -> Bool? {
    let reports = patientCase.biomarkers.filter {
      $0.name.hasPrefix(marker) && $0.when.isKnown(on: day)
    }
    let positive = reports.contains { report in
      report.status != .negative && report.status != .pending && report.status != .failed
        && (results.isEmpty
          ? report.status == .positive : results.contains(where: report.result.mentions))
    }
    if positive { return true }
    return reports.contains { $0.status == .negative } ? false : nil
  }
}
