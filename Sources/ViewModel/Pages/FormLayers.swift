internal import Criteria
internal import Oncology
internal import Status

/// Forms and questions about what is written, as layers above a page.
enum FormLayers {
  static func layers(_ state: BoardState, _ forms: [Form]) -> [Page.Layer] {
    // A form that waits under another one would only shine through at its edges.
    forms.suffix(1).map { form in
      Page.Layer(
        .dialog, title: title(form, state),
        sections: [
          Section("form", .fields(FieldList(state.fields(of: form), focus: form.focus)))
        ])
    }
  }

  private static func title(_ form: Form, _ state: BoardState) -> Line {
    let id = form.caseID?.text ?? ""
    let kept =
      state.editing.unkept == nil && form.caseID.flatMap { state.editing.drafts[$0] } != nil
    switch form.purpose {
    case .call:
      return Line("RESPONSE CALL · \(id)", .heading)
        + Line(kept ? "   draft kept, nothing is signed" : "   nothing is signed yet", .muted)
    case .signature: return Line("SIGN · \(id)", .heading)
    case .retraction: return Line("RETRACT · \(id)", .heading)
    case .person: return Line("WHO SITS AT THE KEYBOARD?", .heading)
    }
  }

  // MARK: Questions

  static func layer(_ state: BoardState, _ question: Layer.Question) -> Page.Layer? {
    switch question {
    case .unmask: nil
    case .resume(let draft): resume(state, draft)
    case .forget(let draft):
      dialog(
        "Forget what was typed?",
        [Line("The draft of a call on \(draft.caseID) was not saved in the case.")],
        yes: "forget it", no: "go on typing")
    case .conflict(let request, let base, let theirs):
      conflict(state, request, base: base, theirs: theirs)
    case .again(_, let sentence):
      dialog(
        "Saved or not?", [Line(sentence)], yes: "save the same once more, which tells",
        no: "leave it")
    case .cross(let request):
      dialog(
        "Take back what was done before this program was started?",
        [Line(ChangeWords.sentence(request.change).capitalizedHead + ", afterwards.")],
        yes: "do it, and do not ask again for this case", no: "leave it as it is")
    }
  }

  private static func dialog(
    _ title: String, _ lines: [Line], yes: String, no: String, sections: [Section] = []
  ) -> Page.Layer {
    let keys = Line([
      Span(" "), Span("y", .key), Span(" \(yes)     "), Span("Esc", .key), Span(" \(no)"),
    ])
    let prose = [Line("")] + lines.map { Line(" ") + $0 } + (lines.isEmpty ? [] : [Line("")])
    return Page.Layer(
      .dialog, title: Line(title, .heading),
      sections: [Section("question", .prose(prose))] + sections + [
        Section("answers", .prose([Line(""), keys, Line("")]))
      ])
  }

  /// A draft that outlived the program, with what differs from a form that is opened now.
  private static func resume(_ state: BoardState, _ draft: UnsignedDraft) -> Page.Layer {
    let at = draft.keptAt.map { ", kept \($0)" } ?? ""
    let rows = DraftWords.rows(draft, people: state.listing.people)
    return dialog(
      "A call on \(draft.caseID) was typed and never signed\(at)", [], yes: "go on with it",
      no: "later: r on its case",
      sections: [Section("draft", .facts(Facts(rows)))])
  }

  /// Base, theirs and mine side by side; what is too long for a column stands below, in full.
  private static func conflict(
    _ state: BoardState, _ request: SaveRequest, base: CaseValue?, theirs: CaseValue?
  ) -> Page.Layer {
    let words = ValueWords(people: state.listing.people)
    let rows = words.rows([base, theirs, request.change.newValue])
    let long = rows.filter { $0.values.contains { $0.count > widestCell } }
    let short = rows.filter { row in !long.contains { $0.name == row.name } }
    return dialog(
      "Somebody else changed the same thing", [Line("Nothing of yours was saved yet.")],
      yes: "put yours in the place of theirs", no: "keep theirs",
      sections: [Section("conflict", .table(contrast(short)))]
        + long.map { row in
          Section(
            "conflict-\(row.name)",
            .facts(
              Facts(
                zip(versions, tones(row)).enumerated().map { place, version in
                  Facts.Fact(
                    place == 0 ? row.name : "",
                    [Line("\(version.0): ", .label) + Line(row.values[place], version.1)], most: 4)
                })))
        })
  }

  /// The three versions of what is in conflict, in the order in which they stand.
  private static let versions = ["When you began", "Now in the file", "Yours"]
  /// The longest text that stands in a column of three.
  private static let widestCell = 18

  /// What both have said stays quiet; where theirs is not mine, both stand out.
  private static func tones(_ row: ValueWords.Row) -> [Tone] {
    row.values[1] != row.values[2] ? [.muted, .discordant, .strong] : [.muted, .plain, .plain]
  }

  private static func contrast(_ rows: [ValueWords.Row]) -> Table {
    let columns = versions.map { name in
      Table.Column(name, Line(name), least: widestCell)
    }
    return Table(
      columns: [Table.Column("what", "")] + columns,
      rows: rows.map { row in
        var cells = ["what": Line(row.name, .label)]
        for (place, tone) in tones(row).enumerated() {
          cells[versions[place]] = Line(row.values[place], tone)
        }
        return Table.Row(row.name, .total, cells)
      })
  }
}

extension String {
  /// With a capital letter at its beginning.
  var capitalizedHead: String { prefix(1).uppercased() + dropFirst() }
}
