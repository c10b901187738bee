/// The criteria there are: what a file may name, what each category amounts to, and where it comes
/// from.
///
/// A category that a criterion does not have is not evaluable: nothing is guessed from its letters.
public enum CriterionCatalog {
  /// All criteria, in the order of the command line.
  public static let all = solid + hematologic

  /// A criterion by its id.
  public static func criterion(_ id: String) -> Criterion? { byID[id] }

  /// The class of a category under a criterion; not evaluable where either is not known.
  public static func responseClass(_ category: String, criterion: String) -> ResponseClass {
    byID[criterion]?.category(category)?.responseClass ?? .notEvaluable
  }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  static func category(
    _ letters: String, _ responseClass: ResponseClass, _ rule: String, also: [String] = []
  ) -> Criterion.Category {
    Criterion.Category(letters, responseClass, rule, also: also)
  }
}
