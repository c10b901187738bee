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

  /// The name of the theme to begin with on a ground; nil takes the dark one.
  public static func name(for background: Theme.Background?) -> String {
    background == .light ? "light" : "dark"
  }

  private let builtIn: [Source]
  private var own: [Source] = []
  /// The themes: the default first, then by name.
  public private(set) var entries: [Entry] = []
  /// Files that were left out, in the order given.
  public private(set) var faults: [Fault] = []

  /// The built-in themes and those of the files.
  public init(_ files: [File] = []) {
    self.init(
      builtIn: EmbeddedFiles.files(in: "Themes").map { File(path: $0.path, bytes: $0.bytes) },
      own: files)
  }

  init(builtIn files: [File], own: [File]) {
    var sources: [Source] = []
    for file in files {
      do throws(ThemeProblem) {
        sources.append(Source(draft: try ThemeFile.read(file.bytes), path: nil))
      } catch {
        // A test reads them all, so that none is ever left out.
        faults.append(Fault(path: file.path, problem: error))
      }
    }
    builtIn = sources
    for file in own { add(file) }
    settle()
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
  /// - Throws: What is wrong with it.
  public mutating func choose(_ file: File) throws(ThemeProblem) -> String {
    let source = Source(draft: try ThemeFile.read(file.bytes), path: file.path)
    own.removeAll { $0.draft.name == source.draft.name }
    own.append(source)
    _ = try theme(source)
    settle()
    return source.draft.name
  }

  /// The themes in the order of ``entries``.
  public var themes: [Theme] { entries.map(\.theme) }

  // MARK: Inheritance

  private mutating func settle() {
    let kept = builtIn.filter { source in
      !own.contains { $0.draft.name == source.draft.name }
    }
    entries = []
    for source in kept + own {
      do throws(ThemeProblem) {
        let theme = try theme(source)
        entries.append(
          Entry(theme: theme, path: source.path, inherits: source.draft.inherits?.name))
      } catch {
        let fault = Fault(path: source.path ?? source.draft.name, problem: error)
        if !faults.contains(fault) { faults.append(fault) }
      }
    }
    let isFirst = { (entry: Entry) in entry.theme.name == Self.name(for: .dark) }
    entries.sort { left, right in
      isFirst(left) == isFirst(right) ? left.theme.name < right.theme.name : isFirst(left)
    }
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
        let isThere = (own + builtIn).contains { $0.draft.name == mention.name }
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
    (own + builtIn).first { source in
      source.draft.name == name
        && !chain.contains { $0.draft.name == name && $0.path == source.path }
    }
  }
}
