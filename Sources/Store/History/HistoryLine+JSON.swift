internal import JSON
internal import Oncology

extension HistoryLine {
  /// What kind of line it is, in the word on disk.
  enum Kind: String, CaseIterable {
    case begun, edit, outside, putBack, aborted, merge, migrated, restored
  }

  /// The line without its end.
  package var bytes: [UInt8] { Array(json.line.utf8) }

  private var json: JSONText {
    let (kind, members) = encodedEvent
    let head: JSONText = .object([
      "id": .string(id), "parents": .array(parents.map { .string($0) }),
      "author": CaseEncoder.text(author), "at": CaseEncoder.instant(at),
      "kind": .string(kind.rawValue), "before": .string(before), "after": .string(after),
    ])
    guard case .members(let first) = head else { return head }
    return .members(first + members)
  }

  private var encodedEvent: (Kind, [JSONText.Member]) {
    let list = JSONText.Member("changes", .array(changes.map { CaseEncoder.change($0) }))
    switch event {
    case .begun(let value): return (.begun, [.init("case", CaseEncoder.json(value))])
    case .edit(let change, let undone):
      let undoes = undone.map { JSONText.Member("undoes", .string($0)) }
      return (
        .edit, [undoes, .init("change", CaseEncoder.change(change))].compactMap(\.self)
      )
    case .outside: return (.outside, [list])
    case .putBack(let line, _): return (.putBack, [.init("to", .string(line)), list])
    case .aborted(let edit, _): return (.aborted, [.init("edit", .string(edit)), list])
    case .merge: return (.merge, [list])
    case .migrated(let old, let new):
      return (
        .migrated,
        [.init("fromFormat", .integer(old)), .init("toFormat", .integer(new))]
      )
    case .restored(let backup, _, let dropped):
      let calls = CaseEncoder.words(dropped).map { JSONText.Member("droppedCalls", $0) }
      return (
        .restored, [.init("backup", .string(backup)), list] + [calls].compactMap(\.self)
      )
    }
  }

  /// Reads a line; nil when it is none that this version of the program knows.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard let document = try? JSONDocument(Array(bytes)) else { return nil }
    let (line, decoder) = CaseDecoder.reading(document.root) { $0.historyLine($1) }
    guard let line, !decoder.hasErrors else { return nil }
    self = line
  }
}

extension CaseDecoder<JSONDocument> {
  fileprivate mutating func historyLine(_ value: JSONPlace) -> HistoryLine? {
    guard var fields = object(value) else { return nil }
    let id = required("id", &fields) { $0.text($1) }
    let parents = list(take("parents", &fields)) { $0.text($1) }
    let author = optional("author", &fields) { $0.text($1) }
    let at = required("at", &fields) { $0.instant($1) }
    let kind = required("kind", &fields) { $0.choice($1, HistoryLine.Kind.self) }
    let before = required("before", &fields) { $0.text($1) }
    let after = required("after", &fields) { $0.text($1) }
    guard let id, let at, let kind, let before, let after, let event = event(kind, &fields) else {
      return nil
    }
    return HistoryLine(
      id: id, parents: parents, author: author, at: at, event: event, before: before, after: after)
  }

  private mutating func event(
    _ kind: HistoryLine.Kind, _ fields: inout Fields
  ) -> HistoryLine.Event? {
    switch kind {
    case .begun:
      return required("case", &fields) { decoder, value in
        decoder.apart(value) { $0.patientCase($1) }
      }.map { .begun($0) }
    case .edit:
      let undoes = optional("undoes", &fields) { $0.text($1) }
      return required("change", &fields) { $0.apartChange($1) }.map { .edit($0, undoes: undoes) }
    case .outside: return changes(&fields).map { .outside($0) }
    case .merge: return changes(&fields).map { .merge($0) }
    case .migrated:
      let old = required("fromFormat", &fields) { $0.integer($1, in: 0...9_999) }
      let new = required("toFormat", &fields) { $0.integer($1, in: 0...9_999) }
      guard let old, let new else { return nil }
      return .migrated(from: old, to: new)
    case .restored:
      guard let backup = required("backup", &fields, { $0.text($1) }) else { return nil }
      let dropped = list(take("droppedCalls", &fields)) { $0.text($1) }
      return changes(&fields).map { .restored(backup: backup, $0, droppedCalls: dropped) }
    case .putBack:
      guard let line = required("to", &fields, { $0.text($1) }) else { return nil }
      return changes(&fields).map { .putBack(to: line, $0) }
    case .aborted:
      guard let edit = required("edit", &fields, { $0.text($1) }) else { return nil }
      return changes(&fields).map { .aborted(edit: edit, $0) }
    }
  }

  private mutating func changes(_ fields: inout Fields) -> [CaseChange]? {
    let value = take("changes", &fields)
    let changes = list(value) { $0.apartChange($1) }
    return changes.count == value.map { json.elements(at: $0).count } ? changes : nil
  }

  private mutating func apartChange(_ value: JSONPlace) -> CaseChange? {
    apart(value) { $0.change($1) }
  }
}
