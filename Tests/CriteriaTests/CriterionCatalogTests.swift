import Criteria
import Testing

/// The catalogue of criteria and the class of every category (heme-rules 0.4, cli.md).
@Suite("0.4: criteria and classes") struct CriterionCatalogTests {
  /// A category of a criterion and what it amounts to.
  struct Row: Sendable, CustomTestStringConvertible {
    let criterion: String
    let category: String
    let expected: ResponseClass
    var testDescription: String { "0.4 \(criterion) \(category) \(expected.rawValue)" }
  }

  private static func rows(
    _ criterion: String, _ expected: ResponseClass, _ categories: String...
  ) -> [Row] {
    categories.map { Row(criterion: criterion, category: $0, expected: expected) }
  }

  /// Every word that the table of section 0.4 names, under a criterion that has it.
  static let table: [Row] = [
    rows("lugano-ct", .complete, "CR"), rows("lugano-pet", .complete, "CMR"),
    rows("pcnsl-ipcg", .complete, "CR", "CRu"), rows("imwg-2016", .complete, "sCR", "CR"),
    rows("aml-eln-2022", .complete, "CR", "CRh", "CRi", "CR MRD-"),
    rows("all-eln-2024", .complete, "CR", "CRi"),
    rows("mds-iwg-2023", .complete, "CRL", "CR equivalent", "CRh"),
    rows("cml-eln-2020", .complete, "MMR", "MR3", "MR4", "MR4.5", "MR5"),
    rows("cll-iwcll-2018", .complete, "CR", "CRi"),
    rows("lugano-ct", .partial, "PR"), rows("lugano-pet", .partial, "PMR"),
    rows("imwg-2016", .partial, "VGPR", "PR"), rows("cll-iwcll-2018", .partial, "nPR", "PR-L"),
    rows("aml-eln-2022", .partial, "MLFS", "PR"), rows("all-eln-2024", .partial, "PR"),
    rows("mds-iwg-2023", .partial, "PR"), rows("cml-eln-2020", .partial, "MR2"),
    rows("imwg-2016", .minor, "MR"), rows("recil", .minor, "MR"),
    rows("mds-iwg-2023", .minor, "HI"), rows("cml-eln-2020", .minor, "MR1"),
    rows("recist-1.1", .stable, "SD", "NON-CR/NON-PD"), rows("lugano-pet", .stable, "NMR"),
    rows("aml-eln-2022", .stable, "no response", "NR"), rows("all-eln-2024", .stable, "NR"),
    rows("cml-eln-2020", .stable, "NR"),
    rows("recist-1.1", .progression, "PD"), rows("lugano-pet", .progression, "PMD"),
    rows("aml-eln-2022", .progression, "relapse"),
    rows("cml-eln-2020", .progression, "blast phase", "failure"),
    rows("lyric", .indeterminate, "IR1", "IR2", "IR3"), rows("irecist", .indeterminate, "iUPD"),
    rows("pcwg3", .indeterminate, "PDu"),
    rows("recist-1.1", .notEvaluable, "NE"), rows("lugano-pet", .notEvaluable, "NE"),
    rows("recist-1.1", .complete, "CR", "NED"), rows("irecist", .complete, "iCR"),
    rows("irecist", .partial, "iPR"), rows("irecist", .stable, "iSD", "NON-iCR/NON-iUPD"),
    rows("irecist", .progression, "iCPD"), rows("percist", .stable, "SMD"),
    // Capitals aside; what a criterion does not have is not guessed.
    rows("recist-1.1", .partial, "pr"), rows("recist-1.1", .notEvaluable, "CMR", "", "PR?"),
    rows("unheard-of", .notEvaluable, "CR"), rows("mds-iwg-2023", .notEvaluable, "SD"),
  ].flatMap { $0 }

  @Test("0.4: the class of every word of the table", arguments: table)
  func responseClass(_ row: Row) {
    #expect(
      CriterionCatalog.responseClass(row.category, criterion: row.criterion) == row.expected)
  }

  @Test("0.4: ranks of the classes")
  func ranks() {
    #expect(ResponseClass.allCases.map(\.rawValue) == ["C", "P", "M", "S", "D", "I", "NE"])
    #expect(ResponseClass.allCases.map(\.rank) == [4, 3, 2, 1, 0, nil, nil])
  }

  @Test("cli.md: the ids in their order")
  func ids() {
    let ids = """
      recist-1.1 irecist mrecist rano-2.0 pcwg3 gcig-ca125 percist choi lugano-ct lugano-pet lyric \
      recil imwg-2016 aml-eln-2022 all-eln-2024 cml-eln-2020 mds-iwg-2023 cll-iwcll-2018 wm \
      pcnsl-ipcg
      """
    #expect(CriterionCatalog.all.map(\.id) == ids.split(separator: " ").map(String.init))
  }

  @Test("Every criterion is named and cited, and no word of it means two things")
  func isWhole() {
    for criterion in CriterionCatalog.all {
      #expect(!criterion.name.isEmpty && !criterion.shortName.isEmpty)
      #expect(!criterion.citation.text.isEmpty)
      let words = criterion.categories.flatMap { [$0.letters] + $0.alsoWritten }
        .map { $0.lowercased() }
      #expect(Set(words).count == words.count, "\(criterion.id)")
      #expect(criterion.categories.allSatisfy { !$0.rule.isEmpty }, "\(criterion.id)")
      #expect(criterion.category("NE")?.responseClass == .notEvaluable, "\(criterion.id)")
    }
  }

  @Test("Categories stand from the best to the worst", arguments: CriterionCatalog.all.map(\.id))
  func order(_ id: String) throws {
    let criterion = try #require(CriterionCatalog.criterion(id))
    // No disease from the start stands beside the scale.
    let ranks = criterion.categories.filter { $0.letters != "NED" }
      .compactMap(\.responseClass.rank)
    // LYRIC lists the letters of CT and of PET, one after the other.
    if id != "lyric" { #expect(ranks == ranks.sorted(by: >)) }
  }

  @Test("FLG-2: the class of every category of RECIST 1.1", arguments: RECISTCategory.allCases)
  func recist(_ category: RECISTCategory) {
    let known = CriterionCatalog.responseClass(category.rawValue, criterion: RECIST11.id)
    #expect(known == category.responseClass)
  }
}
