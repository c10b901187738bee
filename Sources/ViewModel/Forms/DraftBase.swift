internal import Oncology

/// The draft in the case as it was when a form began to go on with it.
///
/// The case on screen follows what others write, so it does not tell what was there before. The answers
/// of then are kept beside those of now, on disk too.
enum DraftBase {
  private static let prefix = "base."

  /// The answers that a form begins with that goes on with a draft in the case.
  static func values(goingOnWith draft: ResponseCall) -> [String: String] {
    let answers = CallForm.values(of: draft)
    let base = answers.map { (prefix + $0.key, $0.value) }
    return answers.merging(base) { answer, _ in answer }
  }

  /// The draft that a form goes on with, as it stands in the case now; nil for none.
  static func draft(of form: Form, in patientCase: PatientCase) -> ResponseCall? {
    patientCase.calls.first { $0.isDraft && $0.id == form.value(FieldID.draft) }
  }

  /// Whether somebody else has changed it since.
  static func hasMoved(_ form: Form, in patientCase: PatientCase) -> Bool {
    draft(of: form, in: patientCase).map { base(form, of: $0) != $0 } ?? false
  }

  /// A draft as it was when the form began.
  static func base(_ form: Form, of now: ResponseCall) -> ResponseCall {
    func answer(_ field: String) -> String? { form.values[prefix + field] }
    guard answer(FieldID.draft) != nil else { return now }
    var base = now
    base.category = answer(FieldID.category) ?? ""
    base.rationale = answer(FieldID.reason)
    base.author = answer(FieldID.author) ?? ""
    base.discipline = answer(FieldID.discipline).flatMap { Discipline(rawValue: $0) }
    base.criterion = answer(FieldID.criterion) ?? ""
    base.assessment = answer(FieldID.reading).flatMap { $0 == CallForm.none ? nil : $0 }
    if let day = answer(FieldID.timePoint), day != now.when.date.description,
      let date = PartialDate(day)
    {
      base.when.date = date
    }
    return base
  }
}

extension CallForm {
  /// The answers that make a call again.
  static func values(of call: ResponseCall) -> [String: String] {
    var values = [
      FieldID.timePoint: call.when.date.description, FieldID.criterion: call.criterion,
      FieldID.category: call.category, FieldID.author: call.author,
      FieldID.reading: call.assessment ?? CallForm.none,
    ]
    values[FieldID.discipline] = call.discipline?.rawValue
    values[FieldID.reason] = call.rationale
    if call.isDraft { values[FieldID.draft] = call.id }
    return values
  }
}
