import Criteria
import Oncology
import Testing

/// What can be measured at baseline (solid-rules 1.1; RECIST 1.1, section 3.1).
@Suite("R11-M: measurability") struct MeasurabilityTests {
  /// A lesion, how it was looked at, and what follows.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let lesion: Lesion
    let look: Measurability.Look
    let expected: Measurability
    var testDescription: String {
      let size = look.shortAxis.map { "\($0) SA" } ?? look.longest?.description ?? "no size"
      let slice = look.sliceThickness.map { " slice \($0)" } ?? ""
      return "\(id) \(lesion.organ) \(look.modality.rawValue) \(size)\(slice)"
    }

    /// A lesion that is no node.
    init(
      _ id: String, _ organ: String, _ longest: String?, slice: String? = nil,
      by modality: ImagingStudy.Modality = .ct, character: Lesion.Character? = nil,
      treated: Bool = false, _ expected: Measurability
    ) {
      self.id = id
      lesion = Lesion(id: "T1", organ: organ, role: .target, character: character)
      look = Measurability.Look(
        modality: modality, sliceThickness: slice.map { mm($0) }, longest: longest.map { mm($0) },
        isLocallyTreated: treated)
      self.expected = expected
    }

    /// A node.
    init(
      _ id: String, node axis: String?, longest: String? = nil, slice: String? = nil,
      by modality: ImagingStudy.Modality = .ct, treated: Bool = false, _ expected: Measurability
    ) {
      self.id = id
      lesion = Lesion(id: "T1", organ: "node", isNode: true, role: .target)
      look = Measurability.Look(
        modality: modality, sliceThickness: slice.map { mm($0) }, longest: longest.map { mm($0) },
        shortAxis: axis.map { mm($0) }, isLocallyTreated: treated)
      self.expected = expected
    }
  }

  static let table: [Row] = [
    Row("M-1", "liver", "10.0", slice: "5.0", .measurable(rule: "R11-M-1")),
    Row("M-2", "liver", "9.9", slice: "5.0", .nonMeasurable(rule: "R11-M-1")),
    Row("M-3", "liver", "14.9", slice: "7.5", .nonMeasurable(rule: "R11-M-2")),
    Row("M-4", "liver", "15.0", slice: "7.5", .measurable(rule: "R11-M-2")),
    Row("M-5", node: "15.0", longest: "20", slice: "5.0", .measurable(rule: "R11-M-3")),
    Row("M-6", node: "14.9", longest: "24", slice: "5.0", .pathologicalNode(rule: "R11-M-3")),
    Row("M-7", node: "10.0", slice: "5.0", .pathologicalNode(rule: "R11-M-3")),
    Row("M-8", node: "9.9", slice: "5.0", .notRecorded(rule: "R11-M-3")),
    Row("M-9", node: "15.5", slice: "8.0", .pathologicalNode(rule: "R11-M-4")),
    Row("M-10", "skin", "10.0", by: .clinical, .measurable(rule: "R11-M-5")),
    Row("M-11", "lung", "19.0", by: .chestXRay, .nonMeasurable(rule: "R11-M-6")),
    Row(
      "M-12", "bone", "30.0", slice: "2.5", by: .ct, character: .blastic,
      .nonMeasurable(rule: "R11-M-9")),
    Row(
      "M-13", "bone", "22.0", slice: "2.5", by: .ct, character: .lyticWithSoftTissue,
      .measurable(rule: "R11-M-1")),
    Row("M-14", "liver", "18.0", slice: "2.5", treated: true, .nonMeasurable(rule: "R11-M-11")),
  ]

  static let limits: [Row] = [
    Row("R11-M-1", "liver", "9.9999", slice: "5.0", .nonMeasurable(rule: "R11-M-1")),
    Row("R11-M-1", "liver", "10.0001", slice: "5.0", .measurable(rule: "R11-M-1")),
    Row("R11-M-1", "liver", "10.1", slice: "2.5", by: .mri, .measurable(rule: "R11-M-1")),
    Row("R11-M-1 slice unknown", "liver", "10.0", .measurable(rule: "R11-M-1")),
    Row("R11-M-1 no size", "liver", nil, slice: "5.0", .nonMeasurable(rule: "R11-M-1")),
    Row("R11-M-2", "liver", "10.0001", slice: "5.0001", .nonMeasurable(rule: "R11-M-2")),
    Row("R11-M-2", "liver", "10.0002", slice: "5.0001", .measurable(rule: "R11-M-2")),
    Row("R11-M-2", "liver", "15.1", slice: "7.5", .measurable(rule: "R11-M-2")),
    Row("R11-M-2", "liver", "19.9999", slice: "10", by: .mri, .nonMeasurable(rule: "R11-M-2")),
    Row("R11-M-2", "liver", "20.0", slice: "10", by: .mri, .measurable(rule: "R11-M-2")),
    Row("R11-M-3", node: "14.9999", slice: "5.0", .pathologicalNode(rule: "R11-M-3")),
    Row("R11-M-3", node: "15.0001", slice: "5.0", .measurable(rule: "R11-M-3")),
    Row("R11-M-3", node: "9.9999", slice: "5.0", .notRecorded(rule: "R11-M-3")),
    Row("R11-M-3", node: "10.0001", slice: "5.0", .pathologicalNode(rule: "R11-M-3")),
    Row("R11-M-3 no short axis", node: nil, longest: "30", .nonMeasurable(rule: "R11-M-3")),
    Row("R11-M-4", node: "15.0", slice: "5.0001", .measurable(rule: "R11-M-3")),
    Row("R11-M-4", node: "15.0", slice: "7.5", .measurable(rule: "R11-M-3")),
    Row("R11-M-4", node: "15.0", slice: "7.5001", .pathologicalNode(rule: "R11-M-4")),
    Row("R11-M-4", node: "15.0002", slice: "7.5001", .measurable(rule: "R11-M-3")),
    Row("R11-M-4", node: "15.9999", slice: "8.0", .pathologicalNode(rule: "R11-M-4")),
    Row("R11-M-4", node: "16.0", slice: "8.0", .measurable(rule: "R11-M-3")),
    Row("R11-M-5", "skin", "9.9", by: .clinical, .nonMeasurable(rule: "R11-M-5")),
    Row("R11-M-5", "skin", "10.1", by: .clinical, .measurable(rule: "R11-M-5")),
    Row("R11-M-6", "lung", "19.9", by: .chestXRay, .nonMeasurable(rule: "R11-M-6")),
    Row("R11-M-6", "lung", "19.9999", by: .chestXRay, .nonMeasurable(rule: "R11-M-6")),
    Row("R11-M-6", "lung", "20.0", by: .chestXRay, .measurable(rule: "R11-M-6")),
    Row("R11-M-6", "lung", "20.1", by: .chestXRay, .measurable(rule: "R11-M-6")),
    Row("R11-M-7", "liver", "40", by: .ultrasound, .nonMeasurable(rule: "R11-M-7")),
    Row("R11-M-7", "stomach", "40", by: .endoscopy, .nonMeasurable(rule: "R11-M-7")),
    Row("R11-M-7", "liver", "40", by: .pet, .nonMeasurable(rule: "R11-M-7")),
    Row("R11-M-7 full CT", "liver", "10.0", slice: "5.0", by: .petCT, .measurable(rule: "R11-M-1")),
    Row("R11-M-7", node: "30", by: .ultrasound, .pathologicalNode(rule: "R11-M-7")),
    Row("R11-M-7", node: "30", by: .pet, .pathologicalNode(rule: "R11-M-7")),
    Row("R11-M-8", "pleura", "60", by: .ct, character: .effusion, .nonMeasurable(rule: "R11-M-8")),
    Row(
      "R11-M-8", "brain", "60", by: .mri, character: .leptomeningeal,
      .nonMeasurable(rule: "R11-M-8")),
    Row(
      "R11-M-8", "lung", "60", by: .ct, character: .lymphangitic, .nonMeasurable(rule: "R11-M-8")),
    Row(
      "R11-M-8", "breast", "60", by: .ct, character: .inflammatory, .nonMeasurable(rule: "R11-M-8")),
    Row(
      "R11-M-8", "abdomen", "60", by: .clinical, character: .palpated,
      .nonMeasurable(rule: "R11-M-8")),
    Row("R11-M-9", "bone", "60", by: .ct, character: .lytic, .nonMeasurable(rule: "R11-M-9")),
    Row("R11-M-9", "bone", "60", by: .boneScan, .nonMeasurable(rule: "R11-M-9")),
    Row(
      "R11-M-9", "bone", "9.9", slice: "5.0", by: .ct, character: .lyticWithSoftTissue,
      .nonMeasurable(rule: "R11-M-1")),
    Row(
      "R11-M-9", "bone", "14.9", slice: "7.5", by: .mri, character: .lyticWithSoftTissue,
      .nonMeasurable(rule: "R11-M-2")),
    Row("R11-M-10", "liver", "60", by: .ct, character: .simpleCyst, .notRecorded(rule: "R11-M-10")),
    Row("R11-M-10", "liver", "10.0", by: .ct, character: .cystic, .measurable(rule: "R11-M-1")),
    Row("R11-M-11", node: "20", treated: true, .nonMeasurable(rule: "R11-M-11")),
  ]

  @Test("R11-M: table M-1 to M-14", arguments: table)
  func judgesTheTable(_ row: Row) {
    #expect(Measurability(row.lesion, row.look) == row.expected)
  }

  @Test("R11-M: each limit with its neighbours", arguments: limits)
  func judgesAtTheLimits(_ row: Row) {
    #expect(Measurability(row.lesion, row.look) == row.expected)
  }

  @Test("R11-M: only what is measurable can be a target", arguments: table)
  func eligible(_ row: Row) {
    let judged = Measurability(row.lesion, row.look)
    let ids = ["M-1", "M-4", "M-5", "M-10", "M-13"]
    #expect(judged.isMeasurable == ids.contains(row.id))
    #expect(judged.rule.hasPrefix("R11-M-"))
  }
}
