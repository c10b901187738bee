internal import Oncology
internal import Status

/// The pages there are: a page is one file and one line here.
public enum PageCatalog {
  /// The page that a state shows on a screen of this class.
  ///
  /// Of long lists it makes what can show in `rows` rows of the screen; all where that is nil.
  public static func page(_ state: BoardState, _ size: SizeClass, rows: Int? = nil) -> Page {
    if state.isCovered { return CoverPage.make(state) }
    if state.help != nil { return HelpPage.make(state, size) }
    if state.welcome != nil { return WelcomePage.make(state, size) }
    guard let evaluation = state.opened, evaluation.patientCase.id == state.place.caseID else {
      return AgendaPage.make(state, size, rows: rows)
    }
    return switch state.place.view {
    case .agenda: AgendaPage.make(state, size, rows: rows)
    case .overview: OverviewPage.make(state, evaluation, size)
    case .timeline: TimelinePage.make(state, evaluation, size)
    case .lesions: LesionsPage.make(state, evaluation, size)
    case .response: ResponsePage.make(state, evaluation, size)
    case .compare: ComparePage.make(state, evaluation, size)
    case .drugs: DrugsPage.make(state, evaluation, size)
    case .why: WhyPage.make(state, evaluation, size)
    }
  }
}
