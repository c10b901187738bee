extension PatientCase {
  /// The records of one list, in its order.
  public func records(_ kind: CaseRecord.Kind) -> [CaseRecord] { kind.list.records(self) }

  /// The record of an id, in whatever list it is.
  public func record(_ id: String) -> CaseRecord? {
    for kind in CaseRecord.Kind.allCases {
      if let found = records(kind).first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  mutating func add(
    _ record: CaseRecord, before next: String?, by authority: Authority
  ) throws(ChangeError) {
    guard self.record(record.id) == nil else { throw .taken(record.id) }
    if authority == .board { try Self.checkUnsigned(record) }
    var list = records(record.kind)
    let place = list.firstIndex { $0.id == next } ?? list.endIndex
    list.insert(record, at: place)
    record.kind.list.replace(list, &self)
  }

  mutating func revise(
    _ base: CaseRecord, to record: CaseRecord, by authority: Authority
  ) throws(ChangeError) {
    guard base.kind == record.kind, base.id == record.id else { throw .otherRecord(record.id) }
    let place = try place(of: base)
    if authority == .board {
      try Self.checkUnsigned(base)
      try Self.checkUnsigned(record)
    }
    var list = records(record.kind)
    list[place] = record
    record.kind.list.replace(list, &self)
  }

  mutating func remove(_ record: CaseRecord, by authority: Authority) throws(ChangeError) {
    let place = try place(of: record)
    if authority == .board {
      try Self.checkUnsigned(record)
      if let holder = holder(ofReferenceTo: record) { throw .referredTo(record.id, by: holder) }
    }
    var list = records(record.kind)
    list.remove(at: place)
    record.kind.list.replace(list, &self)
  }

  private func place(of base: CaseRecord) throws(ChangeError) -> Int {
    let list = records(base.kind)
    guard let place = list.firstIndex(where: { $0.id == base.id }) else { throw .missing(base.id) }
    guard list[place] == base else {
      throw .conflict(
        .record(base.id), base: .record(base), theirs: .record(list[place]))
    }
    return place
  }

  /// Throws for a call that somebody stands for: those come and go by their own changes only.
  private static func checkUnsigned(_ record: CaseRecord) throws(ChangeError) {
    if case .call(let call) = record, !call.isDraft { throw .signed(call.id) }
  }

  /// The id of something that refers to a record; nil where nothing does.
  private func holder(ofReferenceTo record: CaseRecord) -> String? {
    let id = record.id
    switch record {
    case .lesion: return holder(ofLesion: id)
    case .study:
      return assessments.first { reading in
        reading.studies.contains(id) || reading.findings.values.contains { $0.study == id }
      }?.id
    case .reader:
      return assessments.first { $0.reader == id }?.id ?? calls.first { $0.reader == id }?.id
    case .line:
      return assessments.first { $0.baseline?.line == id }?.id
        ?? resistance.first { $0.line == id }?.id
    case .assessment: return calls.first { $0.assessment == id }?.id
    default: return nil
    }
  }

  private func holder(ofLesion id: String) -> String? {
    let reading = assessments.first { reading in
      reading.findings[id] != nil || reading.baseline?.targets?.contains(id) == true
        || reading.findings.values.contains { $0.mergedInto == id }
    }
    return reading?.id ?? localTreatments.first { $0.lesions.contains(id) }?.id
      ?? pathology.first { $0.lesion == id }?.id
  }
}
