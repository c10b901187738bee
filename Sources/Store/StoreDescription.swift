internal import JSON
public import Oncology

/// What `store.json` says: which store this is.
public struct StoreDescription: Hashable, Sendable {
  /// The version of the format that this program writes.
  public static let format = 1

  /// An id that stays when the folder is moved or cloned.
  public var id: String
  /// What people call it.
  public var name: String
  /// The day that counts as today; for samples and teaching, whose figures must not age.
  public var today: CalendarDate?
  /// What its cases are judged with where that is not the default, in the order of the file.
  public var settings: [StoreSetting]
  /// Who presents, reads and signs.
  public var people: [Person]

  /// Why the store is not written; nil when it can be.
  public internal(set) var readOnly: ReadOnly?
  /// What is to be said of a description of another version.
  public internal(set) var issues: [CaseIssue] = []

  /// A description from its parts.
  public init(
    id: String, name: String, today: CalendarDate? = nil, settings: [StoreSetting] = [],
    people: [Person] = []
  ) {
    self.id = id
    self.name = name
    self.today = today
    self.settings = settings
    self.people = people
  }

  /// Reads the bytes of `store.json`.
  ///
  /// - Throws: ``CaseFileError`` with everything that is wrong.
  init(_ bytes: [UInt8], file: String) throws(CaseFileError) {
    let text = try VersionedFile(bytes, file: file, .store)
    let (read, decoder) = CaseDecoder.reading(text.current.root) { $0.storeDescription($1) }
    var (description, issues) = try text.checked(read, decoder)
    description.readOnly = text.version.readOnly
    // What can be used as it is was never said of a description; another version has to be.
    description.issues = description.readOnly == nil ? [] : issues
    self = description
  }

  /// The text of `store.json`.
  var text: String {
    JSONText.object([
      "format": .integer(Self.format), "id": .string(id), "name": .string(name),
      "today": today.map { .string($0.description) },
      "settings": settings.isEmpty ? nil : .members(settings.map(\.json)),
    ]).page
  }
}

extension CaseDecoder<JSONDocument> {
  fileprivate mutating func storeDescription(_ value: JSONPlace) -> StoreDescription? {
    guard var fields = object(value) else { return nil }
    let format = required("format", &fields) { $0.integer($1, in: 1...1) }
    let id = required("id", &fields) { $0.text($1) }
    let name = required("name", &fields) { $0.text($1) }
    let today = optional("today", &fields) { $0.day($1) }
    let settings = optional("settings", &fields) { $0.storeSettings($1) } ?? []
    let people = list(take("people", &fields)) { $0.person($1) }
    finish(fields)
    guard format != nil, let id, let name else { return nil }
    return StoreDescription(
      id: id, name: name, today: today, settings: settings, people: people)
  }

  private mutating func person(_ value: JSONPlace) -> Person? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let initials = required("initials", &fields) { $0.text($1) }
    let name = optional("name", &fields) { $0.text($1) }
    let discipline = required("discipline", &fields) { $0.choice($1, Discipline.self) }
    let roles = list(take("roles", &fields)) { $0.choice($1, Person.Role.self) }
    finish(fields)
    guard let id, let initials, let discipline else { return nil }
    return Person(id: id, initials: initials, name: name, discipline: discipline, roles: roles)
  }
}
