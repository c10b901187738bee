internal import Criteria
public import Oncology

/// A signed call that stands, beside what its reading comes to now.
public struct SignedCall: Hashable, Sendable {
  /// The call.
  public let call: ResponseCall
  /// What is computed of the reading behind it, in the criterion's letters; nil where nothing is.
  public let computedNow: String?

  /// Whether it says something else than the figures do, or did when it was signed, or rests on none.
  public var isOtherwise: Bool {
    guard call.assessment != nil else { return true }
    guard let now = computedNow else { return call.isDiscordant }
    return now != call.category || call.computed.map { $0 != now } ?? false
  }
}

extension CaseEvaluation {
  /// The signed calls that stand, as known on the day, oldest time point first.
  public var signedCalls: [SignedCall] {
    patientCase.calls(knownOn: asOf).standing
      .map { SignedCall(call: $0, computedNow: computedNow(for: $0)) }
      .sorted { $0.call.when.date.earliest < $1.call.when.date.earliest }
  }

  /// What is computed now of the reading behind a call; nil where nothing is.
  public func computedNow(for call: ResponseCall) -> String? {
    let sequences = sequences.filter { $0.criterion == call.criterion }
    let timePoint = sequences.flatMap(\.timePoints).first { $0.assessment == call.assessment }
    return timePoint.flatMap { $0.source == .measured ? $0.category : nil }
  }

  /// Whether people signed something else than the figures say, or than each other.
  public var isSignedOtherwise: Bool {
    let signed = signedCalls
    return signed.contains { $0.isOtherwise }
      || signed.contains { one in signed.contains { Self.differ(one.call, $0.call) } }
  }

  private static func differ(_ one: ResponseCall, _ other: ResponseCall) -> Bool {
    one.when.date == other.when.date && one.criterion == other.criterion
      && one.category != other.category
  }
}
