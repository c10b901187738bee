internal import JSON
internal import Oncology

extension CaseDecoder<JSONDocument> {
  mutating func meeting(_ value: JSONPlace) -> Meeting? {
    guard var fields = object(value) else { return nil }
    let format = required("format", &fields) { $0.integer($1, in: 1...1) }
    let id = required("id", &fields) { $0.text($1) }
    let name = required("name", &fields) { $0.text($1) }
    let date = required("date", &fields) { $0.day($1) }
    let start = optional("start", &fields) { $0.minuteOfDay($1) }
    let items = list(take("items", &fields)) { $0.agendaItem($1) }
    let attendance = list(take("attendance", &fields)) { $0.attendance($1) }
    finish(fields)
    guard format != nil, let id, let name, let date else { return nil }
    return Meeting(
      id: id, name: name, date: date, startMinute: start, items: items, attendance: attendance)
  }

  /// "13:00" as minutes since midnight.
  private mutating func minuteOfDay(_ value: JSONPlace) -> Int? {
    let parts = json.string(at: value).map { $0.split(separator: ":") } ?? []
    if parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    {
      return hour * 60 + minute
    }
    error(at: value, "Expected a time of day.", hint: "Write hours and minutes: \"13:00\".")
    return nil
  }

  private mutating func agendaItem(_ value: JSONPlace) -> Meeting.Item? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let caseID = required("case", &fields) { $0.caseID($1) }
    let question = optional("question", &fields) { $0.text($1) }
    let presenter = optional("presenter", &fields) { $0.text($1) }
    let minutes = optional("minutes", &fields) { $0.integer($1, in: 1...240) }
    let mode = optional("mode", &fields) { $0.choice($1, Meeting.Item.Mode.self) }
    let state = optional("state", &fields) { $0.choice($1, Meeting.Item.State.self) }
    finish(fields)
    guard let id, let caseID else { return nil }
    return Meeting.Item(
      id: id, caseID: caseID, question: question, presenter: presenter, minutes: minutes,
      mode: mode ?? .discuss, state: state ?? .planned)
  }

  private mutating func attendance(_ value: JSONPlace) -> Meeting.Attendance? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let discipline = required("discipline", &fields) { $0.choice($1, Discipline.self) }
    let people = list(take("people", &fields)) { $0.text($1) }
    finish(fields)
    guard let id, let discipline else { return nil }
    return Meeting.Attendance(id: id, discipline: discipline, people: people)
  }
}
