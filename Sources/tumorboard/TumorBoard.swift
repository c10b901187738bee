import ArgumentParser
import Commands

/// The program: subcommands without a terminal, and the interface when none is named.
struct TumorBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tumorboard",
    abstract: "The terminal program that a multidisciplinary tumor board runs on.",
    discussion: """
      It informs and never recommends: categories are computed aids, not clinical decisions.
      Without a subcommand it opens the interface.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, ListCommand.self, ShowCommand.self, AssessCommand.self,
      StatusCommand.self, CheckCommand.self, HistoryCommand.self, VerifyCommand.self,
      InitCommand.self, ImportCommand.self, MigrateCommand.self, BackupCommand.self,
      BackupsCommand.self, RestoreCommand.self,
      SettingsCommand.self, CriteriaCommand.self, DefinitionsCommand.self,
      VocabularyCommand.self, KeysCommand.self, ThemesCommand.self, PathsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}
