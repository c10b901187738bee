internal import Embedded
internal import JSON
public import Oncology
public import Status

/// Definitions as files: those that come with the program, and those of a store in their place.
public enum DefinitionFiles {
  /// A file with a definition.
  public struct File: Hashable, Sendable {
    /// Its name, for messages.
    public var name: String
    /// What is in it.
    public var bytes: [UInt8]

    /// A file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What came of reading files.
  public struct Result: Sendable {
    /// The definitions that can be used.
    public var definitions: StatusDefinitions
    /// Everything that is wrong with the files; a file with an error changes nothing.
    public var issues: [CaseIssue]
  }

  /// The order of groups, which decides whose exposure counts where a line has several kinds of
  /// drugs (README, exposure before a refractory label).
  private static let groupOrder = [
    "cytotoxic", "checkpointInhibitor", "induction", "cellular", "continuous", "hematologic",
    "supportive",
  ]

  /// The definitions that come with the program.
  public static let builtIn = read(local: [])

  /// The definitions of the program, with those of a store in the place of their namesakes.
  ///
  /// - Parameter local: The files of a store's `definitions` folder; what they define is marked local.
  /// - Returns: What can be used, and what is wrong with the rest.
  public static func read(local: [File]) -> Result {
    let own = EmbeddedFiles.files(in: "Definitions").map { File(name: $0.path, bytes: $0.bytes) }
    return read(own, local)
  }

  /// What is wrong with the files of a store's `definitions` folder, without reading the program's own.
  public static func issues(in local: [File]) -> [CaseIssue] {
    local.isEmpty ? [] : read([], local).issues
  }

  private static func read(_ own: [File], _ local: [File]) -> Result {
    var parameters: [EngineParameters] = []
    var groups: [DrugGroup] = []
    var issues: [CaseIssue] = []
    for (file, isLocal) in own.map({ ($0, false) }) + local.map({ ($0, true) }) {
      var reader = DefinitionReader(file: file.name)
      let definition = reader.definition(file.bytes, isLocal: isLocal)
      issues += reader.issues
      guard !reader.hasErrors else { continue }
      switch definition {
      case .parameters(let row): parameters.replace(row) { $0.id == row.id }
      case .drugs(let group): groups.replace(group) { $0.id == group.id }
      case nil: break
      }
    }
    let ordered = groups.sorted { place($0) < place($1) }
    return Result(
      definitions: StatusDefinitions(parameters: parameters, groups: ordered), issues: issues)
  }

  private static func place(_ group: DrugGroup) -> Int {
    groupOrder.firstIndex(of: group.id) ?? groupOrder.count
  }
}

extension Array {
  /// Puts an element in the place of the one that a test finds, else at the end.
  fileprivate mutating func replace(_ element: Element, where isSame: (Element) -> Bool) {
    if let place = firstIndex(where: isSame) {
      self[place] = element
    } else {
      append(element)
    }
  }
}

/// What a file defines.
enum Definition {
  case parameters(EngineParameters)
  case drugs(DrugGroup)
}

extension DefinitionReader {
  /// Reads the text of a file; nil, and an issue, where it cannot be used.
  mutating func definition(_ bytes: [UInt8], isLocal: Bool) -> Definition? {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(bytes)
    } catch {
      noteNotJSON(line: error.position.line, column: error.position.column)
      return nil
    }
    let root = document.root
    switch text(required("kind", of: root)) {
    case "parameters":
      guard var row = parameters(root) else { return nil }
      row.isLocal = isLocal
      return .parameters(row)
    case "drugs":
      guard var group = drugs(root) else { return nil }
      group.isLocal = isLocal
      return .drugs(group)
    case let kind?:
      note(
        .error, at: root, "There is no kind \"\(kind)\"; there are \"parameters\" and \"drugs\".")
      return nil
    case nil:
      return nil
    }
  }

  private mutating func noteNotJSON(line: Int, column: Int) {
    append(
      CaseIssue(
        .error, file: file, line: line, column: column, rule: "RFC 8259",
        message: "The file is not JSON from here on.",
        hint: "Look for a missing or extra comma, quote or bracket just before."))
  }
}
