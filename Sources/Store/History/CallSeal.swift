internal import JSON
internal import Oncology

/// The digest of what a person signed.
///
/// It covers the case's id and every member of the call that the program knows, but for the digest
/// itself and a later retraction, in the order of the format. Optional members that the format gains
/// are left out where they are not there, so that old digests hold.
enum CallSeal {
  static func digest(of call: ResponseCall, in id: CaseID) -> String {
    var signed = call
    signed.digest = nil
    signed.retracted = nil
    let text = JSONText.object(["case": .string(id.text), "call": CaseEncoder.call(signed)])
    return Hash.of(text.line.utf8)
  }

  /// A change with the digest in what it signs.
  static func sealed(_ change: CaseChange, in id: CaseID) -> CaseChange {
    guard case .signed(var call) = change else { return change }
    call.digest = digest(of: call, in: id)
    return .signed(call)
  }

  /// Whether a call says what was signed.
  static func holds(_ call: ResponseCall, in id: CaseID) -> Bool {
    call.digest == digest(of: call, in: id)
  }
}
