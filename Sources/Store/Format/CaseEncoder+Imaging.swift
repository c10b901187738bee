internal import JSON
internal import Oncology

extension CaseEncoder {
  static func reader(_ value: Reader) -> JSONText {
    .object([
      "id": .string(value.id), "role": text(value.role), "person": text(value.person),
      "primary": flag(value.isPrimary),
    ])
  }

  static func study(_ value: ImagingStudy) -> JSONText {
    object(
      value.id, value.when,
      [
        "modality": word(value.modality), "sliceThickness": length(value.sliceThickness),
        "contrast": word(value.contrast), "phase": word(value.phase), "plane": word(value.plane),
        "scanner": text(value.scanner), "regions": words(value.regions),
        "limitation": text(value.limitation),
        "pet": value.pet.map {
          .object([
            "uptakeMinutes": integer($0.uptakeMinutes), "liverSUL": number($0.liverSUL),
            "glucose": number($0.glucose),
          ])
        },
      ])
  }

  static func lesion(_ value: Lesion) -> JSONText {
    .object([
      "id": .string(value.id), "organ": .string(value.organ), "side": word(value.side),
      "site": text(value.site), "node": flag(value.isNode), "chain": text(value.chain),
      "role": word(value.role), "character": word(value.character),
      "locallyTreated": flag(value.isLocallyTreated), "fieldRelation": word(value.fieldRelation),
    ])
  }

  static func assessment(_ value: Assessment, _ lesions: [String]) -> JSONText {
    let findings = lesions.compactMap { lesion in
      value.findings[lesion].map { JSONText.Member(lesion, finding($0)) }
    }
    return object(
      value.id, value.when,
      [
        "reader": .string(value.reader), "studies": words(value.studies),
        "baseline": value.baseline.map {
          .object([
            "line": text($0.line), "targets": $0.targets.map { .array($0.map { .string($0) }) },
          ])
        },
        "findings": findings.isEmpty ? nil : .members(findings),
        "nonTarget": word(value.nonTarget), "newLesions": word(value.newLesions),
        "spleen": length(value.spleen), "newBoneScanLesions": integer(value.newBoneScanLesions),
        "pet": value.pet.map { petFindings($0) },
        "marrow": value.marrow.map { marrowFindings($0) },
        "clinical": value.clinical.map {
          .object(["stable": answer($0.isStable), "steroids": word($0.steroids)])
        }, "reported": value.reported.map { reported($0) },
      ])
  }

  private static func petFindings(_ value: Assessment.PETFindings) -> JSONText {
    .object([
      "deauville": integer(value.deauville), "reduced": answer(value.isReduced),
      "marrowUptake": answer(value.hasMarrowUptake),
    ])
  }

  private static func marrowFindings(_ value: Assessment.MarrowFindings) -> JSONText {
    .object([
      "involved": answer(value.isInvolved), "blastPercent": number(value.blastPercent),
      "plasmaCellPercent": number(value.plasmaCellPercent),
      "notEvaluable": flag(value.isNotEvaluable),
    ])
  }

  static func reported(_ value: Assessment.Reported) -> JSONText {
    .object([
      "criterion": .string(value.criterion), "category": .string(value.category),
      "basis": word(value.basis), "confirmedOn": day(value.confirmedOn),
      "confirmedBy": text(value.confirmedBy), "rapid": flag(value.isRapid),
    ])
  }

  static func finding(_ value: Finding) -> JSONText {
    .object([
      "longest": length(value.longest), "shortAxis": length(value.shortAxis),
      "perpendicular": length(value.perpendicular), "enhancing": length(value.enhancing),
      "density": integer(value.density), "sulPeak": number(value.sulPeak),
      "suvMax": number(value.suvMax),
      "parts": list(value.parts) { .number($0.description) }, "state": word(value.state),
      "mergedInto": text(value.mergedInto), "new": word(value.newness),
      "petPositive": answer(value.isPETPositive), "study": text(value.study),
      "reason": text(value.reason),
    ])
  }
}
