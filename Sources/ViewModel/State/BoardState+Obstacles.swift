internal import Oncology
internal import Status

extension BoardState {
  /// Why an action cannot be done now, in a few words; nil when it can.
  public func obstacle(to action: ActionID) -> String? {
    switch action {
    case .open where welcome == nil && place.view == .agenda,
      .overview, .timeline, .lesions, .response:
      return place.caseID == nil ? "no case under the cursor" : nil
    case .open where place.view == .timeline:
      return readingOfEvent == nil ? "no time point on that day" : nil
    case .run: return help?.selected == nil ? "no line under the cursor" : nil
    case .nextCase: return neighbour(1) == nil ? "this is the last case" : nil
    case .previousCase: return neighbour(-1) == nil ? "this is the first case" : nil
    case .goMissing:
      let next = neighbour(1) { !$0.readiness.isReady }
      return next == nil ? "no case further down lacks anything" : nil
    case .goDiscordance where hasReadings:
      return opened?.discordances.isEmpty == false ? nil : "no time point on which readers differ"
    case .goDiscordance:
      let next = neighbour(1) { $0.isDiscordant || $0.isSignedOtherwise }
      return next == nil ? "no case further down on which readers differ" : nil
    case .goNadir: return opened?.leading == nil ? "nothing was measured" : nil
    case .goBaseline, .goLatest:
      return opened?.leadingSequence == nil ? "nothing was assessed" : nil
    case .earlier: return neighbour(inTime: -1) == nil ? "nothing was known before" : nil
    case .later, .today: return place.asOf == nil ? "this is today" : nil
    case .goTreatment: return opened?.line == nil ? "no line has begun" : nil
    case .nextReader: return (opened?.current.count ?? 0) < 2 ? "only one reader" : nil
    case .nextList, .previousList: return listing.meetings.isEmpty ? "only one list" : nil
    case .jumpBack: return trail.isEmpty ? "this is where it began" : nil
    case .call, .retract, .undo, .redo, .keepDraft: return writingObstacle(to: action)
    case .person: return listing.people.isEmpty ? "the store names no people" : nil
    case .theme: return themes.count < 2 ? "only one theme" : nil
    case .mask:
      let isKnown = opened?.patientCase.patient.identifiers != nil
      return isKnown ? nil : "the file holds no name, birth date or number"
    default: return nil
    }
  }

  /// Why something cannot be written; nil where it can.
  private func writingObstacle(to action: ActionID) -> String? {
    if let obstacle = editing.obstacle { return obstacle }
    guard let opened else { return "no case is open" }
    if let obstacle = condition.obstacle { return obstacle }
    if place.asOf != nil { return "the past is only looked at; g a goes back to today" }
    if listing.people.isEmpty { return "store.json names no people who could" }
    switch action {
    case .undo, .redo: return editing.person == nil ? "say first who you are, with I" : nil
    case .retract: return opened.patientCase.standingCalls.isEmpty ? "nothing is signed" : nil
    default: return nil
    }
  }
}
