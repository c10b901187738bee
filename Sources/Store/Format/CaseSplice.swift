internal import JSON
internal import Oncology

/// A case's file in which the value of one member became another: every byte outside it is as it was.
///
/// So only the member has to be read back: the rest is what was read before, from the same bytes.
struct CaseSplice {
  /// The whole file with the member's new value.
  let bytes: [UInt8]
  /// Where its members stand.
  let members: RootMembers
  private let part: CaseEncoder.Part
  private let place: Int

  /// Nil where more than one member changed, where one came or went, and for a file that is otherwise
  /// than this program writes one.
  init?(_ document: CaseDocument, to value: PatientCase) {
    guard document.isPlain,
      let (part, old, new) = Self.onlyChange(from: document.value, to: value)
    else { return nil }
    self.part = part
    let base = document.bytes
    let before = document.members ?? RootMembers(base)
    let name = part.name.utf8
    guard
      let place = before.members.firstIndex(where: { base[$0.name].elementsEqual(name) })
    else { return nil }
    self.place = place
    let range = before.members[place].value
    // Spaces for what stands before the value, so that places in it are places in the file.
    let alone = [UInt8](repeating: 0x20, count: range.lowerBound) + base[range]
    let text = CaseRewriter(bytes: base)
      .rewritten(JSONDocument(readBefore: alone).root, old, new)
    members = before.grown(at: place, by: text.count - range.count)
    bytes = base[..<range.lowerBound] + text + base[range.upperBound...]
  }

  private static func onlyChange(
    from old: PatientCase, to new: PatientCase
  ) -> (part: CaseEncoder.Part, old: JSONText, new: JSONText)? {
    var found: (CaseEncoder.Part, JSONText, JSONText)?
    for part in CaseEncoder.parts where !part.isShared(old, new) {
      switch (part.json(old), part.json(new)) {
      case (nil, nil): break
      case (let old?, let new?):
        // What is no list may be the same although nobody can tell from memory; of lists what differs is
        // looked for when they are written.
        if !part.isList, old == new { break }
        if found != nil { return nil }
        found = (part, old, new)
      default: return nil
      }
    }
    return found
  }

  /// Whether the file is known to say what a case says: its one new member was read back, and nothing
  /// in it can be at odds with the rest.
  ///
  /// Not so for what has ids: they must differ from all others, and others refer to them.
  func isSound(for value: PatientCase) -> Bool {
    guard !part.hasIDs, isOneValue else { return false }
    let read = CaseDecoder<JSONForward>.reading(withoutLists) { $0.patientCase($1) }
    return read == value.withoutLists
  }

  /// Whether what was put there is one value, and what follows it is no part of it.
  private var isOneValue: Bool {
    (try? JSONDocument(Array(bytes[members.members[place].value]))) != nil
  }

  /// The file without the members that are lists.
  private var withoutLists: [UInt8] {
    var text = [UInt8(ascii: "{")]
    for member in members.members where bytes[member.value.lowerBound] != UInt8(ascii: "[") {
      if text.count > 1 { text.append(UInt8(ascii: ",")) }
      text += bytes[member.name.lowerBound - 1..<member.value.upperBound]
    }
    text.append(UInt8(ascii: "}"))
    return text
  }
}

extension PatientCase {
  /// The same case with nothing in its lists.
  fileprivate var withoutLists: PatientCase {
    var result = PatientCase(id: id, patient: patient, diagnosis: diagnosis)
    result.isSynthetic = isSynthetic
    result.shows = shows
    result.question = question
    result.imagingIntervalDays = imagingIntervalDays
    return result
  }
}
