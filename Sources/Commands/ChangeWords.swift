internal import Oncology

/// What a change did, in words that name no patient's data but ids, kinds and categories.
enum ChangeWords {
  static func text(_ change: CaseChange) -> String {
    switch change {
    case .added(let record, _): "added \(name(record))"
    case .removed(let record): "removed \(name(record))"
    case .revised(_, let record): "changed \(name(record))"
    case .measured(let assessment, let lesion, let base, let finding):
      "\(verb(base, finding)) finding of \(lesion) at \(assessment): \(findings(base, finding))"
    case .reported(let assessment, let base, let category):
      "\(verb(base, category)) category at \(assessment): \(categories(base, category))"
    case .cameOf(let decision, let base, let outcome):
      "\(verb(base, outcome)) outcome of decision \(decision)"
    case .asked(let base, let question): "\(verb(base, question)) question to the board"
    case .patientRevised: "changed the patient's particulars"
    case .diagnosisRevised: "changed the diagnosis"
    case .imagingPlanned(let base, let days):
      "\(verb(base, days)) imaging interval: \(arrow(base.map(String.init), days.map(String.init))) days"
    case .labelled: "changed what the case says of itself as an example"
    case .signed(let call): signed(call)
    case .retracted(let call, let retraction):
      "retracted call \(call): \(retraction.reason)"
    }
  }

  private static func signed(_ call: ResponseCall) -> String {
    let computed = call.computed.map { $0 == call.category ? "" : " (computed \($0))" } ?? ""
    let replaced = call.supersedes.map { ", superseding \($0)" } ?? ""
    let discipline = call.discipline.map { " for \($0.rawValue)" } ?? ""
    return
      "signed call \(call.id): \(call.category) by \(call.criterion) at \(call.when.date)\(computed)"
      + "\(discipline)\(replaced)"
  }

  private static func verb<Value>(_ base: Value?, _ new: Value?) -> String {
    base == nil ? "added" : new == nil ? "removed" : "changed"
  }

  private static func arrow(_ base: String?, _ new: String?) -> String {
    [base, new].compactMap(\.self).joined(separator: " -> ")
  }

  private static func findings(_ base: Finding?, _ new: Finding?) -> String {
    arrow(base.map { finding($0) }, new.map { finding($0) })
  }

  private static func finding(_ finding: Finding) -> String {
    let sizes = [finding.longest, finding.shortAxis].compactMap { $0.map { "\($0) mm" } }
    let parts = sizes + [finding.state?.rawValue, finding.newness?.rawValue].compactMap(\.self)
    return parts.isEmpty ? "other figures" : parts.joined(separator: ", ")
  }

  private static func categories(
    _ base: Assessment.Reported?, _ new: Assessment.Reported?
  ) -> String {
    arrow(base?.category, new?.category)
  }

  private static func name(_ record: CaseRecord) -> String {
    let words = record.kind.rawValue.unicodeScalars.map { scalar in
      scalar.properties.isUppercase ? " \(scalar.properties.lowercaseMapping)" : String(scalar)
    }.joined()
    return "\(words) \(record.id)"
  }
}
