internal import Criteria
internal import Oncology
internal import Status

extension BoardState {
  /// The form on top; nil where there is none.
  public var form: Form? {
    if case .forms(let forms)? = layer { forms.last } else { nil }
  }

  /// The fields of the form on top.
  var formFields: [FieldList.Field] { form.map { fields(of: $0) } ?? [] }

  func fields(of form: Form) -> [FieldList.Field] {
    let people = listing.people
    switch form.purpose {
    case .call:
      guard let opened else { return [] }
      return CallForm(form, opened, people: people).fields
    case .signature(let call):
      guard let opened else { return [] }
      return SignatureForm(form, call, of: opened.patientCase, people: people).fields
    case .retraction:
      guard let opened else { return [] }
      return RetractionForm(form, of: opened.patientCase, people: people).fields
    case .person: return PersonForm(form, people: people).fields
    }
  }

  private var focused: FieldList.Field? { formFields.first { $0.id == form?.focus } }

  // MARK: Opening

  /// Opens the form of a call: where it was left, else on the time point under the cursor.
  mutating func beginCall() {
    guard let opened else { return }
    var values = startingValues(opened)
    let id = opened.patientCase.id
    if let kept = editing.drafts[id] {
      values = kept.values
      let at = kept.keptAt.map { " of \($0)" } ?? ""
      notice = Line("You go on with the draft\(at); Ctrl-C forgets it.", .caveat)
    } else if let draft = ownDraft(opened.patientCase) {
      values = DraftBase.values(goingOnWith: draft)
      notice = Line("You go on with the draft that is kept in the case.", .caveat)
    }
    layer = .forms([Form(.call, of: id, values: values, focus: FieldID.category)])
  }

  /// The answers that a form begins with: the time point and reader under the cursor.
  private func startingValues(_ opened: CaseEvaluation) -> [String: String] {
    var values: [String: String] = [:]
    values[FieldID.author] = editing.person
    let found = opened.currentSequences.flatMap(\.timePoints)
      .first { $0.assessment == place.reading }
    if hasReadings, let found {
      values[FieldID.timePoint] = found.date.description
      values[FieldID.reading] = found.assessment
    }
    return values
  }

  /// The latest draft of whoever sits at the keyboard.
  private func ownDraft(_ patientCase: PatientCase) -> ResponseCall? {
    patientCase.calls.last { $0.isDraft && $0.author == editing.person }
  }

  mutating func beginRetraction() {
    guard let opened else { return }
    var values: [String: String] = [:]
    values[FieldID.author] = editing.person
    let own = opened.patientCase.standingCalls.last { $0.author == editing.person }
    values[FieldID.call] = own?.id
    layer = .forms([
      Form(.retraction, of: opened.patientCase.id, values: values, focus: FieldID.reason)
    ])
  }

  mutating func beginPerson() {
    var values: [String: String] = [:]
    values[FieldID.author] = editing.person
    layer = .forms([Form(.person, of: nil, values: values, focus: FieldID.author)])
  }

  // MARK: Keys

  /// Changes the form on top.
  mutating func changeForm(_ change: (inout Form) -> Void) {
    guard case .forms(var forms)? = layer, var form = forms.popLast() else { return }
    change(&form)
    layer = .forms(forms + [form])
  }

  mutating func moveField(_ step: Int) {
    let ids = formFields.filter(\.takesFocus).map(\.id)
    guard !ids.isEmpty, let here = ids.firstIndex(where: { $0 == form?.focus }) else { return }
    focus(on: ids[(here + step + ids.count) % ids.count])
  }

  mutating func focus(on id: String) {
    guard formFields.contains(where: { $0.id == id && $0.takesFocus }) else { return }
    changeForm { form in
      form.focus = id
      form.cursor = (form.values[id] ?? "").count
    }
  }

  /// Another answer of a choice, or another place in a text.
  mutating func answer(_ id: ActionID) {
    switch focused?.content {
    case .choice(let options, let chosen):
      let ids = options.map(\.id)
      // Where nothing is chosen yet the first answer is the one to either side.
      let here = ids.firstIndex { $0 == chosen }
      let wanted =
        switch id {
        case .previousAnswer: here.map { $0 - 1 } ?? 0
        case .nextAnswer: here.map { $0 + 1 } ?? 0
        case .lastAnswer: ids.count - 1
        default: 0
        }
      if ids.indices.contains(wanted) { choose(ids[wanted]) }
    case .text:
      let command: TextEdit.Command =
        switch id {
        case .previousAnswer: .left
        case .nextAnswer: .right
        case .lastAnswer: .end
        default: .start
        }
      edit(command)
    default: break
    }
  }

  private mutating func choose(_ value: String) {
    changeForm { form in
      form.values[form.focus] = value
      // The discipline follows the author until somebody says otherwise.
      if form.focus == FieldID.author { form.values[FieldID.discipline] = nil }
      if form.focus == FieldID.timePoint { form.values[FieldID.reading] = nil }
    }
    noteTyping()
  }

  /// Types into the text under the cursor; on a choice a letter takes the next answer that begins
  /// with it.
  mutating func typeIntoForm(_ text: String) {
    switch focused?.content {
    case .text: edit(.insert(text))
    case .choice(let options, let chosen):
      guard let letter = text.lowercased().first else { return }
      let ids = options.filter { LinearText.text($0.title).lowercased().first == letter }.map(\.id)
      guard !ids.isEmpty else { return }
      let here = ids.firstIndex { $0 == chosen }
      choose(ids[here.map { ($0 + 1) % ids.count } ?? 0])
    default: break
    }
  }

  mutating func edit(_ command: TextEdit.Command) {
    guard case .text? = focused?.content else { return }
    changeForm { form in
      var text = TextEdit(form.values[form.focus] ?? "", cursor: form.cursor)
      text.apply(command, most: Form.longestText)
      form.values[form.focus] = text.text
      form.cursor = text.cursor
    }
    noteTyping()
  }

  /// What was typed into a call has to be kept.
  private mutating func noteTyping() {
    guard let form, form.purpose == .call, let id = form.caseID else { return }
    editing.unkept = UnsignedDraft(caseID: id, values: form.values)
  }

  // MARK: Enter, Ctrl-S, Esc, Ctrl-C

  /// Enter: the next field; at the end what the form is for.
  mutating func acceptForm() -> [Effect] {
    guard let form else { return [] }
    switch form.purpose {
    case .call:
      guard form.focus == FieldID.confirm else {
        moveField(1)
        return []
      }
      beginSignature()
    case .signature(let call): return sign(call, form)
    case .retraction:
      guard form.focus == FieldID.initials else {
        moveField(1)
        return []
      }
      return retract(form)
    case .person:
      let person = PersonForm(form, people: listing.people).person
      editing.person = person?.id
      layer = nil
      notice = person.map { Line("You are \($0.initials).", .muted) }
    }
    return []
  }

  private mutating func beginSignature() {
    guard let form, let opened else { return }
    let callForm = CallForm(form, opened, people: listing.people)
    guard callForm.lacks.isEmpty else {
      notice = Line("Not signed: the form says what it still needs.", .missing)
      return
    }
    if DraftBase.hasMoved(form, in: opened.patientCase) {
      notice = Line(
        "Not signed: your draft in the case was changed meanwhile; Ctrl-S shows both.", .problem)
      return
    }
    var call = callForm.call
    call.isDraft = false
    guard case .forms(let forms)? = layer else { return }
    layer = .forms(
      forms + [Form(.signature(call), of: form.caseID, focus: FieldID.initials)])
  }

  private mutating func sign(_ call: ResponseCall, _ form: Form) -> [Effect] {
    guard let opened, let id = form.caseID,
      SignatureForm(form, call, of: opened.patientCase, people: listing.people).isConfirmed
    else {
      notice = Line("Not signed: these are not the initials of who signs.", .missing)
      return []
    }
    editing.person = call.author
    return [.save(SaveRequest(.signature, of: id, by: call.author, .signed(call)))]
  }

  private mutating func retract(_ form: Form) -> [Effect] {
    guard let opened, let id = form.caseID else { return [] }
    let filled = RetractionForm(form, of: opened.patientCase, people: listing.people)
    guard filled.isConfirmed, let call = filled.call, let author = filled.author,
      let reason = filled.reason
    else {
      notice = Line("Not retracted: a reason and your initials are needed.", .missing)
      return []
    }
    editing.person = author
    return [
      .save(
        SaveRequest(
          .retraction, of: id, by: author,
          .retracted(
            call: call.id,
            ResponseCall.Retraction(at: Self.notYet, author: author, reason: reason))))
    ]
  }

  /// Stands for the time of saving, which whoever saves puts in its place.
  private static let notYet = Instant.unset

  /// Ctrl-S: the draft goes into the case, for everybody to see; nobody stands for it.
  mutating func keepDraft() -> [Effect] {
    guard let form, form.purpose == .call, let opened, let id = form.caseID else { return [] }
    let call = CallForm(form, opened, people: listing.people).call
    guard !call.author.isEmpty, !call.category.isEmpty else {
      notice = Line("Not kept in the case: a draft needs a category and an author.", .missing)
      return []
    }
    let old = DraftBase.draft(of: form, in: opened.patientCase)
    if let old, CallForm.values(of: old) == CallForm.values(of: call) {
      notice = Line("The case holds this draft already.", .muted)
      return []
    }
    var new = call
    if old == nil { new.id = "" }
    let change: CaseChange =
      old.map { .revised(from: .call(DraftBase.base(form, of: $0)), to: .call(new)) }
      ?? .added(.call(new), before: nil)
    editing.person = call.author
    return [.save(SaveRequest(.draft, of: id, by: call.author, change))]
  }

  /// Esc: one form back; what was typed into a call is kept.
  mutating func leaveForm() -> [Effect] {
    guard case .forms(let forms)? = layer else { return [] }
    let left = forms.dropLast()
    layer = left.isEmpty ? nil : .forms(Array(left))
    guard left.isEmpty, let unkept = editing.unkept else { return [] }
    notice = Line("What you typed is kept; r goes on with it.", .muted)
    return [.keep(unkept)]
  }

  /// Ctrl-C: asks before anything typed is forgotten.
  mutating func askToForget() -> [Effect] {
    guard let form, form.purpose == .call, let id = form.caseID else { return leaveForm() }
    guard editing.unkept != nil || editing.drafts[id] != nil else { return leaveForm() }
    layer = .question(.forget(UnsignedDraft(caseID: id, values: form.values)))
    return []
  }
}
