internal import JSON
internal import Oncology

/// A change as a line of the history has it; the words on disk never change.
enum ChangeWord: String, CaseIterable {
  case added, revised, removed, measured, reported, asked, outcome, patient, diagnosis
  case imagingInterval, label, signed, retracted
}

extension CaseEncoder {
  static func change(_ change: CaseChange) -> JSONText {
    switch change {
    case .added(let record, let next):
      recordChange(.added, record.kind, ["to": self.record(record), "before": text(next)])
    case .revised(let base, let record):
      recordChange(
        .revised, record.kind, ["from": self.record(base), "to": self.record(record)])
    case .removed(let record):
      recordChange(.removed, record.kind, ["from": self.record(record)])
    case .measured(let assessment, let lesion, let base, let finding):
      self.change(
        .measured,
        [
          "assessment": .string(assessment), "lesion": .string(lesion),
          "from": base.map { self.finding($0) }, "to": finding.map { self.finding($0) },
        ])
    case .reported(let assessment, let base, let category):
      self.change(
        .reported,
        [
          "assessment": .string(assessment), "from": base.map { reported($0) },
          "to": category.map { reported($0) },
        ])
    case .cameOf(let decision, let base, let outcome):
      self.change(
        .outcome, ["decision": .string(decision), "from": text(base), "to": text(outcome)])
    case .asked(let base, let question):
      self.change(.asked, ["from": text(base), "to": text(question)])
    case .patientRevised(let base, let person):
      self.change(.patient, ["from": patient(base), "to": patient(person)])
    case .diagnosisRevised(let base, let disease):
      self.change(.diagnosis, ["from": diagnosis(base), "to": diagnosis(disease)])
    case .imagingPlanned(let base, let days):
      self.change(.imagingInterval, ["from": integer(base), "to": integer(days)])
    case .labelled(let base, let new):
      self.change(.label, ["from": label(base), "to": label(new)])
    case .signed(let call): self.change(.signed, ["to": self.call(call)])
    case .retracted(let call, let retraction):
      self.change(.retracted, ["call": .string(call), "to": self.retraction(retraction)])
    }
  }

  private static func change(
    _ word: ChangeWord, _ members: KeyValuePairs<String, JSONText?>
  ) -> JSONText {
    let rest = members.compactMap { member in
      member.value.map { JSONText.Member(member.key, $0) }
    }
    return .members([.init("change", .string(word.rawValue))] + rest)
  }

  private static func recordChange(
    _ word: ChangeWord, _ kind: CaseRecord.Kind, _ members: KeyValuePairs<String, JSONText?>
  ) -> JSONText {
    let rest = members.compactMap { member in
      member.value.map { JSONText.Member(member.key, $0) }
    }
    let head: [JSONText.Member] = [
      .init("change", .string(word.rawValue)), .init("of", .string(kind.rawValue)),
    ]
    return .members(head + rest)
  }

  private static func label(_ label: CaseLabel) -> JSONText {
    .object(["synthetic": .bool(label.isSynthetic), "shows": text(label.shows)])
  }
}

extension CaseDecoder<JSONDocument> {
  /// A change; nil, with an error, for one that this version of the program does not know.
  mutating func change(_ value: JSONPlace) -> CaseChange? {
    guard var fields = object(value),
      let word = required("change", &fields, { $0.choice($1, ChangeWord.self) })
    else { return nil }
    switch word {
    case .added, .revised, .removed: return recordChange(word, &fields)
    case .measured, .reported: return readingChange(word, &fields)
    case .signed: return required("to", &fields) { $0.call($1) }.map { .signed($0) }
    case .retracted:
      let call = required("call", &fields) { $0.text($1) }
      let retraction = required("to", &fields) { $0.retraction($1) }
      guard let call, let retraction else { return nil }
      return .retracted(call: call, retraction)
    case .asked, .outcome, .patient, .diagnosis, .imagingInterval, .label:
      return wholeChange(word, &fields)
    }
  }

  private mutating func recordChange(_ word: ChangeWord, _ fields: inout Fields) -> CaseChange? {
    guard let kind = required("of", &fields, { $0.choice($1, CaseRecord.Kind.self) }) else {
      return nil
    }
    // Both states of a record have one id, which would be a mistake inside one case.
    let from = take("from", &fields).flatMap { apart($0) { $0.record($1, kind) } }
    let to = take("to", &fields).flatMap { apart($0) { $0.record($1, kind) } }
    let next = optional("before", &fields) { $0.text($1) }
    switch (word, from, to) {
    case (.added, nil, let to?): return .added(to, before: next)
    case (.removed, let from?, nil): return .removed(from)
    case (.revised, let from?, let to?): return .revised(from: from, to: to)
    default: return incomplete(fields)
    }
  }

  private mutating func readingChange(_ word: ChangeWord, _ fields: inout Fields) -> CaseChange? {
    guard let assessment = required("assessment", &fields, { $0.text($1) }) else { return nil }
    if word == .reported {
      let from = optional("from", &fields) { $0.reported($1) }
      let to = optional("to", &fields) { $0.reported($1) }
      return .reported(assessment: assessment, from: from, to: to)
    }
    guard let lesion = required("lesion", &fields, { $0.text($1) }) else { return nil }
    let from = optional("from", &fields) { $0.finding($1) }
    let to = optional("to", &fields) { $0.finding($1) }
    return .measured(assessment: assessment, lesion: lesion, from: from, to: to)
  }

  private mutating func wholeChange(_ word: ChangeWord, _ fields: inout Fields) -> CaseChange? {
    switch word {
    case .asked:
      let from = optional("from", &fields) { $0.text($1) }
      return .asked(from: from, to: optional("to", &fields) { $0.text($1) })
    case .outcome:
      guard let decision = required("decision", &fields, { $0.text($1) }) else { return nil }
      let from = optional("from", &fields) { $0.text($1) }
      return .cameOf(decision: decision, from: from, to: optional("to", &fields) { $0.text($1) })
    case .imagingInterval:
      let from = optional("from", &fields) { $0.integer($1, in: 1...730) }
      return .imagingPlanned(
        from: from, to: optional("to", &fields) { $0.integer($1, in: 1...730) })
    case .patient:
      return both(&fields) { $0.patient($1) }.map { .patientRevised(from: $0, to: $1) }
    case .diagnosis:
      return both(&fields) { $0.diagnosis($1) }.map { .diagnosisRevised(from: $0, to: $1) }
    case .label: return both(&fields) { $0.label($1) }.map { .labelled(from: $0, to: $1) }
    case .added, .revised, .removed, .measured, .reported, .signed, .retracted:
      return incomplete(fields)
    }
  }

  private mutating func both<Value>(
    _ fields: inout Fields, _ read: (inout CaseDecoder<JSONDocument>, JSONPlace) -> Value?
  ) -> (Value, Value)? {
    let from = take("from", &fields).flatMap { apart($0, read) }
    let to = take("to", &fields).flatMap { apart($0, read) }
    guard let from, let to else { return incomplete(fields) }
    return (from, to)
  }

  private mutating func label(_ value: JSONPlace) -> CaseLabel? {
    guard var fields = object(value) else { return nil }
    let isSynthetic = required("synthetic", &fields) { $0.bool($1) }
    let shows = optional("shows", &fields) { $0.text($1) }
    return isSynthetic.map { CaseLabel(isSynthetic: $0, shows: shows) }
  }

  /// A value whose ids are no part of the text around it.
  mutating func apart<Value>(
    _ value: JSONPlace, _ read: (inout CaseDecoder<JSONDocument>, JSONPlace) -> Value?
  ) -> Value? {
    let (result, decoder) = CaseDecoder.reading(json.value(at: value), read)
    guard !decoder.hasErrors else {
      error(at: value, "The value cannot be read.", hint: "Look at what stands there.")
      return nil
    }
    return result
  }

  private mutating func incomplete<Value>(_ fields: Fields) -> Value? {
    error(
      at: fields.object, "The change is not complete.",
      hint: "It may come from a newer version of the program.")
    return nil
  }
}
