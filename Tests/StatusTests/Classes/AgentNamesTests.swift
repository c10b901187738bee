import Testing

@testable import Status

/// Drugs by name are what a search through the whole table finds.
@Suite struct AgentNamesTests {
  private static let endings = ["", " mg", ", oral", " and folinic acid", "-ABC", " é", "x"]
  private static let names =
    AgentClasses.table.map(\.name).flatMap { name in
      endings.flatMap { [name + $0, name.uppercased() + $0, "Nab-" + name + $0] }
    } + ["", " ", "acid", "folinic", "Trastuzumab/pertuzumab", "rituximab é lenalidomide"]

  @Test func everyNameIsFoundAsInTheWholeTable() {
    for name in Self.names {
      let found = AgentClasses.known(name)
      #expect(found?.name == Self.searched(name)?.name, "\(name)")
      #expect(found?.agentClass == Self.searched(name)?.agentClass, "\(name)")
    }
  }

  private static let table = AgentClasses.table.map { (words: words($0.name), agent: $0) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
  }

  private static func searched(_ name: String) -> KnownAgent? {
    func rank(_ entry: (words: Set<String>, agent: KnownAgent)) -> (Int, Int) {
      (entry.agent.agentClass.countsForRefractory ? 1 : 0, entry.words.count)
    }
    let own = words(name)
    return table.filter { $0.words.isSubset(of: own) }.max { rank($0) < rank($1) }?.agent
  }
}
