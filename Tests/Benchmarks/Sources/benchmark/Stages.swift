internal import Cells
internal import Criteria
internal import Oncology
internal import Register
internal import Screens
internal import Status
internal import Store
internal import ViewModel

/// What one key costs between the terminal's input and its output: update, page, draw, diff.
struct Stages {
  /// One step: a key there and, with the next, the key back.
  private struct Script {
    var name: String
    var begin: [Message]
    var keys: [Message]
  }

  private static let size = Size(rows: 60, columns: 200)

  private static let scripts: [Script] = [
    Script(name: "agenda cursor", begin: [], keys: [.action(.down), .action(.up)]),
    Script(name: "agenda filter", begin: [.action(.filter)], keys: [.typed("c"), .erased]),
    Script(
      name: "overview scroll", begin: [.action(.overview)], keys: [.action(.down), .action(.up)]),
    Script(
      name: "lesion cursor", begin: [.action(.lesions)], keys: [.action(.down), .action(.up)]),
    Script(
      name: "view switch", begin: [.action(.lesions)],
      keys: [.action(.overview), .action(.lesions)]),
  ]

  private let register: CaseRegister
  private let renderer = Renderer(glyphs: .unicode)
  private var state: BoardState
  private var page: Page
  private var drawing: Drawing

  private init(_ folder: String) throws {
    let store = try CaseStore(path: folder)
    let today = store.description.today ?? CalendarDate(daysSince1970: 20_067)
    register = CaseRegister(store, today: today, settings: Settings())
    state = BoardState(today: today, themes: ["dark"], theme: "dark")
    page = PageCatalog.page(state, .wide)
    drawing = renderer.draw(page, size: Self.size)
    take(.listed(register.listing()))
    // Of the samples this is the one with most lesions.
    let ids = register.store.caseIDs
    if let id = ids.first(where: { $0.text == "C-0142" }) ?? ids.first {
      take(.pointed(section: "agenda", row: id.text))
    }
  }

  /// A message and everything that follows from it.
  private mutating func take(_ message: Message) {
    for effect in state.update(message) {
      if case .open(let id, let day) = effect,
        let opened = try? register.evaluate(id, asOf: day)
      {
        take(.opened(opened, register.report(of: opened), .sound))
      }
    }
    page = PageCatalog.page(state, .wide)
    drawing = renderer.draw(page, size: Self.size, after: drawing)
    _ = state.update(.shows(rows: drawing.visibleRows, of: drawing.totalRows))
  }

  static func measure(_ folder: String, repeats: Int) throws {
    for script in scripts {
      var stages = try Stages(folder)
      for message in script.begin { stages.take(message) }
      for place in 0..<repeats {
        stages.step(script.keys[place % script.keys.count], script.name)
      }
    }
  }

  /// Opens one case of the store after the other from the agenda, as a session does.
  private mutating func open(_ place: Int) throws {
    _ = state.update(.action(.back))
    let ids = register.store.caseIDs
    let (document, _) = try register.store.readVerified(ids[place % ids.count])
    let evaluation = register.evaluate(document)
    take(.opened(evaluation, register.report(of: evaluation), .sound))
  }

  private mutating func step(_ message: Message, _ name: String) {
    let before = drawing
    let update = Sample.nanoseconds { _ = state.update(message) }
    let paging = Sample.nanoseconds { page = PageCatalog.page(state, .wide) }
    let drawn = Sample.nanoseconds {
      drawing = renderer.draw(page, size: Self.size, after: drawing)
    }
    let diff = Sample.nanoseconds { Sample.keep(changes(before.frame)) }
    let allocations = Sample.allocations {
      Sample.keep(renderer.draw(PageCatalog.page(state, .wide), size: Self.size, after: before))
    }
    Sample.print("\(name): update", "µs", update / 1000)
    Sample.print("\(name): page", "µs", paging / 1000)
    Sample.print("\(name): draw", "µs", drawn / 1000)
    Sample.print("\(name): diff", "µs", diff / 1000)
    if let allocations { Sample.print("\(name): allocations of page and draw", "", allocations) }
  }

  private func changes(_ before: Frame) -> Int {
    (0..<Self.size.rows).count { before.row($0) != drawing.frame.row($0) }
  }

  /// Does one stage of a move in the lesion table so often, for whoever counts instructions.
  static func `repeat`(_ stage: String, _ folder: String, count: Int) throws {
    var stages = try Stages(folder)
    stages.take(.action(.lesions))
    let before = stages.drawing
    stages.take(.action(.up))
    for place in 0..<count {
      switch stage {
      case "update": _ = stages.state.update(.action(place % 2 == 0 ? .down : .up))
      case "page": stages.page = PageCatalog.page(stages.state, .wide)
      case "draw":
        stages.drawing = stages.renderer.draw(stages.page, size: size, after: stages.drawing)
      case "open": try stages.open(place)
      default: Sample.keep(stages.changes(before.frame))
      }
    }
  }
}
