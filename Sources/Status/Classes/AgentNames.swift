/// The names of the table of drugs, word by word: names are looked up a hundred times for a case.
enum AgentNames {
  /// A name of the table.
  private struct Entry {
    /// Its place in the table.
    var place: Int
    var words: Set<String>
    var agent: KnownAgent

    /// Whether it says more of a name that both are in: a drug that counts before one that supports
    /// it, then more words, then the earlier one.
    func leads(_ other: Entry) -> Bool {
      if rank != other.rank { return rank > other.rank }
      return place < other.place
    }

    private var rank: (Int, Int) {
      (agent.agentClass.countsForRefractory ? 1 : 0, words.count)
    }
  }

  /// The table's entry for a name as written; ``AgentClasses/known(_:)`` says which.
  static func agent(named name: String) -> KnownAgent? {
    plain[name] ?? agent(ofWords: words(of: name))
  }

  private static func agent(ofWords words: [String]) -> KnownAgent? {
    let words = Set(words)
    var best: Entry?
    for word in words {
      for entry in entries[word] ?? [] where entry.words.isSubset(of: words) {
        if best.map({ entry.leads($0) }) ?? true { best = entry }
      }
    }
    return best?.agent
  }

  /// What stands between anything but letters and numbers, in lower case.
  private static func words(of name: String) -> [String] {
    let name = name.lowercased()
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
      return name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    return name.utf8.split { !isLetterOrDigit($0) }.map { String(Substring($0)) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// The names of the table by one of their words, which is in every name that they are in.
  private static let entries: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for (place, agent) in AgentClasses.table.enumerated() {
      let words = words(of: agent.name)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(place: place, words: Set(words), agent: agent))
    }
    return entries
  }()

  /// What is found for names that are written as in the table.
  private static let plain: [String: KnownAgent] = {
    var plain: [String: KnownAgent] = [:]
    for agent in AgentClasses.table {
      plain[agent.name] = AgentNames.agent(ofWords: words(of: agent.name))
    }
    return plain
  }()
}
