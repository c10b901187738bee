extension PatientCase {
  /// Puts a signed call into the case, in the place of its draft where there is one.
  mutating func sign(_ call: ResponseCall, by authority: Authority) throws(ChangeError) {
    let lacks = call.lacks
    guard lacks.isEmpty, !call.isDraft else { throw .unsigned(lacks) }
    guard call.retracted == nil else { throw .notSigned(call.id) }
    if authority == .board {
      try checkReferences(of: call)
      try checkSuperseding(by: call)
    }
    if let place = calls.firstIndex(where: { $0.id == call.id }) {
      guard calls[place].isDraft else { throw .signed(call.id) }
      calls[place] = call
    } else {
      guard record(call.id) == nil else { throw .taken(call.id) }
      calls.append(call)
    }
  }

  private func checkReferences(of call: ResponseCall) throws(ChangeError) {
    if let id = call.assessment, !assessments.contains(where: { $0.id == id }) {
      throw .missing(id)
    }
    if let id = call.reader, !readers.contains(where: { $0.id == id }) { throw .missing(id) }
  }

  /// Two calls in the place of one would leave open which of them stands.
  private func checkSuperseding(by call: ResponseCall) throws(ChangeError) {
    guard let old = call.supersedes else { return }
    guard let earlier = calls.first(where: { $0.id == old }) else { throw .missing(old) }
    guard !earlier.isDraft else { throw .notSigned(old) }
    if let other = calls.first(where: { !$0.isDraft && $0.supersedes == old }) {
      throw .superseded(old, by: other.id)
    }
  }

  /// Notes that a signed call no longer stands; everything that was signed stays readable.
  mutating func retract(
    _ id: String, _ retraction: ResponseCall.Retraction
  ) throws(ChangeError) {
    guard let place = calls.firstIndex(where: { $0.id == id }) else { throw .missing(id) }
    guard !calls[place].isDraft else { throw .notSigned(id) }
    guard !retraction.author.isEmpty, !retraction.reason.isEmpty else { throw .unreasoned(id) }
    if calls[place].retracted != nil {
      throw .conflict(
        .record(id), base: nil, theirs: .record(.call(calls[place])))
    }
    calls[place].retracted = retraction
  }
}
