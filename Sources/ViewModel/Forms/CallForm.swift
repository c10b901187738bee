internal import Criteria
internal import Oncology
internal import Status

/// The form of a response call: which time point, resting on what, called what, by whom and why.
struct CallForm {
  private let form: Form
  private let evaluation: CaseEvaluation
  private let people: [Person]

  init(_ form: Form, _ evaluation: CaseEvaluation, people: [Person]) {
    self.form = form
    self.evaluation = evaluation
    self.people = people
    sequences = evaluation.currentSequences
    readings = Self.readings(sequences)
    dates = Array(Set(readings.map(\.date)))
      .sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
  }

  private let sequences: [ResponseSequence]
  private let readings: [Reading]
  /// The time points of all readers, oldest first.
  private let dates: [PartialDate]

  private var patientCase: PatientCase { evaluation.patientCase }

  // MARK: What can be answered

  /// What a reading came to by a criterion.
  private struct Finding {
    var criterion: String
    var letters: String
    var responseClass: ResponseClass
    var isComputed: Bool
  }

  /// A reading that a call can rest on.
  private struct Reading {
    var id: String
    var reader: String
    var date: PartialDate
    var findings: [Finding]
  }

  private static func readings(_ sequences: [ResponseSequence]) -> [Reading] {
    let found = sequences.flatMap { sequence in
      sequence.timePoints.map { (sequence, $0) }
    }
    var readings: [Reading] = []
    for (sequence, timePoint) in found {
      let finding = Finding(
        criterion: sequence.criterion, letters: timePoint.category,
        responseClass: timePoint.responseClass, isComputed: timePoint.source == .measured)
      if let place = readings.firstIndex(where: { $0.id == timePoint.assessment }) {
        readings[place].findings.append(finding)
      } else {
        readings.append(
          Reading(
            id: timePoint.assessment, reader: sequence.reader, date: timePoint.date,
            findings: [finding]))
      }
    }
    return readings
  }

  /// The time point that is called: the one answered, else the latest.
  var date: PartialDate {
    let wanted = form.value(FieldID.timePoint)
    return dates.first { $0.description == wanted } ?? dates.last ?? PartialDate(evaluation.asOf)
  }

  private var readingsOfDate: [Reading] { readings.filter { $0.date == date } }

  /// The reading that the call rests on; nil where it rests on none, which is marked (D10).
  private var reading: Reading? {
    let wanted = form.value(FieldID.reading)
    if wanted == Self.none { return nil }
    return readingsOfDate.first { $0.id == wanted } ?? readingsOfDate.first
  }

  /// The answer that no reading lies behind the call.
  static let none = "none"

  private var criteria: [String] {
    let used = sequences.map(\.criterion)
    let all = used.isEmpty ? [RECIST11.id] : used
    return all.enumerated().filter { all.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }

  private var criterion: String {
    let offered = reading.map { $0.findings.map(\.criterion) } ?? criteria
    let wanted = form.value(FieldID.criterion)
    return offered.first { $0 == wanted } ?? offered.first ?? RECIST11.id
  }

  private var categories: [Criterion.Category] {
    CriterionCatalog.criterion(criterion)?.categories ?? []
  }

  private var category: String? {
    let wanted = form.value(FieldID.category)
    return categories.first { $0.letters == wanted }?.letters
  }

  /// What the reading came to by the criterion, computed or only reported; nil where it came to
  /// nothing.
  private var finding: Finding? { reading?.findings.first { $0.criterion == criterion } }

  /// Whether the call is another one than the reading came to.
  private var differs: Bool { category.map { $0 != (finding?.letters ?? $0) } ?? false }

  private var person: Person? {
    form.value(FieldID.author).flatMap { id in people.first { $0.id == id } }
  }

  private var discipline: Discipline? {
    form.value(FieldID.discipline).flatMap { Discipline(rawValue: $0) } ?? person?.discipline
  }

  /// The author's own call that stands for the same time point and criterion: this one takes its
  /// place.
  private var superseded: ResponseCall? {
    patientCase.standingCalls.last {
      $0.when.date == date && $0.criterion == criterion && $0.author == person?.id
    }
  }

  // MARK: The call

  /// The call as answered so far, not signed.
  var call: ResponseCall {
    var call = ResponseCall(
      id: form.value(FieldID.draft) ?? "", when: Dated(date), criterion: criterion,
      category: category ?? "", assessment: reading?.id,
      computed: finding.flatMap { $0.isComputed ? $0.letters : nil },
      reader: reading?.reader, rationale: reason, author: person?.id ?? "",
      discipline: discipline)
    call.isDraft = true
    call.supersedes = superseded?.id
    return call
  }

  private var reason: String? {
    let text = (form.values[FieldID.reason] ?? "").split(separator: " ").joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// What is still to be answered before it can be signed; time is taken when it is.
  ///
  /// A reason is asked for too where the call differs from what was only reported.
  var lacks: [ResponseCall.Lack] {
    ResponseCall.Lack.allCases.filter { lack in
      switch lack {
      case .time: false
      case .rationale: differs && reason == nil
      default: call.lacks.contains(lack)
      }
    }
  }

  // MARK: The fields

  var fields: [FieldList.Field] {
    var fields = [
      FieldList.Field(
        FieldID.timePoint, "Time point", .choice(dateOptions, chosen: date.description)),
      FieldList.Field(
        FieldID.reading, "Rests on", .choice(readingOptions, chosen: reading?.id ?? Self.none)),
    ]
    if criteria.count > 1 {
      fields.append(
        FieldList.Field(
          FieldID.criterion, "Criterion", .choice(criterionOptions, chosen: criterion)))
    }
    fields.append(
      FieldList.Field(
        "finding", finding?.isComputed == false ? "Reported" : "Computed", .said(findingWords)))
    fields.append(
      FieldList.Field(FieldID.category, "Call", .choice(categoryOptions, chosen: category)))
    fields.append(
      FieldList.Field(
        FieldID.author, "Author", .choice(people.map(Self.option), chosen: person?.id))
    )
    fields.append(
      FieldList.Field(
        FieldID.discipline, "Speaks for",
        .choice(Self.disciplines, chosen: discipline?.rawValue)))
    let text = form.values[FieldID.reason] ?? ""
    fields.append(
      FieldList.Field(
        FieldID.reason, differs ? "Reason *" : "Reason",
        .text(text, cursor: form.cursor, rows: 3)))
    fields.append(FieldList.Field("notes", "", .said(notes)))
    fields.append(FieldList.Field(FieldID.confirm, "", .button(Line("Sign ...", .key))))
    return fields
  }

  private var dateOptions: [FieldList.Option] {
    dates.map { date in
      FieldList.Option(date.description, Line(Words.date(date, today: evaluation.asOf)))
    }
  }

  private var readingOptions: [FieldList.Option] {
    let read = readingsOfDate.map { reading in
      let categories = reading.findings.map { Words.category($0.letters, $0.responseClass) }
      return FieldList.Option(
        reading.id, Line("reading of \(reading.reader): ") + Line.joined(categories, by: ", "))
    }
    return read + [FieldList.Option(Self.none, Line("no reading"))]
  }

  private var criterionOptions: [FieldList.Option] {
    criteria.map { FieldList.Option($0, Line(Words.criterion($0))) }
  }

  private var categoryOptions: [FieldList.Option] {
    categories.map { FieldList.Option($0.letters, Words.category($0.letters, $0.responseClass)) }
  }

  private var findingWords: [Line] {
    let name = Words.criterion(criterion)
    guard let finding, let reading else {
      return [Line("nothing: no assessment lies behind the call, which will be marked", .caveat)]
    }
    let category = Words.category(finding.letters, finding.responseClass)
    let how = finding.isComputed ? "from the reading of" : "as reported by"
    let said = [category + Line(" by \(name) \(how) \(reading.reader)")]
    return differs ? said + [Line("your call differs: a reason is needed", .discordant)] : said
  }

  private var notes: [Line] {
    let taken = superseded.map {
      [Line("takes the place of your \($0.category); both stay readable", .muted)]
    }
    let lacks = lacks.map { Self.words($0) }.joined(separator: ", ")
    let open = lacks.isEmpty ? [] : [Line("to sign: \(lacks)", .muted)]
    let all = (taken ?? []) + open
    return all.isEmpty ? [Line("")] : all
  }

  private static func words(_ lack: ResponseCall.Lack) -> String {
    switch lack {
    case .author: "who signs"
    case .discipline: "for which discipline"
    case .category: "a category"
    case .rationale: "a reason"
    case .time: "a time"
    }
  }

  static func option(_ person: Person) -> FieldList.Option {
    let name = person.name.map { " \($0)" } ?? ""
    return FieldList.Option(
      person.id,
      Line(person.initials + name) + Line(" " + DisciplineWords.name(person.discipline), .muted))
  }

  private static let disciplines = Discipline.allCases.map {
    FieldList.Option($0.rawValue, Line(DisciplineWords.name($0)))
  }
}
