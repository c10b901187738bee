/// What stands in a list of a case under an id of its own.
protocol Identified: Hashable, Sendable {
  /// Unique in the case.
  var id: String { get }
}

extension PathologyReport: Identified {}
extension Biomarker: Identified {}
extension LineOfTherapy: Identified {}
extension LocalTreatment: Identified {}
extension Reader: Identified {}
extension ImagingStudy: Identified {}
extension Lesion: Identified {}
extension Assessment: Identified {}
extension LabResult: Identified {}
extension MRDResult: Identified {}
extension Symptom: Identified {}
extension PerformanceStatus: Identified {}
extension Toxicity: Identified {}
extension Remark: Identified {}
extension ProfileFactor: Identified {}
extension SupportiveCare: Identified {}
extension ResistanceMechanism: Identified {}
extension ClinicalEvent: Identified {}
extension ResponseCall: Identified {}
extension BoardDecision: Identified {}
extension Note: Identified {}
