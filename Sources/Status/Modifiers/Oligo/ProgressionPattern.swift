internal import Criteria
internal import Oncology

extension PatientCase {
  /// Cytology of a fluid: of this one, or of none that is named.
  func cytology(of fluid: String) -> [PathologyReport] {
    pathology.filter { $0.specimen == .cytology && ($0.lesion == fluid || $0.lesion == nil) }
  }
}

/// How much progresses where, counted as oligoprogression counts (solid-rules OLIGO-1, 5 and 6).
struct ProgressionPattern: Hashable {
  /// Progressing lesions outside the central nervous system.
  var extracranial = 0
  /// Their organs.
  var organs = 0
  /// Progressing lesions of the central nervous system.
  var centralNervous = 0
  /// Whether all that progresses lies in one place: one organ, and of bones and nodes, which are all
  /// over the body, one lesion or one chain.
  var isOnePlace = false
  /// Diffuse spread among what progresses: "leptomeningeal", "effusion".
  var diffuse: [String] = []
  /// Fluid among what progresses in which nobody showed malignant cells.
  var perhapsDiffuse: [String] = []
  /// Organs that were not involved at baseline and are now, without the central nervous system.
  var newOrgans = 0
  /// Known lesions that do not progress.
  var controlled = 0
  /// Of these, how many lie outside the progressing organs.
  var controlledElsewhere = 0
  /// Known lesions that cannot be judged.
  var notEvaluable = 0

  /// Whether the central nervous system alone progresses.
  var isCentralNervousOnly: Bool { extracranial == 0 && centralNervous > 0 }
  /// All progressing lesions.
  var total: Int { extracranial + centralNervous }

  /// Organs of the central nervous system.
  static let centralNervousOrgans: Set<String> = ["brain", "cns", "meninges", "spinal cord"]
}

extension ProgressionPattern {
  /// Counts what a time point shows.
  ///
  /// - Parameters:
  ///   - trends: Every lesion's trend.
  ///   - patientCase: The case.
  ///   - response: The course.
  ///   - withTreated: Whether lesions count that were treated locally just before.
  init(
    _ trends: LesionTrends, _ patientCase: PatientCase, _ response: CourseResponse,
    withTreated: Bool = false
  ) {
    let held = trends.controlled
    controlled = held.count
    notEvaluable = trends.notEvaluable.count
    let up = withTreated ? trends.seenProgressing : trends.progressing
    guard !up.isEmpty else {
      controlledElsewhere = held.count
      return
    }
    let outside = up.filter { !Self.isCentralNervous($0.organ) }
    let upOrgans = Set(outside.compactMap(\.organ))
    extracranial = Self.count(outside, patientCase)
    centralNervous = Self.count(up.filter { Self.isCentralNervous($0.organ) }, patientCase)
    // A word that names no lesion is in an organ that nobody named: at least one.
    organs = upOrgans.isEmpty && !outside.isEmpty ? 1 : upOrgans.count
    isOnePlace = Self.isOnePlace(up, patientCase)
    let spread = up.compactMap { trend in
      Self.diffuse(trend, patientCase).map {
        (word: $0, isProven: Self.isProven(trend, patientCase))
      }
    }
    diffuse = Set(spread.filter { $0.isProven == true }.map(\.word)).sorted()
    perhapsDiffuse = Set(spread.filter { $0.isProven == nil }.map(\.word)).sorted()
    let fresh = outside.filter { $0.direction == .new }.compactMap(\.organ)
    if !fresh.isEmpty {
      let followed = Set(response.course.targets.map(\.id) + response.course.nonTargets)
      let before = Set(patientCase.lesions.filter { followed.contains($0.id) }.map(\.organ))
      newOrgans = Set(fresh).subtracting(before).count
    }
    let allUp = Set(up.compactMap(\.organ))
    controlledElsewhere = held.count { !allUp.contains($0.organ ?? "") }
  }

  static func isCentralNervous(_ organ: String?) -> Bool {
    organ.map { centralNervousOrgans.contains($0) } == true
  }

  /// Nodes of one station count once, both sides of a paired organ twice (OLIGO-6).
  private static func count(_ trends: [LesionTrend], _ patientCase: PatientCase) -> Int {
    var stations: Set<String> = []
    return trends.reduce(0) { count, trend in
      guard let lesion = patientCase.lesion(trend.lesion) else { return count + 1 }
      if lesion.isNode, let site = lesion.site {
        return count + (stations.insert(site).inserted ? 1 : 0)
      }
      return count + (lesion.side == .bilateral ? 2 : 1)
    }
  }

  private static func isOnePlace(_ trends: [LesionTrend], _ patientCase: PatientCase) -> Bool {
    let organs = Set(trends.map { $0.organ ?? "" })
    guard organs.count == 1, let organ = organs.first else { return false }
    guard widespreadOrgans.contains(organ), trends.count > 1 else { return true }
    let chains = Set(trends.map { patientCase.lesion($0.lesion)?.chain })
    return chains.count == 1 && !chains.contains(nil)
  }

  /// What counts as one organ and is no one place.
  private static let widespreadOrgans: Set<String> = ["bone", "node"]

  private static func diffuse(_ trend: LesionTrend, _ patientCase: PatientCase) -> String? {
    guard let lesion = patientCase.lesion(trend.lesion) else { return nil }
    switch lesion.character {
    case .leptomeningeal, .effusion, .lymphangitic: return lesion.character?.rawValue
    case .solid, .cystic, .simpleCyst, .blastic, .lyticWithSoftTissue, .lytic, .inflammatory,
      .palpated, nil:
      return diffuseOrgans.contains(lesion.organ) ? lesion.organ : nil
    }
  }

  /// Whether spread is the tumor's: of fluid by its cytology, nil where there is none that tells; of all
  /// else yes, because the reader calls it progression.
  private static func isProven(_ trend: LesionTrend, _ patientCase: PatientCase) -> Bool? {
    guard let lesion = patientCase.lesion(trend.lesion), lesion.character == .effusion,
      !diffuseOrgans.contains(lesion.organ)
    else { return true }
    let results = patientCase.cytology(of: lesion.id).map(\.result)
    if results.contains(.malignant) { return true }
    return results.contains(.benign) ? false : nil
  }

  /// Organs in which progression is carcinomatosis or spread through the marrow (OLIGO-2e).
  private static let diffuseOrgans: Set<String> = ["peritoneum", "marrow", "meninges"]
}
