internal import Cells
internal import Store

/// The themes that can be chosen here: the built-in ones, and the user's from the configuration folder.
struct ThemeFolder {
  /// The themes.
  private(set) var catalog: ThemeCatalog
  private let unread: [String]

  /// Reads the user's folder; what is wrong with a file hides no other.
  init() {
    var files: [ThemeCatalog.File] = []
    var unread: [String] = []
    do throws(FileError) {
      for path in try Environment.themesPath.map(InputFolder.json(in:)) ?? [] {
        do throws(FileError) {
          files.append(try Self.file(path))
        } catch {
          unread.append(Self.sentence(error))
        }
      }
    } catch {
      unread.append(Self.sentence(error))
    }
    catalog = ThemeCatalog(files)
    self.unread = unread
  }

  /// What is wrong with the user's themes, a sentence each.
  var problems: [String] { unread + catalog.faults.map { Self.sentence($0.problem, $0.path) } }

  /// The theme of a name, or of a file where the name has a slash or ends in `.json`.
  ///
  /// - Throws: ``UserError`` when there is none, with the line where a file is wrong.
  mutating func choose(_ wanted: String) throws(UserError) -> String {
    if wanted.contains("/") || wanted.hasSuffix(".json") { return try choose(file: wanted) }
    let names = catalog.names
    if names.contains(wanted) { return wanted }
    throw UserError(
      .usage, "There is no theme \(Output.safe(wanted))",
      hint: problems.first
        ?? "Themes are \(names.joined(separator: ", ")); a theme of your own is named by its file.")
  }

  private mutating func choose(file path: String) throws(UserError) -> String {
    let file: ThemeCatalog.File
    do throws(FileError) {
      file = try Self.file(path)
    } catch {
      throw UserError(.usage, Self.sentence(error), hint: "Themes are listed by: tumorboard themes")
    }
    do throws(ThemeProblem) {
      return try catalog.choose(file)
    } catch {
      throw UserError(
        .usage, Self.sentence(error, path), hint: "Without --theme the default is used.")
    }
  }

  private static func file(_ path: String) throws(FileError) -> ThemeCatalog.File {
    ThemeCatalog.File(path: path, bytes: try InputFile.bytes(at: path))
  }

  private static func sentence(_ problem: ThemeProblem, _ path: String) -> String {
    Output.safe("\(path):\(problem.line): \(problem.message)")
  }

  private static func sentence(_ error: FileError) -> String {
    Output.safe("Could not \(error.operation) \(error.path): \(error.reason).")
  }
}
