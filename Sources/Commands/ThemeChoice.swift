public import Cells

/// The themes that the interface can show, and the one that it begins with.
public struct ThemeChoice: Sendable {
  /// The themes that can be chosen.
  public let themes: ThemeCatalog
  /// The name of the one to begin with.
  public let name: String
  /// What is wrong with the user's own themes, in a sentence; nil when nothing is.
  public let problem: String?

  /// The theme that was asked for on the command line; else that of `$TUMORBOARD_THEME`; else the
  /// one for the ground that the terminal says it has.
  ///
  /// - Throws: ``UserError`` when what was asked for on the command line is no theme. What the
  ///   environment or the configuration has wrong stops nothing.
  public init(_ wanted: String?) throws(UserError) {
    var folder = ThemeFolder()
    var problem = folder.problems.first
    if let wanted {
      name = try folder.choose(wanted)
    } else {
      var found: String?
      if let usual = Environment.value("TUMORBOARD_THEME") {
        do throws(UserError) {
          found = try folder.choose(usual)
        } catch {
          problem = error.sentence
        }
      }
      name =
        found ?? ThemeCatalog.name(for: Theme.Background(colors: Environment.value("COLORFGBG")))
    }
    themes = folder.catalog
    self.problem = problem
  }
}
