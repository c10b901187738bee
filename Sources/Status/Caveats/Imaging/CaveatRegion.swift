internal import Oncology

/// Parts of the body as studies name what they cover, and where lesions lie.
///
/// What a study does not say it covers is not assumed; what is named in other words is unknown and
/// raises nothing.
enum CaveatRegion: String, CaseIterable, Hashable {
  case brain
  case neck
  case chest
  case abdomen
  case pelvis

  /// The regions that a study covers; empty where it does not say or looks at one thing only.
  static func covered(by study: ImagingStudy) -> Set<CaveatRegion> {
    var result: Set<CaveatRegion> = []
    cover(study.regions, in: &result)
    return result
  }

  /// Adds the regions that a study says it covers to those that others do.
  static func cover(_ names: [String], in result: inout Set<CaveatRegion>) {
    for name in names.lazy.map({ $0.lowercased() }) {
      switch name {
      case "brain", "head", "skull": result.insert(.brain)
      case "neck", "head and neck": result.insert(.neck)
      case "chest", "thorax", "lung": result.insert(.chest)
      case "abdomen": result.insert(.abdomen)
      case "liver", "upper abdomen": result.insert(.abdomen)
      case "pelvis": result.insert(.pelvis)
      case "whole body", "whole-body", "vertex to feet":
        result.formUnion([.neck, .chest, .abdomen, .pelvis])
      case "skull base to thigh", "eyes to thighs", "skull base to mid-thigh":
        result.formUnion([.neck, .chest, .abdomen, .pelvis])
      default: break
      }
    }
  }

  /// Where a lesion lies; nil where its organ does not tell.
  init?(_ lesion: Lesion) {
    switch lesion.organ {
    case "brain": self = .brain
    case "lung", "pleura", "mediastinum", "heart", "esophagus", "breast": self = .chest
    case "liver", "adrenal", "spleen", "pancreas", "kidney", "stomach", "gallbladder":
      self = .abdomen
    case "ovary", "bladder", "prostate", "uterus", "rectum": self = .pelvis
    case "node":
      switch lesion.chain {
      case "cervical", "supraclavicular": self = .neck
      case "mediastinal", "hilar", "axillary": self = .chest
      case "retroperitoneal", "mesenteric", "paraaortic", "celiac": self = .abdomen
      case "iliac", "inguinal", "pelvic": self = .pelvis
      default: return nil
      }
    default: return nil
    }
  }
}

extension ImagingStudy {
  /// The methods that change a measurement when one replaces another (CAV-IMG-1): CT of diagnostic
  /// quality is CT with PET and without.
  var caveatMethod: String {
    switch modality {
    case .ct, .petCT: "CT"
    case .pet: "low-dose PET-CT"
    case .mri, .chestXRay, .ultrasound, .boneScan, .endoscopy, .clinical: modality.rawValue
    }
  }

  /// Whether lesions are measured on it slice by slice.
  var isSliced: Bool { [.ct, .petCT, .mri, .pet].contains(modality) }
}
