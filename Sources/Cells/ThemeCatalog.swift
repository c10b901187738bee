internal import Embedded

/// The themes that can be chosen: those of the program, and those that a user wrote.
///
/// A user's theme takes the place of a built-in one of the same name, and may inherit it.
public struct ThemeCatalog: Sendable {
  /// A file with a theme.
  public struct File: Hashable, Sendable {
    /// Where it lies, for people.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]

    /// A file from its parts.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// A theme with where it came from.
  public struct Entry: Hashable, Sendable {
    /// The theme.
    public var theme: Theme
    /// The path of its file; nil for a built-in one.
    public var path: String?
    /// What it inherits, if anything.
    public var inherits: String?
  }

  /// A file that is no theme.
  public struct Fault: Hashable, Sendable {
    /// Where it lies.
    public var path: String
    /// What is wrong with it.
    public var problem: ThemeProblem
  }

  private struct Source {
    var draft: ThemeDraft
    var path: String?
  }

  /// A theme of the program, not read before somebody wants it: most never are.
  private struct BuiltIn {
    let name: String
    let bytes: [UInt8]

    /// Its file is called as it is, and a test reads them all, so that there is always one.
    var source: Source? {
      (try? ThemeFile.read(bytes)).map { Source(draft: $0, path: nil) }
    }
  }

  /// The name of the theme to begin with on a ground; nil takes the dark one.
  public static func name(for background: Theme.Background?) -> String {
    background == .light ? "light" : "dark"
  }

  private let builtIn: [BuiltIn]
  private var own: [Source] = []
  private var ownEntries: [Entry] = []
  /// Files that were left out, in the order given.
  public private(set) var faults: [Fault] = []

  /// The built-in themes and those of the files.
  public init(_ files: [File] = []) {
    builtIn = EmbeddedFiles.files(in: Self.folder).map { file in
      let name = file.path.dropFirst(Self.folder.count + 1).dropLast(".json".count)
      return BuiltIn(name: String(name), bytes: file.bytes)
    }
    for file in files { add(file) }
    settle()
  }

  private static let folder = "Themes"

  /// The names of the themes: the default first, then in the order of letters.
  public var names: [String] {
    let first = Self.name(for: .dark)
    let all = Set(keptBuiltIn.map(\.name) + ownEntries.map(\.theme.name))
    return all.sorted { left, right in
      left == first || right == first ? left == first && right != first : left < right
    }
  }

  /// The themes in the order of ``names``.
  public var entries: [Entry] { names.compactMap { entry($0) } }

  /// The themes in the order of ``names``.
  public var themes: [Theme] { entries.map(\.theme) }

  /// The theme of a name; nil where none can be chosen by it.
  public func theme(named name: String) -> Theme? { entry(name)?.theme }

  private func entry(_ name: String) -> Entry? {
    if let found = ownEntries.first(where: { $0.theme.name == name }) { return found }
    guard let source = keptBuiltIn.first(where: { $0.name == name })?.source else { return nil }
    return try? entry(source)
  }

  private func entry(_ source: Source) throws(ThemeProblem) -> Entry {
    Entry(
      theme: try theme(source), path: source.path, inherits: source.draft.inherits?.name)
  }

  /// Those of the program of whose name a user has none.
  private var keptBuiltIn: [BuiltIn] {
    builtIn.filter { theme in !own.contains { $0.draft.name == theme.name } }
  }

  private mutating func add(_ file: File) {
    do throws(ThemeProblem) {
      let draft = try ThemeFile.read(file.bytes)
      if let other = own.first(where: { $0.draft.name == draft.name }) {
        throw ThemeProblem(
          line: 1, message: "The name \"\(draft.name)\" is taken by \(other.path ?? "").")
      }
      own.append(Source(draft: draft, path: file.path))
    } catch {
      faults.append(Fault(path: file.path, problem: error))
    }
  }

  /// Adds the theme of one file before all others of its name.
  ///
  /// - Returns: The name of the theme.
  /// - Throws: What is wrong with it; nothing is added then.
  public mutating func choose(_ file: File) throws(ThemeProblem) -> String {
    let source = Source(draft: try ThemeFile.read(file.bytes), path: file.path)
    var tried = self
    tried.own.removeAll { $0.draft.name == source.draft.name }
    tried.own.append(source)
    _ = try tried.theme(source)
    tried.settle()
    self = tried
    return source.draft.name
  }

  // MARK: Inheritance

  /// Keeps a user's themes that are sound; in the place of others stand those of the program again.
  private mutating func settle() {
    var sound: [Source] = []
    ownEntries = []
    for source in own {
      do throws(ThemeProblem) {
        ownEntries.append(try entry(source))
        sound.append(source)
      } catch {
        let fault = Fault(path: source.path ?? source.draft.name, problem: error)
        if !faults.contains(fault) { faults.append(fault) }
      }
    }
    own = sound
  }

  private func theme(_ source: Source) throws(ThemeProblem) -> Theme {
    let draft = try whole(source)
    if let mention = source.draft.inherits, let base = base(named: mention.name, of: [source]) {
      // Its own mistake is told with its own file and line.
      do throws(ThemeProblem) {
        _ = try whole(base).theme()
      } catch {
        throw ThemeProblem(
          line: mention.line, message: "The theme \"\(mention.name)\" that it inherits is faulty.")
      }
    }
    return try draft.theme()
  }

  /// A draft with all that it inherits.
  private func whole(_ source: Source) throws(ThemeProblem) -> ThemeDraft {
    var draft = source.draft
    var seen = [source]
    while let mention = draft.inherits {
      guard let base = base(named: mention.name, of: seen) else {
        let isThere =
          own.contains { $0.draft.name == mention.name }
          || builtIn.contains { $0.name == mention.name }
        throw ThemeProblem(
          line: source.draft.inherits?.line ?? 1,
          message: isThere
            ? "It inherits \"\(mention.name)\", which inherits it."
            : "There is no theme \"\(mention.name)\" to inherit.")
      }
      draft = draft.over(base.draft)
      draft.inherits = base.draft.inherits
      seen.append(base)
    }
    return draft
  }

  /// The theme of a name that is not in the chain yet: a user's before a built-in one.
  private func base(named name: String, of chain: [Source]) -> Source? {
    func isNew(_ source: Source) -> Bool {
      !chain.contains { $0.draft.name == name && $0.path == source.path }
    }
    if let found = own.first(where: { $0.draft.name == name && isNew($0) }) { return found }
    return builtIn.first { $0.name == name }?.source.flatMap { isNew($0) ? $0 : nil }
  }
}
