internal import Oncology

/// The case that a patient's rows become.
struct ImportedPatient {
  let id: CaseID
  let patient: Patient

  /// A new case of this patient; a table of lesions or responses says nothing about the diagnosis.
  var newCase: PatientCase {
    PatientCase(
      id: id, patient: patient,
      diagnosis: Diagnosis(disease: "unknown", title: "imported, diagnosis not recorded"))
  }
}
