internal import Criteria
internal import Oncology

/// Which signed call no longer stands, why, and the initials that confirm it.
struct RetractionForm {
  private let form: Form
  private let people: [Person]
  private let patientCase: PatientCase

  init(_ form: Form, of patientCase: PatientCase, people: [Person]) {
    self.form = form
    self.people = people
    self.patientCase = patientCase
  }

  private var calls: [ResponseCall] { patientCase.standingCalls }

  /// The call that is retracted: the one answered, else the latest.
  var call: ResponseCall? {
    calls.first { $0.id == form.value(FieldID.call) } ?? calls.last
  }

  private var person: Person? {
    let wanted = form.value(FieldID.author)
    return people.first { $0.id == wanted }
  }

  /// Who retracts.
  var author: String? { person?.id }

  /// Why.
  var reason: String? {
    let text = (form.values[FieldID.reason] ?? "").split(separator: " ").joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// Whether everything is there and confirmed.
  var isConfirmed: Bool {
    reason != nil && call != nil
      && SignatureForm.confirms(form.value(FieldID.initials), person)
  }

  var fields: [FieldList.Field] {
    let options = calls.map { call in
      let category = Words.category(
        call.category, CriterionCatalog.responseClass(call.category, criterion: call.criterion))
      let by = people.first { $0.id == call.author }?.initials ?? call.author
      return FieldList.Option(
        call.id, category + Line(" \(Words.longDate(call.when.date)) signed by \(by)"))
    }
    return [
      FieldList.Field(FieldID.call, "Call", .choice(options, chosen: call?.id)),
      FieldList.Field(
        FieldID.author, "Retracted by", .choice(people.map(CallForm.option), chosen: person?.id)),
      FieldList.Field(
        FieldID.reason, "Reason *",
        .text(form.values[FieldID.reason] ?? "", cursor: form.cursor, rows: 2)),
      FieldList.Field(
        "meaning", "Means",
        .said([
          Line("it no longer stands; what was signed stays readable, with your reason.", .muted)
        ])),
      FieldList.Field(
        FieldID.initials, "Initials",
        .text(form.values[FieldID.initials] ?? "", cursor: form.cursor, rows: 1)),
      FieldList.Field("keys", "", .said([hint])),
    ]
  }

  private var hint: Line {
    if isConfirmed {
      return Line([
        Span("Enter", .key), Span(" retracts   "), Span("Esc", .key), Span(" goes back"),
      ])
    }
    let initials = person.map { "type \($0.initials) to confirm" } ?? "say who retracts"
    return Line(reason == nil ? "give a reason" : initials, .muted)
  }
}
