internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-LOC-1 to CAV-LOC-6, where single lesions progress whatever the category says.
  var localCaveats: [Caveat] {
    guard !progressing.isEmpty, !isHematologic else { return [] }
    return ([oneOrgan, onlyBrain, field, recurrence, onlyUntreated, systemic] as [Caveat?])
      .compactMap(\.self)
  }

  private var rest: [FollowedLesion] { trends.filter { !$0.progresses } }

  private var organs: Set<String> { Set(progressing.map(\.organ)) }

  /// CAV-LOC-1: what the modifier of the same name asks for; the brain alone is one organ too.
  private var oneOrgan: Caveat? {
    guard let pattern, pattern.isOnePlace, pattern.controlledElsewhere > 0, !rest.isEmpty,
      rest.allSatisfy(\.isControlled), !failure(pattern).isSystemic
    else { return nil }
    return caveat(
      .oneOrgan, .pause,
      [
        .word("organ", organs.sorted().joined(separator: ", ")),
        .lesions("progress", progressing.map(\.id)), .lesions("hold", rest.map(\.lesion.id)),
      ])
  }

  /// What the modifiers make of the pattern, but for therapy and control before.
  private func failure(_ pattern: ProgressionPattern) -> OligoProgression {
    OligoProgression(
      pattern: pattern, isOnTherapy: nil, hadControl: nil, limits: ModifierLimits(settings))
  }

  /// CAV-LOC-2.
  private var onlyBrain: Caveat? {
    let outside = rest.filter { !ProgressionPattern.isCentralNervous($0.lesion.organ) }
    guard pattern?.isCentralNervousOnly == true, !outside.isEmpty,
      outside.allSatisfy(\.isControlled),
      !CaveatDiseases.glioma.contains(known.diagnosis.disease)
    else { return nil }
    return caveat(
      .onlyBrain, .note,
      [
        .lesions("in the brain", progressing.map(\.id)),
        .lesions("hold outside", outside.map(\.lesion.id)),
      ])
  }

  /// CAV-LOC-3: by the record, or by the list of lesions that were in the field.
  private var field: Caveat? {
    let related = progressing.compactMap { lesion in
      relation(of: lesion).map { (lesion: lesion, relation: $0) }
    }
    guard !related.isEmpty else { return nil }
    let inside = related.filter { $0.relation == .inField }
    return caveat(
      .field, inside.isEmpty ? .note : .pause,
      Lesion.FieldRelation.allCases.compactMap { relation in
        let ids = related.filter { $0.relation == relation }.map(\.lesion.id)
        return ids.isEmpty ? nil : .lesions(relation.rawValue, ids)
      })
  }

  private func relation(of lesion: Lesion) -> Lesion.FieldRelation? {
    if let relation = lesion.fieldRelation { return relation }
    let isIn = known.localTreatments.contains {
      $0.kind == .radiotherapy && $0.lesions.contains(lesion.id)
        && $0.when.date.latest <= callDate
    }
    return isIn ? .inField : nil
  }

  private static let beds = ["anastomos", "resection", "surgical bed", "ablation", "scar"]

  /// CAV-LOC-4: all that progresses lies where surgery or ablation was.
  private var recurrence: Caveat? {
    let isThere = progressing.allSatisfy { lesion in
      let site = lesion.site ?? ""
      return Self.beds.contains { site.mentions($0) }
        || known.localTreatments.contains {
          ($0.kind == .surgery || $0.kind == .ablation) && $0.lesions.contains(lesion.id)
            && $0.when.date.latest <= callDate
        }
    }
    return isThere
      ? caveat(.localRecurrence, .pause, [.lesions("where treated", progressing.map(\.id))]) : nil
  }

  /// CAV-LOC-5.
  private var onlyUntreated: Caveat? {
    func isTreated(_ lesion: Lesion) -> Bool {
      lesion.isLocallyTreated || lesion.fieldRelation == .inField
        || known.localTreatments.contains {
          $0.lesions.contains(lesion.id) && $0.when.date.latest <= callDate
        }
    }
    let treated = rest.filter { isTreated($0.lesion) && ($0.isControlled || isGone($0)) }
    guard !treated.isEmpty, rest.filter({ isTreated($0.lesion) }).count == treated.count,
      progressing.allSatisfy({ !isTreated($0) })
    else { return nil }
    return caveat(
      .onlyUntreated, .note,
      [
        .lesions("progress, never treated", progressing.map(\.id)),
        .lesions("treated, hold", treated.map(\.lesion.id)),
      ])
  }

  private func isGone(_ trend: FollowedLesion) -> Bool {
    current?.findings[trend.lesion.id]?.state == .absent
  }

  /// CAV-LOC-6: in the brain alone any number is a failure of the brain (OLIGO-5).
  private var systemic: Caveat? {
    guard let pattern, failure(pattern).isSystemic else { return nil }
    let spread = pattern.diffuse
    return caveat(
      .systemicFailure, .note,
      [
        .count("lesions", pattern.extracranial), .count("organs", pattern.organs),
        .count("new organs", pattern.newOrgans),
      ] + (spread.isEmpty ? [] : [.word("diffuse", spread.joined(separator: ", "))]))
  }
}
