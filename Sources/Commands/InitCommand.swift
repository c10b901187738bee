public import ArgumentParser
internal import Oncology
internal import Store

/// Makes a store.
public struct InitCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty store in a new or empty folder.")

  @Argument(help: "The folder.") var store: String
  @Option(help: "What people call it.") var name: String?

  /// A command with its defaults.
  public init() {}

  /// Makes the store and says where.
  public func run() throws {
    let folder = store.split(separator: "/").last.map(String.init) ?? "store"
    do throws(CaseStore.Failure) {
      _ = try CaseStore.make(at: store, name: name ?? folder, id: CaseStore.newID())
    } catch {
      throw UserError(error)
    }
    Output.line("Made a store at \(Output.safe(store))")
  }
}
