internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func call(_ value: JSONPlace) -> ResponseCall? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let criterion = required("criterion", &fields) { $0.text($1) }
    let category = required("category", &fields) { $0.text($1) }
    let assessment = optional("assessment", &fields) { $0.text($1) }
    let computed = optional("computed", &fields) { $0.text($1) }
    let reader = optional("reader", &fields) { $0.text($1) }
    let rationale = optional("rationale", &fields) { $0.text($1) }
    let author = required("author", &fields) { $0.text($1) }
    let discipline = optional("discipline", &fields) { $0.choice($1, Discipline.self) }
    let isDraft = optional("draft", &fields) { $0.bool($1) } ?? false
    let signature = signature(&fields, isDraft: isDraft)
    finish(fields)
    guard let id, let when, let criterion, let category, let author else { return nil }
    var call = ResponseCall(
      id: id, when: when, criterion: criterion, category: category, assessment: assessment,
      computed: computed, reader: reader, rationale: rationale, author: author,
      discipline: discipline)
    call.isDraft = isDraft
    call.signedAt = signature.at
    call.digest = signature.digest
    call.supersedes = signature.supersedes
    call.retracted = signature.retracted
    return call
  }

  /// What signing, superseding and retracting leave in a call.
  private struct Signature {
    var at: Instant?
    var digest: String?
    var supersedes: String?
    var retracted: ResponseCall.Retraction?
  }

  private mutating func signature(_ fields: inout Fields, isDraft: Bool) -> Signature {
    let at = optional("signedAt", &fields) { $0.instant($1) }
    let digest = optional("digest", &fields) { $0.text($1) }
    let supersedes = optional("supersedes", &fields) { $0.text($1) }
    let retracted = optional("retracted", &fields) { $0.retraction($1) }
    if isDraft, at != nil || digest != nil || retracted != nil {
      error(
        at: fields.object, "The call is a draft and is said to be signed.",
        hint: "Remove \"draft\", or what belongs to a signature.")
    }
    return Signature(at: at, digest: digest, supersedes: supersedes, retracted: retracted)
  }

  mutating func retraction(_ value: JSONPlace) -> ResponseCall.Retraction? {
    guard var fields = object(value) else { return nil }
    let at = required("at", &fields) { $0.instant($1) }
    let author = required("author", &fields) { $0.text($1) }
    let reason = required("reason", &fields) { $0.text($1) }
    let known = optional("known", &fields) { $0.day($1) }
    finish(fields)
    guard let at, let author, let reason else { return nil }
    return ResponseCall.Retraction(at: at, author: author, reason: reason, known: known)
  }
}
