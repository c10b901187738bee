internal import Oncology

/// What a draft holds that a form opened anew would not.
enum DraftWords {
  private static let names: KeyValuePairs = [
    FieldID.timePoint: "Time point", FieldID.category: "Call", FieldID.criterion: "Criterion",
    FieldID.author: "Author", FieldID.discipline: "Speaks for", FieldID.reason: "Reason",
  ]

  static func rows(_ draft: UnsignedDraft, people: [Person]) -> [Facts.Fact] {
    names.compactMap { id, name in
      guard let value = draft.values[id], !value.isEmpty else { return nil }
      return Facts.Fact(name, [Line(words(id, value, people), .strong)], most: 4)
    }
  }

  private static func words(_ id: String, _ value: String, _ people: [Person]) -> String {
    switch id {
    case FieldID.author: people.first { $0.id == value }?.initials ?? value
    case FieldID.criterion: Words.criterion(value)
    case FieldID.discipline: Discipline(rawValue: value).map(DisciplineWords.name) ?? value
    default: value
    }
  }
}

/// The parts of values that stand in each other's way, side by side.
struct ValueWords {
  /// One part, with its text in each of the values.
  struct Row {
    var name: String
    var values: [String]
  }

  private let people: [Person]

  init(people: [Person]) { self.people = people }

  func rows(_ values: [CaseValue?]) -> [Row] {
    let parts = values.map { $0.map(self.parts) ?? [] }
    var names: [String] = []
    for part in parts.joined() where !names.contains(part.name) { names.append(part.name) }
    if names.isEmpty { return [Row(name: "", values: values.map { _ in "nothing" })] }
    return names.map { name in
      Row(
        name: name,
        values: parts.map { list in list.first { $0.name == name }?.text ?? "–" })
    }
  }

  private func parts(_ value: CaseValue) -> [(name: String, text: String)] {
    switch value {
    case .record(.call(let call)):
      let author = people.first { $0.id == call.author }?.initials ?? call.author
      return [
        ("call", call.category), ("time point", call.when.date.description), ("author", author),
        ("state", call.retracted == nil ? (call.isDraft ? "draft" : "signed") : "retracted"),
        ("reason", call.retracted?.reason ?? call.rationale ?? "–"),
      ]
    case .record(let record): return [(record.kind.rawValue, record.id)]
    case .finding: return [("finding", "another one")]
    case .reported(let reported): return [("category", reported.category)]
    case .text(let text): return [("text", text)]
    case .days(let days): return [("days", "\(days)")]
    case .patient: return [("patient", "other data")]
    case .diagnosis(let diagnosis): return [("diagnosis", diagnosis.title)]
    case .label: return [("label", "another one")]
    }
  }
}

extension CaseChange {
  /// What the change would put in place; nil where it takes something away.
  var newValue: CaseValue? {
    switch self {
    case .added(let record, _), .revised(_, let record): .record(record)
    case .removed: nil
    case .measured(_, _, _, let finding): finding.map { .finding($0) }
    case .reported(_, _, let category): category.map { .reported($0) }
    case .asked(_, let text), .cameOf(_, _, let text): text.map { .text($0) }
    case .patientRevised(_, let patient): .patient(patient)
    case .diagnosisRevised(_, let diagnosis): .diagnosis(diagnosis)
    case .imagingPlanned(_, let days): days.map { .days($0) }
    case .labelled(_, let label): .label(label)
    case .signed(let call): .record(.call(call))
    case .retracted: nil
    }
  }
}
