internal import Oncology

/// The names of disciplines in the middle of a sentence.
enum DisciplineWords {
  static func name(_ discipline: Discipline) -> String {
    switch discipline {
    case .medicalOncology: "medical oncology"
    case .radiationOncology: "radiation oncology"
    case .surgicalOncology: "surgical oncology"
    case .hematology: "hematology"
    case .pathology: "pathology"
    case .radiology: "radiology"
    case .nuclearMedicine: "nuclear medicine"
    case .genetics: "genetics"
    case .nursing: "nursing"
    case .pharmacy: "pharmacy"
    case .palliativeCare: "palliative care"
    case .rehabilitation: "rehabilitation"
    case .psychoOncology: "psycho-oncology"
    case .other: "another discipline"
    }
  }
}
