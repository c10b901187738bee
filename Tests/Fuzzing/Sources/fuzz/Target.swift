internal import Cells
internal import Criteria
internal import Definitions
internal import Oncology
internal import Screens
internal import Status
internal import Store
internal import ViewModel

/// A reader of something that lies on disk.
enum Target: String, CaseIterable {
  /// A case: read, judged, and shown on every page.
  case `case`
  /// The history of a case, beside a good case.
  case history
  /// A meeting.
  case meeting
  /// `store.json`, its settings with it.
  case store
  /// A definition of a status.
  case definition
  /// A theme.
  case theme
  /// A draft of a call.
  case draft
  /// The rows of the agenda that are kept between runs.
  case cache

  func run(_ bytes: [UInt8]) {
    switch self {
    case .case: Self.readCase(bytes)
    case .history: FuzzStore.shared.run(bytes, at: "history/C-0142.jsonl") { $0.verify() }
    case .meeting: Self.readMeeting(bytes)
    case .store: FuzzStore.shared.run(bytes, at: "store.json") { $0.reopen() }
    case .definition: Self.readDefinition(bytes)
    case .theme: _ = ThemeCatalog([ThemeCatalog.File(path: "fuzz.json", bytes: bytes)])
    case .draft: FuzzStore.shared.readDraft(bytes)
    case .cache: FuzzStore.shared.readCache(bytes)
    }
  }

  private static let today = CalendarDate(daysSince1970: 20067)

  private static func readCase(_ bytes: [UInt8]) {
    let document: CaseDocument
    do throws(CaseFileError) {
      document = try CaseDocument(bytes, file: "cases/fuzz.json")
    } catch {
      return Check.refusal(error.issues)
    }
    Check.issues(document.warnings)
    let evaluation = CaseEvaluation(document.value, asOf: today, settings: Settings())
    let report = StatusReport(
      evaluation, definitions: DefinitionFiles.builtIn.definitions)
    var state = BoardState(today: today, themes: ["dark"], theme: "dark")
    let row = CaseEntry.summary(CaseSummary(evaluation, report))
    _ = state.update(.listed(Listing(name: "fuzz", today: today, entries: [row])))
    _ = state.update(.opened(evaluation, report, .sound))
    for view in View.allCases {
      let page = PageCatalog.page(state.showing(view), .compact)
      let frame = Renderer(glyphs: .unicode).draw(page, size: Size(rows: 24, columns: 80)).frame
      Check.lines(frame.lines)
      Check.lines(LinearText.lines(of: page).map { SafeText($0).string })
    }
  }

  private static func readMeeting(_ bytes: [UInt8]) {
    do throws(CaseFileError) {
      Check.issues(try MeetingDocument(bytes, file: "meetings/fuzz.json", id: "fuzz").warnings)
    } catch {
      Check.refusal(error.issues)
    }
  }

  private static func readDefinition(_ bytes: [UInt8]) {
    let read = DefinitionFiles.read(local: [.init(name: "fuzz.json", bytes: bytes)])
    Check.issues(read.issues)
  }
}

/// What must hold of everything that is said.
enum Check {
  /// A refusal says what is wrong.
  static func refusal(_ issues: [CaseIssue]) {
    precondition(!issues.isEmpty, "refused without a word")
    Self.issues(issues)
  }

  /// Each issue is a sentence with a hint, and repeats no control byte.
  static func issues(_ issues: [CaseIssue]) {
    for issue in issues {
      precondition(!issue.message.isEmpty && !issue.hint.isEmpty, "an issue without a sentence")
      lines([issue.message, issue.hint])
    }
  }

  /// No control byte reaches a screen.
  static func lines(_ lines: [String]) {
    for line in lines {
      precondition(
        line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control byte on the screen")
    }
  }
}
