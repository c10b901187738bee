/// Why a change does not fit a case; the case is untouched.
public enum ChangeError: Error, Hashable, Sendable {
  /// What the change was made for is not what is there: base and theirs; mine is in the change.
  case conflict(CaseChange.Subject, base: CaseValue?, theirs: CaseValue?)
  /// Something of this id is there already.
  case taken(String)
  /// There is nothing of this id, or of this id in the list that was meant.
  case missing(String)
  /// A record cannot become another kind or take another id.
  case otherRecord(String)
  /// The call was signed: it is retracted or superseded, never changed or taken away.
  case signed(String)
  /// The call was not signed, so that there is nothing to retract or supersede.
  case notSigned(String)
  /// Another call took its place already.
  case superseded(String, by: String)
  /// What the signature lacks.
  case unsigned([ResponseCall.Lack])
  /// A retraction needs somebody who retracts, and a reason.
  case unreasoned(String)
  /// Something else in the case refers to it.
  case referredTo(String, by: String)
}

/// A value that a change replaces or that was found in its place.
public enum CaseValue: Hashable, Sendable {
  /// Something in a list.
  case record(CaseRecord)
  /// What was seen of a lesion.
  case finding(Finding)
  /// A category that was reported.
  case reported(Assessment.Reported)
  /// A text.
  case text(String)
  /// A number of days.
  case days(Int)
  /// The person.
  case patient(Patient)
  /// The disease.
  case diagnosis(Diagnosis)
  /// What the case says of itself.
  case label(CaseLabel)
}
