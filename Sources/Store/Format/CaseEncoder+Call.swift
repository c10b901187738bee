internal import JSON
internal import Oncology

extension CaseEncoder {
  static func call(_ value: ResponseCall) -> JSONText {
    object(
      value.id, value.when,
      [
        "criterion": .string(value.criterion), "category": .string(value.category),
        "assessment": text(value.assessment), "computed": text(value.computed),
        "reader": text(value.reader), "rationale": text(value.rationale),
        "author": .string(value.author), "discipline": word(value.discipline),
        "draft": flag(value.isDraft), "signedAt": instant(value.signedAt),
        "digest": text(value.digest), "supersedes": text(value.supersedes),
        "retracted": value.retracted.map { retraction($0) },
      ])
  }

  static func retraction(_ value: ResponseCall.Retraction) -> JSONText {
    .object([
      "at": instant(value.at), "author": .string(value.author), "reason": .string(value.reason),
      "known": day(value.known),
    ])
  }

  static func instant(_ instant: Instant?) -> JSONText? {
    instant.map { .string($0.description) }
  }
}
