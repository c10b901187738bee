internal import JSON
internal import Oncology

/// Writes a changed case into its own text: only what changed is encoded, every other byte is copied.
///
/// What the encoder makes of the case before and after tells what changed; a list that both share in
/// memory is not even encoded. Members that nobody knows, the order of members, the digits of numbers and
/// the spaces between them stay as they are.
///
/// Not covered: an object that is taken out goes with the members in it that nobody knows.
struct CaseRewriter {
  /// The file as it is.
  let bytes: [UInt8]

  /// The file of a case after its values became others.
  static func bytes(of document: CaseDocument, for value: PatientCase) -> [UInt8] {
    let root = document.json.root
    let rewriter = CaseRewriter(bytes: document.bytes)
    let text = rewriter.root(root, document.value, value)
    return rewriter.bytes[..<root.range.lowerBound] + text
      + rewriter.bytes[root.range.upperBound...]
  }

  /// A member as it is to be.
  private struct Wanted {
    let name: String
    /// Its value; nil for what stays as it stands, and is left out where it does not.
    let text: JSONText?
  }

  private func root(_ root: JSONValue, _ old: PatientCase, _ new: PatientCase) -> [UInt8] {
    var before: [String: JSONText] = [:]
    let wanted = CaseEncoder.parts.compactMap { part -> Wanted? in
      if part.isShared(old, new) { return Wanted(name: part.name, text: nil) }
      before[part.name] = part.json(old)
      return part.json(new).map { Wanted(name: part.name, text: $0) }
    }
    return object(root, before, wanted)
  }

  /// A value of the file after what is written of it became something else.
  func rewritten(_ value: JSONValue, _ old: JSONText?, _ new: JSONText) -> [UInt8] {
    // Elements with ids are compared one by one: all at once first would compare them twice.
    if value.kind == .array, case .array(let elements) = new {
      let ids = elements.compactMap(\.id)
      if ids.count == elements.count, !ids.isEmpty {
        return array(value, old, Array(zip(ids, elements)))
      }
    }
    if let old, old == new { return Array(value.source) }
    if value.kind == .object, case .members(let members) = new {
      let wanted = members.map { Wanted(name: $0.name, text: $0.value) }
      return object(value, old?.members ?? [:], wanted)
    }
    return Array(Container.text(new, after: lineIndent(at: value.range.lowerBound)).utf8)
  }

  private func object(
    _ value: JSONValue, _ before: [String: JSONText], _ wanted: [Wanted]
  ) -> [UInt8] {
    let members = Array(value.members)
    let names = members.map(\.name)
    let after = Dictionary(wanted.map { ($0.name, $0) }) { first, _ in first }
    let container = Container(of: value.range, parts: members.map(\.range), in: bytes)
    var parts: [(name: String, part: Container.Part)] = []
    for (place, member) in members.enumerated() {
      let name = names[place]
      guard let wanted = after[name] else {
        if before[name] == nil { parts.append((name, .kept(place, Array(member.source)))) }
        continue
      }
      guard let text = wanted.text else {
        parts.append((name, .kept(place, Array(member.source))))
        continue
      }
      let head = bytes[member.range.lowerBound..<member.value.range.lowerBound]
      let value = rewritten(member.value, before[name], text)
      parts.append((name, .kept(place, Array(head) + value)))
    }
    let there = Set(names)
    for (place, member) in wanted.enumerated() where !there.contains(member.name) {
      guard let text = member.text else { continue }
      let earlier = Set(wanted[..<place].map(\.name))
      let spot = parts.lastIndex { earlier.contains($0.name) }.map { $0 + 1 } ?? 0
      parts.insert((member.name, .member(.init(member.name, text))), at: spot)
    }
    return container.joined(parts.map(\.part))
  }

  private func array(
    _ value: JSONValue, _ old: JSONText?, _ new: [(id: String, text: JSONText)]
  ) -> [UInt8] {
    let elements = Array(value.elements)
    let before = old?.elementsByID ?? [:]
    let isSame = new.map { before[$0.id] == $0.text }
    if !isSame.contains(false), old?.ids == new.map(\.id) { return Array(value.source) }
    let container = Container(of: value.range, parts: elements.map(\.range), in: bytes)
    var places: [String: Int] = [:]
    for (place, element) in elements.enumerated() {
      if let id = element.member("id")?.string { places[id] = place }
    }
    return container.joined(
      zip(new, isSame).map { element, isSame in
        guard let place = places[element.id] else { return .element(element.text) }
        if isSame { return .kept(place, Array(elements[place].source)) }
        return .kept(place, rewritten(elements[place], before[element.id], element.text))
      })
  }

  /// The spaces that the line of a byte begins with.
  private func lineIndent(at place: Int) -> String {
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start..<place].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }
}

extension JSONText {
  /// The members of an object by name; empty for anything else.
  fileprivate var members: [String: JSONText] {
    guard case .members(let members) = self else { return [:] }
    return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The id of an object; nil where it has none.
  fileprivate var id: String? {
    guard case .members(let members) = self,
      case .string(let id)? = members.first(where: { $0.name == "id" })?.value
    else { return nil }
    return id
  }

  /// The ids of the elements of an array that have one, in its order.
  fileprivate var ids: [String]? {
    guard case .array(let elements) = self else { return nil }
    return elements.compactMap(\.id)
  }

  /// The elements of an array that have ids.
  fileprivate var elementsByID: [String: JSONText] {
    guard case .array(let elements) = self else { return [:] }
    return Dictionary(elements.compactMap { element in element.id.map { ($0, element) } }) {
      first, _ in first
    }
  }
}

/// An array or object as written: what stands around and between its parts.
private struct Container {
  /// One part of it after the change.
  enum Part {
    /// What stood at a place, with what became of it.
    case kept(Int, [UInt8])
    /// An element that was not there.
    case element(JSONText)
    /// A member that was not there.
    case member(JSONText.Member)
  }

  /// The bracket and what stands between it and the first part.
  private let opening: ArraySlice<UInt8>
  /// What stands between the last part and the bracket, and the bracket.
  private let closing: ArraySlice<UInt8>
  private let separators: [ArraySlice<UInt8>]
  /// What the line of every part begins with; nil where they stand on one line.
  private let indent: String?

  init(of range: Range<Int>, parts: [Range<Int>], in bytes: [UInt8]) {
    let first = parts.first?.lowerBound ?? range.lowerBound + 1
    let last = parts.last?.upperBound ?? range.upperBound - 1
    opening = bytes[range.lowerBound..<first]
    closing = bytes[last..<range.upperBound]
    separators = zip(parts, parts.dropFirst()).map { bytes[$0.upperBound..<$1.lowerBound] }
    let newline = parts.isEmpty ? nil : opening.lastIndex(of: UInt8(ascii: "\n"))
    indent = newline.map { [opening] in String(decoding: opening[($0 + 1)...], as: UTF8.self) }
  }

  func joined(_ parts: [Part]) -> [UInt8] {
    guard let first = opening.first, let last = closing.last else { return [] }
    guard !parts.isEmpty else { return [first, last] }
    var result = Array(opening)
    var previous: Int?
    for (place, part) in parts.enumerated() {
      if place > 0 { result += separator(previous, part) }
      switch part {
      case .kept(let source, let text):
        result += text
        previous = source
      case .element(let value): result += text(value).utf8
      case .member(let member):
        result += "\(JSONText.string(member.name).line): \(text(member.value))".utf8
      }
    }
    return result + closing
  }

  /// What stood in front of a part; where its neighbour is another one now, what stands between
  /// neighbours here.
  private func separator(_ previous: Int?, _ part: Part) -> ArraySlice<UInt8> {
    if case .kept(let source, _) = part, source > 0, previous != nil {
      // What stood in front of it stays, whoever its neighbour is: taking back gives the same bytes.
      return separators[source - 1]
    }
    return ArraySlice((indent.map { ",\n\($0)" } ?? ", ").utf8)
  }

  private func text(_ value: JSONText) -> String {
    indent.map { Self.text(value, after: $0) } ?? value.line
  }

  private static let widestLine = 100

  /// A value on one line where it fits, else over several that begin with an indent.
  static func text(_ value: JSONText, after indent: String) -> String {
    let line = value.line
    if indent.utf8.count + line.unicodeScalars.count < widestLine { return line }
    let lines = value.page.split(separator: "\n")
    return lines.joined(separator: "\n" + indent)
  }
}
