internal import Criteria
internal import Oncology

/// What is signed and by whom, and the initials that confirm it.
struct SignatureForm {
  private let form: Form
  private let call: ResponseCall
  private let people: [Person]
  private let patientCase: PatientCase

  init(_ form: Form, _ call: ResponseCall, of patientCase: PatientCase, people: [Person]) {
    self.form = form
    self.call = call
    self.people = people
    self.patientCase = patientCase
  }

  private var person: Person? { people.first { $0.id == call.author } }

  /// Whether the initials that were typed are those of the author.
  var isConfirmed: Bool { Self.confirms(form.value(FieldID.initials), person) }

  /// Initials are compared without regard to case and dots: they confirm, they prove nothing.
  static func confirms(_ typed: String?, _ person: Person?) -> Bool {
    guard let person, let typed else { return false }
    func plain(_ text: String) -> String { text.lowercased().filter { !" .".contains($0) } }
    return !plain(typed).isEmpty && plain(typed) == plain(person.initials)
  }

  var fields: [FieldList.Field] {
    let category = Words.category(
      call.category,
      CriterionCatalog.responseClass(call.category, criterion: call.criterion))
    let date = Words.longDate(call.when.date)
    var fields = [
      FieldList.Field(
        "what", "Signed",
        .said([category + Line(" by \(Words.criterion(call.criterion)) for \(date)")])),
      FieldList.Field(
        "rests", "Rests on", .said([Line(basis, call.reader == nil ? .caveat : .plain)])),
      FieldList.Field(
        "reason", "Reason",
        .said([Line(call.rationale ?? "none given", call.rationale == nil ? .muted : .plain)])),
      FieldList.Field("author", "By", .said([author])),
    ]
    if let old = patientCase.calls.first(where: { $0.id == call.supersedes }) {
      fields.append(
        FieldList.Field(
          "supersedes", "Replaces",
          .said([Line("your \(old.category), which stays readable")])))
    }
    let typed = form.values[FieldID.initials] ?? ""
    return fields + [
      FieldList.Field("meaning", "Means", .said(Self.meaning.map { Line($0, .muted) })),
      FieldList.Field(FieldID.initials, "Initials", .text(typed, cursor: form.cursor, rows: 1)),
      FieldList.Field("keys", "", .said([hint])),
    ]
  }

  private var basis: String {
    guard let reader = call.reader else { return "no reading: this will be marked" }
    let computed = call.computed.map { ", computed \($0)" } ?? ""
    let differs = call.isDiscordant ? ": the call differs" : ""
    return "the reading of \(reader)\(computed)\(differs)"
  }

  private var author: Line {
    guard let person else { return Line("nobody", .problem) }
    let discipline = call.discipline.map { ", for \(DisciplineWords.name($0))" } ?? ""
    return Line(person.name ?? person.initials, .strong) + Line(discipline)
  }

  private var hint: Line {
    let initials = person?.initials ?? ""
    return isConfirmed
      ? Line([Span("Enter", .key), Span(" signs   "), Span("Esc", .key), Span(" goes back")])
      : Line("type \(initials) to sign", .muted)
  }

  /// What the signature is and is not; help says the same.
  static let meaning = [
    "you stand for this call; it can be retracted or replaced, never changed.",
    "no password was asked: this is no electronic signature in the sense of a law.",
  ]
}
