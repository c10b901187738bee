public import Criteria
internal import Definitions
public import Oncology
public import Status
public import Store

/// A store's cases as the agenda shows them, and one of them in full.
public struct CaseRegister: Sendable {
  /// The store.
  public let store: CaseStore
  /// The day that counts as today.
  public let today: CalendarDate
  /// The settings that cases are judged with.
  public let settings: Settings
  /// What labels are made with: built in, and the store's own in their place.
  public let definitions: StatusDefinitions
  /// What is wrong with the store's own definitions; a broken one changes nothing.
  public let definitionIssues: [CaseIssue]

  /// A register of a store.
  public init(_ store: CaseStore, today: CalendarDate, settings: Settings) {
    self.store = store
    self.today = today
    self.settings = settings
    let local = store.definitionFiles.map { DefinitionFiles.File(name: $0.name, bytes: $0.bytes) }
    let read = local.isEmpty ? DefinitionFiles.builtIn : DefinitionFiles.read(local: local)
    definitions = read.definitions
    definitionIssues = read.issues
  }

  /// One row a case, in the order of ids; a file that cannot be read is a row too.
  ///
  /// - Parameter wanted: The cases to read; nil for all. Every other one is an unread row.
  /// - Returns: A row for every case of the store.
  public func entries(of wanted: Set<CaseID>? = nil) -> [CaseEntry] {
    store.caseIDs.map { id in
      guard wanted?.contains(id) != false else { return .unread(id) }
      do throws(CaseFileError) {
        let evaluation = try evaluate(id)
        return .summary(CaseSummary(evaluation, report(of: evaluation, hasHistory: false)))
      } catch {
        return .unreadable(id, error.issues)
      }
    }
  }

  /// The store as the agenda shows it; a meeting that cannot be read is among its issues.
  ///
  /// - Parameter meetingID: A meeting whose cases are read while all others wait; the next one where
  ///   it is empty, and nil reads all.
  /// - Returns: The store, in which ``Listing/isPartial`` says whether something waits.
  public func listing(onlyMeeting meetingID: String? = nil) -> Listing {
    var meetings: [Meeting] = []
    var issues = store.strangers + definitionIssues
    for id in store.meetingIDs {
      do throws(CaseFileError) {
        let document = try store.meeting(id)
        meetings.append(document.value)
        issues += document.warnings
      } catch {
        issues += error.issues
      }
    }
    var listing = Listing(
      name: store.description.name, today: today, meetings: meetings,
      people: store.description.people, issues: issues)
    let first = meetingID.flatMap { id in
      id.isEmpty ? listing.nextMeeting : meetings.first { $0.id == id }
    }
    listing.entries = entries(of: first.map { Set($0.items.map(\.caseID)) })
    return listing
  }

  /// Reads a case and judges it.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - day: As known on this day; nil for today.
  /// - Returns: The case as judged.
  /// - Throws: ``CaseFileError`` with everything that is wrong with its file.
  public func evaluate(
    _ id: CaseID, asOf day: CalendarDate? = nil
  ) throws(CaseFileError) -> CaseEvaluation {
    CaseEvaluation(try store.read(id).value, asOf: day ?? today, settings: settings)
  }

  /// What is said of a judged case.
  public func report(of evaluation: CaseEvaluation, hasHistory: Bool = true) -> StatusReport {
    StatusReport(evaluation, definitions: definitions, hasHistory: hasHistory)
  }
}
