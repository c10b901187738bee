internal import Cells
internal import Glibc
internal import Oncology
internal import Status
public import ViewModel

/// The interface without a screen: pages as lines, choices by number.
///
/// For screen readers and pipes: nothing is redrawn, one fact a line, no boxes.
public struct PlainSession {
  private var state: BoardState
  private let store: StoreAccess

  /// A session that begins with a state.
  public init(_ state: BoardState, store: StoreAccess) {
    self.state = state
    self.store = store
  }

  /// Runs until the user leaves or the input ends.
  public func run(first: [Effect]) {
    var session = self
    session.perform(first)
    while true {
      session.printPage()
      session.store.settle()
      guard let answer = readLine(strippingNewline: true) else { return }
      if session.take(answer) { return }
    }
  }

  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty {
      switch waiting.removeFirst() {
      case .list, .glance: waiting += state.update(store.listed())
      case .open(let id, let day): waiting += state.update(store.opened(id, asOf: day))
      case .begin(let choice):
        switch store.begin(choice) {
        case .success: waiting.append(.list)
        case .failure(let failure): waiting += state.update(.failed(failure.sentence))
        }
      // Choices by number only look.
      case .theme, .redraw, .suspend, .leave, .save, .findUndo, .keep, .forget, .findDrafts: break
      }
    }
  }

  private func printPage() {
    for line in LinearText.lines(of: PageCatalog.page(state, .regular)) {
      print(SafeText(line).string)
    }
    print("")
    for (number, choice) in zip(1..., choices) { print("\(number). \(choice.title)") }
    print("Number, or q to leave: ", terminator: "")
    fflush(nil)
  }

  private struct Choice {
    var title: String
    var messages: [Message]
  }

  private var choices: [Choice] {
    if state.welcome != nil {
      return WelcomeChoice.allCases.map { choice in
        Choice(
          title: choice.rawValue,
          messages: [.pointed(section: "welcome", row: choice.rawValue), .action(.open)])
      }
    }
    guard state.place.view != .agenda else { return rows + Self.actions(Self.lists, state) }
    return Self.actions(Self.views, state)
  }

  private var rows: [Choice] {
    state.visible.map { row in
      let point = Message.pointed(section: "agenda", row: row.caseID.text)
      // Pointing at the row under the cursor opens it, at another one selects it.
      let isSelected = state.place.caseID == row.caseID
      return Choice(
        title: "Open \(row.caseID)", messages: isSelected ? [point] : [point, .action(.open)])
    }
  }

  private static let lists: [ActionID] = [.nextList]
  private static let views: [ActionID] = [
    .agenda, .overview, .timeline, .lesions, .response, .nextReader, .nextCase, .previousCase,
    .jumpBack,
  ]

  private static func actions(_ ids: [ActionID], _ state: BoardState) -> [Choice] {
    ids.filter { id in
      let isOffered = Action.of(id)?.contexts.contains(state.context) == true
      return isOffered && state.obstacle(to: id) == nil
    }.map { Choice(title: Action.of($0)?.help ?? $0.rawValue, messages: [.action($0)]) }
  }

  /// Does what was chosen; true when the user has left.
  private mutating func take(_ answer: String) -> Bool {
    let answer = answer.filter { $0 != " " }
    if answer == "q" { return true }
    guard let number = Int(answer), choices.indices.contains(number - 1) else {
      print("There is no choice \(answer.prefix(20).filter { $0.isASCII && !$0.isNewline }).")
      return false
    }
    for message in choices[number - 1].messages {
      let effects = state.update(message)
      if effects.contains(.leave) { return true }
      perform(effects)
    }
    return false
  }
}
