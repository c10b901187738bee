internal import Oncology

/// The part of a row that is the same on every date.
struct LesionSubject {
  let row: Int
  let patient: PatientKey
  let evaluator: ImportedName?
  let lesion: ImportedName
  let role: Lesion.Role
  let location: Location?
  /// What the column for nodes says.
  let node: Bool?
  let modality: ImagingStudy.Modality?
  let unit: LengthUnit?
}
