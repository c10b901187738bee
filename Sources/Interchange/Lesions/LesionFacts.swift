internal import Oncology

/// What the rows of one lesion say about it on all dates together.
struct LesionFacts {
  private let id: String
  private let entries: [LesionEntry]

  /// The facts in the rows of one lesion, which come in the order of the file.
  init(_ id: String, _ entries: [LesionEntry]) {
    self.id = id
    self.entries = entries
  }

  /// The lesion; whether its organ is one that is known is a matter for the list of the case.
  func lesion(
    role: Lesion.Role, _ notes: inout ImportNotes
  ) -> (lesion: Lesion, isOrganKnown: Bool) {
    let located = entries.first { $0.subject.location != nil }
    if let located { checkLocation(located, &notes) }
    let isNode = isNode(&notes)
    guard let location = located?.subject.location else {
      let lesion = Lesion(id: id, organ: isNode ? "node" : "unknown", isNode: isNode, role: role)
      return (lesion, isNode)
    }
    let parts = location.parts(isNode: isNode)
    let lesion = Lesion(
      id: id, organ: parts.organ, site: parts.site, isNode: isNode, role: role)
    return (lesion, parts.isRecognised)
  }

  private func checkLocation(_ first: LesionEntry, _ notes: inout ImportNotes) {
    let key = first.subject.location?.key
    guard
      let other = entries.first(where: { entry in
        entry.subject.location.map { $0.key != key } ?? false
      })
    else { return }
    notes.doubt(
      row: other.subject.row,
      "The location of lesion \(id) is another one than in row \(first.subject.row), which is used."
    )
  }

  // MARK: Node or not

  private func isNode(_ notes: inout ImportNotes) -> Bool {
    let stated = entries.first { $0.subject.node != nil }
    let isInWords = entries.contains { $0.subject.location?.saysNode == true }
    if let stated, let node = stated.subject.node {
      checkStated(node, stated.subject.row, isInWords: isInWords, &notes)
      return node
    }
    if isInWords || entries.contains(where: { $0.test == .nodalShortAxis }) { return true }
    return guessed(&notes)
  }

  private func checkStated(
    _ node: Bool, _ row: Int, isInWords: Bool, _ notes: inout ImportNotes
  ) {
    if let other = entries.first(where: { $0.subject.node == !node }) {
      notes.doubt(
        row: other.subject.row,
        "Whether lesion \(id) is a node is said in another way than in row \(row), which is used.")
    } else if isInWords, !node {
      notes.doubt(
        row: row, "Lesion \(id) is said to be no node, and its location names one; no node is used."
      )
    }
  }

  /// A lesion of which only a short axis is given.
  private func guessed(_ notes: inout ImportNotes) -> Bool {
    guard let first = entries.first(where: { $0.measurement.shortAxis != nil }),
      !entries.contains(where: { $0.measurement.size != nil })
    else { return false }
    let isNode = entries.contains(where: \.hasNodalAxis)
    notes.doubt(
      row: first.subject.row,
      "Lesion \(id) has a short axis, no diameter and nothing that says if it is a node; it is "
        + (isNode ? "taken as a node." : "taken as no node, and the number as its diameter."))
    return isNode
  }
}
