public import ArgumentParser
internal import Interchange
internal import JSON
internal import Oncology
internal import Store

/// Foreign data into a store, all of it or nothing.
public struct ImportCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read lesion and response tables into a store, all of them or nothing.",
    discussion: """
      The format is csv: separated values, a row a lesion and visit (long), a row a lesion (wide), \
      or a row an assessment with its category. Doubtful values are listed; nothing is guessed in \
      silence.
      """)

  @Argument(help: "The format: csv.") var source: String
  @Argument(help: "The files.") var files: [String]
  @Option(help: "The store; made where there is none.") var into: String
  @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
  @Option(help: "The kind of table: long, wide or response; found out when left out.")
  var kind: String?
  @Option(help: "The order of dates with slashes: dayFirst or monthFirst.") var dateOrder: String?
  @Option(help: "The case of a table that has no column for it.") var patient: String?
  @Option(help: "What the ids begin with that are made for hospital numbers.")
  var prefix = "IMPORT"
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Imports, or says why not: status 1 for problems in the files, 4 for a case that is there already.
  public func run() throws {
    guard source == "csv" else {
      throw UserError(
        .usage, "There is no import format \(Output.safe(source))", hint: "Formats are: csv.")
    }
    let options = try options()
    var cases: [PatientCase] = []
    var isGood = true
    for file in files {
      let bytes = try Self.bytes(of: file)
      do throws(ImportFailure) {
        let read = try CSVImport(bytes, options: options)
        ImportReport(file: file, format: format).print(read)
        cases += read.cases
      } catch {
        ImportReport(file: file, format: format).print(error)
        isGood = false
      }
    }
    guard isGood else { throw ExitCode(UserError.Kind.data.rawValue) }
    try add(cases)
  }

  private func options() throws(UserError) -> CSVImport.Options {
    var options = CSVImport.Options(mintedPrefix: prefix)
    options.kind = try Self.choice(kind, "kind", CSVImport.Kind.self)
    options.dateOrder = try Self.choice(dateOrder, "order of dates", CSVImport.DateOrder.self)
    if let patient {
      guard let id = CaseID(patient) else {
        throw UserError(.usage, "\(Output.safe(patient)) can be no case's id.")
      }
      options.patient = id
    }
    guard CaseID.isValid(prefix) else {
      throw UserError(.usage, "\(Output.safe(prefix)) can begin no case's id.")
    }
    return options
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ what: String, _ type: Choice.Type
  ) throws(UserError) -> Choice? {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError(
        .usage, "There is no \(what) \(Output.safe(text))", hint: "Choose from: \(words).")
    }
    return choice
  }

  private static func bytes(of file: String) throws(UserError) -> [UInt8] {
    do throws(FileError) {
      return try InputFile.bytes(at: file)
    } catch {
      throw UserError(
        .usage, "\(Output.safe(file)) cannot be read: \(error.reason).",
        hint: "Nothing was imported.")
    }
  }

  private func add(_ cases: [PatientCase]) throws(UserError) {
    var seen: Set<CaseID> = []
    for value in cases where !seen.insert(value.id).inserted {
      throw UserError(
        .refused, "The case \(value.id) is in more than one of the files.",
        hint: "Nothing was imported. Import the files one after the other.")
    }
    do throws(CaseStore.Failure) {
      if dryRun {
        let store = try? CaseStore(path: into)
        let addition =
          try store?.add(cases, dryRun: true)
          ?? CaseStore.Addition(added: cases.map(\.id), unchanged: [])
        ImportReport(file: into, format: format).print(addition, dryRun: true)
      } else {
        let store = try CaseStore.open(orMakeAt: into)
        ImportReport(file: into, format: format).print(try store.add(cases), dryRun: false)
      }
    } catch {
      throw UserError(error)
    }
  }
}
