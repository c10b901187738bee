public import Criteria
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

  /// A register of a store.
  public init(_ store: CaseStore, today: CalendarDate, settings: Settings) {
    self.store = store
    self.today = today
    self.settings = settings
  }

  /// One row a case, in the order of ids; a file that cannot be read is a row too.
  ///
  /// - Parameter wanted: The cases to read; nil for all. Every other one is an unread row.
  public func entries(of wanted: Set<CaseID>? = nil) -> [CaseEntry] {
    store.caseIDs.map { id in
      guard wanted?.contains(id) != false else { return .unread(id) }
      do throws(CaseFileError) {
        return .summary(CaseSummary(try evaluate(id)))
      } catch {
        return .unreadable(id, error.issues)
      }
    }
  }

  /// The store as the agenda shows it; a meeting that cannot be read is among its issues.
  ///
  /// - Parameter meetingID: A meeting whose cases are read while all others wait; the next one where
  ///   it is empty, and nil reads all.
  public func listing(onlyMeeting meetingID: String? = nil) -> Listing {
    var meetings: [Meeting] = []
    var issues = store.strangers
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
  /// - Throws: ``CaseFileError`` with everything that is wrong with its file.
  public func evaluate(_ id: CaseID) throws(CaseFileError) -> CaseEvaluation {
    CaseEvaluation(try store.read(id).value, asOf: today, settings: settings)
  }
}
