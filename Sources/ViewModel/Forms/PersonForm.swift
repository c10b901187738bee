internal import Oncology

/// Who sits at the keyboard: whose edits are undone, and who signs unless another one is chosen.
struct PersonForm {
  private let form: Form
  private let people: [Person]

  init(_ form: Form, people: [Person]) {
    self.form = form
    self.people = people
  }

  /// Who was chosen.
  var person: Person? {
    form.value(FieldID.author).flatMap { id in people.first { $0.id == id } } ?? people.first
  }

  var fields: [FieldList.Field] {
    [
      FieldList.Field(
        FieldID.author, "You are", .choice(people.map(CallForm.option), chosen: person?.id)),
      FieldList.Field(
        "meaning", "",
        .said([
          Line("Changes are recorded under this name, and undo takes back only your own.", .muted),
          Line("Nobody checks it: what is signed asks for initials once more.", .muted),
        ])),
      FieldList.Field(FieldID.confirm, "", .button(Line("That is me", .key))),
    ]
  }
}
