internal import Oncology

extension CaseReferences {
  /// Whether everything that a case refers to is there: then nobody has to look for the place in the
  /// file that says otherwise.
  ///
  /// Ids are compared byte by byte here; what differs in its bytes alone is looked at again.
  static func areWhole(in value: borrowing PatientCase) -> Bool {
    let lesions = IdentifierSet(value.lesions.map(\.id))
    return isWhole(value.assessments, lesions, value)
      && value.localTreatments.allSatisfy { $0.lesions.allSatisfy(lesions.contains) }
      && value.pathology.allSatisfy { isThere($0.lesion, lesions) }
      && isWhole(value.calls, value)
      && value.resistance.allSatisfy { mechanism in
        mechanism.line.map { line in value.lines.contains { $0.id == line } } ?? true
      }
  }

  private static func isWhole(
    _ assessments: [Assessment], _ lesions: IdentifierSet, _ value: borrowing PatientCase
  ) -> Bool {
    let studies = IdentifierSet(value.studies.map(\.id))
    let readers = IdentifierSet(value.readers.map(\.id))
    let lines = IdentifierSet(value.lines.map(\.id))
    return assessments.allSatisfy { assessment in
      readers.contains(assessment.reader) && assessment.studies.allSatisfy(studies.contains)
        && isThere(assessment.baseline?.line, lines)
        && assessment.baseline?.targets?.allSatisfy(lesions.contains) ?? true
        && assessment.findings.allSatisfy { lesion, finding in
          lesions.contains(lesion) && isThere(finding.study, studies)
            && isThere(finding.mergedInto, lesions)
        }
    }
  }

  private static func isWhole(_ calls: [ResponseCall], _ value: borrowing PatientCase) -> Bool {
    if calls.isEmpty { return true }
    let readers = IdentifierSet(value.readers.map(\.id))
    let assessments = IdentifierSet(value.assessments.map(\.id))
    let ids = IdentifierSet(calls.map(\.id))
    return calls.allSatisfy { call in
      isThere(call.reader, readers) && isThere(call.assessment, assessments)
        && isThere(call.supersedes, ids)
    }
  }

  /// Whether an id is there, or none is given.
  private static func isThere(_ id: String?, _ known: IdentifierSet) -> Bool {
    guard let id else { return true }
    return known.contains(id)
  }
}
