public import ArgumentParser
internal import Criteria
internal import JSON

/// The criteria there are.
public struct CriteriaCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "criteria",
    abstract: "List the response criteria with their categories and citations.")

  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a row a criterion.
  public func run() throws {
    switch format {
    case .json:
      for criterion in CriterionCatalog.all { Output.line(Self.json(criterion).line) }
    case .text:
      let heads = ["criterion", "name", "categories", "from", "citation"]
      for line in TextTable(heads: heads, rows: CriterionCatalog.all.map(Self.row)).lines {
        Output.line(line)
      }
      Output.line("")
      Output.line(
        "Classes: C complete, P partial, M minor, S stable, D progression, I to be confirmed, "
          + "NE not evaluable.")
    }
  }

  /// Categories of one class stand together: "C: CR, CRu".
  private static func row(_ criterion: Criterion) -> [String] {
    let groups = ResponseClass.allCases.compactMap { each -> String? in
      let letters = criterion.categories.filter { $0.responseClass == each }.map(\.letters)
      return letters.isEmpty ? nil : "\(each.rawValue): \(letters.joined(separator: ", "))"
    }
    return [
      criterion.id, criterion.name, groups.joined(separator: "; "), source(criterion),
      criterion.citation.text,
    ]
  }

  private static func source(_ criterion: Criterion) -> String {
    criterion.isComputed ? "measured, reported" : "reported"
  }

  private static func json(_ criterion: Criterion) -> JSONText {
    .object([
      "id": .string(criterion.id), "name": .string(criterion.name),
      "disease": .string(criterion.disease.rawValue), "computed": .bool(criterion.isComputed),
      "categories": .array(criterion.categories.map { json($0) }),
      "citation": .string(criterion.citation.text),
      "doi": criterion.citation.doi.map { .string($0) },
    ])
  }

  private static func json(_ category: Criterion.Category) -> JSONText {
    let others = category.alsoWritten.map { JSONText.string($0) }
    return .object([
      "category": .string(category.letters), "class": .string(category.responseClass.rawValue),
      "rule": .string(category.rule), "alsoWritten": others.isEmpty ? nil : .array(others),
    ])
  }
}
