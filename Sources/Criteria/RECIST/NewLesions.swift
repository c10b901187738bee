public import Oncology

/// Whether something is new at a time point (RECIST 1.1, section 4.3.5).
public struct NewLesions: Hashable, Sendable {
  /// One thing that was not there at baseline, as seen at one time point.
  public struct Sighting: Hashable, Sendable {
    /// The lesion's id.
    public var lesion: String
    /// The reader's word, if there is one.
    public var word: Finding.Newness?
    /// Whether it is a node.
    public var isNode: Bool
    /// Longest diameter, or short axis of a node; nil when the anatomy shows nothing to measure.
    public var size: Length?
    /// Whether it is there on CT or MRI, with a size or without.
    public var isOnAnatomy: Bool
    /// Whether FDG uptake is above twice that of the surroundings; nil without PET.
    public var isPETPositive: Bool?

    /// A sighting.
    public init(
      lesion: String, word: Finding.Newness? = nil, isNode: Bool = false, size: Length? = nil,
      isOnAnatomy: Bool = true, isPETPositive: Bool? = nil
    ) {
      self.lesion = lesion
      self.word = word
      self.isNode = isNode
      self.size = size
      self.isOnAnatomy = isOnAnatomy
      self.isPETPositive = isPETPositive
    }
  }

  /// What one sighting amounts to.
  enum Weight: Int, Comparable {
    case none
    case equivocal
    case unequivocal

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  /// The status: no, equivocal, yes, or not assessed.
  public let status: Assessment.NewLesions
  /// The lesions that are new beyond doubt.
  public let unequivocal: [String]
  /// The lesions that may be new.
  public let equivocal: [String]
  /// The rules that decided, with the lesions.
  public let evidence: [Evidence]

  /// Judges what was seen.
  ///
  /// - Parameters:
  ///   - sightings: Everything that was not there at baseline.
  ///   - hadPETAtBaseline: Whether a baseline PET showed the places negative (R11-L-7).
  ///   - word: The reader's word on new lesions as a whole; it can add to what the sightings say and
  ///     takes nothing from it.
  public init(
    _ sightings: [Sighting], hadPETAtBaseline: Bool = false, word: Assessment.NewLesions? = nil
  ) {
    var weights = sightings.map { Self.weight(of: $0, hadPETAtBaseline) }
    Self.easeSmallNodes(sightings, &weights)
    let judged = zip(sightings, weights)
    unequivocal = judged.filter { $0.1.weight == .unequivocal }.map(\.0.lesion)
    equivocal = judged.filter { $0.1.weight == .equivocal }.map(\.0.lesion)
    status = Self.status(unequivocal, equivocal, word)
    var evidence = judged.filter { $0.1.weight != .none }.map { sighting, judgement in
      Evidence(judgement.rule, [.lesions("new", [sighting.lesion])])
    }
    if let word, word != .no, sightings.isEmpty {
      evidence.append(Evidence(Self.rule(of: word), [.word("reader", word.rawValue)]))
    }
    self.evidence = evidence
  }

  private typealias Judgement = (weight: Weight, rule: String)

  private static func weight(of seen: Sighting, _ hadPETAtBaseline: Bool) -> Judgement {
    switch seen.word {
    case .benign: return (.none, "R11-L-4")
    case .equivocal: return (.equivocal, "R11-L-2")
    case .unequivocal: return (.unequivocal, "R11-L-1")
    case nil: break
    }
    if !seen.isOnAnatomy {
      guard let isPositive = seen.isPETPositive else { return (.equivocal, "R11-L-2") }
      guard isPositive else { return (.none, "R11-L-7") }
      return (hadPETAtBaseline ? .unequivocal : .equivocal, "R11-L-7")
    }
    guard seen.isNode else {
      return (.unequivocal, seen.isPETPositive == true ? "R11-L-7" : "R11-L-1")
    }
    guard let axis = seen.size else { return (.equivocal, "R11-L-5") }
    if axis < RECIST11.Limits.pathologicalNode { return (.none, "R11-M-3") }
    return (.unequivocal, "R11-L-5")
  }

  /// A new node from 10 to 14.9 mm without a reader's word is to be looked at again when it is all
  /// the evidence there is (R11-L-5).
  private static func easeSmallNodes(_ sightings: [Sighting], _ weights: inout [Judgement]) {
    let small = sightings.indices.filter { place in
      let seen = sightings[place]
      return seen.word == nil && seen.isNode && seen.isOnAnatomy
        && seen.size.map { $0 < RECIST11.Limits.targetNode } == true
    }
    let isSoleEvidence = weights.indices.allSatisfy { place in
      small.contains(place) || weights[place].weight != .unequivocal
    }
    guard isSoleEvidence else { return }
    for place in small where weights[place].weight == .unequivocal {
      weights[place].weight = .equivocal
    }
  }

  private static func status(
    _ unequivocal: [String], _ equivocal: [String], _ word: Assessment.NewLesions?
  ) -> Assessment.NewLesions {
    if !unequivocal.isEmpty || word == .yes { return .yes }
    if !equivocal.isEmpty || word == .equivocal { return .equivocal }
    return word ?? .no
  }

  private static func rule(of word: Assessment.NewLesions) -> String {
    switch word {
    case .yes, .no: "R11-L-1"
    case .equivocal: "R11-L-2"
    case .notAssessed: "R11-O-4"
    }
  }
}
