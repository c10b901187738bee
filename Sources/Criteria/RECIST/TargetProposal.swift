public import Oncology

/// Which lesions to take as targets, as an aid to whoever chooses (solid-rules 1.2, J).
///
/// The largest of each organ first, organs by their largest lesion, then the second of each, up to
/// five in all; of nodes the second comes from another chain where chains are recorded (R11-B-3).
///
/// Not covered: whether a lesion lends itself to being measured again, which only a reader can say.
public enum TargetProposal {
  /// A measurable lesion.
  public struct Candidate: Hashable, Sendable {
    /// The lesion's id.
    public var id: String
    /// The organ; paired organs are one, all nodes are one (R11-B-3).
    public var organ: String
    /// Longest diameter, or short axis of a node.
    public var size: Length
    /// The chain of a node.
    public var chain: String?

    /// A measurable lesion.
    public init(id: String, organ: String, size: Length, chain: String? = nil) {
      self.id = id
      self.organ = organ
      self.size = size
      self.chain = chain
    }
  }

  /// The proposed targets in the order of choice.
  public static func propose(from candidates: [Candidate]) -> [Candidate] {
    let sorted = candidates.sorted { ($1.size, $0.id) < ($0.size, $1.id) }
    var organs: [String] = []
    for candidate in sorted where !organs.contains(candidate.organ) {
      organs.append(candidate.organ)
    }
    let firsts = organs.compactMap { organ in sorted.first { $0.organ == organ } }
    let seconds = firsts.compactMap { second(after: $0, among: sorted) }
    return Array((firsts + seconds).prefix(RECIST11.Limits.targets))
  }

  private static func second(after first: Candidate, among sorted: [Candidate]) -> Candidate? {
    let others = sorted.filter { $0.organ == first.organ && $0.id != first.id }
    let fromAnotherChain = others.first { other in
      first.chain != nil && other.chain != nil && other.chain != first.chain
    }
    return fromAnotherChain ?? others.first
  }
}
