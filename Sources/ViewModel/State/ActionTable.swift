extension Action {
  private static let cases: Set<Context> = [
    .overview, .timeline, .lesions, .response, .compare, .drugs, .why,
  ]
  private static let views = cases.union([.agenda])
  private static let readings: Set<Context> = [.timeline, .lesions, .response]
  private static let open = views.union([.welcome])
  private static let lists = open.union([.help])
  private static let everywhere = Set(Context.allCases)
  private static let shown = everywhere.subtracting([.form])

  /// Every action, in the order in which help lists them.
  public static let all: [Action] = moving + going + showing + writing + filling + program

  private static let moving: [Action] = [
    Action(
      .open, "open", "Open what is under the cursor: the case, or why its response is what it is.",
      in: [.agenda, .welcome, .timeline, .lesions], hint: 1, keys: "Enter", "o"),
    Action(
      .run, "run", "Do what the line under the cursor says.", in: [.help], hint: 1, keys: "Enter"),
    Action(.yes, "yes", "Say yes to the question.", in: [.question], hint: 1, keys: "y", "Enter"),
    Action(.down, "down", "One row or event down.", in: lists, hint: 4, keys: "j", "Down"),
    Action(.up, "up", "One row or event up.", in: lists, keys: "k", "Up"),
    Action(
      .left, "left", "One visit, day or reader to the left.", in: readings, keys: "h", "Left"),
    Action(
      .right, "right", "One visit, day or reader to the right.", in: readings, hint: 3,
      keys: "l", "Right"),
    Action(.pageDown, "page down", "A screen down.", in: lists, keys: "PgDn", "Ctrl-d", "Ctrl-f"),
    Action(.pageUp, "page up", "A screen up.", in: lists, keys: "PgUp", "Ctrl-u", "Ctrl-b"),
    Action(.first, "first", "To the first row.", in: lists, keys: "g g", "Home"),
    Action(.last, "last", "To the last row.", in: lists, keys: "G", "End"),
    Action(
      .filter, "filter",
      "Show only rows with what is typed: words, or fields such as cat:pd disc:yes missing:ecog.",
      in: [.agenda, .help], hint: 2, keys: "/"),
  ]

  private static let going: [Action] = [
    Action(.agenda, "agenda", "Go to the agenda.", in: views.union([.help]), keys: "1"),
    Action(.overview, "overview", "Go to the overview of the case.", in: views, keys: "2"),
    Action(
      .timeline, "timeline", "Go to the timeline of the case.", in: views, keys: "3"),
    Action(.lesions, "lesions", "Go to the lesion table of the case.", in: views, keys: "4"),
    Action(
      .response, "response", "Go to the response of the case: every reader's, and why.", in: views,
      keys: "5"),
    Action(
      .compare, "compare", "Compare readers and criteria: why they differ, and what if.", in: views,
      keys: "6"),
    Action(
      .drugs, "drugs", "What failed which drug, line by line: refractory, intolerant, exposed.",
      in: views, keys: "7"),
    Action(
      .why, "why", "Why the label is what it is; again goes back.", in: views, hint: 2, keys: "w"),
    Action(
      .earlier, "earlier", "The case as it was known before the last thing became known.",
      in: cases, keys: "K", "<"),
    Action(
      .later, "later", "The case as it was known after the next thing became known.", in: cases,
      keys: "J", ">"),
    Action(.today, "today", "The case as it is known today.", in: cases, keys: "g a"),
    Action(
      .nextList, "next list", "The next list: each meeting, then all cases.", in: [.agenda],
      hint: 3, keys: "Tab"),
    Action(.previousList, "list before", "The list before.", in: [.agenda], keys: "Shift-Tab"),
    Action(
      .nextCase, "next case", "The next case of the list, in the same view.", in: views, hint: 1,
      keys: "]", ")"),
    Action(
      .previousCase, "previous case", "The previous case of the list, in the same view.",
      in: views, hint: 2, keys: "[", "("),
    Action(.goBaseline, "baseline", "Go to the baseline.", in: readings, keys: "g b"),
    Action(
      .goNadir, "nadir", "Go to the time point with the smallest sum so far.", in: readings,
      keys: "g n"),
    Action(.goLatest, "latest", "Go to the latest time point.", in: readings, keys: "g l"),
    Action(
      .goTreatment, "treatment start", "Go to the start of the current line.", in: [.timeline],
      keys: "g t"),
    Action(
      .goDiscordance, "discordance",
      "Go to the next time point, or from agenda and overview to the next case, on which readers differ.",
      in: views, keys: "g d"),
    Action(
      .goMissing, "missing", "Go to the next case of which something is missing.", in: views,
      keys: "g m"),
    Action(
      .jumpBack, "jump back", "Back to the case and view one came from.", in: views,
      keys: "Backspace", "Ctrl-o"),
  ]

  private static let showing: [Action] = [
    Action(
      .nextReader, "reader", "Show the next reader.", in: [.lesions, .response], hint: 3,
      keys: "v"),
    Action(
      .reference, "reference", "Count changes from the nadir, or from the time point before.",
      in: [.lesions], hint: 4, keys: "b"),
    Action(.zoomIn, "zoom in", "Half as many days.", in: [.timeline], hint: 4, keys: "+", "="),
    Action(.zoomOut, "zoom out", "Twice as many days.", in: [.timeline], hint: 4, keys: "-"),
    Action(.zoomFit, "all", "All days.", in: [.timeline], hint: 4, keys: "0"),
  ]

  private static let writing: [Action] = [
    Action(
      .call, "call",
      "Draft or sign a response call. A signature asks for initials and no password: it is no electronic signature in the sense of a law.",
      in: cases, hint: 4, keys: "r"),
    Action(
      .retract, "retract", "Say that a signed call no longer stands, and why; it stays readable.",
      in: cases, keys: "D"),
    Action(
      .undo, "undo", "Take back your latest change of this case, also one of an earlier day.",
      in: cases, keys: "u"),
    Action(.redo, "redo", "Make again what you took back.", in: cases, keys: "U", "Ctrl-r"),
    Action(.person, "who you are", "Say who sits at the keyboard.", in: views, keys: "I"),
  ]

  private static let filling: [Action] = [
    Action(
      .nextField, "next field", "To the next field.", in: [.form], hint: 1, keys: "Tab", "Down"),
    Action(
      .previousField, "field before", "To the field before.", in: [.form],
      keys: "Shift-Tab", "Up"),
    Action(
      .previousAnswer, "answer", "The answer to the left; in text one character.", in: [.form],
      keys: "Left"),
    Action(
      .nextAnswer, "answer", "The answer to the right; in text one character.", in: [.form],
      hint: 2, keys: "Right"),
    Action(
      .firstAnswer, "first answer", "The first answer; the start of the text.", in: [.form],
      keys: "Home", "Ctrl-a"),
    Action(
      .lastAnswer, "last answer", "The last answer; the end of the text.", in: [.form],
      keys: "End", "Ctrl-e"),
    Action(
      .accept, "next, sign", "To the next field; at the end sign or confirm.", in: [.form], hint: 3,
      keys: "Enter"),
    Action(
      .keepDraft, "keep draft", "Keep the draft in the case, unsigned, for everybody to see.",
      in: [.form], hint: 4, keys: "Ctrl-s"),
    Action(
      .forgetDraft, "forget", "Forget what was typed; asks first.", in: [.form], hint: 6,
      keys: "Ctrl-c"),
  ]

  private static let program: [Action] = [
    Action(
      .back, "back", "Back one level: out of help, filter, case or cover.",
      in: views.union([.welcome, .help, .question, .cover, .form]), hint: 5, keys: "Esc"),
    Action(
      .close, "close", "Close the view; at the agenda leave the program.",
      in: shown.subtracting([.question, .cover]), keys: "q"),
    Action(
      .mask, "unmask", "Show name, birth date and number of this patient, or hide them again.",
      in: cases, keys: "M"),
    Action(
      .cover, "cover", "Cover the screen: nothing of a case shows. Again, or Esc, uncovers it.",
      in: everywhere, keys: ".", "Ctrl-g"),
    Action(.theme, "theme", "Switch to the next theme.", in: lists, hint: 9, keys: "t"),
    Action(.reload, "reload", "Read the store again.", in: views, keys: "R"),
    Action(.redraw, "redraw", "Draw the screen again.", in: everywhere, keys: "Ctrl-l"),
    Action(
      .suspend, "suspend", "Stop the program; fg in the shell continues it.", in: everywhere,
      keys: "Ctrl-z"),
    Action(
      .help, "help", "List the keys that work here; Enter runs the line under the cursor.",
      in: lists, hint: 7, keys: "?", "F1"),
    Action(.quit, "quit", "Leave the program.", in: shown, hint: 8, keys: "Q", "Ctrl-c"),
  ]
}
